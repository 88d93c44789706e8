import Outreach

extension Connection {
    /// A mailbox as its next hand-over finds it, its places aside. With `toChange` its row is held until this transaction
    /// ends, so that two dispatchers never give the same place away. What lies in `since` and later counts, up to `limit`;
    /// the place of the draft `own` does not.
    public func mailbox(_ address: String, own: DraftID, since: Instant, at now: Instant, limit: Int, toChange: Bool)
        throws -> MailboxState
    {
        if toChange {
            // Writing it to itself is what both engines understand as a lock on a row that may be new.
            try run(
                """
                INSERT INTO mailbox (address, first_at, free_at) VALUES (\(address), COALESCE((
                    SELECT MIN(started_at) FROM delivery WHERE mailbox = \(address)
                    AND state IN ('handingOver', 'accepted', 'uncertain')), \(now)), 0)
                ON CONFLICT (address) DO UPDATE SET address = excluded.address
                """)
        }
        let row = try row("SELECT first_at, free_at, last_at FROM mailbox WHERE address = \(address)")
        let counts = try rows(
            """
            SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM delivery WHERE \(Self.left(address, since)) LIMIT \(limit)) AS l) AS gone,
                (SELECT COUNT(*) FROM (SELECT 1 FROM draft WHERE \(Self.given(address, since, own)) LIMIT \(limit)) AS g) AS given
            """)[0]
        return MailboxState(
            address: address, firstAt: try row?.instant("first_at"), freeAt: try row?.instant("free_at"),
            lastAt: try row?.optionalInstant("last_at"), leftCount: Int(try counts.int("gone")),
            givenCount: Int(try counts.int("given")))
    }

    /// When the counted hand-overs began, and where the counted places of others lie; the latest `limit` of each.
    public func mailboxPlaces(_ address: String, own: DraftID, since: Instant, limit: Int) throws -> (
        left: [Instant], given: [Instant]
    ) {
        (
            try rows(
                """
                SELECT started_at AS at FROM delivery WHERE \(Self.left(address, since))
                ORDER BY started_at DESC LIMIT \(limit)
                """
            ).map { try $0.instant("at") },
            try rows(
                """
                SELECT slot_at AS at FROM draft WHERE \(Self.given(address, since, own))
                ORDER BY slot_at DESC LIMIT \(limit)
                """
            ).map { try $0.instant("at") }
        )
    }

    /// Whether a hand-over of this mailbox that began since `since` is under way.
    public func isHandingOver(from address: String, since: Instant) throws -> Bool {
        try row(
            "SELECT id FROM delivery WHERE \(Self.left(address, since)) AND state = 'handingOver' LIMIT 1") != nil
    }

    /// The conditions of the indexes `delivery_of_mailbox` and `draft_slot`.
    private static func left(_ address: String, _ since: Instant) -> SQL {
        "mailbox = \(address) AND started_at > \(since) AND state IN ('handingOver', 'accepted', 'uncertain')"
    }

    private static func given(_ address: String, _ since: Instant, _ own: DraftID) -> SQL {
        """
        slot_mailbox = \(address) AND slot_at > \(since) AND state = 'approved' AND slot_mailbox IS NOT NULL AND id <> \(own)
        """
    }

    /// Writes down that places up to `freeAt` are given away.
    public func setMailbox(_ address: String, freeAt: Instant) throws {
        try run("UPDATE mailbox SET free_at = \(freeAt) WHERE address = \(address) AND free_at < \(freeAt)")
    }

    /// Writes down that a hand-over begins; the first one dates the mailbox.
    public func beginHandOver(from address: String, at now: Instant) throws {
        try run(
            """
            UPDATE mailbox SET first_at = CASE WHEN last_at IS NULL THEN \(now) ELSE first_at END, last_at = \(now)
            WHERE address = \(address)
            """)
    }

    /// What is approved, counted up to `atMost`.
    public func countApproved(atMost: Int) throws -> Int {
        Int(
            try rows(
                "SELECT COUNT(*) AS n FROM (SELECT id FROM draft WHERE state = 'approved' LIMIT \(atMost)) AS counted"
            )[0].int("n"))
    }
}
