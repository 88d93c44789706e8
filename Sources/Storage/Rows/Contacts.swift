import Outreach

/// What the guards need to know of a contact beside who they are.
public struct ContactStanding: Sendable {
    public var contactedAt: Instant?
    public var repliedAt: Instant?
    public var archivedAt: Instant?
    /// Since when we are connected on LinkedIn.
    public var connectedAt: Instant?
    public var erasedAt: Instant?
}

/// A contact to be added, with everything that belongs to them.
public struct NewContact: Sendable {
    public var contact: Contact
    public var addresses: [ContactAddress]
    /// Folded.
    public var tags: [String]

    public init(contact: Contact, addresses: [ContactAddress] = [], tags: [String] = []) {
        self.contact = contact
        self.addresses = addresses
        self.tags = tags
    }

    fileprivate var key: String? { (contact.email ?? contact.linkedIn).map(PlainText.folded) }
}

extension Connection {
    public func contact(_ id: ContactID) throws -> Contact? {
        try row("SELECT \(contactColumns) FROM contact WHERE id = \(id)").map(Contact.init(row:))
    }

    /// By any of their mail addresses.
    public func contact(email: String) throws -> Contact? {
        try owners(ofEmails: [PlainText.folded(email)]).values.first.flatMap { try contact($0) }
    }

    public func contact(linkedIn: String) throws -> Contact? {
        try row("SELECT \(contactColumns) FROM contact WHERE linkedin_key = \(PlainText.folded(linkedIn))")
            .map(Contact.init(row:))
    }

    public func contactStanding(_ id: ContactID) throws -> ContactStanding? {
        try row(
            "SELECT contacted_at, replied_at, archived_at, connected_at, erased_at FROM contact WHERE id = \(id)"
        ).map { row in
            ContactStanding(
                contactedAt: try row.optionalInstant("contacted_at"), repliedAt: try row.optionalInstant("replied_at"),
                archivedAt: try row.optionalInstant("archived_at"),
                connectedAt: try row.optionalInstant("connected_at"), erasedAt: try row.optionalInstant("erased_at"))
        }
    }

    /// By id, each with the name of the sequence that is on its way to them; those that were erased are left out.
    public func contacts(
        matching filter: ContactFilter = ContactFilter(terms: []), after: ContactID? = nil, limit: Int
    ) throws -> [(contact: Contact, enrolledIn: String?)] {
        let found = try rows(
            """
            SELECT \(contactColumns) FROM contact
            WHERE contact.id > \(after?.rawValue ?? 0) AND erased_at IS NULL \(filter.sql)
            ORDER BY contact.id LIMIT \(limit)
            """
        ).map(Contact.init(row:))
        var ways: [ContactID: String] = [:]
        for row in try rows(
            of: found.map(\.id.sqlValue),
            {
                """
                SELECT contact_id, name FROM enrollment JOIN sequence ON sequence.id = sequence_id
                WHERE contact_id IN \($0) AND enrollment.state = 'live'
                """
            })
        { ways[try row.id("contact_id")] = try row.text("name") }
        return found.map { ($0, ways[$0.id]) }
    }

    /// Whom a filter means, by id; erased contacts are nobody.
    public func contactIDs(matching filter: ContactFilter, after: ContactID? = nil, limit: Int) throws -> [ContactID] {
        try rows(
            """
            SELECT contact.id FROM contact
            WHERE contact.id > \(after?.rawValue ?? 0) AND erased_at IS NULL \(filter.sql)
            ORDER BY contact.id LIMIT \(limit)
            """
        ).map { try $0.id("id") }
    }

    /// The contacts of these ids, in no order.
    public func contacts(_ ids: [ContactID]) throws -> [Contact] {
        try rows(of: ids.map(\.sqlValue), { "SELECT \(contactColumns) FROM contact WHERE id IN \($0)" })
            .map(Contact.init(row:))
    }

    /// Adds contacts with their addresses and tags; their ids are ignored.
    public func addContacts(_ new: [NewContact], at now: Instant) throws {
        // A row that comes back is told by its mail address or its profile; a contact with neither is added alone.
        let (keyed, others) = (new.filter { $0.key != nil }, new.filter { $0.key == nil })
        var ids: [String: ContactID] = [:]
        for row in try insertContacts(keyed, at: now) {
            let key = try row.optionalText("email_key") ?? row.text("linkedin_key")
            ids[key] = try row.id("id")
        }
        var added = keyed.compactMap { contact in contact.key.flatMap { ids[$0] }.map { ($0, contact) } }
        for contact in others {
            for row in try insertContacts([contact], at: now) { added.append((try row.id("id"), contact)) }
        }
        try keepAddresses(
            added.flatMap { id, new in
                new.addresses.filter { !new.contact.plainAddresses.contains($0) }.map { (id, $0) }
            })
        try addTags(added.flatMap { id, contact in contact.tags.map { (id, $0) } })
    }

