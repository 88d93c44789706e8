import Outreach

/// A stop switch that was thrown.
public struct StopRecord: Codable, Sendable, Equatable {
    public var kind: StopKind
    /// The policy's or sequence's name, the mailbox's address, the channel, the contact's id; absent for `everything` and
    /// `policies`.
    public var subject: String?
    /// What is stopped, as a person reads it: `everything`, `sequence wave`, `contact P-4 (Mira Holt)`.
    public var label: String
    public var reason: String?
    /// Who threw it.
    public var member: String?
    public var at: Instant

    public init(kind: StopKind, subject: String?, label: String, reason: String?, member: String?, at: Instant) {
        self.kind = kind
        self.subject = subject
        self.label = label
        self.reason = reason
        self.member = member
        self.at = at
    }
}
