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
        guard [sequence, contact, held].count(where: { $0 != nil }) <= 1 else {
            throw Refusal(
                .malformed, "Ask for a sequence, for a contact or for what holds them, not for several of these.")
        }
        if let held { return .held(try hold(held)) }
        if let sequence { return .sequence(try act.sequence(named: sequence).id) }
        return try contact.map { .contact(try act.contact($0).id) } ?? .all
    }

    private func hold(_ text: String) throws -> Hold {
        guard let hold = Hold(rawValue: text), hold != .sequence else {
            let known = Hold.allCases.filter { $0 != .sequence }.map(\.rawValue).joined(separator: ", ")
            throw Refusal(
                .malformed, "“\(PlainText.printable(String(text.prefix(40)), keepingLines: false))” holds nobody.",
                hint: text == Hold.sequence.rawValue
                    ? "Everybody of a sequence stands still with it: countersign enrollment list --sequence <name>"
                    : "Use one of \(known).")
        }
        return hold
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
