import Outreach

/// Lists contacts by id, those that a filter means or all. `matching` knows the fields name, email, domain, company,
/// country, tag, title, stage and job.
public struct ListContacts: UseCase {
    public static let route: Route = "GET /contacts"
    public static let needs = Capability.read

    public var matching: String?
    public var limit: Int?
    public var after: String?

    public init(matching: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.matching = matching
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
