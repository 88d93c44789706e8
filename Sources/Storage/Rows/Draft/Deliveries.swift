import Outreach

/// One attempt to hand a draft over.
public struct DeliveryRow: Sendable {
    public enum State: String, Sendable, CaseIterable {
        case handingOver, accepted, deferred, refused, uncertain, settledNotSent
    }

    public var id: Int64
    public var attempt: Int
    public var state: State
    public var messageID: String
    public var answer: String?
    public var startedAt: Instant
}

extension Connection {
    /// Writes an attempt down before its call. Throws `StorageFault.constraint` when another one is under way,
    /// accepted or in doubt.
    public func beginDelivery(
        of draft: DraftID, decision: Int64, attempt: Int, mailbox: String, messageID: String, guards: some Encodable,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO delivery (draft_id, decision_id, attempt, state, mailbox, message_id, guards, started_at)
            VALUES (\(draft), \(decision), \(attempt), 'handingOver', \(mailbox), \(messageID),
                    \(try JSONColumn.text(guards)), \(now))
            """)
    }

    /// Ends the attempt that is under way. `false` when there is none.
    public func endDelivery(
        of draft: DraftID, from state: DeliveryRow.State = .handingOver, as outcome: DeliveryRow.State, answer: String,
        at now: Instant
    ) throws -> Bool {
        try run(
            """
            UPDATE delivery SET state = \(outcome.rawValue), answer = \(answer), ended_at = \(now)
            WHERE draft_id = \(draft) AND state = \(state.rawValue)
            """) == 1
    }

    /// Newest first, at most 50.
    public func deliveries(of draft: DraftID) throws -> [DeliveryRow] {
        try rows(
            """
            SELECT id, attempt, state, message_id, answer, started_at FROM delivery WHERE draft_id = \(draft)
            ORDER BY attempt DESC LIMIT 50
            """
        ).map { row in
            DeliveryRow(
                id: try row.int("id"), attempt: Int(try row.int("attempt")), state: try row.choice("state"),
                messageID: try row.text("message_id"), answer: try row.optionalText("answer"),
                startedAt: try row.instant("started_at"))
        }
    }

    /// The Message-IDs of an enrollment's accepted emails before `draft`, oldest first.
    public func threadOf(_ enrollment: EnrollmentID, before draft: DraftID) throws -> [(
        step: Int, messageID: String, subject: String?
    )] {
        try rows(
            """
            SELECT draft.step, message_id, subject FROM draft
            JOIN delivery ON delivery.draft_id = draft.id AND delivery.state = 'accepted'
            JOIN draft_version ON draft_version.draft_id = draft.id AND draft_version.number = draft.version
            WHERE enrollment_id = \(enrollment) AND draft.id < \(draft) AND draft.state = 'sent' ORDER BY draft.id LIMIT 50
            """
        ).map { (Int(try $0.int("step")), try $0.text("message_id"), try $0.optionalText("subject")) }
    }
}
