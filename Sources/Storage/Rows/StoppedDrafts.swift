import Outreach

/// An approved draft, and whether a stop would concern it by what was approved.
public struct ApprovedRow: Sendable {
    public var id: DraftID
    public var leavesAt: Instant
    public var isConcerned: Bool
}

/// What stops hold, would hold, and give back.
extension Connection {
    /// The next `limit` approved drafts in the order of their departures, after `after`. A stop's kind and subject are
    /// compared with the approval as it was written down, not with what the guards would gather now.
    public func approved(after: ApprovedRow?, stoppedBy kind: StopKind, _ subject: String, limit: Int) throws
        -> [ApprovedRow]
    {
        let isOfMailbox = kind == .mailbox
        return try rows(
            """
            SELECT looked.id AS id, leaves_at, CASE WHEN \(concerned(by: kind, subject)) THEN 1 ELSE 0 END AS concerned,
                   CASE WHEN \(isOfMailbox) = 1 THEN decision.envelope END AS envelope
            FROM (SELECT id, leaves_at, enrollment_id, channel, approval_id FROM draft
                  WHERE state = 'approved' AND (leaves_at, id) > (\(after?.leavesAt ?? Instant(microseconds: .min)), \(after?.id ?? DraftID(0)))
                  ORDER BY leaves_at, id LIMIT \(limit)) AS looked
            JOIN enrollment ON enrollment.id = looked.enrollment_id JOIN decision ON decision.id = looked.approval_id
            ORDER BY leaves_at, looked.id
            """
        ).map { row in
            let sender = try row.optionalText("envelope").map { try JSONColumn.value(Sender.self, in: $0) }
            return ApprovedRow(
                id: try row.id("id"), leavesAt: try row.instant("leaves_at"),
                isConcerned: try row.bool("concerned") && (!isOfMailbox || sender?.sender.address == subject))
        }
    }

    /// What carriers have in hand at this moment of what a stop concerns; at most `atMost` are looked at.
    public func countSending(stoppedBy kind: StopKind, _ subject: String, atMost: Int) throws -> Int {
        let mailbox: SQL =
            kind == .mailbox
            ? """
            AND EXISTS (SELECT 1 FROM delivery WHERE draft_id = looked.id AND mailbox = \(subject) AND state = 'handingOver')
            """ : ""
        return Int(
            try rows(
                """
                SELECT COUNT(*) AS n
                FROM (SELECT id, enrollment_id, channel, approval_id FROM draft
                      WHERE lease_until IS NOT NULL AND state = 'sending' LIMIT \(atMost)) AS looked
                JOIN enrollment ON enrollment.id = looked.enrollment_id JOIN decision ON decision.id = looked.approval_id
                WHERE \(concerned(by: kind, subject)) \(mailbox)
                """)[0].int("n"))
    }

    /// The condition on `looked`, `enrollment` and `decision`; a mailbox is not known to SQL.
    private func concerned(by kind: StopKind, _ subject: String) -> SQL {
        switch kind {
        case .everything, .mailbox: "1 = 1"
        case .policies: "decision.kind = 'cleared'"
        case .policy:
            "decision.kind = 'cleared' AND SUBSTR(decision.rule, 1, CAST(\(subject.count + 1) AS INTEGER)) = \(subject + "@")"
        case .sequence: "enrollment.sequence_id = (SELECT id FROM sequence WHERE name = \(subject))"
        case .channel: "looked.channel = \(subject)"
        case .contact: "enrollment.contact_id = \(ContactID(subject) ?? ContactID(0))"
        }
    }

    /// How many approved drafts a stop has put off, counted up to `atMost`.
    public func draftsHeld(by stop: Int64, atMost: Int) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM (
                    SELECT id FROM draft WHERE stop_id = \(stop) AND stop_id IS NOT NULL LIMIT \(atMost)) AS held
                """)[0].int("n"))
    }

    /// The lifted stop that has held drafts to give back since longest, held until this transaction ends.
    public func stopToReturn() throws -> Int64? {
        try row(
            """
            SELECT id FROM stop_switch WHERE lifted_at IS NOT NULL AND returned_at IS NULL ORDER BY id LIMIT 1
            \(dialect.forUpdate)
            """)?.int("id")
    }

    /// When the one that `stopToReturn` would answer was lifted.
    public func stopToReturnAt() throws -> Instant? {
        try row(
            """
            SELECT lifted_at FROM stop_switch WHERE lifted_at IS NOT NULL AND returned_at IS NULL ORDER BY id LIMIT 1
            """)?.instant("lifted_at")
    }

    /// The next handful of what a stop held; held until this transaction ends.
    public func heldDrafts(by stop: Int64, limit: Int) throws -> [DraftRow] {
        try rows(
            """
            SELECT \(draftColumns) FROM draft WHERE stop_id = \(stop) AND stop_id IS NOT NULL ORDER BY id LIMIT \(limit)
            \(dialect.forUpdate)
            """
        ).map(DraftRow.init(row:))
    }

    /// Writes down that everything a lifted stop held was given back.
    public func endReturn(of stop: Int64, at now: Instant) throws {
        try run("UPDATE stop_switch SET returned_at = \(now) WHERE id = \(stop)")
    }
}

/// The part of an envelope that says which mailbox it leaves.
private struct Sender: Decodable {
    var sender: Mailbox
}
