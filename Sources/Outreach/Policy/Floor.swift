/// What no rule may approve, whatever its lines say (semantics 4.38).
public enum Floor: String, Sendable, Codable, CaseIterable {
    case reviewFailed = "review"
    case hardFinding = "hard finding"
    case changedSinceReview = "changed since its review"
    case suspicious
    case factsChanged = "facts changed"
    case replied
    case blockedCompany = "blocked company"
    case firstTouch = "first touch"

    /// What the floor looks at.
    public struct Facts: Sendable, Equatable {
        public var verdict: Verdict?
        /// The codes of hard findings.
        public var hard: [String] = []
        /// The codes of findings that tell of input which tries to steer.
        public var suspicious: [String] = []
        /// Whether the version that would leave is the one that was reviewed.
        public var isReviewed = true
        /// The names of facts that differ from those the version was written from.
        public var changed: [String] = []
        /// When the contact last wrote to us in this enrollment.
        public var repliedAt: Instant?
        /// Whether it would be the first message to a company of which somebody asked to be left alone.
        public var isFirstToBlockedCompany = false
        /// Whether it would be the first message of its enrollment.
        public var isFirst = false
        /// Until when first messages go to a person; `nil` when they need not.
        public var firstTouchesWaitUntil: Instant?

        public init() {}
    }

    /// Everything that keeps a draft for a person, as sentences for one.
    public static func reasons(_ facts: Facts, now: Instant) -> [String] {
        allCases.compactMap { $0.reason(facts, now: now) }
    }

    private func reason(_ facts: Facts, now: Instant) -> String? {
        switch self {
        case .reviewFailed:
            facts.verdict == .pass ? nil : "the peer review did not pass it (\(facts.verdict?.rawValue ?? "none"))"
        case .hardFinding: facts.hard.isEmpty ? nil : "it breaks a hard limit: \(facts.hard.joined(separator: ", "))"
        case .changedSinceReview: facts.isReviewed ? nil : "it was changed after its review"
        case .suspicious:
            facts.suspicious.isEmpty
                ? nil : "something tried to steer it: \(facts.suspicious.joined(separator: ", "))"
        case .factsChanged:
            facts.changed.isEmpty ? nil : "facts changed since it was written: \(facts.changed.joined(separator: ", "))"
        case .replied: facts.repliedAt.map { "they wrote to us at \($0); an answer is a person's" }
        case .blockedCompany:
            facts.isFirstToBlockedCompany
                ? "it would be the first message to a company where somebody asked to be left alone" : nil
        case .firstTouch:
            facts.firstTouchesWaitUntil.flatMap { until in
                facts.isFirst && now < until ? "first messages go to a person until \(until)" : nil
            }
        }
    }
}
