import Contract
import Outreach
import Storage

extension ImportContacts: Performed {
    func perform(_ act: Act) throws -> ImportTally {
        guard rows.count <= Page.largest else {
            throw Refusal(
                .malformed, "\(rows.count) rows are too many for one call.", hint: "Send at most \(Page.largest).")
        }
        var tally = ImportTally(added: 0, changed: 0, same: 0, refused: [])
        var seen: [String: Int] = [:]
        var good: [Contact] = []
        for row in rows {
            let (contact, problems) = row.checked(act.desk.zones)
            tally.refused += problems
            guard let contact else { continue }
            if let key = contact.key {
                if let line = seen[key] {
                    tally.refused.append(
                        Problem(
                            "\(contact.email ?? contact.linkedIn ?? "") stands in row \(line) already.", line: row.line,
                            field: "email"))
                    continue
                }
                seen[key] = row.line
            }
            good.append(contact)
        }
        guard tally.refused.isEmpty || skipBad || dryRun else { throw tally.refusal }
        for contact in good { try keep(contact, act, &tally) }
        if !dryRun, tally.added + tally.changed > 0 {
            try act.connection.record(
                "contactsImported", by: act.actor, at: act.now, detail: "\(tally.added) added, \(tally.changed) changed"
            )
        }
        return tally
    }

    private func keep(_ contact: Contact, _ act: Act, _ tally: inout ImportTally) throws {
        guard let known = try act.known(contact) else {
            if !dryRun { _ = try act.connection.addContact(contact, at: act.now) }
            tally.added += 1
            return
        }
        let merged = contact.merged(into: known)
        if merged == known {
            tally.same += 1
        } else {
            if !dryRun { try act.connection.changeContact(merged) }
            tally.changed += 1
        }
    }
}

extension Act {
    fileprivate func known(_ contact: Contact) throws -> Contact? {
        if let email = contact.email, let known = try connection.contact(email: email) { return known }
        return try contact.linkedIn.flatMap { try connection.contact(linkedIn: $0) }
    }
}

extension Contact {
    /// What tells two rows of one file apart.
    fileprivate var key: String? { (email ?? linkedIn).map(PlainText.folded) }

    /// What this row says goes before what is known; what it leaves out stays.
    fileprivate func merged(into known: Contact) -> Contact {
        Contact(
            id: known.id, name: name, givenName: givenName ?? known.givenName, title: title ?? known.title,
            company: company ?? known.company, email: email ?? known.email, phone: phone ?? known.phone,
            linkedIn: linkedIn ?? known.linkedIn, country: country ?? known.country, zone: zone ?? known.zone,
            language: language ?? known.language, notes: notes ?? known.notes)
    }
}

extension ImportTally {
    /// Nothing was imported, and why.
    var refusal: Refusal {
        Refusal(
            .malformed, "Nothing was imported: \(refused.count) problem\(refused.count == 1 ? "" : "s").",
            hint: "Mend the rows, or import the others with --skip-bad.", problems: refused)
    }
}
