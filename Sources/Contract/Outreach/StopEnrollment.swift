import Outreach

/// Ends an enrollment: open drafts are superseded, approvals void, reservations released.
public struct StopEnrollment: UseCase {
    public static let route: Route = "PUT /enrollments/{enrollment}/stop"
    public static let needs = Capability.outreach

    public var enrollment: EnrollmentID
    public var reason: String

    public init(enrollment: EnrollmentID, reason: String) {
        self.enrollment = enrollment
        self.reason = reason
    }

    public typealias Answer = EnrollmentSummary
}
