import Contract
import Outreach
import Storage

extension PauseEnrollments: Performed {
    func perform(_ act: Act) throws -> EnrollmentChanges {
        let why = try act.checked(reason, as: "reason")
        switch try act.scoped(whose) {
        case .these(let rows):
            return try act.change(
                rows,
                refusing: { row in
                    guard row.state == .live else { return "is \(row.state.rawValue)" }
                    return row.hold?.because == .paused ? "is paused already" : nil
                }
            ) { row in
                try act.connection.hold(row, .paused, detail: why, by: act.actor, now: act.now)
            }
        case .everybody(let sequence, let count):
            try act.connection.beginSweep(
                .hold, of: sequence?.id, because: Hold.paused.rawValue, by: act.actor, at: act.now)
            try act.connection.record(
                "enrollmentsPaused", by: act.actor, at: act.now, detail: sequence?.spokenName ?? "everybody")
            return EnrollmentChanges(changed: [], underWay: count)
        }
    }
}
