import Outreach
import Storage

extension Connection {
    /// Brings what is approved of an enrollment back to its first slot from now on: after a pause, or when the window
    /// changed.
    func rescheduleApproved(of enrollment: EnrollmentID, _ schedule: Schedule, now: Instant) throws {}
}
