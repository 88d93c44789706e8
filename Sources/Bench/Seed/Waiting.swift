import Outreach
import Storage
import Support

extension Crowd {
    /// Gives every enrollment a draft of its first step that waits for a person, a second apart: what Writer, Reviewer
    /// and Policy would have left, credits aside.
    static func letWait(in world: World) async throws {
        let now = World.morning
        let keys = MessageText(subject: "Database engineer at Harbour Systems", body: body).keys
        let statements: [SQL] = [
            """
            INSERT INTO draft (enrollment_id, step, channel, state, reason, since, target_at, wake_at, version, verdict,
                score, created_at)
            SELECT id, 1, 'email', 'waiting', 'Ask before sending is on', \(now) + id * 1000000, \(now), \(now), 1, 'pass',
                60 + id % 40, \(now) FROM enrollment ORDER BY id
            """,
            """
            INSERT INTO draft_version (draft_id, number, subject, body, model, parameters, prompt_hash, inputs, raw,
                input_tokens, output_tokens, written_at, subject_key, body_key, words_key, model_key, length, links)
            SELECT draft.id, 1, 'Database engineer at Harbour Systems', \(body), 'demo', '{}', 'none', \(body), \(body),
                900, 150, \(now), \(keys.subject), \(keys.body), \(keys.words), 'demo', \(keys.length), \(keys.links)
            FROM draft ORDER BY id
            """,
            """
            INSERT INTO review (draft_id, version, verdict, score, findings, reviewer, reviewed_at)
            SELECT id, 1, 'pass', 60 + id % 40, '[]', 'demo', \(now) FROM draft ORDER BY id
            """,
            """
            INSERT INTO decision (draft_id, version, kind, rule, trace, decided_at)
            SELECT id, 1, 'held', 'ask', 'Ask before sending is on', \(now) FROM draft ORDER BY id
            """,
            "UPDATE enrollment SET next_at = NULL, next_step = 2",
        ]
        for statement in statements { _ = try await world.database.write { try $0.run(statement) } }
        try await settle(world)
    }

    private static let body = String(
        repeating: "Your work caught my eye, and I write to you and not to a list. ", count: 10)
}
