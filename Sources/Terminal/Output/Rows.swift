import Contract
import Outreach

/// One line of the inbox.
struct InboxRow: Row {
    let draft: DraftSummary

    static let columns = [
        Column("ID"), Column("TO", mayBeCut: true), Column("STEP"), Column("CHANNEL", mayBeCut: true),
        Column("SCORE", isNumber: true), Column("WAITS"), Column("WHY", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(draft.draft.description), .text(draft.address ?? draft.name), .text("\(draft.step)/\(draft.steps)"),
            .text(draft.channel.label), .number(draft.score), .age(draft.since),
            .text(draft.state == .waiting ? draft.reason : [draft.state.label, draft.reason].joinedPresent(": ")),
        ]
    }
    var name: String { draft.draft.description }
}

struct EventRow: Row {
    let event: EventRecord

    static let columns = [
        Column("WHEN"), Column("DRAFT"), Column("WHAT"), Column("WHO", mayBeCut: true),
        Column("DETAIL", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .time(event.at), .text(event.draft?.description ?? event.enrollment?.description), .text(event.event),
            .text(event.actor), .text(event.detail),
        ]
    }
    var name: String { event.draft?.description ?? event.enrollment?.description ?? event.event }
}

struct SequenceRow: Row {
    let sequence: SequenceSummary

    static let columns = [
        Column("SEQUENCE"), Column("STATE"), Column("STATUS"), Column("STEPS", isNumber: true),
        Column("LIVE", isNumber: true), Column("ACCESS"), Column("AUTHOR", mayBeCut: true),
        Column("DESCRIPTION", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(sequence.sequence), .text(sequence.state), .text(sequence.status.label), .number(sequence.steps),
            .number(sequence.live), .text(sequence.access.rawValue), .text(sequence.author),
            .text(sequence.description),
        ]
    }
    var name: String { sequence.sequence }
}

struct StepRow: Row {
    let step: StepRecord

    static let columns = [
        Column("STEP", isNumber: true), Column("ID", mayBeCut: true), Column("CHANNEL", mayBeCut: true),
        Column("AFTER"), Column("THREAD"), Column("WOULD GO"), Column("PURPOSE", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .number(step.number), .text(step.id), .text(step.channel.label), .text(step.delay),
            .text(step.thread.rawValue), .time(step.wouldGoAt), .text(step.purpose ?? step.label),
        ]
    }
    var name: String { step.id }
}

struct EnrollmentRow: Row {
    let enrollment: EnrollmentSummary

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("SEQUENCE", mayBeCut: true), Column("STATE"),
        Column("STEP"), Column("NEXT"), Column("WHY", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(enrollment.enrollment.description), .text(enrollment.name), .text(enrollment.sequence),
            .text(enrollment.state), .text("\(enrollment.step)/\(enrollment.steps)"), .time(enrollment.nextAt),
            .text(enrollment.held.map { held(because: $0) } ?? enrollment.reason),
        ]
    }
    var name: String { enrollment.enrollment.description }

    private func held(because hold: Hold) -> String {
        hold.label + (enrollment.heldUntil.map { ", until \($0)" } ?? "")
    }
}

/// What enrolling one contact did, or why it did not.
struct PlanRow: Row {
    let plan: EnrollmentPlan

    static let columns = [
        Column("ID"), Column("CONTACT"), Column("NAME", mayBeCut: true), Column("FIRST STEP"),
        Column("ZONE", mayBeCut: true), Column("LEFT OUT", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(plan.enrollment?.description), .text(plan.contact.description), .text(plan.name),
            .time(plan.firstStepAt), .text(plan.zone), .text(plan.refusal),
        ]
    }
    var name: String { plan.enrollment?.description ?? plan.contact.description }
}

extension Array where Element == String? {
    /// What is there, side by side.
    func joinedPresent(_ separator: String) -> String {
        compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
    }
}
