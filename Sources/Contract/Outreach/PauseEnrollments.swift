import Outreach

/// Makes enrollments stand still until somebody resumes them: nothing falls due, nothing leaves, and what is left of the
/// delay is kept (semantics 4.22, 4.23).
public struct PauseEnrollments: UseCase {
    public static let route: Route = "POST /enrollments/pause"
    public static let needs = Capability.outreach

    public var whose: EnrollmentScope
    public var reason: String?

    public init(whose: EnrollmentScope, reason: String? = nil) {
        self.whose = whose
        self.reason = reason
    }

    public typealias Answer = EnrollmentChanges
}
