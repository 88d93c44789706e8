import Outreach

/// How much each stage did.
public struct TickTally: Sendable, Equatable, Codable {
    public var handled: [String: Int]
}

/// Runs every stage until nothing is due, for cron and for tests.
public struct Tick: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    /// In the order of a draft's way, round and round until a whole round finds nothing.
    public func run() async throws -> TickTally {
        try await withKeptLeases(desk) {
            var tally: [String: Int] = [:]
            var found = true
            while found {
                found = false
                func run(_ stage: some Stage) async throws {
                    let count = try await exhaust(stage)
                    tally[stage.name, default: 0] += count
                    if count > 0 { found = true }
                }
                try await run(Rescuer(desk))
                try await run(Scheduler(desk))
                try await run(Writer(desk))
                try await run(Reviewer(desk))
                try await run(PolicyStage(desk))
                try await run(Dispatcher(desk))
            }
            return TickTally(handled: tally)
        }
    }

    /// Claims and carries out until a stage finds nothing; a piece whose outcome cannot be recorded ends the tick.
    private func exhaust<S: Stage>(_ stage: S) async throws -> Int {
        var count = 0
        while let next = try await stage.nextTime(), next <= desk.clock.now {
            let claimed = try await stage.claim(atMost: stage.atOnce)
            if claimed.isEmpty { break }
            count += claimed.count
            try await withThrowingTaskGroup(of: Void.self) { group in
                for work in claimed { group.addTask { try await stage.carryOut(work) } }
                try await group.waitForAll()
            }
        }
        return count
    }
}
