import Outreach
import Storage
import Support

/// Many contacts and enrollments, written past the use cases: the rows are what an import and `enroll` would leave.
enum Crowd {
    /// When an enrollment's next step falls due.
    enum Due: Sendable {
        /// Every one at the same instant.
        case at(Instant)
        /// One after the other, so many microseconds apart.
        case every(Int64, from: Instant)
    }

    /// Adds `count` contacts, each enrolled in `World.sequence`, which must have been furnished. Their ids are in
    /// order and without gaps on both engines.
    static func enroll(_ count: Int, in world: World, due: Due) async throws {
        let chunk = 20_000
        var done = 0
        while done < count {
            let size = min(chunk, count - done)
            try await world.database.write { try $0.enrollCrowd(size, due: due, at: World.morning) }
            done += size
            if count > 200_000, done % 200_000 == 0 { Progress.say("  \(done) of \(count) enrolled") }
        }
        try await settle(world)
    }

    /// What PostgreSQL does by itself a minute later (autovacuum), done now. SQLite does nothing of the kind.
    static func settle(_ world: World) async throws {
        guard world.database.dialect == .postgres else { return }
        _ = try await world.database.write { try $0.run("ANALYZE") }
    }
}

extension Connection {
    fileprivate func enrollCrowd(_ count: Int, due: Crowd.Due, at now: Instant) throws {
        let first = (try row("SELECT MAX(id) AS last FROM contact")?.optionalInt("last") ?? 0) + 1
        let last = first + Int64(count) - 1
        try run(
            """
            INSERT INTO contact (id, name, given_name, title, company, email, email_key, country, zone, created_at)
            WITH RECURSIVE numbers (i) AS (SELECT \(first) UNION ALL SELECT i + 1 FROM numbers WHERE i < \(last))
            SELECT i, 'Kim Sample ' || i, 'Kim', 'Engineer', 'Firm ' || (i % 5000), 'kim' || i || '@example.org',
                'kim' || i || '@example.org', 'DE', 'Europe/Berlin', \(now) FROM numbers
            """)
        let (pace, start) =
            switch due {
            case .at(let instant): (Int64(0), instant)
            case .every(let pace, let start): (pace, start)
            }
        try run(
            """
            INSERT INTO enrollment (contact_id, sequence_id, version_id, job_id, member_id, state, next_step, next_at,
                anchor_at, created_at)
            SELECT contact.id, sequence.id, sequence.version_id, 1, sequence.member_id, 'live', 1,
                \(start) + (contact.id - \(first)) * \(pace), \(now), \(now)
            FROM contact JOIN sequence ON sequence.id = 1
            WHERE contact.id BETWEEN \(first) AND \(last) ORDER BY contact.id
            """)
    }
}
