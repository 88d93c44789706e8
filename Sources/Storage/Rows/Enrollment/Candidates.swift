import Outreach

/// A contact with everything that stands in the way of enrolling them.
public struct Candidate: Sendable {
    public var contact: Contact
    public var standing: ContactStanding
    /// The enrollment that is on its way to them, whose practice lets nobody else in.
    public var blocker: Blocker?
    /// Their last enrollment in the same sequence, for the history.
    public var earlier: EnrollmentID?

    public struct Blocker: Sendable {
        public var enrollment: EnrollmentID
        public var sequence: SequenceID
        public var sequenceName: String
    }
}

extension Connection {
    /// At most 500 contacts at once, with what stands in the way of enrolling them in `sequence`.
    public func candidates(_ ids: [ContactID], for sequence: SequenceID) throws -> [ContactID: Candidate] {
        guard !ids.isEmpty else { return [:] }
        let list = ids.map(\.sqlValue)
        var candidates: [ContactID: Candidate] = [:]
        let rows = try rows(
            """
            SELECT contact.id, contact.name, given_name, title, company, email, phone, linkedin, country, subdivision,
                   zone, language, notes, contacted_at, replied_at, contact.archived_at AS archived_at, connected_at,
                   enrollment.id AS blocker, sequence.id AS sequence_id, sequence.name AS sequence_name,
                   (SELECT MAX(e.id) FROM enrollment e WHERE e.contact_id = contact.id AND e.sequence_id = \(sequence))
                       AS earlier
            FROM contact
            LEFT JOIN enrollment ON enrollment.contact_id = contact.id AND enrollment.state = 'live'
            LEFT JOIN sequence ON sequence.id = enrollment.sequence_id
            WHERE contact.id IN \(list: list)
            """)
        for row in rows {
            let contact = try Contact(row: row)
            candidates[contact.id] = Candidate(
                contact: contact,
                standing: ContactStanding(
                    contactedAt: try row.optionalInstant("contacted_at"),
                    repliedAt: try row.optionalInstant("replied_at"),
                    archivedAt: try row.optionalInstant("archived_at"),
                    connectedAt: try row.optionalInstant("connected_at")),
                blocker: try row.optionalInt("blocker").map {
                    Candidate.Blocker(
                        enrollment: EnrollmentID($0), sequence: try row.id("sequence_id"),
                        sequenceName: try row.text("sequence_name"))
                }, earlier: try row.optionalID("earlier"))
        }
        return candidates
    }

    /// Why addresses must not or cannot be written to, by folded address.
    public func blocks(onAny addresses: [String]) throws -> [String: (kind: String, reason: String)] {
        guard !addresses.isEmpty else { return [:] }
        let keys = addresses.map { SQLValue.text(PlainText.folded($0)) }
        var blocks: [String: (kind: String, reason: String)] = [:]
        let rows = try rows(
            "SELECT address, kind, reason FROM blocked_address WHERE address IN \(list: keys) ORDER BY kind DESC")
        for row in rows { blocks[try row.text("address")] = (try row.text("kind"), try row.text("reason")) }
        return blocks
    }

    /// Writes down that many were enrolled.
    public func recordEnrolled(_ ids: [EnrollmentID], in sequence: String, by actor: Actor, at now: Instant) throws {
        guard !ids.isEmpty else { return }
        _ = try insert(
            into: "event", columns: ["at", "name", "actor", "member_id", "enrollment_id", "detail"],
            rows: ids.map { id in
                [
                    now.sqlValue, .text("enrolled"), .text(actor.name), actor.member?.sqlValue ?? .null, id.sqlValue,
                    .text(sequence),
                ]
            })
    }
}
