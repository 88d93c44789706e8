import Contract
import Outreach
import Storage

extension ListMatches: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        guard try act.connection.job(job) != nil else { throw Refusal.noSuch(job) }
        let stages = try (stage ?? "").split(separator: ",").map { try MatchStage.read(String($0)) }
        let (page, next) = paged(
            try act.connection.matches(of: job, stages: stages, after: try place(after), limit: limit + 1),
            limit: limit, place: \.contact)
        return Answer(matches: page.map { MatchSummary($0) }, next: next)
    }
}

extension MatchStage {
    /// Throws `Refusal.malformed` that names the stages.
    static func read(_ text: String) throws -> MatchStage {
        if let stage = MatchStage(rawValue: PlainText.folded(text)) { return stage }
        throw Refusal(
            .malformed, "“\(PlainText.printable(String(text.prefix(40)), keepingLines: false))” is not a stage.",
            hint: "Stages are \(allCases.map(\.rawValue).joined(separator: ", ")).")
    }
}
