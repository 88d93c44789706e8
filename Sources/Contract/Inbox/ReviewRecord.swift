import Outreach

/// What the peer found in one version.
public struct ReviewRecord: Codable, Sendable, Equatable {
    public var version: Int
    public var verdict: Verdict
    public var score: Int?
    public var findings: [Finding]
    /// The model that judged, or `validators` when the text did not get that far.
    public var reviewer: String
    public var at: Instant

    public init(
        version: Int, verdict: Verdict, score: Int? = nil, findings: [Finding], reviewer: String, at: Instant
    ) {
        self.version = version
        self.verdict = verdict
        self.score = score
        self.findings = findings
        self.reviewer = reviewer
        self.at = at
    }
}
