/// On whose clock and calendar a contact is written to, and how we know (semantics 4.7, 4.8).
public struct Whereabouts: Sendable, Hashable, Codable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        /// The contact's own zone.
        case contact
        /// The contact's country has one zone.
        case country
        /// The company's zone, or its country has one.
        case company
        case sequence, organisation
        /// The sequence or the practice says that the sender's clock counts.
        case sender
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

    /// In the order of semantics 4.7: contact, single-zone country of the contact, company, sequence, organisation;
    /// `clock` may say that the organisation's or the sender's zone counts instead. A zone that the tz database does
    /// not know is passed over. A member has no zone of their own: `sender` is `nil` until one has, and then the
    /// organisation's counts.
    public init(
        contact: Contact, company: Company?, sequence: SequenceTiming, practice: Practice, organisation: ZoneName,
        zones: any Zones, sender: ZoneName? = nil
    ) {
        func known(_ zone: ZoneName?) -> ZoneName? { zone.flatMap { zones.knows($0) ? $0 : nil } }
        func single(_ country: String?) -> ZoneName? { known(country.flatMap { HolidayBook.zone(of: $0) }) }
        let found: (zone: ZoneName, source: Source)
        switch sequence.clock ?? practice.clock {
        case .organisation: found = (organisation, .organisation)
        case .sender: found = known(sender).map { ($0, .sender) } ?? (organisation, .organisation)
        case .recipient:
            if let zone = known(contact.zone) {
                found = (zone, .contact)
            } else if let zone = single(contact.country) {
                found = (zone, .country)
            } else if let zone = known(company?.zone) ?? (contact.country == nil ? single(company?.country) : nil) {
                found = (zone, .company)
            } else if let zone = known(sequence.zone) {
                found = (zone, .sequence)
            } else {
                found = (organisation, .organisation)
            }
        }
        // A subdivision means something only in the country that it was told with.
        let place =
            contact.country.map { ($0, contact.subdivision) } ?? company?.country.map { ($0, company?.subdivision) }
            ?? practice.country.map { ($0, practice.subdivision) }
        self.init(zone: found.zone, source: found.source, country: place?.0, subdivision: place?.1)
    }
}
