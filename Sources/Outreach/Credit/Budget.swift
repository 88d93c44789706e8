/// How many credits somebody or something may use in a day or a month (semantics 4.47).
public struct Budget: Sendable, Equatable, Codable {
    /// Whose it is.
    public enum Subject: Sendable, Hashable {
        case organisation
        case member(MemberID)
        case sequence(SequenceID)

        /// As it is stored.
        public var kind: Kind {
            switch self {
            case .organisation: .organisation
            case .member: .member
            case .sequence: .sequence
            }
        }

        /// The record's number; 0 for the organisation.
        public var number: Int64 {
            switch self {
            case .organisation: 0
            case .member(let id): id.rawValue
            case .sequence(let id): id.rawValue
            }
        }
    }

    public enum Kind: String, Sendable, Codable, CaseIterable { case organisation, member, sequence }

    public enum Period: String, Sendable, Codable, CaseIterable {
        case day, month

        /// When the current one began.
        public func start(in period: CreditPeriod) -> Instant { self == .day ? period.day : period.month }
    }

    public var period: Period
    public var amount: Int
    /// Puts a notice up instead of saying no.
    public var warnsOnly: Bool

    public init(_ amount: Int, per period: Period, warnsOnly: Bool = false) {
        self.amount = amount
        self.period = period
        self.warnsOnly = warnsOnly
    }
}

/// What a run of one enrollment costs: what to expect, and the most that it can come to (ahead 3.19).
public struct Quote: Sendable, Equatable, Codable {
    public var expected: Int
    public var worst: Int

    public init(expected: Int, worst: Int) {
        self.expected = expected
        self.worst = worst
    }

    /// Paid revisions of one step that the worst case counts; people may ask for more, which the balance pays for.
    public static let revisions = 2

    /// The steps that are still to come, each with its channel and whether a model writes it.
    ///
    /// - Parameter history: what enrollments of the same sequence came to, and how many of them have ended; `nil`
    ///   where none has. Fewer than `enough` say nothing yet.
    public init(steps: [(channel: Channel, isWritten: Bool)], prices: PriceList, history: History?) {
        var (plain, worst) = (0, 0)
        for step in steps {
            let send = prices.price(ofSending: step.channel)
            plain += (step.isWritten ? prices.draft : 0) + send
            worst += (step.isWritten ? prices.draft + Self.revisions * prices.revision : 0) + send
        }
        self.worst = worst
        guard let history, history.ended >= History.enough else {
            expected = plain
            return
        }
        // Rounded up: a quote that is too low is worse than one that is too high.
        expected = min((history.charged + history.ended - 1) / history.ended, worst)
    }

    /// What ended enrollments of a sequence were charged.
    public struct History: Sendable, Equatable, Codable {
        public var ended: Int
        public var charged: Int

        /// How many make an expectation.
        public static let enough = 5

        public init(ended: Int, charged: Int) {
            self.ended = ended
            self.charged = charged
        }
    }
}

/// How low the credits are, as a part of what there was when some last came in (semantics 4.45).
public enum CreditLevel: Int, Sendable, CaseIterable {
    case fifth = 20
    case twentieth = 5
    case none = 0

    /// The lowest level that is reached going down from `before` to `after`.
    public static func reached(from before: Int, to after: Int, of mark: Int) -> CreditLevel? {
        allCases.last { level in
            let line = mark * level.rawValue / 100
            return after <= line && before > line
        }
    }
}
