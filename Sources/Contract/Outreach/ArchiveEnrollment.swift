import Outreach

/// Puts an enrollment that is over away. Its job or company is free for another flow; everything is kept (S0-44, S0-45).
public struct ArchiveEnrollment: UseCase {
    public static let route: Route = "PUT /enrollments/{enrollment}/archived"
    public static let needs = Capability.outreach

    public var enrollment: EnrollmentID

    public init(enrollment: EnrollmentID) { self.enrollment = enrollment }

    public typealias Answer = EnrollmentSummary
}
