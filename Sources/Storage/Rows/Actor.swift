import Outreach

/// Who did something, as events and ledger entries name them.
public struct Actor: Sendable, Equatable {
    public var member: MemberID?
    /// `Ana Ruiz via local shell`, `Writer`, `follow-ups@4`.
    public var name: String

    public init(member: MemberID? = nil, name: String) {
        self.member = member
        self.name = name
    }

    /// One of the stages that run by themselves.
    public static func stage(_ name: String) -> Actor { Actor(name: name) }
}
