import Contract
import Outreach
import Storage

extension OpenDraft: Performed {
    /// How long one reading is believed.
    static let lasts = Duration.minutes(2)

    func perform(_ act: Act) throws -> Answer {
        _ = try act.draft(draft)
        let readers = try act.connection.open(draft, by: act.member.id, until: act.now + Self.lasts, at: act.now)
        return Answer(others: readers.map { Answer.Other(name: $0.name, since: $0.since) })
    }
}
