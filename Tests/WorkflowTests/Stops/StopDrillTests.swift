import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// The drill: it proves that the switch would hold, throws nothing and sends nothing, and finds what would slip through.
@Suite struct StopDrillTests {
    /// ahead 3.20
    @Test(arguments: Engine.available)
    func aDrillProvesEachLevelAndChangesNothing(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let before = try await world.database.read { try $0.draft(DraftID(1))?.leavesAt }
            var last: Instant?
            for (kind, subject) in [(.everything, nil)] + StopSwitchTests.levels {
                let drill = try await world.ask(DrillStop(kind: kind, subject: subject))
                let tried = kind == .everything ? 2 : 1
                #expect((drill.tried, drill.held, drill.missed, drill.isWhole) == (tried, tried, [], true), "\(kind)")
                #expect(drill.lastDrillAt == last)
                last = drill.at
                world.clock.advance(by: .seconds(1))
            }
            #expect(try await world.ask(DrillStop(kind: .contact, subject: "wei@example.com")).tried == 0)
            let listed = try await world.ask(ListStops())
            #expect(listed.stops.isEmpty)
            #expect(listed.lastDrillAt == world.clock.now)
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await world.database.read { try $0.draft(DraftID(1))?.leavesAt } == before)
            let events = try await world.ask(ListEvents(limit: 500)).events.filter { $0.event == "drilled" }
            #expect(events.count == 8)
            #expect(events.last?.detail == "everything: 2 of 2 would be held")
            #expect(events.allSatisfy { $0.actor.contains("Ana Ruiz") })
            try await world.tick()
            #expect(try await world.state(1) == .sent)
        }
    }

    /// What was approved for one mailbox and would now leave from another is what a drill is for: it names it. ahead 3.20
    @Test(arguments: Engine.available)
    func aDrillNamesWhatWouldSlipThrough(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            try await world.database.write { connection in
                try connection.run("UPDATE member SET email = 'ana.ruiz@nordlicht.example' WHERE id = 1")
                try connection.run(
                    "INSERT INTO mailbox (address, first_at, free_at) VALUES ('ana@nordlicht.example', 1, 1)")
            }
            let drill = try await world.ask(DrillStop(kind: .mailbox, subject: "ana@nordlicht.example"))
            #expect((drill.tried, drill.held, drill.missed) == (1, 0, [DraftID(1)]))
        }
    }

    /// The same wish twice is one drill.
    @Test(arguments: Engine.available)
    func aRepeatedWishIsOneDrill(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let key = IdempotencyKey(rawValue: "drill-1")
            let first = try await world.ask(DrillStop(kind: .everything), key: key)
            world.clock.advance(by: .hours(1))
            #expect(try await world.ask(DrillStop(kind: .everything), key: key) == first)
            #expect(try await world.ask(ListEvents(limit: 500)).events.count { $0.event == "drilled" } == 1)
        }
    }
}
