import Outreach

/// Whose a guide is.
public enum GuideOwner: String, Codable, Sendable, CaseIterable {
    case organisation
    /// Of the asking member alone; it wins over the organisation's.
    case mine
    /// Built in: a tone that a name finds where no guide has it.
    case standard
}

/// A guide and what it says.
public struct GuideRecord: Codable, Sendable, Equatable {
    public var kind: GuideKind
    public var name: String
    public var owner: GuideOwner
    public var text: String
    /// A member's name; `nil` for a standard tone.
    public var changedBy: String?
    public var changedAt: Instant?

    public init(
        kind: GuideKind, name: String, owner: GuideOwner, text: String, changedBy: String? = nil,
        changedAt: Instant? = nil
    ) {
        self.kind = kind
        self.name = name
        self.owner = owner
        self.text = text
        self.changedBy = changedBy
        self.changedAt = changedAt
    }
}
