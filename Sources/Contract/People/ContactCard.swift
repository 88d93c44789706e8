import Outreach

/// Everything that is known of a contact.
public struct ContactCard: Codable, Sendable, Equatable {
    public var contact: ContactID
    public var name: String
    public var givenName: String?
    public var title: String?
    public var company: String?
    public var companyID: CompanyID?
    public var linkedIn: String?
    public var addresses: [AddressRecord]
    public var country: String?
    public var subdivision: String?
    public var zone: String
    /// Where the zone comes from: `contact`, `country`, `company`, `sequence` or `organisation` (semantics 4.7).
    public var zoneSource: String
    public var language: String?
    public var notes: String?
    public var tags: [String]
    /// The latest 50.
    public var matches: [MatchSummary]
    /// The one that is on its way.
    public var enrollment: EnrollmentSummary?
    public var contactedAt: Instant?
    public var repliedAt: Instant?
    public var archivedAt: Instant?
    public var erasedAt: Instant?

    public init(
        contact: ContactID, name: String, givenName: String? = nil, title: String? = nil, company: String? = nil,
        companyID: CompanyID? = nil, linkedIn: String? = nil, addresses: [AddressRecord], country: String? = nil,
        subdivision: String? = nil, zone: String, zoneSource: String, language: String? = nil, notes: String? = nil,
        tags: [String], matches: [MatchSummary], enrollment: EnrollmentSummary? = nil, contactedAt: Instant? = nil,
        repliedAt: Instant? = nil, archivedAt: Instant? = nil, erasedAt: Instant? = nil
    ) {
        self.contact = contact
        self.name = name
        self.givenName = givenName
        self.title = title
        self.company = company
        self.companyID = companyID
        self.linkedIn = linkedIn
        self.addresses = addresses
        self.country = country
        self.subdivision = subdivision
        self.zone = zone
        self.zoneSource = zoneSource
        self.language = language
        self.notes = notes
        self.tags = tags
        self.matches = matches
        self.enrollment = enrollment
        self.contactedAt = contactedAt
        self.repliedAt = repliedAt
        self.archivedAt = archivedAt
        self.erasedAt = erasedAt
    }
}
