import Outreach
import Storage

extension Connection {
    /// The model gave no usable answer: the draft is tried again later, and after the last try a person is told.
    /// - Parameter missing: What the draft lacks now, as in “could not be `written`”.
    /// - Returns: Where the draft is then.
    func putOff(
        _ draft: DraftRow, in state: DraftState, because fault: ModelFault, missing: String, desk: Desk,
        by actor: Actor,
        now: Instant
    ) throws -> DraftState {
        let tries = draft.tries + 1
        if !fault.mayPass, !fault.kind.isAboutTheQuestion {
            // Every draft meets it, until somebody does something.
            try putUpNotice(
                kind: "model", subject: fault.name, text: "\(fault.reason) (\(fault.name)). \(fault.nextStep)", at: now)
        }
        guard tries < desk.limits.modelTries, !fault.kind.isAboutTheQuestion else {
            try putUpNotice(
                kind: "modelDown", draft: draft.id,
                text: "\(draft.id) could not be \(missing) after \(tries == 1 ? "1 try" : "\(tries) tries"): "
                    + "\(fault.reason) (\(fault.name)). \(fault.nextStep)", at: now)
            return try move(
                draft.id, from: state, by: .gaveUp, as: actor, at: now,
                change: DraftChange(reason: "not \(missing): \(fault.reason)", tries: 0), holder: desk.worker.id)
        }
        return try move(
            draft.id, from: state, by: .putOff, as: actor, at: now,
            change: DraftChange(
                reason: fault.reason, wakeAt: now + desk.limits.retry(after: tries, of: draft.id), tries: tries),
            holder: desk.worker.id, detail: "try \(tries), \(fault.name): \(fault.reason)")
    }
}

extension ModelFault.Kind {
    /// Whether this very question is at fault, so that asking it again is of no use.
    fileprivate var isAboutTheQuestion: Bool { [.declined, .withheld, .questionTooLong].contains(self) }
}
