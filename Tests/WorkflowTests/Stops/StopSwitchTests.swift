import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// The stop switch at every level: what it holds, what it lets go on, and what lifting it brings back.
@Suite struct StopSwitchTests {
    /// Each kind with what names D-1 and not D-2.
    static let levels: [(kind: StopKind, subject: String?)] = [
        (.policies, nil), (.policy, "follow-ups"), (.sequence, "wave"), (.mailbox, "ana@nordlicht.example"),
        (.channel, "email"), (.contact, "nora@example.org"),
    ]

    /// Two approved drafts whose grace is over: D-1 to Nora by email in Ana's name, cleared by a rule; D-2 to Mira, a call
    /// of Cleo's.
    static func withTwo(in world: World) async throws {
        try await world.furnish(sequence: "sequence: wave\nsteps:\n  - channel: email\n    purpose: ask\n")
        try await world.ask(ApplySequence(source: "sequence: ring\nsteps:\n  - channel: call\n    purpose: ask\n"))
        try await world.ask(ActivateSequence(sequence: "ring"))
        let nora = ContactRow(line: 2, name: "Nora Berg", email: "nora@example.org", zone: "Europe/Berlin")
        try await world.ask(ImportContacts(rows: [nora], skipBad: false, dryRun: false))
        try await world.enroll("nora@example.org", in: "wave")
        try await world.tick()
        try await world.ask(
            EnrollContacts(sequence: "ring", contacts: ["mira@example.org"], job: JobID(1), dryRun: false),
            as: world.cleo)
        try await world.tick()
        for id in [DraftID(1), DraftID(2)] { try await world.ask(ApproveDraft(draft: id)) }
        let (now, ben) = (world.clock.now, world.ben.id)
        try await world.database.write { connection in
            try connection.run(
                "INSERT INTO policy (name, member_id, created_at) VALUES ('follow-ups', \(ben), \(now))")
            try connection.run(
                """
                UPDATE decision SET kind = 'cleared', member_id = NULL, rule = 'follow-ups@4 line 3'
                WHERE draft_id = 1 AND kind = 'approved'
                """)
        }
        world.clock.advance(by: .minutes(10))
    }

    /// What is not `pass` among the guards of a draft.
    static func inTheWay(of draft: Int64, in world: World) async throws -> [String] {
        try await world.ask(ExplainDraft(draft: DraftID(draft))).guards.filter { $0.verdict != "pass" }
            .map(\.guardName)
    }

    /// Each level holds what it names, and it alone is in the way; everything else leaves; lifted, it leaves too.
    /// ahead 3.20
    @Test(arguments: Engine.available, levels.indices)
    func eachLevelHoldsWhatItNames(engine: Engine, level: Int) async throws {
        let (kind, subject) = Self.levels[level]
        try await World.on(engine) { world in
            try await Self.withTwo(in: world)
            let stopped = try await world.ask(ThrowStop(kind: kind, subject: subject, reason: "wrong salary"))
            #expect((stopped.changed, stopped.approved, stopped.due, stopped.isWhole) == (true, 1, 1, true))
            #expect((stopped.leaving, stopped.toWrite) == (0, nil))
            try await world.tick()
            #expect(try await world.state(1) == .approved)
            #expect(try await world.state(2) == .toDo)
            #expect(try await Self.inTheWay(of: 1, in: world) == ["stop switch"])
            let said = try await world.ask(ExplainDraft(draft: DraftID(1))).guards.first
            #expect(said?.detail.contains("by Ana Ruiz: wrong salary") == true)
            // Held once, however long it lasts.
            for _ in 0..<5 {
                world.clock.advance(by: .minutes(1))
                try await world.tick()
            }
            #expect(world.outbox.parcels.isEmpty)
            let lifted = try await world.ask(LiftStop(kind: kind, subject: subject), as: world.cleo)
            #expect((lifted.stop?.kind, lifted.due) == (kind, 1))
            try await world.tick()
            #expect(try await world.state(1) == .sent)
            let events = try await world.ask(ListEvents(limit: 500)).events
            #expect(events.filter { $0.event == "putOff" }.count == 2)
            #expect(events.contains { $0.event == "stopThrown" && $0.actor.contains("Ana Ruiz") })
            #expect(events.contains { $0.event == "stopLifted" && $0.actor.contains("Cleo Marsh") })
        }
    }

