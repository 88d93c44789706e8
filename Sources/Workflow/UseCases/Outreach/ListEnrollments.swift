import Contract
import Outreach
import Storage

extension ListEnrollments: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.enrollments(before: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(enrollments: page.map { EnrollmentSummary($0) }, next: next)
    }
}

extension StopEnrollment: Performed {
    func perform(_ act: Act) throws -> EnrollmentSummary {
        guard let row = try act.connection.enrollment(enrollment) else { throw Refusal.noSuch(enrollment) }
        guard row.state == .live else { throw Refusal(.notNow, "\(enrollment) is \(row.state.rawValue) already.") }
        let why = try act.checked(reason, as: "reason") ?? "stopped by \(act.member.name)"
        try act.connection.stop(enrollment, reason: why, by: act.actor, now: act.now)
        guard let stopped = try act.connection.enrollment(enrollment) else { throw Refusal.noSuch(enrollment) }
        return EnrollmentSummary(stopped)
    }
}

extension EnrollmentSummary {
    fileprivate init(_ row: EnrollmentRow) {
        self.init(
            enrollment: row.id, contact: row.contact, name: row.contactName,
            sequence: "\(row.sequenceName)@\(row.versionNumber)", state: row.state.rawValue, step: row.nextStep - 1,
            steps: row.steps, nextAt: row.nextAt, reason: row.reason)
    }
}
