import Contract
import Outreach
import Storage

/// What a scope stands for.
enum Scoped {
    /// Changed in this transaction.
    case these([EnrollmentRow])
    /// Too many for one transaction: the Sweeper carries the change through.
    case everybody(of: SequenceRow?, count: Int)
}

extension Act {
    /// Reads a scope. Throws a refusal when it names nothing, or more than one thing.
    func scoped(_ scope: EnrollmentScope) throws -> Scoped {
        let given = [
            scope.enrollments != nil, scope.contact != nil, scope.sequence != nil, scope.everybody == true,
        ].count { $0 }
        guard given == 1 else {
            throw Refusal(
                .malformed, "Say whose: enrollments, a contact, a sequence or everybody; \(given) of these were given.")
        }
        if let ids = scope.enrollments {
            guard (1...Page.largest).contains(ids.count) else {
                throw Refusal(.malformed, "Name 1 to \(Page.largest) enrollments; these are \(ids.count).")
            }
            return .these(try ids.map { try enrollment($0) })
        }
        if let contact = scope.contact {
            return .these(try connection.liveEnrollments(of: try self.contact(contact).id))
        }
        let row = try scope.sequence.map { try sequence(named: $0) }
        let choice: EnrollmentChoice = row.map { .sequence($0.id) } ?? .all
        return .everybody(of: row, count: try connection.countLive(choice, atMost: 1_000_000))
    }

    /// The enrollment, held against other changes, if it exists and this member may know of it.
    func enrollment(_ id: EnrollmentID) throws -> EnrollmentRow {
        guard let row = try connection.enrollmentToChange(id), try maySee(row.sequence) else {
            throw Refusal.noSuch(id)
        }
        return row
    }

    /// By mail address or id.
    func contact(_ text: String) throws -> Contact {
        let id = try ContactID(text) ?? connection.owners(ofEmails: [PlainText.folded(text)]).values.first
        guard let id, let contact = try connection.contact(id) else {
            throw Refusal.noSuch("contact", text, list: "countersign contact list")
        }
        return contact
    }

    /// Changes each of `rows` that `why` has nothing against, and says what became of them.
    func change(
        _ rows: [EnrollmentRow], refusing why: (EnrollmentRow) -> String?, _ change: (EnrollmentRow) throws -> Void
    ) throws -> EnrollmentChanges {
        var changes = EnrollmentChanges(changed: [])
        for row in rows {
            if let why = why(row) {
                changes.refused.append(
                    Problem("\(row.id), \(row.contactName), \(why)", field: row.id.description))
                continue
            }
            try change(row)
            if let changed = try connection.enrollment(row.id) { changes.changed.append(EnrollmentSummary(changed)) }
        }
        // One that was asked for alone and cannot be changed is a no, not an empty success.
        if rows.count == 1, let refused = changes.refused.first { throw Refusal(.notNow, refused.message + ".") }
        return changes
    }
}
