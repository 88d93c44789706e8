/// Somebody of the organisation who signs in.
public struct Member: Sendable, Equatable, Codable {
    public var id: MemberID
    public var name: String
    public var email: String
    public var roles: Set<Role>
    /// A basic LinkedIn account may write 200 characters beside a connection request, others 300 (semantics 4.36).
    public var hasBasicLinkedIn: Bool

    public init(id: MemberID, name: String, email: String, roles: Set<Role>, hasBasicLinkedIn: Bool = false) {
        self.id = id
        self.name = name
        self.email = email
        self.roles = roles
        self.hasBasicLinkedIn = hasBasicLinkedIn
    }

    public func may(_ capability: Capability) -> Bool { roles.contains { $0.capabilities.contains(capability) } }
}

/// What a member is trusted with. Not a ladder: a member may hold several.
public enum Role: String, Sendable, Codable, CaseIterable {
    case recruiter, author, admin

    public var capabilities: Set<Capability> {
        switch self {
        case .recruiter: [.read, .approve, .outreach]
        case .author: [.read, .policies]
        case .admin: [.read, .approve, .outreach, .credit, .members, .practice]
        }
    }
}

/// One thing that a use case may need.
public enum Capability: String, Sendable, Codable, CaseIterable {
    /// See drafts, contacts, sequences and balances.
    case read
    /// Decide about drafts.
    case approve
    /// Import contacts and jobs, publish sequences, enroll.
    case outreach
    /// Write and switch policies.
    case policies
    /// Top up credits.
    case credit
    /// Invite members, make tokens.
    case members
    /// Change how the organisation does outreach; let everything go on after a stop.
    case practice
}
