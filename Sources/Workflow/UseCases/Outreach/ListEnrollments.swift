import Contract
import Outreach
import Storage

extension ListEnrollments: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.enrollments(
                try choice(act), before: try place(after), seenBy: act.member.id,
                limit: limit + 1), limit: limit,
            place: \.id)
        return Answer(enrollments: page.map { EnrollmentSummary($0) }, next: next)
    }

    private func choice(_ act: Act) throws -> EnrollmentChoice {
        guard sequence == nil || contact == nil else {
            throw Refusal(.malformed, "Ask for a sequence or for a contact, not for both.")
        }
        if let sequence { return .sequence(try act.sequence(named: sequence).id) }
        return try contact.map { .contact(try act.contact($0).id) } ?? .all
    }
}

extension EnrollmentSummary {
    init(_ row: EnrollmentRow) {
        self.init(
            enrollment: row.id, contact: row.contact, name: row.contactName,
            sequence: "\(row.sequenceName)@\(row.versionNumber)", state: row.state.rawValue, held: row.hold?.because,
            heldUntil: row.hold?.until, step: row.nextStep - 1, steps: row.steps, nextAt: row.nextAt,
            plannedAt: row.plannedAt, job: row.job, company: row.company, isFlow: row.flow != nil,
            archivedAt: row.archivedAt, reason: row.reason)
    }
}
