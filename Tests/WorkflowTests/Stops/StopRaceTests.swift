import Contract
import Outreach
import Storage
import Support
import Synchronization
import Testing
import Workflow

/// Stops against dispatchers, and against each other: once “stopped” is answered, nothing begins.
@Suite struct StopRaceTests {
    /// Whether the stop has been answered.
    private final class Switched: Sendable {
        private let state = Mutex(false)
        var isSo: Bool { state.withLock { $0 } }
        func set() { state.withLock { $0 = true } }
    }

    private static func dispatcher(_ number: Int, in world: World) -> Dispatcher {
        Dispatcher(world.with { $0.worker = Worker(id: "worker-\(number)", host: "here", process: "1") }.desk)
    }

    /// 10,000 due drafts and several dispatchers at work: no hand-over begins after the acknowledgement. ahead 3.20
    @Test(arguments: Engine.available)
    func noHandOverBeginsAfterTheAcknowledgement(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.crowd(9_999)
            let switched = Switched()
            let (begun, began) = AsyncStream.makeStream(of: Int.self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...4 {
                    group.addTask {
                        let dispatcher = Self.dispatcher(number, in: world)
                        var empty = 0
                        // Goes on asking for a while after the answer.
                        while empty < 5, !Task.isCancelled {
                            let work = try await dispatcher.claim(atMost: 20)
                            for piece in work { try await dispatcher.carryOut(piece) }
                            if !work.isEmpty { began.yield(work.count) }
                            if switched.isSo { empty += 1 }
                        }
                    }
                }
                for await _ in begun { break }
                let answer = try await world.ask(ThrowStop(kind: .everything, reason: "wrong salary"))
                let atAnswer = try await world.handOvers()
                switched.set()
                try await group.waitForAll()
                #expect(try await world.handOvers() == atAnswer)
                #expect(world.outbox.parcels.count == atAnswer)
                #expect(atAnswer > 0 && atAnswer < 10_000)
                #expect(answer.approved == 10_000 - atAnswer)
                #expect(answer.leaving <= 4 * 20)
            }
            try await world.ask(LiftStop(kind: .everything), as: world.cleo)
            #expect(try await Self.dispatcher(1, in: world).claim(atMost: 20).count == 20)
        }
    }

    /// 200 rounds of a stop against claims, at four levels: what began before the answer is counted with it, and nothing
    /// begins after. ahead 3.20
    @Test(arguments: Engine.available)
    func aStopAndAClaimNeverCross(engine: Engine) async throws {
        let levels: [(StopKind, String?)] = [
            (.everything, nil), (.sequence, "backend-q3"), (.mailbox, "ana@nordlicht.example"), (.channel, "email"),
        ]
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.crowd(199, gap: .seconds(1))
            var (won, lost) = (0, 0)
            for round in 0..<200 {
                let (kind, subject) = levels[round % levels.count]
                let dispatchers = (1...2).map { Self.dispatcher($0, in: world) }
                let before = try await world.handOvers()
                async let first = dispatchers[0].claim(atMost: 3)
                async let second = dispatchers[1].claim(atMost: 3)
                // Which of them comes first differs from round to round.
                for _ in 0..<round % 7 { await Task.yield() }
                try await world.ask(ThrowStop(kind: kind, subject: subject))
                let atAnswer = try await world.handOvers()
                let work = try await [(dispatchers[0], first), (dispatchers[1], second)]
                #expect(try await world.handOvers() == atAnswer, "round \(round), \(kind)")
                #expect(work.map(\.1.count).reduce(0, +) == atAnswer - before)
                if atAnswer == before { lost += 1 } else { won += 1 }
                for (dispatcher, pieces) in work { for piece in pieces { try await dispatcher.carryOut(piece) } }
                try await world.ask(LiftStop(kind: kind, subject: subject), as: world.cleo)
                _ = try await Tick(world.desk).run(only: "Sweeper")
                world.clock.advance(by: .seconds(1))
            }
            #expect(won + lost == 200)
            try await world.tick()
            #expect(world.outbox.parcels.count == 200)
        }
    }

    /// Thrown and lifted by many at once, every stop stands once, and each change is one event. ahead 3.20
    @Test(arguments: Engine.available)
    func manyThrowAndLiftAtOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let (thrown, lifted) = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
                for number in 0..<40 {
                    let subject = number.isMultiple(of: 4) ? "ring" : "wave"
                    group.addTask {
                        if number % 3 < 2 {
                            let answer = try await world.ask(ThrowStop(kind: .sequence, subject: subject))
                            return (answer.changed ? 1 : 0, 0)
                        }
                        let answer = try await world.ask(LiftStop(kind: .sequence, subject: subject))
                        return (0, answer.stop == nil ? 0 : 1)
                    }
                }
                return try await group.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
            }
            let standing = try await world.ask(ListStops()).stops
            #expect(Set(standing.map(\.label)).count == standing.count)
            #expect(thrown - lifted == standing.count)
            let events = try await world.ask(ListEvents(limit: 500)).events
            #expect(events.count { $0.event == "stopThrown" } == thrown)
            #expect(events.count { $0.event == "stopLifted" } == lifted)
        }
    }
}