    /// Everything: nothing is claimed, not even what is long due, and it costs no event. ahead 3.20
    @Test(arguments: Engine.available)
    func everythingStandsStill(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.withTwo(in: world)
            try await world.enroll("wei@example.com", in: "wave")
            let stopped = try await world.ask(ThrowStop(kind: .everything, reason: "wrong salary"))
            #expect((stopped.approved, stopped.due, stopped.leaving, stopped.changed) == (2, 2, 0, true))
            let again = try await world.ask(ThrowStop(kind: .everything, reason: "the same"), as: world.cleo)
            #expect((again.changed, again.stop) == (false, stopped.stop))
            for _ in 0..<5 {
                #expect(try await world.tick().handled.values.allSatisfy { $0 == 0 })
                world.clock.advance(by: .minutes(10))
            }
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.ask(ShowOrganisation()).stoppedAt == stopped.stop.at)
            #expect(try await Self.inTheWay(of: 1, in: world) == ["stop switch"])
            let why = try await world.ask(ExplainOutreach(about: "wave"))
            #expect(why.explanations[0].lines.contains { $0.answer.contains("everything is stopped since") })
            #expect(try await world.ask(LiftStop(kind: .everything), as: world.cleo).due == 2)
            #expect(try await world.ask(LiftStop(kind: .everything), as: world.cleo).stop == nil)
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
            #expect(try await world.state(2) == .toDo)
            let events = try await world.ask(ListEvents(limit: 500)).events
            #expect(!events.contains { $0.event == "putOff" })
            #expect(events.filter { $0.event == "stopThrown" }.map(\.detail) == ["everything: wrong salary"])
        }
    }

    /// What two stops hold leaves when both are lifted. ahead 3.20
    @Test(arguments: Engine.available)
    func twoStopsHoldUntilBothAreLifted(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.withTwo(in: world)
            try await world.ask(ThrowStop(kind: .contact, subject: "nora@example.org"))
            try await world.ask(ThrowStop(kind: .channel, subject: "email"))
            try await world.tick()
            try await world.ask(LiftStop(kind: .channel, subject: "email"))
            try await world.tick()
            #expect(try await world.state(1) == .approved)
            #expect(try await world.ask(LiftStop(kind: .contact, subject: "nora@example.org")).due == 1)
            try await world.tick()
            #expect(try await world.state(1) == .sent)
        }
    }

    /// Lifting is no flood: what was held leaves a gap apart, and only inside the window. ahead 3.20; semantics 4.9, 4.23
    @Test(arguments: Engine.available)
    func whatWasHeldComesBackAtItsPace(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.practise { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (90, 420)
            }
            try await world.withWaitingDraft()
            try await world.crowd(149)
            try await world.ask(ThrowStop(kind: .sequence, subject: "backend-q3"))
            try await world.tick()
            world.clock.set(Instant("2026-11-24T21:00:00Z")!)
            #expect(try await world.ask(LiftStop(kind: .sequence, subject: "backend-q3")).due == 150)
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            let morning = Instant("2026-11-25T08:00:00Z")!
            let back = try await world.database.read { connection in
                try connection.rows("SELECT leaves_at, stop_id FROM draft WHERE state = 'approved'")
                    .map { (try $0.instant("leaves_at"), try $0.optionalInt("stop_id")) }
            }
            #expect(back.count == 150 && back.allSatisfy { $0 == (morning, nil) })
            world.clock.set(morning)
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
            let places = try await world.database.read { connection in
                try connection.rows("SELECT slot_at FROM draft WHERE slot_at IS NOT NULL ORDER BY slot_at")
                    .map { try $0.instant("slot_at") }
            }
            #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= .seconds(90) })
        }
    }
}
