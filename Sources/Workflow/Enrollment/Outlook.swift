import Contract
import Outreach
import Storage

/// What is behind and ahead of one enrollment, as it stands now.
struct Outlook {
    let planning: Planning
    /// By step; those that were left out among them.
    let drafts: [DraftRow]
    /// The step that is under way, when one is.
    let open: DraftRow?
    /// When the open step leaves if whoever has to decide does so at once; `nil` while nobody knows.
    let openLeaves: (at: Instant, moved: [String])?
    /// Steps that have not fallen due yet.
    let ahead: [PlannedStep]
    /// Whether the times of what is ahead are known, or wait for the end of a hold or a person.
    let hasTimes: Bool

    var enrollment: EnrollmentRow { planning.enrollment }
}

extension Connection {
    /// `nil` only when a row that must be there is missing.
    func outlook(of enrollment: EnrollmentRow, desk: Desk, now: Instant) throws -> Outlook? {
        guard let planning = try planning(of: enrollment, desk: desk, now: now) else { return nil }
        let drafts = try drafts(of: enrollment.id)
        let open = drafts.last { !$0.state.isOver }
        let asked = try connectionAskedAt(in: enrollment.id)
        let course = planning.course(asked: asked, desk: desk)
        let openLeaves = open.flatMap { course(1, enrollment.anchor, nil).leaving($0, now: now, desk.zones) }
        var (ahead, hasTimes): ([PlannedStep], Bool) = ([], false)
        if enrollment.state == .live {
            (ahead, hasTimes) = planning.ahead(open: open, leaves: openLeaves?.at, now: now, desk.zones, course)
        }
        return Outlook(
            planning: planning, drafts: drafts, open: open, openLeaves: openLeaves, ahead: ahead, hasTimes: hasTimes)
    }
}

extension Planning {
    fileprivate typealias MakeCourse = (_ from: Int, _ after: PlanAnchor, _ standing: (Instant, Instant)?) -> Course

    fileprivate func course(asked: Instant?, desk: Desk) -> MakeCourse {
        { from, after, standing in
            var course = Course(definition: definition, recipient: recipient, reach: reach, from: from, after: after)
            course.grace = desk.limits.grace
            course.connectionDays = practice.connectionDays
            course.askedAt = asked
            course.standing = standing
            return course
        }
    }

    /// What has not fallen due yet, and whether its times are known.
    fileprivate func ahead(
        open: DraftRow?, leaves: Instant?, now: Instant, _ zones: any Zones, _ course: MakeCourse
    ) -> ([PlannedStep], Bool) {
        let (step, anchor) = (enrollment.nextStep, enrollment.anchor)
        if let hold = enrollment.hold {
            // Only the end of an absence is both known and followed by more steps.
            if hold.because == .outOfOffice, let until = hold.until, let planned = enrollment.plannedAt {
                let itinerary = resumed(planned, hold: hold, choice: practice.resume, now: until)
                guard let next = itinerary.next else { return ([], true) }
                let standing = (max(next.plan.due, until), max(next.plan.target, until))
                return (course(next.step, next.anchor, standing).steps(zones), true)
            }
            return (course(step, anchor, nil).steps(zones), false)
        }
        if let planned = enrollment.plannedAt ?? enrollment.nextAt {
            return (course(step, anchor, (enrollment.nextAt ?? planned, planned)).steps(zones), true)
        }
        let completed = self.anchor(past: step - 1, completedAt: leaves ?? now)
        return (course(step, completed, nil).steps(zones), open != nil && leaves != nil)
    }
}

extension Course {
    /// When an open draft leaves if every decision about it is made at once; `nil` when nobody knows.
    func leaving(_ draft: DraftRow, now: Instant, _ zones: any Zones) -> (at: Instant, moved: [String])? {
        switch draft.state {
        case .approved, .sending: draft.leavesAt.map { ($0, []) }
        case .toDo: (now, [])
        case .due, .writing, .inReview, .waiting: departure(of: draft.targetAt, approvedAt: now, zones)
        case .uncertain, .failed, .rejected, .expired: nil
        case .sent, .done, .skipped, .superseded, .withdrawn: nil
        }
    }
}
