import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// The way of one draft, from a due step to its receipt.
@Suite struct WayTests {
    /// S2-01, S2-13, S2-14, S2-16, S2-17
    @Test(arguments: Engine.available)
    func aDueStepIsWrittenReviewedAndWaits(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let inbox = try await world.ask(ListInbox())
            #expect(inbox.drafts.map(\.draft) == [DraftID(1)])
            #expect(inbox.drafts.first?.score == 88)
            #expect(inbox.drafts.first?.verdict == .pass)
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.credits() == (996, 0, 4))
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(shown.body.contains("Hi Mira"))
            #expect(shown.versions.first?.promptHash?.count == 64)
            #expect(shown.events.map(\.event).reversed() == ["fellDue", "claimed", "written", "reviewed", "held"])
        }
    }

    /// S0-32, S1-23, S3-23, semantics 4.5
    @Test(arguments: Engine.available)
    func anApprovedDraftLeavesOnceAfterItsGrace(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let move = try await world.ask(ApproveDraft(draft: DraftID(1), version: 1))
            #expect(move.leavesAt == World.morning + .minutes(10))
            #expect(try await world.credits() == (994, 2, 4))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            try await world.tick()
            let parcel = try #require(world.outbox.parcels.first)
            #expect(world.outbox.parcels.count == 1)
            #expect(parcel.to == [Mailbox(name: "Mira Holt", address: "mira@example.org")])
            #expect(parcel.from.address == "ana@nordlicht.example")
            #expect(parcel.body.hasSuffix("answer with “unsubscribe”."))
            #expect(try await world.state(1) == .sent)
            #expect(try await world.credits() == (994, 0, 6))
        }
    }

    /// S1-04, S1-05, S1-15, S2-14, S2-15, S4-02, S4-06, semantics 4.2
    @Test(arguments: Engine.available)
    func theNextStepFollowsInTheSameThread(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            // Three business days after Tuesday 10:10 is Friday 10:10.
            world.clock.set(Instant("2026-11-27T09:09:59Z")!)
            #expect(try await world.tick().handled["Scheduler"] == 0)
            world.clock.set(Instant("2026-11-27T09:10:00Z")!)
            try await world.tick()
            let context = try #require(world.model.requests.dropLast().last)
            #expect(context.prompt.contains("position: follow-up"))
            #expect(context.prompt.contains("already_sent.1 (we wrote this): "))
            try await world.ask(ApproveDraft(draft: DraftID(2)))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            let parcels = world.outbox.parcels
            #expect(parcels.count == 2)
            #expect(parcels[1].inReplyTo == parcels[0].messageID)
            #expect(parcels[1].references == [parcels[0].messageID])
            #expect(parcels[1].subject == "Re: \(parcels[0].subject)")
        }
    }

    /// S2-01
    @Test(arguments: Engine.available)
    func aWholeSequenceFinishesAndTheLedgerIsRight(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com")
            for _ in 0..<60 {
                try await world.tick()
                for draft in try await world.ask(ListInbox()).drafts where draft.state == .waiting {
                    try await world.ask(ApproveDraft(draft: draft.draft))
                }
                world.clock.advance(by: .hours(8))
            }
            #expect(world.outbox.parcels.count == 9)
            #expect(Set(world.outbox.parcels.map(\.messageID)).count == 9)
            let enrollments = try await world.ask(ListEnrollments()).enrollments
            #expect(enrollments.map(\.state) == ["finished", "finished", "finished"])
            #expect(try await world.credits() == (1_000 - 9 * 6, 0, 9 * 6))
            let proof = try await world.ask(VerifyCredit())
            #expect(proof.right, "\(proof.problems)")
        }
    }

    /// The size of a real import: everybody goes all the way, in pages, and the ledger is right.
    @Test(arguments: Engine.available)
    func fiveHundredContactsRunThrough(engine: Engine) async throws {
        try await World.on(engine, credits: 10_000) { world in
            try await world.furnish(sequence: "sequence: wave\nsteps:\n  - channel: email\n    purpose: ask\n")
            let rows = (1...500).map { number in
                ContactRow(line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org")
            }
            let tally = try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
            #expect(tally.added == 500)
            let answer = try await world.ask(
                EnrollContacts(sequence: "wave", contacts: rows.compactMap(\.email), job: JobID(1), dryRun: false))
            #expect(answer.plans.allSatisfy { $0.refusal == nil })
            try await world.tick()
            var after: String?
            var approved = 0
            repeat {
                let page = try await world.ask(ListInbox(limit: 120, after: after))
                for draft in page.drafts {
                    try await world.ask(ApproveDraft(draft: draft.draft, version: draft.version))
                    approved += 1
                }
                after = page.next
            } while after != nil
            #expect(approved == 500)
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(Set(world.outbox.parcels.map { $0.to[0].address }).count == 500)
            #expect(world.outbox.parcels.count == 500)
            #expect(try await world.credits() == (10_000 - 500 * 6, 0, 500 * 6))
            #expect(try await world.ask(VerifyCredit()).right)
        }
    }
}
