import Outreach

/// Somebody who has a draft open.
public struct Reader: Sendable, Equatable {
    public var member: MemberID
    public var name: String
    public var since: Instant
}

extension Connection {
    /// Notes that a member reads a draft until `end`, and that somebody has opened it. Answers who else does.
    public func open(_ draft: DraftID, by member: MemberID, until end: Instant, at now: Instant) throws -> [Reader] {
        try run("DELETE FROM reading WHERE draft_id = \(draft) AND until <= \(now)")
        try run(
            """
            INSERT INTO reading (draft_id, member_id, since, until) VALUES (\(draft), \(member), \(now), \(end))
            ON CONFLICT (draft_id, member_id) DO UPDATE SET until = excluded.until
            """)
        try run("UPDATE draft SET opened_at = \(now) WHERE id = \(draft) AND opened_at IS NULL")
        return try rows(
            """
            SELECT member_id, name, since FROM reading JOIN member ON member.id = member_id
            WHERE draft_id = \(draft) AND member_id <> \(member) ORDER BY since, member_id LIMIT 20
            """
        ).map { Reader(member: try $0.id("member_id"), name: try $0.text("name"), since: try $0.instant("since")) }
    }

    /// Whether a person has opened the version that waits.
    public func wasOpened(_ draft: DraftID) throws -> Bool {
        try row("SELECT id FROM draft WHERE id = \(draft) AND opened_at IS NOT NULL") != nil
    }

    /// Hides a draft from the inbox until then; `nil` shows it again.
    public func snooze(_ draft: DraftID, until time: Instant?) throws {
        try run("UPDATE draft SET snoozed_until = \(time) WHERE id = \(draft)")
    }

    public func snoozedUntil(_ draft: DraftID) throws -> Instant? {
        try row("SELECT snoozed_until FROM draft WHERE id = \(draft)")?.optionalInstant("snoozed_until")
    }
}
