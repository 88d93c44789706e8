import Outreach

/// Lists contacts by id.
public struct ListContacts: UseCase {
    public static let route: Route = "GET /contacts"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var contacts: [ContactSummary]
        public var next: String?

        public init(contacts: [ContactSummary], next: String? = nil) {
            self.contacts = contacts
            self.next = next
        }
    }
}