    private func insertContacts(_ new: [NewContact], at now: Instant) throws -> [Row] {
        try insert(
            into: "contact",
            columns: [
                "name", "name_key", "given_name", "title", "title_key", "company", "company_key", "email", "email_key",
                "phone", "linkedin", "linkedin_key", "country", "subdivision", "zone", "language", "notes",
                "created_at",
            ],
            rows: new.map { $0.contact.columns + [now.sqlValue] }, returning: "id, email_key, linkedin_key")
    }

    public func changeContact(_ contact: Contact, at now: Instant) throws {
        try run(
            """
            UPDATE contact SET name = \(contact.name), name_key = \(Fold.text(contact.name)),
                given_name = \(contact.givenName), title = \(contact.title),
                title_key = \(contact.title.map(Fold.text)), company = \(contact.company),
                company_key = \(contact.company.map(Fold.text)), email = \(contact.email),
                email_key = \(contact.email.map(PlainText.folded)), phone = \(contact.phone),
                linkedin = \(contact.linkedIn), linkedin_key = \(contact.linkedIn.map(PlainText.folded)),
                country = \(contact.country), subdivision = \(contact.subdivision), zone = \(contact.zone?.rawValue),
                language = \(contact.language), notes = \(contact.notes), changed_at = \(now)
            WHERE id = \(contact.id)
            """)
    }

    /// Since when a contact's record is as it is.
    public func contactAsOf(_ id: ContactID) throws -> Instant? {
        try row("SELECT COALESCE(changed_at, created_at) AS at FROM contact WHERE id = \(id)")?.instant("at")
    }

    /// Remembers the last time anything of ours left for them.
    public func markContacted(_ contact: ContactID, at now: Instant) throws {
        try run("UPDATE contact SET contacted_at = \(now) WHERE id = \(contact)")
    }

    /// Why an address must not or cannot be written to: kind and reason.
    public func blocks(on address: String) throws -> [(kind: String, reason: String)] {
        try rows("SELECT kind, reason FROM blocked_address WHERE address = \(PlainText.folded(address)) ORDER BY kind")
            .map { (try $0.text("kind"), try $0.text("reason")) }
    }

    /// Blocks an address for good; the first time counts. Answers since when.
    public func block(_ address: String, kind: String, reason: String, at now: Instant) throws -> Instant {
        try run(
            """
            INSERT INTO blocked_address (address, kind, reason, at)
            VALUES (\(PlainText.folded(address)), \(kind), \(reason), \(now)) ON CONFLICT (address, kind) DO NOTHING
            """)
        return try rows(
            "SELECT at FROM blocked_address WHERE address = \(PlainText.folded(address)) AND kind = \(kind)"
        )[0].instant("at")
    }
}

let contactColumns: SQL =
    "id, name, given_name, title, company, email, phone, linkedin, country, subdivision, zone, language, notes"

extension Contact {
    /// The addresses in use, as they count while nobody labelled them.
    var plainAddresses: [ContactAddress] {
        [
            email.map { ContactAddress(kind: .email, address: $0, label: .other) },
            phone.map { ContactAddress(kind: .phone, address: $0, label: .other) },
        ].compactMap(\.self)
    }

    /// As `insertContacts` names them, without the time.
    fileprivate var columns: [SQLValue] {
        [
            name.sqlValue, Fold.text(name).sqlValue, givenName.column, title.column,
            title.map(Fold.text).column, company.column, company.map(Fold.text).column, email.column,
            email.map(PlainText.folded).column, phone.column, linkedIn.column,
            linkedIn.map(PlainText.folded).column, country.column, subdivision.column, (zone?.rawValue).column,
            language.column, notes.column,
        ]
    }

    init(row: Row) throws {
        self.init(
            id: try row.id("id"), name: try row.text("name"), givenName: try row.optionalText("given_name"),
            title: try row.optionalText("title"), company: try row.optionalText("company"),
            email: try row.optionalText("email"), phone: try row.optionalText("phone"),
            linkedIn: try row.optionalText("linkedin"), country: try row.optionalText("country"),
            subdivision: try row.optionalText("subdivision"), zone: try row.optionalText("zone").map { ZoneName($0) },
            language: try row.optionalText("language"),
            notes: try row.optionalText("notes"))
    }
}
