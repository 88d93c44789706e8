import Outreach

/// One contact as a person writes it down: a row of a CSV file. Texts as they stand in the file.
public struct ContactRow: Codable, Sendable, Equatable {
    /// Where it stands in its file, for messages.
    public var line: Int
    public var name: String
    public var email: String?
    public var givenName: String?
    public var title: String?
    public var company: String?
    public var phone: String?
    public var linkedIn: String?
    public var country: String?
    public var zone: String?
    public var language: String?
    public var notes: String?

    public init(
        line: Int, name: String, email: String? = nil, givenName: String? = nil, title: String? = nil,
        company: String? = nil, phone: String? = nil, linkedIn: String? = nil, country: String? = nil,
        zone: String? = nil, language: String? = nil, notes: String? = nil
    ) {
        self.line = line
        self.name = name
        self.email = email
        self.givenName = givenName
        self.title = title
        self.company = company
        self.phone = phone
        self.linkedIn = linkedIn
        self.country = country
        self.zone = zone
        self.language = language
        self.notes = notes
    }
}
