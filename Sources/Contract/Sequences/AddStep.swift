import Outreach

/// Publishes a version with one more step, at the end unless a place is named (S0-17, S0-23). Values are written as in a
/// sequence file.
public struct AddStep: UseCase {
    public static let route: Route = "POST /sequences/{sequence}/steps"
    public static let needs = Capability.outreach

    public var sequence: String
    public var id: String
    /// The step's keys, such as `channel` and `delay`.
    public var step: [String: String]
    /// The id of the step that follows.
    public var before: String?

    public init(sequence: String, id: String, step: [String: String], before: String? = nil) {
        self.sequence = sequence
        self.id = id
        self.step = step
        self.before = before
    }

    public typealias Answer = ApplySequence.Answer
}
