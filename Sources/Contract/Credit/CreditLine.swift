import Outreach

/// One line of a statement.
public struct CreditLine: Codable, Sendable, Equatable {
    /// What happened to credits, as whoever pays for them says it.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// A month's allowance came in.
        case grant
        /// Credits came in against a reference.
        case topUp
        /// Credits were used up.
        case charge
        /// A charge was given back.
        case refund
        /// What was left of a grant ended with its month.
        case expire
        /// What came in by mistake was taken back.
        case reversal
        /// Credits were put on hold for something under way; no charge yet.
        case hold
        /// A hold ended without a charge.
        case release

        /// What changes how many credits there are; holds and releases only move them.
        public static let changing: [Kind] = [.grant, .topUp, .charge, .refund, .expire, .reversal]
    }

    public var entry: CreditEntryID
    public var at: Instant
    public var kind: Kind
    /// Credits, with the sign of what they do: less for charges, holds, reversals and what expires.
    public var amount: Int
    public var purpose: CreditPurpose?
    public var draft: DraftID?
    /// Whoever enrolled, or added them.
    public var member: String?
    public var sequence: String?
    public var reference: String?
    public var note: String?
    public var actor: String
    /// What could be reserved after it.
    public var available: Int

    public init(
        entry: CreditEntryID, at: Instant, kind: Kind, amount: Int, purpose: CreditPurpose? = nil,
        draft: DraftID? = nil, member: String? = nil, sequence: String? = nil, reference: String? = nil,
        note: String? = nil, actor: String, available: Int
    ) {
        self.entry = entry
        self.at = at
        self.kind = kind
        self.amount = amount
        self.purpose = purpose
        self.draft = draft
        self.member = member
        self.sequence = sequence
        self.reference = reference
        self.note = note
        self.actor = actor
        self.available = available
    }
}
