import Outreach

/// What a person did with a draft, as it is counted for its step.
public enum TallyOutcome: String, Sendable, CaseIterable {
    /// Approved as it was written.
    case approvals
    /// Approved after a person changed the text.
    case edits
    case rejects

    fileprivate var column: SQL {
        switch self {
        case .approvals: "approvals"
        case .edits: "edits"
        case .rejects: "rejects"
        }
    }
}

extension Connection {
    /// Counts a decision of a person for the draft's step, or takes it back: `by` is 1 or -1. It belongs into the
    /// transaction that decides.
    public func count(_ outcome: TallyOutcome, of draft: DraftID, by difference: Int) throws {
        guard
            let step = try row(
                """
                SELECT enrollment.sequence_id, step.step_id, draft.channel FROM draft
                \(DraftColumns.toStep) WHERE draft.id = \(draft)
                """), let name = try step.optionalText("step_id")
        else { return }
        let (sequence, channel) = (try step.int("sequence_id"), try step.text("channel"))
        try run(
            """
            INSERT INTO step_tally (sequence_id, step_id, channel) VALUES (\(sequence), \(name), \(channel))
            ON CONFLICT (sequence_id, step_id, channel) DO NOTHING
            """)
        try run(
            """
            UPDATE step_tally SET \(outcome.column) = \(outcome.column) + \(difference)
            WHERE sequence_id = \(sequence) AND step_id = \(name) AND channel = \(channel)
            AND \(outcome.column) + \(difference) >= 0
            """)
    }
}
