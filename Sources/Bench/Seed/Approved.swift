import Contract
import Outreach
import Storage
import Support

extension Crowd {
    /// Approves every draft that waits, through the use case, in the name of `mailboxes` members, one after the other.
    static func approve(in world: World, mailboxes: Int) async throws {
        let now = World.morning
        try await world.database.write { connection in
            for number in 1...mailboxes {
                let sender = try connection.keepMember(
                    email: "sender\(number)@nordlicht.example", name: "Sender Number\(number)", roles: [.recruiter],
                    basicLinkedIn: false, at: now)
                _ = try connection.run(
                    "UPDATE enrollment SET member_id = \(sender.id) WHERE id % \(mailboxes) = \(number - 1)")
            }
        }
        let drafts: [DraftID] = try await world.database.read { connection in
            try connection.rows("SELECT id FROM draft WHERE state = 'waiting' ORDER BY id").map { try $0.id("id") }
        }
        for draft in drafts { try await world.ask(ApproveDraft(draft: draft), as: world.cleo) }
        world.clock.set(now + .hours(2))
    }
}
