/// How hand-overs and bulk enrollments are spread out (semantics 4.9).
public struct Pacing: Sendable, Equatable, Codable {
    /// Seconds between the first steps of one bulk action.
    public var stagger = 3
    /// People whose first steps stay together; every further batch begins `batchGap` seconds later. 0 is one batch.
    public var batch = 0
    public var batchGap = 0
    /// Seconds between two hand-overs of one mailbox; drawn for each draft, always the same for the same draft.
    public var shortestGap = 90
    public var longestGap = 420
    /// Hand-overs of one mailbox in any 24 hours.
    public var dailyCap = 50
    /// What a new mailbox may send on its first day, and how much more on every further day; 0 is no ramp.
    public var rampStart = 10
    public var rampStep = 5

    public init() {}

    /// Without any gap between hand-overs they are not spread out either: several of one mailbox may leave at once.
    public var gaps: ClosedRange<Int>? { longestGap > 0 ? min(shortestGap, longestGap)...longestGap : nil }

    private enum CodingKeys: String, CodingKey {
        case stagger, batch, batchGap, shortestGap, longestGap, dailyCap, rampStart, rampStep
    }

    /// What is absent has its default.
    public init(from decoder: any Decoder) throws {
        let stored = try decoder.container(keyedBy: CodingKeys.self)
        let standard = Pacing()
        func value(_ key: CodingKeys, _ path: KeyPath<Pacing, Int>) throws -> Int {
            try stored.decodeIfPresent(Int.self, forKey: key) ?? standard[keyPath: path]
        }
        stagger = try value(.stagger, \.stagger)
        batch = try value(.batch, \.batch)
        batchGap = try value(.batchGap, \.batchGap)
        shortestGap = try value(.shortestGap, \.shortestGap)
        longestGap = try value(.longestGap, \.longestGap)
        dailyCap = try value(.dailyCap, \.dailyCap)
        rampStart = try value(.rampStart, \.rampStart)
        rampStep = try value(.rampStep, \.rampStep)
    }
}
