import Outreach

/// One line of the list of contacts.
public struct ContactSummary: Codable, Sendable, Equatable {
    public var contact: ContactID
    public var name: String
    public var email: String?
    public var title: String?
    public var company: String?
    public var country: String?
    public var zone: String?
    /// The sequence that is on its way to them.
    public var enrolledIn: String?

    public init(
        contact: ContactID, name: String, email: String? = nil, title: String? = nil, company: String? = nil,
        country: String? = nil, zone: String? = nil, enrolledIn: String? = nil
    ) {
        self.contact = contact
        self.name = name
        self.email = email
        self.title = title
        self.company = company
        self.country = country
        self.zone = zone
        self.enrolledIn = enrolledIn
    }
}
