import Contract
import Outreach

/// The whole way of one person from a step on, if nothing comes between and every draft is approved at once. It asks the
/// same `Itinerary` as the stages do.
struct Course {
    let definition: SequenceDefinition
    let recipient: Recipient
    let reach: Reach
    /// 1-based.
    let from: Int
    let after: PlanAnchor
    /// Passes between a draft and its departure.
    var grace: Duration = .zero
    /// Calendar days that a connection request may stay unanswered; since when one does.
    var connectionDays = 0
    var askedAt: Instant?
    /// Where the first step is planned already: held, staggered or planned before something changed.
    var standing: (due: Instant, target: Instant)?

    init(definition: SequenceDefinition, recipient: Recipient, reach: Reach, from: Int, after: PlanAnchor) {
        self.definition = definition
        self.recipient = recipient
        self.reach = reach
        self.from = from
        self.after = after
    }

    private var schedule: Schedule { recipient.schedule }

    /// Each step with its times, those that are left out among them.
    func steps(_ zones: any Zones) -> [PlannedStep] {
        var (step, anchor, asked, standing) = (from, after, askedAt, standing)
        var steps: [PlannedStep] = []
        while step <= definition.steps.count {
            let itinerary = Itinerary(of: definition, from: step, after: anchor, recipient.planner, reach: reach)
            for omission in itinerary.omitted {
                var left = planned(omission.step, due: omission.at, leaves: omission.at, zones)
                left.omitted = omission.reason.rawValue
                steps.append(left)
            }
            guard let next = itinerary.next else { break }
            let target = standing?.target ?? next.plan.target
            let due = standing?.due ?? max(next.plan.due, anchor.completedAt)
            let departure = departure(of: target, approvedAt: due, zones)
            var stop = planned(next.step, due: due, leaves: departure.at, zones)
            stop.moved = next.plan.pushes.map(\.label) + later(target, than: next.plan.target, zones) + departure.moved
            stop.waitsForConnection = next.waitsForConnection
            if next.waitsForConnection {
                stop.givesUpAt = (asked ?? anchor.completedAt) + .hours(24 * connectionDays)
            }
            steps.append(stop)
            if stop.channel == .linkedInConnection, asked == nil { asked = departure.at }
            (step, standing) = (next.step + 1, nil)
            anchor = PlanAnchor(completedAt: departure.at, raw: next.plan.raw, isFirst: false)
        }
        return steps
    }

    /// When a draft leaves that is approved the moment it waits, as the approval and the guards have it. One whose first
    /// slot comes after the end of its approval is approved again at that slot (semantics 4.5, 4.34).
    func departure(of target: Instant, approvedAt: Instant, _ zones: any Zones) -> (at: Instant, moved: [String]) {
        var approved = approvedAt
        var moved: [String] = []
        var slot = schedule.slot(notBefore: max(target, approved + grace))
        if slot.at > max(target, approved + grace) {
            if approved + grace > target { moved.append("its grace ends at \(local(approved + grace, zones))") }
            moved += slot.pushes.map(\.label)
        }
        while slot.at >= Guard.endOfLife(of: approved), moved.count < 100 {
            approved = slot.at
            moved.append(
                "its approval has reached \(Guard.approvalDays) days at \(local(approved, zones)) and is asked for again"
            )
            slot = schedule.slot(notBefore: approved + grace)
        }
        return (slot.at, moved)
    }

    private func later(_ target: Instant, than plan: Instant, _ zones: any Zones) -> [String] {
        target == plan ? [] : ["planned for \(local(target, zones)) when it was spread out, held or planned anew"]
    }

    private func local(_ instant: Instant, _ zones: any Zones) -> LocalTime {
        zones.local(instant, in: recipient.whereabouts.zone)
    }

    private func planned(_ number: Int, due: Instant, leaves: Instant, _ zones: any Zones) -> PlannedStep {
        let step = definition.steps[number - 1]
        return PlannedStep(
            step: number, id: step.id, label: step.label, channel: step.channel, delay: step.delay.label, dueAt: due,
            dueLocal: local(due, zones).description, leavesAt: leaves, local: local(leaves, zones).description)
    }
}
