import Outreach

/// One line of the list of members.
public struct MemberSummary: Codable, Sendable, Equatable {
    public var member: MemberID
    public var name: String
    public var email: String
    public var roles: [Role]

    public init(member: MemberID, name: String, email: String, roles: [Role]) {
        self.member = member
        self.name = name
        self.email = email
        self.roles = roles
    }
}
