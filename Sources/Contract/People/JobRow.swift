import Outreach

/// One job as a person writes it down.
public struct JobRow: Codable, Sendable, Equatable {
    public var line: Int
    public var title: String
    public var company: String
    public var location: String?
    public var description: String?
    public var contactName: String?
    public var contactEmail: String?
    public var url: String?

    public init(
        line: Int, title: String, company: String, location: String? = nil, description: String? = nil,
        contactName: String? = nil, contactEmail: String? = nil, url: String? = nil
    ) {
        self.line = line
        self.title = title
        self.company = company
        self.location = location
        self.description = description
        self.contactName = contactName
        self.contactEmail = contactEmail
        self.url = url
    }
}
