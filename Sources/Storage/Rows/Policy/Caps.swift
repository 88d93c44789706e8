import Outreach

/// A cap as it is counted: whose it is, what it counts apart, since when.
public struct CapCounter: Sendable, Hashable {
    /// The cap and whose it is: `version 7: 50 in total`.
    public var counter: String
    /// What it counts apart: a contact, a company; empty when nothing.
    public var subject: String
    /// The start of its hour, day or week; 0 for one in total.
    public var periodAt: Int64
    public var amount: Int

    public init(counter: String, subject: String, periodAt: Int64, amount: Int) {
        self.counter = counter
        self.subject = subject
        self.periodAt = periodAt
        self.amount = amount
    }
}

extension Connection {
    /// Whoever counts caps waits here for whoever is counting them, until this transaction ends.
    public func enterPolicyGate() throws {
        _ = try row("SELECT id FROM policy_gate WHERE id = 1 \(dialect.forUpdate)")
    }

    /// How much of a cap is used.
    public func used(_ cap: CapCounter) throws -> Int {
        Int(
            try row(
                """
                SELECT used FROM cap_use
                WHERE counter = \(cap.counter) AND subject = \(cap.subject) AND period_at = \(cap.periodAt)
                """)?.int("used") ?? 0)
    }

    /// Takes `count` from a cap, unless it has no room for it: then false, and nothing is counted.
    public func take(_ count: Int, from cap: CapCounter) throws -> Bool {
        guard count <= cap.amount else { return false }
        return try row(
            """
            INSERT INTO cap_use (counter, subject, period_at, used)
            VALUES (\(cap.counter), \(cap.subject), \(cap.periodAt), \(count))
            ON CONFLICT (counter, subject, period_at) DO UPDATE SET used = cap_use.used + excluded.used
            WHERE cap_use.used + excluded.used <= \(cap.amount)
            RETURNING used
            """) != nil
    }
}
