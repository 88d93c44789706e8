import Contract
import Outreach
import Storage

extension ShowContact: Performed {
    func perform(_ act: Act) throws -> ContactCard { try act.card(of: try act.namedContact(contact)) }
}

extension Act {
    /// Everything that is known of a contact.
    func card(of contact: Contact) throws -> ContactCard {
        let standing = try connection.contactStanding(contact.id)
        let company = try contact.company.flatMap { try connection.company(named: $0) }
        let live = try connection.liveEnrollments(of: contact.id).first
        let timing = try live.flatMap { try connection.definition(version: $0.versionID) }?.timing ?? SequenceTiming()
        let installation = try installation()
        let place = Whereabouts(
            contact: contact, company: company, sequence: timing, practice: installation.practice,
            organisation: installation.zone, zones: desk.zones)
        return ContactCard(
            contact: contact.id, name: contact.name, givenName: contact.givenName, title: contact.title,
            company: contact.company, companyID: company?.id, linkedIn: contact.linkedIn,
            addresses: try addresses(of: contact), country: contact.country, subdivision: contact.subdivision,
            zone: place.zone.rawValue, zoneSource: place.source.rawValue, language: contact.language,
            notes: contact.notes, tags: try connection.tags(of: [contact.id])[contact.id] ?? [],
            matches: try connection.matches(of: contact.id, limit: 50).map { MatchSummary($0) },
            enrollment: live.map { EnrollmentSummary($0) }, contactedAt: standing?.contactedAt,
            repliedAt: standing?.repliedAt, archivedAt: standing?.archivedAt, erasedAt: standing?.erasedAt)
    }

    private func addresses(of contact: Contact) throws -> [AddressRecord] {
        try (connection.addresses(of: [contact.id])[contact.id] ?? []).map { address in
            let used = address.kind == .email ? contact.email : contact.phone
            let blocks = address.kind == .email ? try connection.blocks(on: address.address) : []
            return AddressRecord(
                kind: address.kind, address: address.address, label: address.label,
                inUse: used.map { ContactAddress.key(of: $0, address.kind) } == address.key,
                blocked: blocks.first.map { "\($0.kind): \($0.reason)" })
        }
    }
}

extension MatchSummary {
    init(_ row: Storage.MatchRow) {
        self.init(
            contact: row.contact, name: row.name, email: row.email, job: row.job, jobTitle: row.jobTitle,
            company: row.company, stage: row.stage, changedAt: row.changedAt)
    }
}
