import Contract
import Outreach
import Storage

extension ListSequences: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.sequences(after: after, limit: limit + 1), limit: limit, place: \.name)
        return Answer(sequences: try page.map { try act.summary($0) }, next: next)
    }
}

extension Act {
    func summary(_ row: SequenceRow) throws -> SequenceSummary {
        SequenceSummary(
            sequence: row.spokenName, state: row.state.rawValue, steps: row.definition.steps.count,
            live: try connection.liveEnrollments(of: row.id, atMost: 10_000), description: row.definition.description)
    }
}
