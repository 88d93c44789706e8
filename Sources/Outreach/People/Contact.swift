/// Whom we write to.
public struct Contact: Sendable, Equatable, Codable {
    public var id: ContactID
    public var name: String
    public var givenName: String?
    public var title: String?
    public var company: String?
    public var email: String?
    public var phone: String?
    public var linkedIn: String?
    /// ISO 3166-1 alpha-2, upper case.
    public var country: String?
    /// ISO 3166-2 without the country, upper case, such as `BY`.
    public var subdivision: String?
    public var zone: ZoneName?
    /// ISO 639-1, lower case.
    public var language: String?
    public var notes: String?

    public init(
        id: ContactID, name: String, givenName: String? = nil, title: String? = nil, company: String? = nil,
        email: String? = nil, phone: String? = nil, linkedIn: String? = nil, country: String? = nil,
        subdivision: String? = nil, zone: ZoneName? = nil, language: String? = nil, notes: String? = nil
    ) {
        self.id = id
        self.name = name
        self.givenName = givenName
        self.title = title
        self.company = company
        self.email = email
        self.phone = phone
        self.linkedIn = linkedIn
        self.country = country
        self.subdivision = subdivision
        self.zone = zone
        self.language = language
        self.notes = notes
    }

    /// How a greeting addresses them: the given name, otherwise the first word of the name.
    public var greetingName: String {
        givenName ?? name.split(separator: " ").first.map(String.init) ?? name
    }

    /// Whether we have what `channel` needs to reach them.
    public func canBeReached(by channel: Channel) -> Bool {
        switch channel {
        case .email: email != nil
        case .linkedInMessage, .linkedInConnection, .linkedInInMail: linkedIn != nil
        case .sms, .call: phone != nil
        }
    }

    /// Where `channel` reaches them.
    public func address(for channel: Channel) -> String? {
        switch channel {
        case .email: email
        case .linkedInMessage, .linkedInConnection, .linkedInInMail: linkedIn
        case .sms, .call: phone
        }
    }
}

/// What we write about.
public struct Job: Sendable, Equatable, Codable {
    public var id: JobID
    public var title: String
    public var company: String
    public var location: String?
    public var description: String?
    public var contactName: String?
    public var contactEmail: String?
    public var url: String?

    public init(
        id: JobID, title: String, company: String, location: String? = nil, description: String? = nil,
        contactName: String? = nil, contactEmail: String? = nil, url: String? = nil
    ) {
        self.id = id
        self.title = title
        self.company = company
        self.location = location
        self.description = description
        self.contactName = contactName
        self.contactEmail = contactEmail
        self.url = url
    }
}
