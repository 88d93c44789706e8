import Outreach

/// The statement: movements, newest first. A member who may not top up sees their own alone.
public struct ListCredit: UseCase {
    public static let route: Route = "GET /credit/entries"
    public static let needs = Capability.read

    /// Kinds with commas between them; without, all but holds and releases, which charge nothing.
    public var kinds: String?
    /// A day (`2026-03-01`), an instant of RFC 3339, or an age such as `7d`.
    public var since: String?
    /// The same; what happened at it or later is left out, and of a day all of it is in.
    public var until: String?
    /// A mail address: what this member's enrollments came to. Not together with `sequence`.
    public var member: String?
    public var sequence: String?
    public var limit: Int?
    public var after: String?

    public init(
        kinds: String? = nil, since: String? = nil, until: String? = nil, member: String? = nil,
        sequence: String? = nil, limit: Int? = nil, after: String? = nil
    ) {
        self.kinds = kinds
        self.since = since
        self.until = until
        self.member = member
        self.sequence = sequence
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var entries: [CreditLine]
        public var next: String?

        public init(entries: [CreditLine], next: String? = nil) {
            self.entries = entries
            self.next = next
        }
    }
}
