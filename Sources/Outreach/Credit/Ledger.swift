/// Where credits are. Every movement takes from one account and gives to another, so their sum is always zero.
public enum CreditAccount: String, Sendable, Codable, CaseIterable {
    /// Where credits come from; its balance is minus what was ever issued.
    case issued
    /// What can be reserved.
    case available
    /// Reserved for something that is under way.
    case held
    /// Used up.
    case spent
}

/// What kind of movement an entry of the ledger is.
public enum CreditKind: String, Sendable, Codable, CaseIterable {
    case grant, topUp, reserve, capture, release, reversal

    /// From which account to which.
    public var path: (from: CreditAccount, to: CreditAccount) {
        switch self {
        case .grant, .topUp: (.issued, .available)
        case .reserve: (.available, .held)
        case .capture: (.held, .spent)
        case .release: (.held, .available)
        case .reversal: (.available, .issued)
        }
    }
}

/// What a reservation is for.
public enum CreditPurpose: String, Sendable, Codable, CaseIterable {
    case draft, send
}
