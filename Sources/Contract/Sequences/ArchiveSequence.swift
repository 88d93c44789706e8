import Outreach

/// Puts a sequence away for good; refused while somebody is on the way through it.
public struct ArchiveSequence: UseCase {
    public static let route: Route = "PUT /sequences/{sequence}/archived"
    public static let needs = Capability.outreach

    public var sequence: String

    public init(sequence: String) {
        self.sequence = sequence
    }

    public typealias Answer = SequenceSummary
}
