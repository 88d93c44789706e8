import Contract
import Outreach
import Storage

extension ExportEnrollments: Performed {
    func perform(_ act: Act) throws -> ExportPage<EnrollmentExport> {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.enrollmentsToExport(
                of: try sequence.map { try act.sequence(named: $0).id }, after: try place(after), limit: limit + 1),
            limit: limit, place: \.id)
        return ExportPage(
            rows: page.map { row in
                EnrollmentExport(
                    enrollment: row.id, contact: row.email ?? row.contact.description, name: row.name,
                    sequence: row.sequence, version: row.version, job: row.job, state: row.state.rawValue,
                    step: row.nextStep - 1, steps: row.steps, sent: row.sent,
                    nextAt: row.state == .live ? row.nextAt : nil,
                    outcome: row.reason ?? row.heldBecause.map { "held: \($0)" }, enrolledAt: row.createdAt)
            }, next: next)
    }
}
