import Outreach

/// Lets a sequence run; contacts that were enrolled before get their first step planned.
public struct ActivateSequence: UseCase {
    public static let route: Route = "PUT /sequences/{sequence}/active"
    public static let needs = Capability.outreach

    public var sequence: String

    public init(sequence: String) {
        self.sequence = sequence
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var sequence: String
        public var state: String
        /// Enrollments whose first step was planned by this.
        public var planned: Int

        public init(sequence: String, state: String, planned: Int) {
            self.sequence = sequence
            self.state = state
            self.planned = planned
        }
    }
}
