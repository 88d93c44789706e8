import Outreach

extension Connection {
    /// Every address of these contacts, in a stable order. The one in use stands in `contact` alone while nobody labelled
    /// it, so that most contacts are one row.
    public func addresses(of contacts: [ContactID]) throws -> [ContactID: [ContactAddress]] {
        var found = try labelledAddresses(of: contacts)
        for contact in try self.contacts(contacts) {
            let known = found[contact.id] ?? []
            let more = contact.plainAddresses.filter { plain in
                !known.contains { $0.kind == plain.kind && $0.key == plain.key }
            }
            guard !more.isEmpty else { continue }
            found[contact.id] = (more + known).sorted { ($0.kind.rawValue, $0.key) < ($1.kind.rawValue, $1.key) }
        }
        return found
    }

    private func labelledAddresses(of contacts: [ContactID]) throws -> [ContactID: [ContactAddress]] {
        var found: [ContactID: [ContactAddress]] = [:]
        let rows = try rows(of: contacts.map(\.sqlValue)) { list in
            """
            SELECT contact_id, kind, address, label FROM contact_address
            WHERE contact_id IN \(list) ORDER BY contact_id, kind, address_key
            """
        }
        for row in rows {
            found[try row.id("contact_id"), default: []].append(
                ContactAddress(
                    kind: try row.choice("kind"), address: try row.text("address"), label: try row.choice("label")))
        }
        return found
    }

    /// Whose mail addresses these are, by the address as it is compared.
    public func owners(ofEmails keys: [String]) throws -> [String: ContactID] {
        var found: [String: ContactID] = [:]
        let values = keys.map(\.sqlValue)
        // The address in use stands in contact as well, also where nothing else was ever written.
        for row in try rows(of: values, { "SELECT id, email_key AS address_key FROM contact WHERE email_key IN \($0)" })
            + rows(
                of: values,
                {
                    """
                    SELECT contact_id AS id, address_key FROM contact_address
                    WHERE kind = 'email' AND address_key IN \($0)
                    """
                })
        { found[try row.text("address_key")] = try row.id("id") }
        return found
    }

    /// Whose LinkedIn profiles these are, by the URL as it is compared.
    public func owners(ofProfiles keys: [String]) throws -> [String: ContactID] {
        var found: [String: ContactID] = [:]
        for row in try rows(
            of: keys.map(\.sqlValue), { "SELECT id, linkedin_key FROM contact WHERE linkedin_key IN \($0)" })
        { found[try row.text("linkedin_key")] = try row.id("id") }
        return found
    }

    /// Adds addresses; one that the contact has already gets the new label.
    public func keepAddresses(_ addresses: [(contact: ContactID, address: ContactAddress)]) throws {
        try insert(
            into: "contact_address", columns: ["contact_id", "kind", "address_key", "address", "label"],
            rows: addresses.map {
                [
                    $0.contact.sqlValue, $0.address.kind.rawValue.sqlValue, $0.address.key.sqlValue,
                    $0.address.address.sqlValue, $0.address.label.rawValue.sqlValue,
                ]
            },
            suffix: """
                ON CONFLICT (contact_id, kind, address_key)
                DO UPDATE SET address = excluded.address, label = excluded.label
                """)
    }

    /// The tags of these contacts, in alphabetical order.
    public func tags(of contacts: [ContactID]) throws -> [ContactID: [String]] {
        var found: [ContactID: [String]] = [:]
        for row in try rows(
            of: contacts.map(\.sqlValue),
            { "SELECT contact_id, tag FROM contact_tag WHERE contact_id IN \($0) ORDER BY contact_id, tag" })
        { found[try row.id("contact_id"), default: []].append(try row.text("tag")) }
        return found
    }

    /// Adds tags, which are folded; one that is there stays.
    public func addTags(_ tags: [(contact: ContactID, tag: String)]) throws {
        try insert(
            into: "contact_tag", columns: ["contact_id", "tag"],
            rows: tags.map { [$0.contact.sqlValue, $0.tag.sqlValue] },
            suffix: "ON CONFLICT (contact_id, tag) DO NOTHING")
    }

    public func removeTag(_ tag: String, from contact: ContactID) throws {
        try run("DELETE FROM contact_tag WHERE contact_id = \(contact) AND tag = \(tag)")
    }
}
