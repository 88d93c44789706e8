import Outreach

/// Throws the stop switch (ahead 3.20): once this is answered, no hand-over begins of what it concerns until it is lifted.
/// With `everything` nothing falls due, is written or decided by a rule either.
public struct ThrowStop: UseCase {
    public static let route: Route = "PUT /stops"
    public static let needs = Capability.approve

    public var kind: StopKind
    /// Which policy, sequence, mailbox, channel or contact; absent for `everything` and `policies`.
    public var subject: String?
    /// Why, for the record; at most 2,000 characters.
    public var reason: String?

    public init(kind: StopKind, subject: String? = nil, reason: String? = nil) {
        self.kind = kind
        self.subject = subject
        self.reason = reason
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var stop: StopRecord
        /// Whether it was thrown now; `false` when it stood already, as `stop` says.
        public var changed: Bool
        /// Approved drafts that stay where they are.
        public var approved: Int
        /// Those of them whose departure has come.
        public var due: Int
        /// Whether all that is approved was counted: 100,000 are for `everything`, for others the next 10,000 to leave.
        public var isWhole: Bool
        /// What a carrier has in hand at this moment; it may still leave.
        public var leaving: Int
        /// Drafts that wait to be written, counted up to 100,000; absent where writing goes on.
        public var toWrite: Int?

        public init(
            stop: StopRecord, changed: Bool, approved: Int, due: Int, isWhole: Bool, leaving: Int, toWrite: Int?
        ) {
            self.stop = stop
            self.changed = changed
            self.approved = approved
            self.due = due
            self.isWhole = isWhole
            self.leaving = leaving
            self.toWrite = toWrite
        }
    }
}
