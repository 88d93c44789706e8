import Contract
import Outreach
import Storage

extension ResumeEnrollments: Performed {
    func perform(_ act: Act) throws -> EnrollmentChanges {
        switch try act.scoped(whose) {
        case .these(let rows):
            let pacing = try act.installation().practice.pacing
            var resumed = 0
            return try act.change(
                rows,
                refusing: { row in
                    guard row.state == .live else { return "is \(row.state.rawValue); enroll them again" }
                    guard let hold = row.hold else { return "is not held" }
                    return hold.because == .sequence ? "waits for its sequence to be activated" : nil
                }
            ) { row in
                try act.connection.resume(
                    row, choice: choice, later: pacing.offset(of: resumed), desk: act.desk, by: act.actor, now: act.now)
                resumed += 1
            }
        case .everybody(let sequence, let count):
            try act.connection.beginSweep(
                .resume, of: sequence?.id, because: Hold.paused.rawValue, choice: choice, by: act.actor, at: act.now)
            try act.connection.record(
                "enrollmentsResumed", by: act.actor, at: act.now, detail: sequence?.spokenName ?? "everybody")
            return EnrollmentChanges(changed: [], underWay: count)
        }
    }
}
