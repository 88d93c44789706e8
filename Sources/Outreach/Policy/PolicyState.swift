/// Where one version of a policy is on its way.
public enum PolicyState: String, Sendable, Codable, CaseIterable {
    /// Written, nothing more. A changed file begins here again.
    case draft
    /// Somebody has seen what it would have done.
    case previewed
    /// It decides, only nothing comes of it but a note beside what a person does.
    case shadow
    /// What it approves leaves without a person.
    case live
    /// Another version of the same policy went live.
    case replaced
    /// Its author switched it off.
    case off
    /// Its breaker tripped.
    case stoodDown
    /// Its last day is over.
    case expired

    /// In a sentence.
    public var label: String { self == .stoodDown ? "stood down" : rawValue }

    /// Whether what it approved may still leave: it was live then, and nobody has found fault with it since.
    public var vouches: Bool { self == .live || self == .replaced || self == .expired }
}

/// What can happen to a version of a policy.
public enum PolicyEvent: String, Sendable, Codable, CaseIterable {
    case previewed, shadowed, activated, replaced, deactivated, stoodDown, expired
    /// Its activation was taken back.
    case recalled
}

extension PolicyState {
    /// The whole way of a version (semantics 4.40).
    public static let moves: [PolicyState: [PolicyEvent: PolicyState]] = [
        .draft: [.previewed: .previewed],
        .previewed: [.previewed: .previewed, .shadowed: .shadow, .activated: .live],
        .shadow: [
            .previewed: .shadow, .activated: .live, .deactivated: .off, .replaced: .replaced, .recalled: .previewed,
        ],
        .live: [
            .previewed: .live, .replaced: .replaced, .deactivated: .off, .stoodDown: .stoodDown, .expired: .expired,
            .recalled: .previewed,
        ],
        .replaced: [.previewed: .previewed, .activated: .live],
        .off: [.previewed: .previewed],
        .stoodDown: [.previewed: .previewed],
        .expired: [.previewed: .previewed],
    ]

    public func after(_ event: PolicyEvent) -> PolicyState? { Self.moves[self]?[event] }
}
