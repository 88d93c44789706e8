import Outreach

/// Stops a sequence from emitting and sending until it is activated again.
public struct PauseSequence: UseCase {
    public static let route: Route = "DELETE /sequences/{sequence}/active"
    public static let needs = Capability.outreach

    public var sequence: String

    public init(sequence: String) {
        self.sequence = sequence
    }

    public struct Answer: Codable, Sendable, Equatable {
        public var sequence: String
        public var state: String

        public init(sequence: String, state: String) {
            self.sequence = sequence
            self.state = state
        }
    }
}
