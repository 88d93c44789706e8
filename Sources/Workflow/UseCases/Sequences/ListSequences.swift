import Contract
import Outreach
import Storage

extension ListSequences: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        guard let scope = SequenceScope(rawValue: scope ?? SequenceScope.current.rawValue) else {
            throw Refusal(.malformed, "The scope is not known.", hint: "Use current, archived or all.")
        }
        let rows = try act.connection.sequences(listedTo: act.member, scope: scope, after: after, limit: limit + 1)
        let (page, next) = paged(rows, limit: limit, place: \.name)
        return Answer(sequences: try page.map { try act.summary($0) }, next: next)
    }
}
