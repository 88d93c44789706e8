import Outreach

/// Lists the matches of a job by contact; with `stage`, those at that stage or any of several separated by commas.
public struct ListMatches: UseCase {
    public static let route: Route = "GET /jobs/{job}/matches"
    public static let needs = Capability.read

    public var job: JobID
    public var stage: String?
    public var limit: Int?
    public var after: String?

    public init(job: JobID, stage: String? = nil, limit: Int? = nil, after: String? = nil) {
        self.job = job
        self.stage = stage
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var matches: [MatchSummary]
        public var next: String?

        public init(matches: [MatchSummary], next: String? = nil) {
            self.matches = matches
            self.next = next
        }
    }
}
