import Contract
import Outreach
import Storage

extension UndoDecision: Performed {
    func perform(_ act: Act) throws -> Answer {
        let row = try act.draft(draft)
        guard let decision = try act.connection.lastDecision(about: draft), decision.kind != .held else {
            throw Refusal(.notNow, "Nobody has decided about \(draft).", hint: "countersign show \(draft)")
        }
        return try act.undo(decision, of: row)
    }
}

extension UndoLastDecision: Performed {
    /// A draft or a policy that was switched on, whichever came last.
    func perform(_ act: Act) throws -> Answer {
        let decision = try act.connection.lastDecision(of: act.member.id)
        let policy = try act.connection.lastSwitch(by: act.member.id)
        if let policy, policy.at > decision?.at ?? Instant(microseconds: 0) {
            return Answer(policy: try act.recall(policy))
        }
        guard let decision else {
            throw Refusal(
                .notNow, "You have decided nothing that could be taken back.", hint: "countersign history --mine")
        }
        guard act.member.may(.approve) else {
            throw Refusal(.forbidden, "\(act.member.name) may not decide about drafts any more.")
        }
        return Answer(draft: try act.undo(decision, of: try act.draft(decision.draft)))
    }
}

extension Act {
    /// Takes a decision back while nothing has come of it. The Dispatcher claims in one transaction, so either it or we
    /// see the draft as approved, never both.
    fileprivate func undo(_ decision: DecisionRow, of draft: DraftRow) throws -> UndoDecision.Answer {
        guard draft.state.allows(.recalled), undoable(decision, of: draft) else { throw tooLate(draft, decision) }
        let left = draft.leavesAt.map { Int(max(0, ($0 - now).components.seconds)) }
        switch decision.kind {
        case .approved, .cleared:
            try connection.release(.send, of: draft.id, by: actor, at: now)
        case .skipped, .rejected:
            try takeBackWhatFollowed(decision, draft)
            if decision.kind == .rejected { try chargeAgain(draft) }
        case .held, .revisionAsked:
            break
        }
        let state = try move(
            draft, by: .recalled, DraftChange(reason: "\(decision.kind.rawValue), then taken back", note: .some(nil)),
            detail: "the decision “\(decision.kind.rawValue)” was taken back")
        try connection.markUndone(decision.id, at: now)
        try forget(decision, of: draft)
        return UndoDecision.Answer(draft: draft.id, state: state, undone: decision.kind.rawValue, leftSeconds: left)
    }

    /// Whether the draft still stands where this decision put it, with a text to decide about again.
    private func undoable(_ decision: DecisionRow, of draft: DraftRow) -> Bool {
        guard draft.version == decision.version, draft.version > 0, draft.retiredIn == nil else { return false }
        return switch decision.kind {
        case .approved, .cleared: [.approved, .toDo].contains(draft.state)
        case .rejected: draft.state == (decision.followUp == AfterRejection.redraft.rawValue ? .due : .rejected)
        case .skipped: draft.state == .skipped
        case .revisionAsked: draft.state == .due
        case .held: false
        }
    }

    /// Puts the enrollment back to this step, unless the next one has begun or its contact is on another way.
    private func takeBackWhatFollowed(_ decision: DecisionRow, _ draft: DraftRow) throws {
        guard decision.followUp != AfterRejection.redraft.rawValue else { return }
        guard try connection.draft(of: draft.enrollment, step: draft.step + 1) == nil else {
            throw Refusal(.notNow, "The next step of \(draft.id) has begun; that cannot be taken back any more.")
        }
        guard let enrollment = try connection.enrollment(draft.enrollment) else {
            throw Refusal.noSuch(draft.enrollment)
        }
        if enrollment.state != .live {
            if let other = try connection.liveEnrollment(of: enrollment.contact) {
                throw Refusal(
                    .notNow, "\(enrollment.contactName) is on the way through \(other.sequenceName) meanwhile.")
            }
            try connection.reopenEnrollment(draft.enrollment)
        }
        try connection.setNext(
            draft.enrollment, step: draft.step + 1, planned: nil, due: nil, anchor: enrollment.anchor)
    }

    private func tooLate(_ draft: DraftRow, _ decision: DecisionRow) -> Refusal {
        switch draft.state {
        case .sent:
            Refusal(
                .notNow, "\(draft.id) has left at \(draft.since).",
                hint: "See what went out: countersign show \(draft.id)")
        case .sending: Refusal(.notNow, "\(draft.id) is leaving right now.", hint: "countersign show \(draft.id)")
        case .done: Refusal(.notNow, "\(draft.id) is done; what a person did cannot be taken back here.")
        default:
            Refusal(
                .notNow,
                "\(draft.id) is \(draft.state.label) now; “\(decision.kind.rawValue)” cannot be taken back any more.",
                hint: "countersign show \(draft.id)")
        }
    }
}
