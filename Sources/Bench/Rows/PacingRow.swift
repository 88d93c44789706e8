import Outreach
import Storage
import Support
import Workflow

/// A thousand approved drafts of ten mailboxes that are due at once: each mailbox hands one over, everything else gets a
/// place of its own.
enum PacingRow {
    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("pacing", on: engine) { try await measure(engine, $0) }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> [Finding] {
        let (mailboxes, each) = (10, scale.size(100, quick: 10))
        let count = mailboxes * each
        return try await World.on(engine, credits: count * 10) { world in
            try await world.practise { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (90, 420)
                (practice.pacing.dailyCap, practice.pacing.rampStart) = (50, 0)
            }
            try await world.furnish()
            try await Crowd.enroll(count, in: world, due: .at(World.morning + .hours(24 * 30)))
            try await Crowd.letWait(in: world)
            try await Crowd.approve(in: world, mailboxes: mailboxes)
            let took = try await seconds { try await world.tick() }
            // Every place is kept to the second, as a running service does.
            let end = world.clock.now + .hours(48)
            while let next = try await Dispatcher(world.desk).nextTime(), next <= end {
                world.clock.set(max(next, world.clock.now))
                try await world.tick()
            }
            let moves = try await world.database.read { connection in
                Double(try connection.rows("SELECT COUNT(*) AS n FROM event WHERE name = 'putOff'")[0].int("n"))
            }
            let name = "pacing-\(engine)"
            return [
                Finding(
                    name,
                    "\(count) approved drafts of \(mailboxes) mailboxes due at once, each looked at and given its place",
                    product: Double(count) / took, unit: "drafts/s"),
                Finding(
                    "\(name)-moves", "moves for each of them until two days later", product: moves / Double(count),
                    unit: "moves/draft", target: .product(atMost: 2)),
            ]
        }
    }
}
