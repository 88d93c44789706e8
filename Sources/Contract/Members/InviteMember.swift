import Outreach

/// Adds a member with roles; one who is known gets exactly these roles.
public struct InviteMember: UseCase {
    public static let route: Route = "POST /members"
    public static let needs = Capability.members

    public var email: String
    public var name: String
    public var roles: [Role]
    public var basicLinkedIn: Bool

    public init(email: String, name: String, roles: [Role], basicLinkedIn: Bool) {
        self.email = email
        self.name = name
        self.roles = roles
        self.basicLinkedIn = basicLinkedIn
    }

    public typealias Answer = MemberSummary
}
