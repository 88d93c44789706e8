import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// A process may be killed anywhere: what it held is taken up, and a hand-over under way becomes uncertain.
@Suite struct RescueTests {
    @Test(arguments: Engine.available)
    func aWriterThatDiedIsReplacedAfterItsLease(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            _ = try await Scheduler(world.desk).claim(atMost: 10)
            #expect(try await Writer(world.desk).claim(atMost: 10).count == 1)
            #expect(try await world.state(1) == .writing)
            try await world.tick()
            #expect(try await world.state(1) == .writing)
            world.clock.advance(by: .seconds(30))
            try await world.tick()
            #expect(try await world.state(1) == .waiting)
            #expect(try await world.credits() == (996, 0, 4))
        }
    }

    @Test(arguments: Engine.available)
    func aReviewerThatDiedIsReplacedAfterItsLease(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            _ = try await Scheduler(world.desk).claim(atMost: 10)
            let writer = Writer(world.desk)
            for work in try await writer.claim(atMost: 10) { try await writer.carryOut(work) }
            #expect(try await Reviewer(world.desk).claim(atMost: 10).count == 1)
            #expect(try await Reviewer(world.desk).claim(atMost: 10).isEmpty)
            world.clock.advance(by: .seconds(30))
            try await world.tick()
            #expect(try await world.state(1) == .waiting)
        }
    }

    @Test(arguments: Engine.available)
    func aHandOverUnderWayBecomesUncertainNeverSendingAgain(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            let work = try await Dispatcher(world.desk).claim(atMost: 1)
            #expect(work.count == 1)
            world.clock.advance(by: .seconds(30))
            try await world.tick()
            #expect(try await world.state(1) == .uncertain)
            #expect(world.outbox.parcels.isEmpty)
            // The carrier's answer comes late after all: it settles the doubt.
            try await Dispatcher(world.desk).carryOut(work[0])
            #expect(try await world.state(1) == .sent)
            #expect(try await world.credits() == (994, 0, 6))
        }
    }

    @Test(arguments: Engine.available)
    func aRestartedProcessFreesItsPredecessorsLeasesAndNobodyElses(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            _ = try await world.desk.takeOver { _ in true }
            _ = try await Scheduler(world.desk).claim(atMost: 10)
            _ = try await Writer(world.desk).claim(atMost: 10)
            let next = world.with { $0.worker = Worker(id: "worker-2", host: "here", process: "2") }
            #expect(try await next.desk.takeOver { _ in true } == 0)
            let third = world.with { $0.worker = Worker(id: "worker-3", host: "here", process: "3") }
            #expect(try await third.desk.takeOver { $0.id != "worker-1" } == 1)
            try await third.tick()
            #expect(try await world.state(1) == .waiting)
        }
    }

    @Test(arguments: Engine.available)
    func leasesAreRenewedWhileTheWorkGoesOn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            _ = try await Scheduler(world.desk).claim(atMost: 10)
            _ = try await Writer(world.desk).claim(atMost: 10)
            world.clock.advance(by: .seconds(20))
            let until = world.clock.now + .seconds(30)
            try await world.database.write { try $0.renewLeases(of: "worker-1", until: until) }
            world.clock.advance(by: .seconds(20))
            #expect(try await Rescuer(world.desk).claim(atMost: 10).isEmpty)
        }
    }
}
