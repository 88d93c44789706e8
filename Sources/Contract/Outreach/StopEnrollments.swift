import Outreach

/// Ends enrollments: open drafts are superseded, approvals void, reservations released. A stopped one is never resumed;
/// its contact can be enrolled again (semantics 4.24).
public struct StopEnrollments: UseCase {
    public static let route: Route = "POST /enrollments/stop"
    public static let needs = Capability.outreach

    public var whose: EnrollmentScope
    public var reason: String

    public init(whose: EnrollmentScope, reason: String) {
        self.whose = whose
        self.reason = reason
    }

    public typealias Answer = EnrollmentChanges
}
