import Contract
import Outreach
import Storage

extension CountDrafts: Performed {
    private static let most = 10_000

    func perform(_ act: Act) throws -> Answer {
        let found = try act.connection.drafts(
            matching: try act.draftFilter(matching), seenBy: act.member.id, at: act.now,
            bound: SearchBound(found: Self.most, seen: Self.most * 10))
        return Answer(count: found.places.count, more: found.stoppedAt != nil)
    }
}
