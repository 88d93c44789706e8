import Outreach

/// One company as a person writes it down.
public struct CompanyRow: Codable, Sendable, Equatable {
    /// Where it stands in its file; 0 in an export.
    public var line: Int
    public var name: String
    /// Such as `example.org`.
    public var domain: String?
    public var country: String?
    public var subdivision: String?
    public var zone: String?
    public var notes: String?

    public init(
        line: Int, name: String, domain: String? = nil, country: String? = nil, subdivision: String? = nil,
        zone: String? = nil, notes: String? = nil
    ) {
        self.line = line
        self.name = name
        self.domain = domain
        self.country = country
        self.subdivision = subdivision
        self.zone = zone
        self.notes = notes
    }
}
