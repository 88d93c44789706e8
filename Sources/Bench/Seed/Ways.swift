import Storage
import Support

extension Crowd {
    /// Furnishes a world and makes `count` finished enrollments of one sent draft each, numbered alike.
    static func ways(_ count: Int, in world: World) async throws {
        try await world.furnish()
        try await world.enroll("mira@example.org")
        let now = World.morning
        try await world.database.write { connection in
            try connection.run(
                """
                INSERT INTO enrollment (contact_id, sequence_id, version_id, job_id, member_id, state, next_step,
                    anchor_at, created_at)
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
                SELECT contact_id, sequence_id, version_id, job_id, member_id, 'finished', next_step, anchor_at, created_at
                FROM enrollment, number WHERE n > 1
                """)
            try connection.run(
                """
                INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at)
                SELECT id, 1, 'email', 'due', \(now), \(now), \(now), \(now) FROM enrollment ORDER BY id
                """)
        }
    }
}
