import Outreach

/// Makes a match or moves it to a stage. `interview`, `hired` and `archived` end what is on its way to the contact
/// (semantics 4.20).
public struct SetMatch: UseCase {
    public static let route: Route = "PUT /jobs/{job}/matches/{contact}"
    public static let needs = Capability.outreach

    public var job: JobID
    /// Mail address or id (`P-9`).
    public var contact: String
    public var stage: MatchStage

    public init(job: JobID, contact: String, stage: MatchStage) {
        self.job = job
        self.contact = contact
        self.stage = stage
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var match: MatchSummary
        /// What was on its way and is ended.
        public var stopped: [EnrollmentID]

        public init(match: MatchSummary, stopped: [EnrollmentID]) {
            self.match = match
            self.stopped = stopped
        }
    }
}
