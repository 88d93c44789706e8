/// Who may see and use a sequence (S3-04).
public enum SequenceAccess: String, Sendable, Codable, CaseIterable {
    /// Listed to its owner and to admins; others reach it by its exact name (S0-37, S3-05).
    case personal
    /// For everybody who may read.
    case shared
    /// For its owner alone, also not for admins (S3-06).
    case confidential

    /// How somebody stands to one sequence.
    public struct Viewer: Sendable, Equatable {
        public var isOwner: Bool
        public var isAdmin: Bool

        public init(isOwner: Bool, isAdmin: Bool) {
            self.isOwner = isOwner
            self.isAdmin = isAdmin
        }
    }

    public func isListed(to viewer: Viewer) -> Bool { self == .shared || isChangeable(by: viewer) }

    /// Whether they may see it, its drafts and its enrollments, and enroll, when they know its name.
    public func isOpen(to viewer: Viewer) -> Bool { self != .confidential || viewer.isOwner }

    /// Whether they may publish a version of it, switch it or archive it.
    public func isChangeable(by viewer: Viewer) -> Bool {
        switch self {
        case .shared: true
        case .personal: viewer.isOwner || viewer.isAdmin
        case .confidential: viewer.isOwner
        }
    }

    /// Why `viewer`, who sees it, may not give it `new` access; `nil` when they may (S0-39, S3-07).
    public func obstacle(to new: SequenceAccess, by viewer: Viewer) -> String? {
        if self == new { return nil }
        if self == .confidential || new == .confidential {
            return viewer.isOwner ? nil : "only its author can make it confidential, or end that"
        }
        if new == .personal, !viewer.isOwner, !viewer.isAdmin { return "only its author or an admin can unshare it" }
        return nil
    }
}
