import Contract
import Outreach
import Storage

extension ImportContacts: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        try ImportRules.check(rows.count)
        let rules = ImportRules(skipBad: skipBad, dryRun: dryRun)
        var tally = ImportTally.nothing
        let good = unrepeated(rows: rows, zones: KnownZones(act.desk.zones), &tally)
        var merge = try ContactMerge(good, act.connection, &tally)
        try rules.settle(tally)
        merge.run(&tally)
        if !dryRun { try merge.keep(act.connection, at: act.now) }
        try rules.record("contactsImported", tally, act)
        return tally
    }

    /// The rows that can be taken; of two that name the same address the first.
    private func unrepeated(rows: [ContactRow], zones: KnownZones, _ tally: inout ImportTally) -> [CheckedContact] {
        var zones = zones
        var seen: [String: Int] = [:]
        seen.reserveCapacity(rows.count * 2)
        var good: [CheckedContact] = []
        good.reserveCapacity(rows.count)
        for row in rows {
            let (contact, problems) = row.checked(&zones)
            tally.refused += problems
            guard let contact else { continue }
            let keys = contact.emailKeys + (contact.contact.linkedIn.map { [PlainText.folded($0)] } ?? [])
            if let key = keys.first(where: { seen[$0] != nil }), let line = seen[key] {
                tally.refused.append(
                    Problem("\(key) stands in row \(line) already.", line: row.line, field: "email"))
                continue
            }
            for key in keys { seen[key] = row.line }
            good.append(contact)
        }
        return good
    }
}

/// Tells new contacts from known ones and says what changes; what a row says goes before what is known, and what it
/// leaves out stays.
private struct ContactMerge {
    private var known: [ContactID: Contact] = [:]
    private var addresses: [ContactID: [ContactAddress]] = [:]
    private var tags: [ContactID: [String]] = [:]
    private var owned: [(row: CheckedContact, owner: ContactID?)] = []

    private var added: [NewContact] = []
    private var changed: Set<ContactID> = []
    private var newAddresses: [(ContactID, ContactAddress)] = []
    private var newTags: [(ContactID, String)] = []

    /// Finds whose the rows are. A row whose addresses belong to several contacts is refused.
    init(_ rows: [CheckedContact], _ connection: any Connection, _ tally: inout ImportTally) throws {
        let emails = try connection.owners(ofEmails: rows.flatMap(\.emailKeys))
        let profiles = try connection.owners(
            ofProfiles: rows.compactMap { $0.contact.linkedIn.map(PlainText.folded) })
        for row in rows {
            var owners = Set(row.emailKeys.compactMap { emails[$0] })
            if let profile = row.contact.linkedIn.flatMap({ profiles[PlainText.folded($0)] }) { owners.insert(profile) }
            if owners.count > 1 {
                let names = owners.sorted().map(\.description).joined(separator: " and ")
                tally.refused.append(
                    Problem("The addresses of this row belong to \(names).", line: row.line, field: "email"))
            } else {
                owned.append((row, owners.first))
            }
        }
        let ids = Array(Set(owned.compactMap(\.owner))).sorted()
        guard !ids.isEmpty else { return }
        for contact in try connection.contacts(ids) { known[contact.id] = contact }
        addresses = try connection.addresses(of: ids)
        tags = try connection.tags(of: ids)
    }

    mutating func run(_ tally: inout ImportTally) {
        for (row, owner) in owned {
            if let owner, let before = known[owner] {
                if merge(row, into: before) { tally.changed += 1 } else { tally.same += 1 }
            } else {
                add(row)
                tally.added += 1
            }
        }
    }

    func keep(_ connection: any Connection, at now: Instant) throws {
        let changes = changed.sorted().compactMap { known[$0] }
        try connection.mentionCompanies(
            added.compactMap(\.contact.company) + changes.compactMap(\.company), at: now)
        try connection.addContacts(added, at: now)
        for contact in changes { try connection.changeContact(contact, at: now) }
        try connection.keepAddresses(newAddresses.map { (contact: $0.0, address: $0.1) })
        try connection.addTags(newTags.map { (contact: $0.0, tag: $0.1) })
    }

    private mutating func add(_ row: CheckedContact) {
        var contact = row.contact
        if contact.email == nil { contact.email = ContactAddress.preferred(row.addresses, .email)?.address }
        if contact.phone == nil { contact.phone = ContactAddress.preferred(row.addresses, .phone)?.address }
        added.append(NewContact(contact: contact, addresses: row.every(beside: []), tags: row.tags))
    }

    /// Whether anything changed.
    private mutating func merge(_ row: CheckedContact, into before: Contact) -> Bool {
        let id = before.id
        let new = row.every(beside: addresses[id] ?? [])
        let tagged = Set(tags[id] ?? [])
        let more = row.tags.filter { !tagged.contains($0) }
        let merged = row.contact.merged(into: before, row.addresses)
        if merged != before {
            changed.insert(id)
            // What was in use so far stays known.
            if merged.email != before.email || merged.phone != before.phone {
                newAddresses += (addresses[id] ?? []).filter { old in
                    !new.contains { $0.kind == old.kind && $0.key == old.key }
                }.map { (id, $0) }
            }
        }
        known[id] = merged
        newAddresses += new.map { (id, $0) }
        newTags += more.map { (id, $0) }
        // Another row of this file may be about the same contact.
        addresses[id, default: []] += new
        tags[id, default: []] += more
        return merged != before || !new.isEmpty || !more.isEmpty
    }
}

extension CheckedContact {
    /// The addresses of this row that are not among `known` with the same label. What has no label counts as other,
    /// and never takes a label away.
    fileprivate func every(beside known: [ContactAddress]) -> [ContactAddress] {
        var new = addresses.filter { !known.contains($0) }
        for (address, kind) in [(contact.email, ContactAddress.Kind.email), (contact.phone, .phone)] {
            guard let address else { continue }
            let key = ContactAddress.key(of: address, kind)
            guard !(addresses + known).contains(where: { $0.kind == kind && $0.key == key }) else { continue }
            new.append(ContactAddress(kind: kind, address: address, label: .other))
        }
        return new
    }
}

extension Contact {
    fileprivate func merged(into known: Contact, _ listed: [ContactAddress]) -> Contact {
        Contact(
            id: known.id, name: name, givenName: givenName ?? known.givenName, title: title ?? known.title,
            company: company ?? known.company,
            email: email ?? known.email ?? ContactAddress.preferred(listed, .email)?.address,
            phone: phone ?? known.phone ?? ContactAddress.preferred(listed, .phone)?.address,
            linkedIn: linkedIn ?? known.linkedIn, country: country ?? known.country,
            subdivision: subdivision ?? (country == nil || country == known.country ? known.subdivision : nil),
            zone: zone ?? known.zone, language: language ?? known.language, notes: notes ?? known.notes)
    }
}
