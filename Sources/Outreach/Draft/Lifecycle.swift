extension DraftState {
    /// The whole lifecycle. The CHECK in SQL, the diagram in docs/lifecycle.md, the keys that review mode offers
    /// and the web's buttons are read from here.
    public static let moves: [DraftState: [DraftEvent: DraftState]] = [
        .due: [
            .claimed: .writing, .putOff: .due, .skipped: .skipped, .recalled: .waiting, .superseded: .superseded,
            .withdrawn: .withdrawn,
        ],
        .writing: [.written: .inReview, .putOff: .due, .gaveUp: .failed, .superseded: .superseded],
        .inReview: [
            .reviewed: .inReview, .putOff: .inReview, .sentBack: .due, .gaveUp: .waiting, .held: .waiting,
            .cleared: .approved, .superseded: .superseded, .withdrawn: .withdrawn,
        ],
        .waiting: [
            .edited: .waiting, .approved: .approved, .rejected: .rejected, .revisionAsked: .due, .skipped: .skipped,
            .superseded: .superseded, .withdrawn: .withdrawn, .expired: .expired,
        ],
        .approved: [
            .recalled: .waiting, .putOff: .approved, .returned: .waiting, .handedToPerson: .toDo,
            .handingOver: .sending, .superseded: .superseded, .expired: .expired,
        ],
        .sending: [.accepted: .sent, .putOff: .approved, .refused: .failed, .lost: .uncertain],
        .uncertain: [.settledSent: .sent, .settledNotSent: .waiting],
        .toDo: [
            .done: .done, .skipped: .skipped, .autoSkipped: .skipped, .recalled: .waiting, .superseded: .superseded,
        ],
        .failed: [.revisionAsked: .due, .skipped: .skipped, .superseded: .superseded],
        .rejected: [.recalled: .waiting],
        .skipped: [.recalled: .waiting],
        .expired: [.revisionAsked: .due, .skipped: .skipped, .superseded: .superseded],
        .done: [.reopened: .toDo],
        .superseded: [.renewed: .due],
        .sent: [:], .withdrawn: [:],
    ]

    /// Where `event` leads from here, or `nil` when it cannot happen now.
    public func after(_ event: DraftEvent) -> DraftState? { Self.moves[self]?[event] }

    public func allows(_ event: DraftEvent) -> Bool { after(event) != nil }

    /// Whether the step is over for its enrollment, so that the next one may be planned.
    public var isOver: Bool {
        switch self {
        case .sent, .done, .skipped, .superseded, .withdrawn: true
        case .due, .writing, .inReview, .waiting, .approved, .sending, .toDo, .uncertain, .failed, .rejected, .expired:
            false
        }
    }

    /// Whether a departure is planned, and so must be stored.
    public var hasDeparture: Bool { self == .approved || self == .sending }
}
