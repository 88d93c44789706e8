import Outreach

/// Makes a sequence of one's own from the current version of another (S0-25, S0-40).
public struct CloneSequence: UseCase {
    public static let route: Route = "POST /sequences/{sequence}/clones"
    public static let needs = Capability.outreach

    public var sequence: String
    /// The new sequence's name.
    public var name: String

    public init(sequence: String, name: String) {
        self.sequence = sequence
        self.name = name
    }

    public typealias Answer = ApplySequence.Answer
}
