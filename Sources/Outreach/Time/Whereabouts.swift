/// On whose clock and calendar a contact is written to, and how we know (semantics 4.7, 4.8).
public struct Whereabouts: Sendable, Hashable, Codable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        case contact, country, company, sequence, organisation
    }

    public var zone: ZoneName
    public var source: Source
    /// Whose weekend and holidays count; `nil` where nobody said.
    public var country: String?
    public var subdivision: String?

    public init(zone: ZoneName, source: Source, country: String? = nil, subdivision: String? = nil) {
        self.zone = zone
        self.source = source
        self.country = country
        self.subdivision = subdivision
    }

    /// In the order of semantics 4.7: contact, single-zone country of the contact, company, sequence, organisation.
    public init(
        contact: Contact, company: Company?, sequence: SequenceTiming, practice: Practice, organisation: ZoneName,
        zones: any Zones
    ) {
        let known = contact.zone.flatMap { zones.knows($0) ? $0 : nil }
        self.init(
            zone: known ?? organisation, source: known == nil ? .organisation : .contact,
            country: contact.country ?? company?.country ?? practice.country)
    }
}
