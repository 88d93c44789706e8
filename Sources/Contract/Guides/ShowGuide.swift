import Outreach

/// One guide: as it applies to the asking member, or the one of an owner.
public struct ShowGuide: UseCase {
    public static let route: Route = "GET /guides/{kind}/{name}"
    public static let needs = Capability.read

    public var kind: GuideKind
    public var name: String
    public var owner: GuideOwner?

    public init(kind: GuideKind, name: String, owner: GuideOwner? = nil) {
        self.kind = kind
        self.name = name
        self.owner = owner
    }

    public typealias Answer = GuideRecord
}
