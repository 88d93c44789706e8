/// Where contacts work, and whom jobs are at.
public struct Company: Sendable, Equatable, Codable {
    public var id: CompanyID
    public var name: String
    public var domain: String?
    /// ISO 3166-1 alpha-2, upper case.
    public var country: String?
    /// ISO 3166-2 without the country, upper case, such as `BY`.
    public var subdivision: String?
    public var zone: ZoneName?
    public var notes: String?

    public init(
        id: CompanyID, name: String, domain: String? = nil, country: String? = nil, subdivision: String? = nil,
        zone: ZoneName? = nil, notes: String? = nil
    ) {
        self.id = id
        self.name = name
        self.domain = domain
        self.country = country
        self.subdivision = subdivision
        self.zone = zone
        self.notes = notes
    }
}
