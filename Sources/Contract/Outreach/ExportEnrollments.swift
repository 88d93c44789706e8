import Outreach

/// Gives enrollments oldest first, of one sequence or all, with state, step, next time and outcome (S1-31).
public struct ExportEnrollments: UseCase {
    public static let route: Route = "GET /exports/enrollments"
    public static let needs = Capability.read

    /// The sequence's name.
    public var sequence: String?
    public var limit: Int?
    public var after: String?

    public init(sequence: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.sequence = sequence
        self.limit = limit
        self.after = after
    }

    public typealias Answer = ExportPage<EnrollmentExport>
}
