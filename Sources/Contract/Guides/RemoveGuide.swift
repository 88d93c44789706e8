import Outreach

/// Takes a guide away, with the same trust that writing it needs; answers it as it was.
public struct RemoveGuide: UseCase {
    public static let route: Route = "DELETE /guides/{kind}/{name}"
    public static let needs = Capability.read

    public var kind: GuideKind
    public var name: String
    /// `organisation` unless said otherwise.
    public var owner: GuideOwner?

    public init(kind: GuideKind, name: String, owner: GuideOwner? = nil) {
        self.kind = kind
        self.name = name
        self.owner = owner
    }

    public typealias Answer = GuideRecord
}
