import Outreach

/// Gives contacts by id as rows that can be imported again, those that a filter means or all.
public struct ExportContacts: UseCase {
    public static let route: Route = "GET /exports/contacts"
    public static let needs = Capability.read

    public var matching: String?
    public var limit: Int?
    public var after: String?

    public init(matching: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.matching = matching
        self.limit = limit
        self.after = after
    }

    public typealias Answer = ExportPage<ContactRow>
}
