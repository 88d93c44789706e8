import Outreach

/// One movement of the ledger.
public struct CreditLine: Codable, Sendable, Equatable {
    public var entry: CreditEntryID
    public var at: Instant
    public var kind: CreditKind
    public var amount: Int
    public var draft: DraftID?
    public var reference: String?
    public var actor: String
    /// What was available after it.
    public var available: Int

    public init(
        entry: CreditEntryID, at: Instant, kind: CreditKind, amount: Int, draft: DraftID? = nil,
        reference: String? = nil, actor: String, available: Int
    ) {
        self.entry = entry
        self.at = at
        self.kind = kind
        self.amount = amount
        self.draft = draft
        self.reference = reference
        self.actor = actor
        self.available = available
    }
}
