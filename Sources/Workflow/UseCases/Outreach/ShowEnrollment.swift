import Contract
import Outreach
import Storage

extension ShowEnrollment: Performed {
    func perform(_ act: Act) throws -> Answer {
        let connection = act.connection
        guard let row = try connection.enrollment(enrollment), try act.maySee(row.sequence) else {
            throw Refusal.noSuch(enrollment)
        }
        guard let outlook = try connection.outlook(of: row, desk: act.desk, now: act.now) else {
            throw Refusal(.fault, "\(enrollment) has lost its contact or sequence.")
        }
        let whereabouts = outlook.planning.recipient.whereabouts
        return Answer(
            summary: EnrollmentSummary(row), status: try act.status(of: row, outlook.planning.definition),
            heldAt: row.hold?.at,
            enrolledBy: try connection.member(row.member)?.name ?? "", enrolledAt: row.createdAt,
            job: try row.job.flatMap { try connection.job($0) }.map { "\($0.title) at \($0.company)" },
            company: try row.company.flatMap { try connection.company($0) }?.name,
            address: row.chosenEmail ?? outlook.planning.contact.email, isChosenAddress: row.chosenEmail != nil,
            fields: row.fields, batch: row.batch.map { EnrollmentID($0) }, replaces: row.replaces,
            zone: whereabouts.zone.rawValue, zoneSource: whereabouts.source.rawValue, country: whereabouts.place,
            calendarNote: outlook.planning.recipient.schedule.calendar.note,
            steps: try act.stories(of: outlook))
    }
}

extension Act {
    /// Where one enrollment stands, by the same order as its sequence (semantics 4.29, S0-46).
    fileprivate func status(of row: EnrollmentRow, _ definition: SequenceDefinition) throws -> SequenceStatus {
        let isPaused = row.hold?.because == .paused || row.hold?.because == .sequence
        return SequenceStatus(
            of: SequenceStatus.Facts(
                isArchived: row.archivedAt != nil, hasSteps: !definition.steps.isEmpty,
                isComplete: try validity(of: definition).missing.isEmpty, isPaused: row.state == .live && isPaused,
                hasBegun: row.nextStep > 1 || row.state != .live, hasLive: row.state == .live))
    }

    /// Each step with what became of it, or what will.
    fileprivate func stories(of outlook: Outlook) throws -> [StepStory] {
        let milestones = try connection.milestones(of: outlook.enrollment.id)
        var fellDue: [DraftID: Instant] = [:]
        for event in milestones where event.kind == .fellDue {
            if let draft = event.draft { fellDue[draft] = event.at }
        }
        let drafts = Dictionary(outlook.drafts.map { ($0.step, $0) }, uniquingKeysWith: { first, _ in first })
        let ahead = Dictionary(outlook.ahead.map { ($0.step, $0) }, uniquingKeysWith: { first, _ in first })
        var stories = outlook.planning.definition.steps.enumerated().map { index, step in
            var story = StepStory(
                number: index + 1, id: step.id, label: step.label, channel: step.channel, delay: step.delay.label)
            if let draft = drafts[index + 1] {
                tell(of: draft, fellDue: fellDue[draft.id], outlook, in: &story)
            } else if let planned = ahead[index + 1] {
                tell(of: planned, hasTimes: outlook.hasTimes, in: &story)
            }
            return story
        }
        for event in milestones where event.kind == .heard {
            // A reply answers the last step that had reached them.
            let last = stories.lastIndex { $0.leftAt.map { $0 <= event.at } ?? false } ?? stories.startIndex
            guard stories.indices.contains(last) else { continue }
            stories[last].heard.append(StepStory.Heard(at: event.at, what: event.detail ?? "something happened"))
        }
        return stories
    }

    private func tell(of draft: DraftRow, fellDue: Instant?, _ outlook: Outlook, in story: inout StepStory) {
        (story.draft, story.state, story.reason) = (draft.id, draft.state, draft.reason)
        story.dueAt = fellDue
        switch draft.state {
        case .sent, .done, .toDo: story.leftAt = draft.since
        default: break
        }
        if draft.state != .toDo, draft.id == outlook.open?.id, let leaves = outlook.openLeaves {
            (story.leavesAt, story.moved) = (leaves.at, leaves.moved)
        }
        story.local = local(story.leftAt ?? story.leavesAt, outlook)
    }

    private func tell(of planned: PlannedStep, hasTimes: Bool, in story: inout StepStory) {
        story.reason = planned.omitted
        story.waitsForConnection = planned.waitsForConnection
        guard hasTimes else { return }
        (story.dueAt, story.leavesAt) = (planned.dueAt, planned.leavesAt)
        (story.local, story.moved) = (planned.local, planned.moved)
    }

    private func local(_ instant: Instant?, _ outlook: Outlook) -> String? {
        instant.map { desk.zones.local($0, in: outlook.planning.recipient.whereabouts.zone).description }
    }
}
