/// Where credits are. Every movement takes from one account what it gives to another, so `issued` is always the sum of
/// the other four; the database holds that as a CHECK.
public enum CreditAccount: String, Sendable, Codable, CaseIterable {
    /// All that ever came in and was not taken back.
    case issued
    /// What can be reserved.
    case available
    /// Reserved for something that is under way.
    case held
    /// Used up.
    case spent
    /// Not used in time.
    case expired
}

/// What kind of movement an entry of the ledger is.
public enum CreditKind: String, Sendable, Codable, CaseIterable {
    /// Comes in as the allowance of a month, and ends with it.
    case grant
    /// Comes in against a reference, and never ends.
    case topUp
    case reserve, capture, release
    /// A grant's end.
    case expire
    /// Takes back what came in by mistake, as far as it is still there.
    case reversal
    /// Gives back what was charged.
    case refund

    /// From which account to which; both sides of what comes in and of what is taken back grow or shrink `issued`.
    public var path: (from: CreditAccount, to: CreditAccount) {
        switch self {
        case .grant, .topUp: (.issued, .available)
        case .reserve: (.available, .held)
        case .capture: (.held, .spent)
        case .release: (.held, .available)
        case .expire: (.available, .expired)
        case .reversal: (.available, .issued)
        case .refund: (.spent, .available)
        }
    }

    /// What it does to the credits that can be reserved: 1, -1 or 0 times its amount.
    public var effect: Int { path.to == .available ? 1 : path.from == .available ? -1 : 0 }
}

/// What a reservation is for.
public enum CreditPurpose: String, Sendable, Codable, CaseIterable {
    case draft, send
    /// The worst case of a whole enrollment, which its drafts and sends draw from (ahead 3.19).
    case run
    /// A text that a person had a model write without keeping it.
    case trial
}

/// The day and the month in which credits are reserved or charged, on the organisation's clock.
public struct CreditPeriod: Sendable, Equatable {
    public var day: Instant
    public var month: Instant

    public init(day: Instant, month: Instant) {
        self.day = day
        self.month = month
    }

    public init(at now: Instant, in zone: ZoneName, _ zones: any Zones) {
        let date = zones.local(now, in: zone).date
        day = zones.instant(of: LocalTime(date, secondOfDay: 0), in: zone)
        month = zones.instant(of: LocalTime(date.firstOfMonth, secondOfDay: 0), in: zone)
    }

    /// When the month after this one begins: a month's grant ends then (semantics 4.46).
    public static func nextMonth(after now: Instant, in zone: ZoneName, _ zones: any Zones) -> Instant {
        let first = zones.local(now, in: zone).date.firstOfMonth
        return zones.instant(of: LocalTime((first + 31).firstOfMonth, secondOfDay: 0), in: zone)
    }

    /// When the day after this one begins.
    public static func nextDay(after now: Instant, in zone: ZoneName, _ zones: any Zones) -> Instant {
        zones.instant(of: LocalTime(zones.local(now, in: zone).date + 1, secondOfDay: 0), in: zone)
    }
}
