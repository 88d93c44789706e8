import Contract
import Outreach
import Storage

extension ExplainDraft: Performed {
    /// Runs the same guard list as the Dispatcher and changes nothing.
    func perform(_ act: Act) throws -> Answer {
        guard try act.connection.maySee(draft, act.member.id), let row = try act.connection.draft(draft) else {
            throw Refusal.noSuch(draft)
        }
        let composition = try act.composition(of: row)
        let decision = try act.connection.lastDecision(about: draft)
        let approval = try row.state.hasDeparture ? row.approval.flatMap { try act.connection.decision($0) } : nil
        var guards: [GuardLine] = []
        var stop: String?
        if let written = try act.connection.text(of: draft, version: row.version), !row.state.isOver {
            let report = try act.connection.guardReport(
                of: composition, text: written.text, writtenAt: written.at, approval: approval, desk: act.desk,
                now: act.now)
            guards = report.results.map {
                GuardLine(guardName: $0.name.rawValue, verdict: $0.verdict.label, detail: $0.detail)
            }
            stop = report.results.first { $0.name == .stopSwitch && $0.verdict == .later(nil) }?.detail
        }
        let isHeld = stop != nil && [.waiting, .approved].contains(row.state)
        let trace = (decision?.trace ?? []) + (decision?.note.map { ["“\($0)”"] } ?? [])
        let slot = isHeld ? nil : act.slot(of: row, composition, approval)
        let zone = composition.recipient.whereabouts.zone
        return Answer(
            draft: draft, state: row.state, now: try act.reason(of: row),
            next: isHeld
                ? "It leaves no sooner than the stop is lifted: \(stop ?? ""). All stops: countersign stop --list"
                : try act.next(of: row, composition), decision: trace, guards: guards, slotAt: slot?.at,
            slotLocal: slot.map { act.desk.zones.local($0.at, in: zone).description }, moved: slot?.moved ?? [],
            remarks: try act.remarks(on: composition), rules: try act.accounts(of: row))
    }
}

extension Act {
    /// When it leaves, or would if it were decided now, and what moved that time: holidays, the window, its mailbox.
    fileprivate func slot(of draft: DraftRow, _ composition: Composition, _ approval: DecisionRow?) -> (
        at: Instant, moved: [String]
    )? {
        let recipient = composition.recipient
        guard let leaves = draft.leavesAt else {
            var course = Course(
                definition: composition.definition, recipient: recipient, reach: Reach(channels: []), from: draft.step,
                after: composition.enrollment.anchor)
            course.grace = desk.limits.grace
            return course.leaving(draft, now: now, desk.zones)
        }
        guard let earliest = approval?.envelope?.earliestDeparture else { return (leaves, []) }
        let slot = recipient.schedule.slot(notBefore: earliest)
        let putOff = leaves > slot.at ? [draft.reason ?? "put off"] : []
        return (leaves, slot.pushes.map(\.label) + putOff)
    }

    fileprivate func remarks(on composition: Composition) throws -> [String] {
        let whereabouts = composition.recipient.whereabouts
        let calendar = whereabouts.place.map { ", holidays of \($0)" } ?? ""
        let zone = "times of \(whereabouts.zone.rawValue), known from the \(whereabouts.source.rawValue)\(calendar)"
        return [zone, composition.recipient.schedule.calendar.note, try companyReply(to: composition.contact)]
            .compactMap(\.self)
    }

    fileprivate func reason(of draft: DraftRow) throws -> String {
        let short = try missingCredits(for: draft)
        if let short { return "\(draft.id) is due since \(draft.since) and waits for credits: \(short)." }
        return "\(draft.id) is \(draft.state.label) since \(draft.since)\(draft.reason.map { ": \($0)" } ?? "")."
    }

    fileprivate func next(of draft: DraftRow, _ composition: Composition) throws -> String {
        switch draft.state {
        case .due:
            try missingCredits(for: draft) != nil
                ? "It goes on after a top-up: countersign credit top-up <amount> --reference <text>"
                : "The Writer takes it at \(max(draft.wakeAt, draft.since)) or as soon as a model call is free."
        case .writing: "The model is writing; then the peer reviews it."
        case .inReview: "The peer reviews it (not before \(draft.wakeAt)); then it waits for a person."
        case .waiting:
            "A person decides: countersign approve \(draft.id), edit, revise, reject or skip. Approved now it would leave at "
                + "\(composition.recipient.schedule.firstSlot(notBefore: max(now + desk.limits.grace, draft.targetAt)))."
        case .approved: "It leaves at \(draft.leavesAt ?? now); until then: countersign undo \(draft.id)"
        case .sending: "The carrier is answering."
        case .toDo: "A person does it and says so: countersign done \(draft.id)"
        case .uncertain:
            "A person looks in the mailbox and settles it: countersign settle \(draft.id) --sent | --not-sent"
        case .failed, .expired:
            "A person decides: countersign revise \(draft.id) --note <text>, or countersign skip \(draft.id)"
        case .rejected, .skipped: "Nothing more, unless it is taken back: countersign undo \(draft.id)"
        case .sent, .done, .superseded, .withdrawn: try nextStep(of: composition)
        }
    }

    private func nextStep(of composition: Composition) throws -> String {
        let enrollment = composition.enrollment
        guard enrollment.state == .live else { return "The enrollment is \(enrollment.state.rawValue)." }
        if let hold = enrollment.hold {
            return "It waits: \(hold.because.label)\(hold.until.map { ", until \($0)" } ?? ""). "
                + "More: countersign explain \(enrollment.id)"
        }
        return enrollment.nextAt.map { "Step \(enrollment.nextStep) of \(composition.steps) falls due at \($0)." }
            ?? "Nothing is planned."
    }

    private func missingCredits(for draft: DraftRow) throws -> String? {
        guard draft.state == .due, draft.wakeAt <= now else { return nil }
        let price = try connection.draftPrice(of: draft, connection.prices())
        let available = try connection.payable(by: draft.enrollment)
        return available < price ? "it needs \(price), \(available) are available" : nil
    }
}
