import Outreach

/// One movement of the ledger.
public struct CreditRow: Sendable {
    public var id: CreditEntryID
    public var at: Instant
    public var kind: CreditKind
    public var amount: Int
    public var availableAfter: Int
    public var draft: DraftID?
    public var reference: String?
    public var actor: String
}

/// There is less available than is needed.
public struct NotEnoughCredit: Error, Equatable, Sendable {
    public var needed: Int
    public var available: Int
}

extension Connection {
    public func balance(of account: CreditAccount) throws -> Int {
        Int(try rows("SELECT balance FROM credit_account WHERE name = \(account.rawValue)")[0].int("balance"))
    }

    /// Reserves for a draft, unless that is reserved already. Throws `NotEnoughCredit` and changes nothing.
    public func reserve(
        _ amount: Int, for draft: DraftID, purpose: CreditPurpose, priceList: Int, by actor: Actor, at now: Instant
    ) throws {
        guard amount > 0, try reserved(purpose, for: draft) == 0 else { return }
        // The balances first: whoever catches the shortage goes on with a transaction in which nothing has changed.
        let available = try shift(amount, by: .reserve)
        let reservation = try rows(
            """
            INSERT INTO reservation (draft_id, purpose, amount, price_list, state, made_at)
            VALUES (\(draft), \(purpose.rawValue), \(amount), \(priceList), 'held', \(now)) RETURNING id
            """)[0].int("id")
        try enter(
            .reserve, amount, available: available, draft: draft, reservation: reservation, reference: nil, by: actor,
            at: now)
    }

    /// Uses up what was reserved. Without a reservation nothing is charged.
    public func capture(_ purpose: CreditPurpose, of draft: DraftID, by actor: Actor, at now: Instant) throws {
        try settle(purpose, of: draft, as: .capture, state: "captured", by: actor, at: now)
    }

    /// Gives back what was reserved, if anything.
    public func release(_ purpose: CreditPurpose, of draft: DraftID, by actor: Actor, at now: Instant) throws {
        try settle(purpose, of: draft, as: .release, state: "released", by: actor, at: now)
    }

    private func settle(
        _ purpose: CreditPurpose, of draft: DraftID, as kind: CreditKind, state: String, by actor: Actor,
        at now: Instant
    ) throws {
        let settled = try row(
            """
            UPDATE reservation SET state = \(state) WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
            AND state = 'held' RETURNING id, amount
            """)
        guard let settled else { return }
        let amount = Int(try settled.int("amount"))
        try enter(
            kind, amount, available: try shift(amount, by: kind), draft: draft, reservation: try settled.int("id"),
            reference: nil, by: actor, at: now)
    }

    /// Adds credits under a reference. Answers the entry and whether it was made now; a reference is added only once.
    public func topUp(
        _ amount: Int, reference: String, by actor: Actor, at now: Instant
    ) throws -> (entry: CreditRow, added: Bool) {
        if let known = try row("\(creditSelect) WHERE reference = \(reference)") {
            return (try CreditRow(row: known), false)
        }
        let id = try enter(
            .topUp, amount, available: try shift(amount, by: .topUp), draft: nil, reservation: nil,
            reference: reference,
            by: actor, at: now)
        return (try CreditRow(row: rows("\(creditSelect) WHERE id = \(id)")[0]), true)
    }

    /// Newest first, before `before`.
    public func creditEntries(before: CreditEntryID? = nil, limit: Int) throws -> [CreditRow] {
        try rows("\(creditSelect) WHERE id < \(before?.rawValue ?? Int64.max) ORDER BY id DESC LIMIT \(limit)")
            .map(CreditRow.init(row:))
    }

    /// Credits of a draft: used up, and on hold.
    public func charges(of draft: DraftID) throws -> (captured: Int, held: Int) {
        let rows = try rows(
            "SELECT amount, state FROM reservation WHERE draft_id = \(draft) AND state IN ('captured', 'held') LIMIT 200"
        )
        var charges = (captured: 0, held: 0)
        for row in rows {
            let amount = Int(try row.int("amount"))
            if try row.text("state") == "held" { charges.held += amount } else { charges.captured += amount }
        }
        return charges
    }

    /// What is on hold for one purpose of a draft.
    public func reserved(_ purpose: CreditPurpose, for draft: DraftID) throws -> Int {
        Int(
            try row(
                """
                SELECT amount FROM reservation WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
                AND state = 'held'
                """)?.int("amount") ?? 0)
    }

    /// How often a purpose of this draft was charged.
    public func captures(_ purpose: CreditPurpose, of draft: DraftID) throws -> Int {
        Int(
            try rows(
                """
                SELECT COUNT(*) AS n FROM reservation WHERE draft_id = \(draft) AND purpose = \(purpose.rawValue)
                AND state = 'captured'
                """
            )[0].int("n"))
    }

    /// Takes from one account and gives to another, in the order of their names, so that two transfers never wait for
    /// each other. Answers what is available then. Throws `NotEnoughCredit` before anything has changed: what can run
    /// short, `available` and `held`, is looked at first where it gives.
    private func shift(_ amount: Int, by kind: CreditKind) throws -> Int64 {
        let (from, to) = kind.path
        var available: Int64?
        for account in [from, to].sorted(by: { $0.rawValue < $1.rawValue }) {
            let change = account == from ? -amount : amount
            let changed = try row(
                """
                UPDATE credit_account SET balance = balance + \(change)
                WHERE name = \(account.rawValue) AND (name = 'issued' OR balance + \(change) >= 0) RETURNING balance
                """)
            guard let changed else { throw NotEnoughCredit(needed: amount, available: try balance(of: account)) }
            if account == .available { available = try changed.int("balance") }
        }
        return try available ?? Int64(balance(of: .available))
    }

    @discardableResult
    private func enter(
        _ kind: CreditKind, _ amount: Int, available: Int64, draft: DraftID?, reservation: Int64?, reference: String?,
        by actor: Actor, at now: Instant
    ) throws -> CreditEntryID {
        let (from, to) = kind.path
        return try rows(
            """
            INSERT INTO credit_entry (at, kind, amount, from_account, to_account, available_after, draft_id,
                                      reservation_id, reference, actor)
            VALUES (\(now), \(kind.rawValue), \(amount), \(from.rawValue), \(to.rawValue), \(available), \(draft),
                    \(reservation), \(reference), \(actor.name)) RETURNING id
            """)[0].id("id")
    }
}

private let creditSelect: SQL =
    "SELECT id, at, kind, amount, available_after, draft_id, reference, actor FROM credit_entry"

extension CreditRow {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row.id("id"), at: try row.instant("at"), kind: try row.choice("kind"),
            amount: Int(try row.int("amount")), availableAfter: Int(try row.int("available_after")),
            draft: try row.optionalID("draft_id"), reference: try row.optionalText("reference"),
            actor: try row.text("actor"))
    }
}
