import Outreach

/// Says who may see a sequence: personal, shared or confidential (S0-39, S3-07).
public struct SetSequenceAccess: UseCase {
    public static let route: Route = "PUT /sequences/{sequence}/access"
    public static let needs = Capability.outreach

    public var sequence: String
    public var access: SequenceAccess

    public init(sequence: String, access: SequenceAccess) {
        self.sequence = sequence
        self.access = access
    }

    public typealias Answer = SequenceSummary
}
