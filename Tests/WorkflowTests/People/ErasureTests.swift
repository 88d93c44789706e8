import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// What is left of somebody who asked to be forgotten.
@Suite struct ErasureTests {
    /// Every text of the tables that could hold something of a person.
    private func texts(_ world: World) async throws -> String {
        try await world.database.read { connection in
            var texts: [String] = []
            let tables: [SQL] = [
                "SELECT name || COALESCE(email, '') || COALESCE(title, '') || COALESCE(company_key, '') || COALESCE(linkedin_key, '') || COALESCE(phone, '') || COALESCE(name_key, '') AS text FROM contact WHERE id = 1",
                "SELECT address AS text FROM contact_address WHERE contact_id = 1",
                "SELECT COALESCE(subject, '') || body || COALESCE(inputs, '') || COALESCE(raw, '') || COALESCE(note, '') AS text FROM draft_version",
                "SELECT findings || COALESCE(raw, '') AS text FROM review",
                "SELECT COALESCE(envelope, '') || COALESCE(note, '') AS text FROM decision",
                "SELECT guards || COALESCE(answer, '') AS text FROM delivery", "SELECT text FROM notice",
            ]
            for table in tables { texts += try connection.rows(table).map { try $0.text("text") } }
            return texts.joined(separator: "\n").lowercased()
        }
    }

    /// Semantics 4.30: a tombstone keeps counts, hashes and the ledger, and no text.
    /// S3-28
    @Test(arguments: Engine.available)
    func aTombstoneKeepsCountsHashesAndLedger(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: 1, note: "Mira is a good one"))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(try await world.state(1) == .sent)
            #expect(try await texts(world).contains("mira"))
            let before = try await world.credits()
            let hash = try await world.ask(ShowDraft(draft: 1)).envelopeHash
            #expect(hash != nil)

            let tombstone = try await world.ask(EraseContact(contact: "mira@example.org", suppress: true))
            #expect(tombstone.name == "(erased)")
            #expect(tombstone.erasedAt == world.clock.now)
            #expect(tombstone.addresses.isEmpty)
            let left = try await texts(world)
            for word in ["mira", "holt", "lumen", "+49"] { #expect(!left.contains(word), "\(word)") }
            let draft = try await world.ask(ShowDraft(draft: 1))
            #expect(draft.envelopeHash == hash)
            #expect(draft.summary.state == .sent)
            #expect(draft.deliveries.count == 1)
            #expect(draft.body.isEmpty)
            #expect(!draft.events.isEmpty)
            let after = try await world.credits()
            #expect((after.available, after.held, after.spent) == (before.available, before.held, before.spent))
            #expect(try await world.ask(VerifyCredit()).right)
            #expect(try await world.ask(ListEnrollments()).enrollments.map(\.state) == ["stopped"])
            #expect(try await world.ask(ListContacts()).contacts.map(\.contact) == [2, 3])
            let blocks = try await world.database.read { try $0.blocks(on: "mira@example.org") }
            #expect(blocks.map(\.reason) == ["erased"])
        }
    }

    /// Semantics 4.30: what is on its way is stopped first, and its reservations come back.
    @Test(arguments: Engine.available)
    func whatWaitsIsStoppedFirst(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: 1))
            try await world.ask(EraseContact(contact: "P-1", suppress: false))
            #expect(try await world.state(1) == .superseded)
            #expect(try await world.credits().held == 0)
            world.clock.advance(by: .hours(24))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(EraseContact(contact: "P-1", suppress: false))
            }
            #expect(refusal?.code == .notNow)
            await #expect(throws: Refusal.self) {
                try await world.ask(TagContact(contact: "P-1", add: ["x"], remove: []))
            }
            // Somebody else may come in under the same address: nothing is left that would know.
            let tally = try await world.ask(ImportContacts(rows: [World.mira], skipBad: false, dryRun: false))
            #expect(tally.added == 1)
        }
    }
}
