import Outreach

/// Takes back what came in with one entry, as far as it is still there; never an edit.
public struct ReverseCredit: UseCase {
    public static let route: Route = "POST /credit/entries/{entry}/reversal"
    public static let needs = Capability.credit

    public var entry: CreditEntryID
    /// All of it without.
    public var amount: Int?
    public var reason: String

    public init(entry: CreditEntryID, amount: Int? = nil, reason: String) {
        self.entry = entry
        self.amount = amount
        self.reason = reason
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// The movement that takes them back.
        public var entry: CreditEntryID
        public var of: CreditEntryID
        public var amount: Int
        public var available: Int

        public init(entry: CreditEntryID, of: CreditEntryID, amount: Int, available: Int) {
            self.entry = entry
            self.of = of
            self.amount = amount
            self.available = available
        }
    }
}
