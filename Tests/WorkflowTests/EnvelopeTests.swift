import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// An approval is bound to the exact envelope: whatever changes afterwards, nothing leaves.
@Suite struct EnvelopeTests {
    /// A change behind the approval's back, and the field that the refusal must name.
    static let changes: [(sql: SQL, field: String)] = [
        ("UPDATE member SET email = 'eve@nordlicht.example' WHERE email = 'ana@nordlicht.example'", "sender"),
        ("UPDATE member SET name = 'Eve' WHERE email = 'ana@nordlicht.example'", "sender"),
        ("UPDATE contact SET email = 'eve@evil.example', email_key = 'eve@evil.example' WHERE id = 1", "recipients"),
        ("UPDATE contact SET name = 'Mira Holtz' WHERE id = 1", "recipients"),
        ("UPDATE draft_version SET subject = 'Other' WHERE draft_id = 1", "subject"),
        ("UPDATE draft_version SET body = body || '!' WHERE draft_id = 1", "body"),
        ("UPDATE draft SET channel = 'sms' WHERE id = 1", "channel"),
    ]

    @Test(arguments: Engine.available, changes.indices)
    func changedAfterTheApprovalItComesBackToAPerson(engine: Engine, index: Int) async throws {
        let change = Self.changes[index]
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            _ = try await world.database.write { try $0.run(change.sql) }
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.state(1) == .waiting)
            let reason = try await world.ask(ShowDraft(draft: DraftID(1))).summary.reason ?? ""
            #expect(reason.contains("changed after the approval: \(change.field)"), "\(reason)")
            #expect(try await world.credits().held == 0)
        }
    }

    /// The fields that stand only in the stored envelope: tampering with it breaks its hash.
    @Test(arguments: Engine.available, ["footer", "tracking", "thread", "attachments", "earliestDeparture"])
    func aTamperedEnvelopeIsNotTheApprovedOne(engine: Engine, field: String) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let decision = try #require(try await world.database.read { try $0.lastDecision(about: DraftID(1)) })
            var envelope = try #require(decision.envelope)
            switch field {
            case "footer": envelope.footer = nil
            case "tracking": envelope.tracking = true
            case "thread": envelope.thread = "another@nordlicht.example"
            case "attachments": envelope.attachments = [String(repeating: "a", count: 64)]
            default: envelope.earliestDeparture = World.morning
            }
            let stored = String(decoding: try AnswerCoding.encode(envelope), as: UTF8.self)
            _ = try await world.database.write {
                try $0.run("UPDATE decision SET envelope = \(stored) WHERE id = \(decision.id)")
            }
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.state(1) == .waiting)
        }
    }

    /// The Dispatcher claims in one transaction, so either the undo or the hand-over wins, never both.
    @Test(arguments: Engine.available)
    func undoAndHandOverNeverBothWin(engine: Engine) async throws {
        try await World.on(engine, credits: 100_000) { world in
            try await world.withWaitingDraft()
            var undone = 0
            var sent = 0
            for round in 0..<1_000 {
                try await world.ask(ApproveDraft(draft: DraftID(1)))
                world.clock.advance(by: .minutes(10))
                let before = world.outbox.parcels.count
                let (took, work) = try await world.race(undoFirst: round.isMultiple(of: 2))
                #expect((took != nil) != !work.isEmpty, "round \(round): undone and handed over, or neither")
                for piece in work { try await Dispatcher(world.desk).carryOut(piece) }
                if took != nil {
                    undone += 1
                    #expect(world.outbox.parcels.count == before)
                } else {
                    sent += 1
                    // Put back by hand, so that the race can be run again; the guard index has to let go first.
                    try await world.putBack()
                }
            }
            print("undone \(undone), sent \(sent)")
            #expect(undone + sent == 1_000)
        }
    }
}

extension World {
    /// Starts an undo and a claim side by side; who is asked first takes turns, so that neither always wins.
    fileprivate func race(undoFirst: Bool) async throws -> (UndoDecision.Answer?, [Dispatcher.Work]) {
        if undoFirst {
            async let undo = try? ask(UndoDecision(draft: DraftID(1)))
            async let claim = Dispatcher(desk).claim(atMost: 1)
            return try await (undo, claim)
        }
        async let claim = Dispatcher(desk).claim(atMost: 1)
        async let undo = try? ask(UndoDecision(draft: DraftID(1)))
        return try await (undo, claim)
    }

    /// Makes the sent draft wait again, as nothing in the product can.
    fileprivate func putBack() async throws {
        clock.set(World.morning)
        let now = clock.now
        try await database.write { connection in
            try connection.run("DELETE FROM delivery")
            try connection.run("UPDATE contact SET contacted_at = NULL")
            try connection.run("UPDATE draft SET state = 'waiting', approval_id = NULL, since = \(now) WHERE id = 1")
            try connection.run("UPDATE enrollment SET next_at = NULL, next_step = 2 WHERE id = 1")
        }
    }
}
