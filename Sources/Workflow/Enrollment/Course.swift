import Contract
import Outreach

/// The whole way of one person from a step on, if nothing comes between and every draft is approved at once. It asks the
/// same `Itinerary` as the stages do.
struct Course {
    let definition: SequenceDefinition
    let recipient: Recipient
    let reach: Reach
    let from: Int
    let after: PlanAnchor

    init(definition: SequenceDefinition, recipient: Recipient, reach: Reach, from: Int, after: PlanAnchor) {
        self.definition = definition
        self.recipient = recipient
        self.reach = reach
        self.from = from
        self.after = after
    }

    /// Each step with its times, those that are left out among them. `grace` passes between a draft and its departure.
    func steps(_ zones: any Zones, grace: Duration = .zero) -> [PlannedStep] {
        var (step, anchor) = (from, after)
        var steps: [PlannedStep] = []
        while step <= definition.steps.count {
            let itinerary = Itinerary(of: definition, from: step, after: anchor, recipient.planner, reach: reach)
            steps += itinerary.omitted.map { omission in
                planned(omission.step, due: omission.at, leaves: omission.at, [], zones, omitted: omission.reason)
            }
            guard let next = itinerary.next else { break }
            let due = max(next.plan.due, anchor.completedAt)
            let leaves = recipient.schedule.firstSlot(notBefore: max(next.plan.target, due + grace))
            steps.append(
                planned(
                    next.step, due: due, leaves: leaves, next.plan.pushes.map(\.label), zones,
                    waits: next.waitsForConnection))
            step = next.step + 1
            anchor = PlanAnchor(completedAt: leaves, raw: next.plan.raw, isFirst: false)
        }
        return steps
    }

    private func planned(
        _ number: Int, due: Instant, leaves: Instant, _ moved: [String], _ zones: any Zones,
        omitted: Itinerary.Reason? = nil, waits: Bool = false
    ) -> PlannedStep {
        let step = definition.steps[number - 1]
        return PlannedStep(
            step: number, id: step.id, label: step.label, channel: step.channel, dueAt: due, leavesAt: leaves,
            local: zones.local(leaves, in: recipient.whereabouts.zone).description, moved: moved,
            omitted: omitted?.rawValue, waitsForConnection: waits)
    }
}
