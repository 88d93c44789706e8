import Outreach

/// Publishes a version in which one step says otherwise (S0-21). Values are written as in a sequence file.
public struct ChangeStep: UseCase {
    public static let route: Route = "PUT /sequences/{sequence}/steps/{id}"
    public static let needs = Capability.outreach

    public var sequence: String
    public var id: String
    /// The keys that change; an empty text takes the key away.
    public var changes: [String: String]

    public init(sequence: String, id: String, changes: [String: String]) {
        self.sequence = sequence
        self.id = id
        self.changes = changes
    }

    public typealias Answer = ApplySequence.Answer
}
