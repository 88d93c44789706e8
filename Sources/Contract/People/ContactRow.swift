import Outreach

/// One contact as a person writes it down: a row of a CSV file. Texts as they stand in the file.
public struct ContactRow: Codable, Sendable, Equatable {
    /// Where it stands in its file, for messages; 0 in an export.
    public var line: Int
    public var name: String
    /// The one in use; absent, the first of `emails`, work before personal before other.
    public var email: String?
    public var givenName: String?
    public var title: String?
    public var company: String?
    /// The one in use; absent, the first of `phones` in the same order.
    public var phone: String?
    public var linkedIn: String?
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// ISO 3166-2 without the country, such as `BY`.
    public var subdivision: String?
    public var zone: String?
    public var language: String?
    public var notes: String?
    /// At most 10.
    public var emails: [LabelledAddress]?
    /// At most 10.
    public var phones: [LabelledAddress]?
    /// At most 30, each at most 50 characters; added to those that are there.
    public var tags: [String]?

    public init(
        line: Int, name: String, email: String? = nil, givenName: String? = nil, title: String? = nil,
        company: String? = nil, phone: String? = nil, linkedIn: String? = nil, country: String? = nil,
        subdivision: String? = nil, zone: String? = nil, language: String? = nil, notes: String? = nil,
        emails: [LabelledAddress]? = nil, phones: [LabelledAddress]? = nil, tags: [String]? = nil
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
        self.subdivision = subdivision
        self.zone = zone
        self.language = language
        self.notes = notes
        self.emails = emails
        self.phones = phones
        self.tags = tags
    }
}
