import Outreach

/// What every account holds.
public struct CreditBalance: Sendable, Equatable {
    public var issued: Int
    public var available: Int
    public var held: Int
    public var spent: Int
    public var expired: Int
    /// What was available when credits last came in.
    public var mark: Int
}

/// There is less available than is needed.
public struct NotEnoughCredit: Error, Equatable, Sendable {
    public var needed: Int
    public var available: Int
}

extension Connection {
    public func creditBalance() throws -> CreditBalance {
        let row = try rows("SELECT issued, available, held, spent, expired, mark FROM credit_balance WHERE id = 1")[0]
        return CreditBalance(
            issued: Int(try row.int("issued")), available: Int(try row.int("available")),
            held: Int(try row.int("held")), spent: Int(try row.int("spent")), expired: Int(try row.int("expired")),
            mark: Int(try row.int("mark")))
    }

    /// What can be reserved.
    public func availableCredits() throws -> Int {
        Int(try rows("SELECT available FROM credit_balance WHERE id = 1")[0].int("available"))
    }

    /// Whoever moves credits waits here for whoever is moving some, until this transaction ends. Every movement begins
    /// with the one row of balances, so that no two wait for each other and entries are numbered as they happened.
    func lockBalance() throws {
        try run("UPDATE credit_balance SET available = available WHERE id = 1")
    }

    /// For a use case that looks at credits first and moves them then.
    public func lockCredits() throws { try lockBalance() }

    /// Takes from one account and gives to another. Answers what is available then; `nil`, and nothing has changed,
    /// where there is not enough.
    func shift(_ amount: Int, by kind: CreditKind) throws -> ShiftedBalance? {
        try row(kind.shift(amount)).map {
            ShiftedBalance(available: Int(try $0.int("available")), mark: Int(try $0.int("mark")))
        }
    }

    /// As `shift`, where too little would be a fault of ours.
    func surely(_ amount: Int, by kind: CreditKind) throws -> Int {
        guard let shifted = try shift(amount, by: kind) else {
            throw StorageFault.sql("the ledger has no \(amount) credits for \(kind.rawValue)")
        }
        return shifted.available
    }
}

/// What a movement left.
struct ShiftedBalance {
    var available: Int
    var mark: Int
}

extension CreditKind {
    /// Moves `n` credits between the two accounts, where the first has as many.
    fileprivate func shift(_ n: Int) -> SQL {
        switch self {
        case .grant, .topUp:
            """
            UPDATE credit_balance SET issued = issued + \(n), available = available + \(n), mark = available + \(n)
            WHERE id = 1 RETURNING available, mark
            """
        case .reserve:
            """
            UPDATE credit_balance SET available = available - \(n), held = held + \(n)
            WHERE id = 1 AND available >= \(n) RETURNING available, mark
            """
        case .capture:
            """
            UPDATE credit_balance SET held = held - \(n), spent = spent + \(n)
            WHERE id = 1 AND held >= \(n) RETURNING available, mark
            """
        case .release:
            """
            UPDATE credit_balance SET held = held - \(n), available = available + \(n)
            WHERE id = 1 AND held >= \(n) RETURNING available, mark
            """
        case .expire:
            """
            UPDATE credit_balance SET available = available - \(n), expired = expired + \(n)
            WHERE id = 1 AND available >= \(n) RETURNING available, mark
            """
        case .reversal:
            """
            UPDATE credit_balance SET available = available - \(n), issued = issued - \(n)
            WHERE id = 1 AND available >= \(n) RETURNING available, mark
            """
        case .refund:
            """
            UPDATE credit_balance SET spent = spent - \(n), available = available + \(n)
            WHERE id = 1 AND spent >= \(n) RETURNING available, mark
            """
        }
    }
}
