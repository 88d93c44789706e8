import Outreach

/// As many as the table has.
private let gates = 8

/// The stop switch (ahead 3.20). Whoever claims holds one of its gates; whoever throws or lifts a stop holds them all. So
/// nobody is told “stopped” while a claim that did not know of it is still to be written, and no row of claims, however
/// dense, keeps a stop waiting for longer than the one that is under way at each gate.
extension Connection {
    /// The stops that stand, which none is added to or taken from until this transaction ends. Asked before anything else
    /// is locked; claimers of different names rarely wait for one another.
    public func holdStops(for claimer: String) throws -> StandingStops {
        let gate = claimer.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % gates
        _ = try row("SELECT id FROM stop_gate WHERE id = \(gate) \(dialect.forUpdate)")
        return try standingStops()
    }

    /// The same, only looked at.
    public func standingStops() throws -> StandingStops {
        // More than `most` only by the two that are never refused.
        StandingStops(
            try rows("\(stopSelect) WHERE lifted_at IS NULL LIMIT \(StandingStops.most + 2)").map(Stop.init(row:)))
    }

    /// Whether everything is stopped; only looked at.
    public func isStopped() throws -> Bool { try standingStop(of: .everything) != nil }

    /// The stop of exactly this, if it stands; only looked at.
    public func standingStop(of kind: StopKind, _ subject: String = "") throws -> Stop? {
        try row("\(stopSelect) WHERE kind = \(kind.rawValue) AND subject = \(subject) AND lifted_at IS NULL")
            .map(Stop.init(row:))
    }

    /// Which rules must not decide, held until this transaction ends: all of them, or policies by name. Asked first, like
    /// `holdStops`.
    public func stoppedPolicies(for claimer: String = "Policy") throws -> (all: Bool, names: Set<String>) {
        try holdStops(for: claimer).policies
    }

    /// Holds the switch alone until this transaction ends; every claim that is under way has been written by then.
    public func holdSwitch() throws -> StandingStops {
        _ = try rows("SELECT id FROM stop_gate ORDER BY id LIMIT \(gates) \(dialect.forUpdate)")
        return try standingStops()
    }

    /// Writes a stop down; `holdSwitch` comes before, and says that it does not stand yet.
    public func throwStop(
        of kind: StopKind, _ subject: String, reason: String?, by member: MemberID, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO stop_switch (kind, subject, reason, member_id, at)
            VALUES (\(kind.rawValue), \(subject), \(reason), \(member), \(now))
            """)
    }

    /// Takes a stop back. What it held is brought back by the Sweeper, when there is any.
    public func liftStop(_ id: Int64, by member: MemberID, at now: Instant) throws {
        let returned = try draftsHeld(by: id, atMost: 1) == 0 ? now : nil
        try run(
            """
            UPDATE stop_switch SET lifted_at = \(now), lifted_by = \(member), returned_at = \(returned)
            WHERE id = \(id) AND lifted_at IS NULL
            """)
    }

    /// The stops that stand, oldest first, after `after`.
    public func stops(after: Int64?, limit: Int) throws -> [Stop] {
        try rows("\(stopSelect) WHERE lifted_at IS NULL AND stop_switch.id > \(after ?? 0) ORDER BY id LIMIT \(limit)")
            .map(Stop.init(row:))
    }

    /// When somebody last proved that the switch holds.
    public func lastDrillAt() throws -> Instant? {
        try row("SELECT at FROM event WHERE name = 'drilled' ORDER BY id DESC LIMIT 1")?.instant("at")
    }
}

private let stopSelect: SQL = """
    SELECT stop_switch.id AS id, kind, subject, reason, member.name AS member, at
    FROM stop_switch LEFT JOIN member ON member.id = stop_switch.member_id
    """

extension Stop {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.int("id"), kind: try row.choice("kind"), subject: try row.text("subject"),
            reason: try row.optionalText("reason"), member: try row.optionalText("member"), at: try row.instant("at"))
    }
}

/// What may be stopped, by name.
extension Connection {
    /// The policy of this name, if there is one, and the names to compare it with otherwise.
    public func policyNames(like name: String, limit: Int) throws -> [String] {
        try rows("SELECT name FROM policy WHERE name = \(name)").map { try $0.text("name") }
            + rows("SELECT name FROM policy ORDER BY name LIMIT \(limit)").map { try $0.text("name") }
    }

    /// The address if something may leave from it or has, and the members' addresses to compare it with otherwise.
    public func mailboxAddresses(like address: String, limit: Int) throws -> [String] {
        try rows(
            """
            SELECT address FROM mailbox WHERE address = \(address)
            UNION SELECT email AS address FROM member WHERE email = \(address)
            """
        ).map { try $0.text("address") }
            + rows("SELECT email FROM member ORDER BY email LIMIT \(limit)").map { try $0.text("email") }
    }

    /// Contacts' own mail addresses in their order, beginning at `start`.
    public func addresses(from start: String, limit: Int) throws -> [String] {
        try rows(
            "SELECT email_key FROM contact WHERE email_key >= \(start) ORDER BY email_key LIMIT \(limit)"
        ).map { try $0.text("email_key") }
    }
}
