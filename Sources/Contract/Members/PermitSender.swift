import Outreach

/// Permits another member to send in one's own name, or ends that (S1-18).
public struct PermitSender: UseCase {
    public static let route: Route = "PUT /members/me/permits/{email}"
    public static let needs = Capability.outreach

    /// The other member's mail address.
    public var email: String
    public var permitted: Bool

    public init(email: String, permitted: Bool) {
        self.email = email
        self.permitted = permitted
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// Who may, or may no longer.
        public var member: MemberSummary
        public var permitted: Bool
        /// Whether this changed anything.
        public var changed: Bool

        public init(member: MemberSummary, permitted: Bool, changed: Bool) {
            self.member = member
            self.permitted = permitted
            self.changed = changed
        }
    }
}
