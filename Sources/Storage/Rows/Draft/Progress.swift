import Outreach

extension Connection {
    /// What has come so far of the version that a worker writes; nothing once somebody else has it.
    public func setProgress(_ text: String, of draft: DraftID, by worker: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO writing_progress (draft_id, text, at)
            SELECT id, \(text), \(now) FROM draft WHERE id = \(draft) AND state = 'writing' AND leased_by = \(worker)
            ON CONFLICT (draft_id) DO UPDATE SET text = excluded.text, at = excluded.at
            """)
    }

    public func clearProgress(of draft: DraftID) throws {
        try run("DELETE FROM writing_progress WHERE draft_id = \(draft)")
    }

    public func progress(of draft: DraftID) throws -> String? {
        try row("SELECT text FROM writing_progress WHERE draft_id = \(draft)")?.text("text")
    }
}
