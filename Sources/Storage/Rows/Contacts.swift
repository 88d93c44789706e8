import Outreach

/// What the guards need to know of a contact beside who they are.
public struct ContactStanding: Sendable {
    public var contactedAt: Instant?
    public var repliedAt: Instant?
    public var archivedAt: Instant?
    /// Since when we are connected on LinkedIn.
    public var connectedAt: Instant?
}

extension Connection {
    public func contact(_ id: ContactID) throws -> Contact? {
        try row("SELECT \(contactColumns) FROM contact WHERE id = \(id)").map(Contact.init(row:))
    }

    public func contact(email: String) throws -> Contact? {
        try row("SELECT \(contactColumns) FROM contact WHERE email_key = \(PlainText.folded(email))")
            .map(Contact.init(row:))
    }

    public func contact(linkedIn: String) throws -> Contact? {
        try row("SELECT \(contactColumns) FROM contact WHERE linkedin_key = \(PlainText.folded(linkedIn))")
            .map(Contact.init(row:))
    }

    public func contactStanding(_ id: ContactID) throws -> ContactStanding? {
        try row("SELECT contacted_at, replied_at, archived_at, connected_at FROM contact WHERE id = \(id)").map { row in
            ContactStanding(
                contactedAt: try row.optionalInstant("contacted_at"), repliedAt: try row.optionalInstant("replied_at"),
                archivedAt: try row.optionalInstant("archived_at"),
                connectedAt: try row.optionalInstant("connected_at"))
        }
    }

    /// By id, each with the name of the sequence that is on its way to them.
    public func contacts(after: ContactID? = nil, limit: Int) throws -> [(contact: Contact, enrolledIn: String?)] {
        try rows(
            """
            SELECT contact.id, contact.name, given_name, title, company, email, phone, linkedin, country, subdivision, zone,
                   language, notes, sequence.name AS enrolled_in
            FROM contact
            LEFT JOIN enrollment ON enrollment.contact_id = contact.id AND enrollment.state = 'live'
            LEFT JOIN sequence ON sequence.id = enrollment.sequence_id
            WHERE contact.id > \(after?.rawValue ?? 0) ORDER BY contact.id LIMIT \(limit)
            """
        ).map { (try Contact(row: $0), try $0.optionalText("enrolled_in")) }
    }

    /// Adds a contact; its `id` is ignored.
    public func addContact(_ contact: Contact, at now: Instant) throws -> ContactID {
        try rows(
            """
            INSERT INTO contact (name, given_name, title, company, email, email_key, phone, linkedin, linkedin_key,
                                 country, zone, language, notes, created_at)
            VALUES (\(contact.name), \(contact.givenName), \(contact.title), \(contact.company), \(contact.email),
                    \(contact.email.map(PlainText.folded)), \(contact.phone), \(contact.linkedIn),
                    \(contact.linkedIn.map(PlainText.folded)), \(contact.country), \(contact.zone?.rawValue),
                    \(contact.language), \(contact.notes), \(now))
            RETURNING id
            """)[0].id("id")
    }

    public func changeContact(_ contact: Contact) throws {
        try run(
            """
            UPDATE contact SET name = \(contact.name), given_name = \(contact.givenName), title = \(contact.title),
                company = \(contact.company), email = \(contact.email), email_key = \(contact.email.map(PlainText.folded)),
                phone = \(contact.phone), linkedin = \(contact.linkedIn),
                linkedin_key = \(contact.linkedIn.map(PlainText.folded)), country = \(contact.country),
                zone = \(contact.zone?.rawValue), language = \(contact.language), notes = \(contact.notes)
            WHERE id = \(contact.id)
            """)
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

private let contactColumns: SQL =
    "id, name, given_name, title, company, email, phone, linkedin, country, subdivision, zone, language, notes"

extension Contact {
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
