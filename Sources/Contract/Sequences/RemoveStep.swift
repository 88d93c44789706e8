import Outreach

/// Publishes a version without one step; later steps close the gap (S0-22).
public struct RemoveStep: UseCase {
    public static let route: Route = "DELETE /sequences/{sequence}/steps/{id}"
    public static let needs = Capability.outreach

    public var sequence: String
    public var id: String

    public init(sequence: String, id: String) {
        self.sequence = sequence
        self.id = id
    }

    public typealias Answer = ApplySequence.Answer
}
