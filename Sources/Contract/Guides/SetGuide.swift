import Outreach

/// Writes a guide, or writes over it. The organisation's needs an author (`policies`) or an admin (`practice`), one's
/// own whoever decides about drafts (`approve`).
public struct SetGuide: UseCase {
    public static let route: Route = "PUT /guides/{kind}/{name}"
    public static let needs = Capability.read

    public var kind: GuideKind
    /// As a sequence's; a voice is called `house`, a member's own `voice`.
    public var name: String
    /// At most 4,000 characters without control characters.
    public var text: String
    /// `organisation` unless said otherwise.
    public var owner: GuideOwner?

    public init(kind: GuideKind, name: String, text: String, owner: GuideOwner? = nil) {
        self.kind = kind
        self.name = name
        self.text = text
        self.owner = owner
    }

    public typealias Answer = GuideRecord
}
