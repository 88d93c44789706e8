import Contract
import Outreach
import Storage

extension ArchiveEnrollment: Performed {
    func perform(_ act: Act) throws -> EnrollmentSummary {
        let row = try act.enrollment(enrollment)
        guard row.state != .live else {
            throw Refusal(
                .notNow, "\(enrollment) is on its way.",
                hint: "Stop it first: countersign enrollment stop \(enrollment) --reason <text>")
        }
        if row.archivedAt == nil {
            try act.connection.archiveEnrollment(enrollment, at: act.now)
            try act.connection.record("archived", by: act.actor, at: act.now, enrollment: enrollment)
        }
        return EnrollmentSummary(try act.enrollment(enrollment))
    }
}
