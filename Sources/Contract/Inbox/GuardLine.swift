import Outreach

/// What one guard said.
public struct GuardLine: Codable, Sendable, Equatable {
    public var guardName: String
    /// `pass`, `later` or `refuse`.
    public var verdict: String
    /// With the value that decided.
    public var detail: String

    public init(guardName: String, verdict: String, detail: String) {
        self.guardName = guardName
        self.verdict = verdict
        self.detail = detail
    }
}
