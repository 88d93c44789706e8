import Outreach
import Storage
import Support

extension Crowd {
    /// Gives every enrollment a draft: most wait, a hundred leave within ten minutes and the rest of a tenth tomorrow, and
    /// a hundred are of a small sequence of their own.
    static func scatter(in world: World) async throws {
        let now = World.morning
        let small = try await world.database.write { connection in
            let id = try connection.addSequence(named: "small", owner: world.ana.id, at: now)
            let definition = SequenceDefinition(name: "small", steps: [Step(id: "hello", channel: .email)])
            return (id, try connection.publish(definition, source: "", as: id, by: world.ana.id, at: now).id)
        }
        let soon = now + .minutes(5)
        let tomorrow = now + .hours(24)
        let keys = MessageText(subject: "Your work", body: "It caught my eye.").keys
        try await each(of: "enrollment", in: world) { ids in
            "UPDATE enrollment SET next_at = NULL, next_step = 2 WHERE \(ids)"
        }
        let few: SQL = """
            UPDATE enrollment SET sequence_id = \(small.0), version_id = \(small.1) WHERE id IN (
            SELECT id FROM enrollment WHERE id % 10 = 3 ORDER BY id DESC LIMIT 100)
            """
        _ = try await world.database.write { try $0.run(few) }
        try await each(of: "enrollment", in: world) { ids in
            """
            INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, version, verdict, score,
                approval_id, leaves_at, created_at)
            SELECT id, 1, 'email', CASE WHEN id % 10 = 0 THEN 'approved' ELSE 'waiting' END, \(now) + id * 1000, \(now),
                \(now), 1, 'pass', 60 + id % 40, 1,
                CASE WHEN id % 10 = 0 THEN CASE WHEN id <= 1000 THEN \(soon) ELSE \(tomorrow) + id END END, \(now)
            FROM enrollment WHERE \(ids) ORDER BY id
            """
        }
        try await each(of: "draft", in: world) { ids in
            """
            INSERT INTO draft_version (draft_id, number, subject, body, model, subject_key, body_key, words_key, length,
                links, model_key, written_at)
            SELECT draft.id, 1, 'Your work', 'It caught my eye.', 'demo', \(keys.subject), \(keys.body), \(keys.words),
                \(keys.length), \(keys.links), 'demo', \(now) FROM draft WHERE \(ids) ORDER BY id
            """
        }
        try await settle(world)
    }

    /// Runs a statement on a range of a table's ids after the other: one on a million rows may take longer than a statement
    /// of PostgreSQL's may.
    private static func each(of table: SQL, in world: World, _ statement: @Sendable (SQL) -> SQL) async throws {
        let chunk: Int64 = 50_000
        let last = try await world.database.read {
            try $0.row("SELECT MAX(id) AS last FROM \(table)")?.optionalInt("last") ?? 0
        }
        for first in stride(from: 1, through: last, by: Int(chunk)) {
            let part = statement("id BETWEEN \(first) AND \(first + chunk - 1)")
            _ = try await world.database.write { try $0.run(part) }
        }
    }
}
