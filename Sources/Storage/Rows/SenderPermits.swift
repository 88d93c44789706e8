import Outreach

/// Who may send in whose name (S1-18).
extension Connection {
    /// Permits `guest` to send in the name of `owner`. `false` when that is permitted already.
    public func permitSending(as owner: MemberID, by guest: MemberID, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO sender_permit (member_id, to_member_id, given_at) VALUES (\(owner), \(guest), \(now))
            ON CONFLICT (member_id, to_member_id) DO NOTHING
            """) == 1
    }

    /// Takes the permit back. `false` when there was none.
    public func revokeSending(as owner: MemberID, by guest: MemberID) throws -> Bool {
        try run("DELETE FROM sender_permit WHERE member_id = \(owner) AND to_member_id = \(guest)") == 1
    }

    /// Whether `guest` may send in the name of `owner`; everybody may in their own.
    public func maySend(as owner: MemberID, by guest: MemberID) throws -> Bool {
        if owner == guest { return true }
        return try row("SELECT given_at FROM sender_permit WHERE member_id = \(owner) AND to_member_id = \(guest)")
            != nil
    }
}
