import Outreach

extension Connection {
    /// Drafts of a contact that are being handed over at this moment, at most ten.
    public func draftsUnderWay(of contact: ContactID) throws -> [DraftID] {
        try rows(
            """
            SELECT draft.id FROM draft JOIN enrollment ON enrollment.id = enrollment_id
            WHERE contact_id = \(contact) AND draft.state = 'sending' ORDER BY draft.id LIMIT 10
            """
        ).map { try $0.id("id") }
    }

    /// Puts a tombstone where a contact was (semantics 4.30): who they are and every text to or about them is emptied;
    /// counts, hashes, ledger and events stay. Their enrollments must have been stopped.
    public func eraseContact(_ id: ContactID, at now: Instant) throws {
        let drafts: SQL = """
            (SELECT draft.id FROM draft JOIN enrollment ON enrollment.id = draft.enrollment_id
            WHERE enrollment.contact_id = \(id))
            """
        try run("DELETE FROM contact_address WHERE contact_id = \(id)")
        try run("DELETE FROM contact_tag WHERE contact_id = \(id)")
        // The CHECK asks for some way to reach them; no profile can be called like this.
        try run(
            """
            UPDATE contact SET name = '(erased)', name_key = NULL, given_name = NULL, title = NULL, title_key = NULL,
                company = NULL, company_key = NULL, email = NULL, email_key = NULL, phone = NULL, linkedin = NULL,
                linkedin_key = \("erased \(id)"), country = NULL, subdivision = NULL, zone = NULL, language = NULL,
                notes = NULL, erased_at = \(now), archived_at = COALESCE(archived_at, \(now))
            WHERE id = \(id)
            """)
        try run("UPDATE enrollment SET chosen_email = NULL, fields = NULL WHERE contact_id = \(id)")
        try run("UPDATE draft SET note = NULL WHERE id IN \(drafts)")
        try run(
            """
            UPDATE draft_version SET subject = NULL, body = '', subject_key = NULL, body_key = NULL, words_key = NULL,
                note = NULL, inputs = NULL, raw = NULL, claims = NULL
            WHERE draft_id IN \(drafts)
            """)
        try run(
            """
            UPDATE judged SET f_to = NULL, f_contact_name = NULL, f_contact_email = NULL, f_contact_domain = NULL,
                f_contact_company = NULL, f_contact_title = NULL, f_contact_country = NULL, f_contact_tag = NULL,
                f_contact_language = NULL, outcome_note = NULL
            WHERE draft_id IN \(drafts)
            """)
        try run("UPDATE review SET findings = '[]', raw = NULL, claims = NULL WHERE draft_id IN \(drafts)")
        try run("DELETE FROM writing_progress WHERE draft_id IN \(drafts)")
        try run("UPDATE decision SET note = NULL WHERE draft_id IN \(drafts)")
        let nobody = Mailbox(address: "")
        let empty = Envelope(
            channel: .email, sender: nobody, recipients: [], subject: nil, body: "", footer: nil, earliestDeparture: now
        )
        try run(
            """
            UPDATE decision SET envelope = \(try JSONColumn.text(empty))
            WHERE envelope IS NOT NULL AND draft_id IN \(drafts)
            """)
        try run("UPDATE delivery SET guards = '[]', answer = NULL WHERE draft_id IN \(drafts)")
        try run(
            """
            UPDATE notice SET text = '(erased)', settled_at = COALESCE(settled_at, \(now))
            WHERE draft_id IN \(drafts) OR enrollment_id IN (SELECT id FROM enrollment WHERE contact_id = \(id))
            """)
    }
}
