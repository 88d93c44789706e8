import Outreach

/// Gives one enrollment, or everybody who was enrolled by the same action, a version of the sequence of its own: unsent
/// steps follow it, and nobody else's change (S3-33, S3-36 to S3-38).
public struct EditEnrollment: UseCase {
    public static let route: Route = "PUT /enrollments/{enrollment}/version"
    public static let needs = Capability.outreach

    public var enrollment: EnrollmentID
    /// The YAML text of the whole sequence, at most 256 KiB.
    public var source: String
    /// Whether everybody who was enrolled by the same action is meant.
    public var batch: Bool?
    /// Go on after this page of them.
    public var after: String?

    public init(enrollment: EnrollmentID, source: String, batch: Bool? = nil, after: String? = nil) {
        self.enrollment = enrollment
        self.source = source
        self.batch = batch
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// The version that was made for them: `backend-q3@4`.
        public var version: String
        public var people: [AdoptionRecord]
        /// How many others were enrolled by the same action and are on the way.
        public var together: Int
        /// Where the next page of them begins; absent after the last.
        public var next: String?

        public init(version: String, people: [AdoptionRecord], together: Int, next: String? = nil) {
            self.version = version
            self.people = people
            self.together = together
            self.next = next
        }
    }
}
