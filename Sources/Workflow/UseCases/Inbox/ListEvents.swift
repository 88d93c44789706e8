import Contract
import Outreach
import Storage

extension ListEvents: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let draft: DraftID? = try draft.map { try id($0) }
        let enrollment: EnrollmentID? = try enrollment.map { try id($0) }
        if let actor, actor != "me" {
            throw Refusal(.malformed, "The actor “\(actor.prefix(40))” is not known.", hint: "Use me, or leave it out.")
        }
        let before = try after.map { text in
            guard let number = Int64(text) else { throw Refusal(.malformed, "“after” is not the `next` of a page.") }
            return number
        }
        let rows = try act.connection.events(
            draft: draft, enrollment: enrollment, member: actor == nil ? nil : act.member.id, before: before,
            seenBy: act.member.id, limit: limit + 1)
        return Answer(
            events: rows.prefix(limit).map { EventRecord($0) },
            next: rows.count > limit ? String(rows[limit - 1].id) : nil)
    }

    private func id<ID: RecordID>(_ text: String) throws -> ID {
        guard let id = ID(text) else {
            throw Refusal(.malformed, "“\(text.prefix(40))” is not an id like \(ID.prefix)-7.")
        }
        return id
    }
}
