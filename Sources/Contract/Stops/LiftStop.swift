import Outreach

/// Takes a stop back. What it held is brought back to its first slot, and leaves from there as the practice spreads it out.
/// Everything is for whoever may change the practice, policies for whoever may switch them or change the practice, and
/// all else for whoever may approve.
public struct LiftStop: UseCase {
    public static let route: Route = "DELETE /stops"
    public static let needs = Capability.read

    public var kind: StopKind
    /// As it was given to `ThrowStop`.
    public var subject: String?

    public init(kind: StopKind, subject: String? = nil) {
        self.kind = kind
        self.subject = subject
    }

    public struct Answer: Codable, Sendable, Equatable {
        /// What was lifted; absent when it did not stand.
        public var stop: StopRecord?
        /// Approved drafts that it kept from leaving, counted up to 100,000.
        public var due: Int

        public init(stop: StopRecord?, due: Int) {
            self.stop = stop
            self.due = due
        }
    }
}
