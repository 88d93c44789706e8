import Outreach

extension Connection {
    public func markReplied(_ contact: ContactID, at now: Instant) throws {
        try run("UPDATE contact SET replied_at = \(now) WHERE id = \(contact)")
    }

    public func markArchived(_ contact: ContactID, at now: Instant) throws {
        try run("UPDATE contact SET archived_at = \(now) WHERE id = \(contact) AND archived_at IS NULL")
    }

    /// Remembers since when we are connected with them on LinkedIn.
    public func markConnected(_ contact: ContactID, at now: Instant) throws {
        try run("UPDATE contact SET connected_at = \(now) WHERE id = \(contact) AND connected_at IS NULL")
    }

    /// Everybody at a company who is on their way, but one contact. At most 200.
    public func liveEnrollments(atCompany name: String, except contact: ContactID) throws -> [EnrollmentRow] {
        try rows(
            """
            \(enrollmentSelect) WHERE contact.company_key = \(Fold.text(name)) AND contact.id <> \(contact)
            AND enrollment.state = 'live' ORDER BY enrollment.id LIMIT 200
            """
        ).map(EnrollmentRow.init(row:))
    }

    /// When somebody else at the same company last replied.
    public func lastReply(atCompany name: String, except contact: ContactID) throws -> (name: String, at: Instant)? {
        try row(
            """
            SELECT name, replied_at FROM contact
            WHERE company_key = \(Fold.text(name)) AND id <> \(contact) AND replied_at IS NOT NULL
            ORDER BY replied_at DESC, id LIMIT 1
            """
        ).map { (try $0.text("name"), try $0.instant("replied_at")) }
    }
}
