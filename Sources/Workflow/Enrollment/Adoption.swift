import Contract
import Outreach
import Storage

/// A version that people on the way are moved to.
struct Adoption {
    var version: VersionOfSequence
    /// `backend-q3@3`.
    var name: String
    var desk: Desk
    var actor: Actor
    var now: Instant
}

/// What became of one person.
struct Adopted {
    var outcome: AdoptionRecord.Outcome
    var detail: String?
}

extension Connection {
    /// Moves one enrollment to another version of its sequence: what has left stays as it is, drafts of steps that
    /// changed are written anew free of charge, and the next step follows from the ids (semantics 4.27, 4.28).
    func adopt(_ enrollment: EnrollmentRow, _ adoption: Adoption) throws -> Adopted {
        let drafts = try drafts(of: enrollment.id)
        if let draft = drafts.first(where: { $0.state == .sending || $0.state == .uncertain }) {
            let why = draft.state == .sending ? "is being handed over" : "may have left; settle it first"
            return Adopted(outcome: .failed, detail: "\(draft.id) \(why)")
        }
        guard let old = try definition(version: enrollment.versionID) else {
            return Adopted(outcome: .failed, detail: "its version is lost")
        }
        var moved = enrollment
        moved.versionID = adoption.version.id
        let named = try drafts.map { ($0, try stepID(of: $0, in: enrollment, old)) }
        let open = named.last { !$0.0.state.isOver && $0.0.state != .rejected && $0.0.retiredIn == nil }
        let awaited = enrollment.nextStep <= old.steps.count ? old.steps[enrollment.nextStep - 1] : nil
        let placement = Placement(
            begun: named.map(\.1), open: open?.1, waitingFor: open == nil ? awaited?.id : nil,
            in: adoption.version.definition)
        if let place = placement.open, let why = try obstacle(to: place, for: moved, adoption) {
            return Adopted(outcome: .failed, detail: why)
        }
        try renumber(named, enrollment, in: adoption.version.definition)
        try setVersion(
            enrollment.id, adoption.version.id, nextStep: placement.open.map { $0 + 1 } ?? enrollment.nextStep)
        try record(
            "movedToVersion", by: adoption.actor, at: adoption.now, enrollment: enrollment.id, detail: adoption.name)
        if let open, let place = placement.open {
            return try follow(open.0, from: old, to: place, adoption)
        }
        if let open { try supersede(open.0, adoption) }
        return try goOn(moved, at: placement.next, awaited: awaited, was: old, lostOpen: open != nil, adoption)
    }

    /// The id of the step that a draft was made for.
    private func stepID(of draft: DraftRow, in enrollment: EnrollmentRow, _ definition: SequenceDefinition) throws
        -> String
    {
        guard let retiredIn = draft.retiredIn else { return definition.steps[draft.step - 1].id }
        let then = try version(retiredIn, of: enrollment.sequence)?.definition
        return then.map { $0.steps[draft.step - 1].id } ?? ""
    }

    private func renumber(
        _ drafts: [(DraftRow, String)], _ enrollment: EnrollmentRow, in definition: SequenceDefinition
    ) throws {
        try setSteps(
            drafts.compactMap { draft, id in
                if let index = definition.steps.firstIndex(where: { $0.id == id }) {
                    return draft.retiredIn == nil && draft.step == index + 1 ? nil : (draft.id, index + 1, nil)
                }
                return draft.retiredIn == nil ? (draft.id, draft.step, enrollment.versionNumber) : nil
            })
    }

    /// Why the step under way cannot be as the new version wants it for this person.
    private func obstacle(to place: Int, for enrollment: EnrollmentRow, _ adoption: Adoption) throws -> String? {
        let channel = adoption.version.definition.steps[place - 1].channel
        guard let planning = try planning(of: enrollment, desk: adoption.desk, now: adoption.now),
            !planning.reach.channels.contains(channel)
        else { return nil }
        return "has no address for the \(channel.label) that step \(place) is now"
    }

    /// Keeps the draft of a step that says what it said, and has any other written anew.
    private func follow(_ draft: DraftRow, from old: SequenceDefinition, to place: Int, _ adoption: Adoption) throws
        -> Adopted
    {
        let new = adoption.version.definition
        let (before, step) = (old.steps[draft.step - 1], new.steps[place - 1])
        if old.making(of: before) == new.making(of: step) { return Adopted(outcome: .moved) }
        if draft.state == .due {
            if draft.channel != step.channel { try setChannel(draft.id, step.channel) }
            return Adopted(outcome: .redrafted, detail: "\(draft.id)")
        }
        try supersede(draft, adoption)
        try setChannel(draft.id, step.channel)
        try move(
            draft.id, from: .superseded, by: .renewed, as: adoption.actor, at: adoption.now,
            change: DraftChange(
                reason: "the step changed", wakeAt: adoption.now, tries: 0, revisions: 0, note: .some(nil),
                verdict: .some(nil), score: .some(nil), edited: false))
        return Adopted(outcome: .redrafted, detail: "\(draft.id)")
    }

    private func supersede(_ draft: DraftRow, _ adoption: Adoption) throws {
        try move(
            draft.id, from: draft.state, by: .superseded, as: adoption.actor, at: adoption.now,
            change: DraftChange(reason: "its step changed in \(adoption.name)"))
        try release(.draft, of: draft.id, by: adoption.actor, at: adoption.now)
        try release(.send, of: draft.id, by: adoption.actor, at: adoption.now)
        try settleNotices(draft: draft.id, at: adoption.now)
    }

    /// Plans what comes next, for somebody who has nothing under way.
    private func goOn(
        _ enrollment: EnrollmentRow, at next: Int?, awaited: Step?, was old: SequenceDefinition, lostOpen: Bool,
        _ adoption: Adoption
    ) throws -> Adopted {
        let new = adoption.version.definition
        guard let planning = try planning(of: enrollment, desk: adoption.desk, now: adoption.now) else {
            return Adopted(outcome: .failed, detail: "its contact is lost")
        }
        guard let next else {
            try finish(enrollment, because: "every step is over", by: adoption.actor, now: adoption.now)
            return Adopted(outcome: .finished)
        }
        let isDeleted = awaited.map { step in !new.steps.contains { $0.id == step.id } } ?? false
        guard lostOpen || enrollment.plannedAt != nil else {
            // Nothing is planned while it waits for its activation or a decision.
            try setVersion(enrollment.id, adoption.version.id, nextStep: next)
            return Adopted(outcome: .moved)
        }
        let step = new.steps[next - 1]
        if !lostOpen, step.id == awaited?.id, step.delay == awaited?.delay, step.channel == awaited?.channel,
            old.timing == new.timing
        {
            try setVersion(enrollment.id, adoption.version.id, nextStep: next)
            return Adopted(outcome: .moved)
        }
        var itinerary = planning.itinerary(from: next, after: enrollment.anchor)
        if lostOpen || isDeleted, itinerary.omitted.isEmpty, itinerary.next?.step == next {
            // What was left of the deleted step's delay is still to come, and no more.
            let earliest = max(lostOpen ? adoption.now : enrollment.plannedAt ?? adoption.now, adoption.now)
            let target = planning.recipient.schedule.firstSlot(notBefore: earliest)
            itinerary.next?.plan.target = target
            itinerary.next?.plan.due = target
        }
        try follow(itinerary, planning, by: adoption.actor, now: adoption.now)
        return Adopted(outcome: itinerary.next == nil ? .finished : .moved)
    }
}
