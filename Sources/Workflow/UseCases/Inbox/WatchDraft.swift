import Contract
import Outreach
import Storage

extension WatchDraft: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard try act.connection.maySee(draft, act.member.id), let row = try act.connection.draft(draft) else {
            throw Refusal.noSuch(draft)
        }
        return Answer(
            draft: draft, state: row.state, version: row.version,
            text: row.state == .writing ? try act.connection.progress(of: draft) : nil)
    }
}
