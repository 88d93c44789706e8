import Outreach

/// One enrollment as a person writes it down.
public struct EnrollmentImportRow: Codable, Sendable, Equatable {
    public var line: Int
    /// Mail address or id (`P-9`).
    public var contact: String
    public var sequence: String
    /// Id (`J-3`).
    public var job: String?
    /// 1-based; absent, 1.
    public var fromStep: Int?
    public var paused: Bool?

    public init(
        line: Int, contact: String, sequence: String, job: String? = nil, fromStep: Int? = nil, paused: Bool? = nil
    ) {
        self.line = line
        self.contact = contact
        self.sequence = sequence
        self.job = job
        self.fromStep = fromStep
        self.paused = paused
    }
}
