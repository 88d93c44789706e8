import Outreach

/// What became of one person who was moved to another version.
public struct AdoptionRecord: Codable, Sendable, Equatable {
    public enum Outcome: String, Codable, Sendable, CaseIterable {
        /// Stands in the new version; drafts are as they were.
        case moved
        /// The step under way changed, so its draft is written anew, free of charge.
        case redrafted
        /// Nothing of the new version is left for them.
        case finished
        /// Stays on the old version; `detail` says why.
        case failed
    }

    public var enrollment: EnrollmentID
    public var name: String
    /// The version that they were on: `backend-q3@2`.
    public var from: String
    public var outcome: Outcome
    public var detail: String?

    public init(enrollment: EnrollmentID, name: String, from: String, outcome: Outcome, detail: String? = nil) {
        self.enrollment = enrollment
        self.name = name
        self.from = from
        self.outcome = outcome
        self.detail = detail
    }
}
