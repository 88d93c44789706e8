import Contract
import Outreach
import Storage

extension StopEnrollment: Performed {
    func perform(_ act: Act) throws -> EnrollmentSummary {
        guard let row = try act.connection.enrollment(enrollment), try act.maySee(row.sequence) else {
            throw Refusal.noSuch(enrollment)
        }
        guard row.state == .live else { throw Refusal(.notNow, "\(enrollment) is \(row.state.rawValue) already.") }
        let why = try act.checked(reason, as: "reason") ?? "stopped by \(act.member.name)"
        try act.connection.stop(enrollment, reason: why, by: act.actor, now: act.now)
        guard let stopped = try act.connection.enrollment(enrollment) else { throw Refusal.noSuch(enrollment) }
        return EnrollmentSummary(stopped)
    }
}
