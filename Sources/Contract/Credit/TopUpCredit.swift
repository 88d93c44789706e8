import Outreach

/// Adds credits. The same reference is only ever added once. Admins do; other members up to `top_up_ceiling` a month.
public struct TopUpCredit: UseCase {
    public static let route: Route = "POST /credit/entries"
    public static let needs = Capability.read

    /// 1…100,000,000.
    public var amount: Int
    public var reference: String

    public init(amount: Int, reference: String) {
        self.amount = amount
        self.reference = reference
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var entry: CreditEntryID
        /// False when this reference was added before; nothing changed then.
        public var added: Bool
        public var at: Instant
        public var amount: Int
        public var available: Int

        public init(entry: CreditEntryID, added: Bool, at: Instant, amount: Int, available: Int) {
            self.entry = entry
            self.added = added
            self.at = at
            self.amount = amount
            self.available = available
        }
    }
}
