import Outreach

/// How much each stage did.
public struct TickTally: Sendable, Equatable, Codable {
    public var handled: [String: Int]
}

/// A stage was asked for that there is not.
public struct UnknownStage: Error, Sendable {
    public var name: String
}

/// Runs every stage until nothing is due, for cron and for tests.
public struct Tick: Sendable {
    /// The stages in the order of a draft's way.
    public static let order = [
        "Rescuer", "Sweeper", "Timekeeper", "Scheduler", "Writer", "Reviewer", "Policy", "Dispatcher",
    ]

    private let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    /// Round and round until a whole round finds nothing. Throws `UnknownStage` when `only` names none.
    public func run(only: String? = nil) async throws -> TickTally {
        let wanted = try only.map { name in
            guard let known = Self.order.first(where: { $0.lowercased() == name.lowercased() }) else {
                throw UnknownStage(name: name)
            }
            return known
        }
        return try await withKeptLeases(desk) {
            var tally: [String: Int] = [:]
            var found = true
            while found {
                found = false
                func run(_ stage: some Stage) async throws {
                    guard wanted == nil || wanted == stage.name else { return }
                    let count = try await exhaust(stage)
                    tally[stage.name, default: 0] += count
                    if count > 0 { found = true }
                }
                try await run(Rescuer(desk))
                try await run(Sweeper(desk))
                try await run(Timekeeper(desk))
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
