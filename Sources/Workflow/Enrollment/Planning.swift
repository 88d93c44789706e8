import Outreach
import Storage

/// One enrollment with all that its next step is planned from.
struct Planning {
    var enrollment: EnrollmentRow
    var definition: SequenceDefinition
    var contact: Contact
    var recipient: Recipient
    var reach: Reach
    var practice: Practice
    /// Steps that have fallen due before.
    var begun: Set<Int>

    /// The steps that are left out from `step` on, and the first that is not.
    func itinerary(from step: Int, after anchor: PlanAnchor) -> Itinerary {
        Itinerary(of: definition, from: step, after: anchor, recipient.planner, reach: reach, begun: begun)
    }

    /// What the step after `step` is planned from, once `step` is completed.
    func anchor(past step: Int, completedAt: Instant) -> PlanAnchor {
        let raw =
            definition.timing.anchor == .fixedPlan && (1...definition.steps.count).contains(step)
            ? recipient.planner.plan(definition.steps[step - 1], after: enrollment.anchor(of: step)).raw : completedAt
        return PlanAnchor(completedAt: completedAt, raw: raw, isFirst: false)
    }
}

extension EnrollmentRow {
    /// What `step`, the one that fell due last, was planned from.
    fileprivate func anchor(of step: Int) -> PlanAnchor {
        PlanAnchor(completedAt: anchorAt, raw: rawAt ?? anchorAt, isFirst: step == 1)
    }
}

extension Connection {
    /// `nil` only when a row that must be there is missing.
    func planning(of enrollment: EnrollmentRow, desk: Desk, now: Instant) throws -> Planning? {
        guard let definition = try definition(version: enrollment.versionID),
            let contact = try contact(enrollment.contact), let installation = try installation()
        else { return nil }
        let asked = try connectionAskedAt(in: enrollment.id)
        let days = installation.practice.connectionDays
        return Planning(
            enrollment: enrollment, definition: definition, contact: contact,
            recipient: try recipient(contact, of: definition, installation, desk.zones),
            reach: Reach(
                of: contact, isConnected: try contactStanding(contact.id)?.connectedAt != nil,
                gaveUpOnConnection: asked.map { $0 + .hours(24 * days) <= now } ?? false),
            practice: installation.practice, begun: try begunSteps(of: enrollment.id))
    }
}
