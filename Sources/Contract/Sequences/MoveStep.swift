import Outreach

/// Publishes a version in which one step stands elsewhere (S2-06, semantics 4.28).
public struct MoveStep: UseCase {
    public static let route: Route = "PUT /sequences/{sequence}/steps/{id}/place"
    public static let needs = Capability.outreach

    public var sequence: String
    public var id: String
    /// 1-based; beyond the end means last.
    public var place: Int

    public init(sequence: String, id: String, place: Int) {
        self.sequence = sequence
        self.id = id
        self.place = place
    }

    public typealias Answer = ApplySequence.Answer
}
