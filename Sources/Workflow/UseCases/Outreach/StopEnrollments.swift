import Contract
import Outreach
import Storage

extension StopEnrollments: Performed {
    func perform(_ act: Act) throws -> EnrollmentChanges {
        let why = try act.checked(reason, as: "reason") ?? "stopped by \(act.member.name)"
        switch try act.scoped(whose) {
        case .these(let rows):
            return try act.change(rows, refusing: { $0.state == .live ? nil : "is \($0.state.rawValue) already" }) {
                try act.connection.stop($0.id, reason: why, by: act.actor, now: act.now)
            }
        case .everybody(let sequence, let count):
            try act.connection.beginSweep(.stop, of: sequence?.id, because: why, by: act.actor, at: act.now)
            try act.connection.record(
                "enrollmentsStopped", by: act.actor, at: act.now,
                detail: "\(sequence?.spokenName ?? "everybody"): \(why)")
            return EnrollmentChanges(changed: [], underWay: count)
        }
    }
}
