import Outreach

/// Lets enrollments go on that a pause, a reply, an absence or a bounce holds (semantics 4.22).
public struct ResumeEnrollments: UseCase {
    public static let route: Route = "POST /enrollments/resume"
    public static let needs = Capability.outreach

    public var whose: EnrollmentScope
    /// What becomes of the delay; as the organisation's practice says without it.
    public var choice: ResumeChoice?

    public init(whose: EnrollmentScope, choice: ResumeChoice? = nil) {
        self.whose = whose
        self.choice = choice
    }

    public typealias Answer = EnrollmentChanges
}
