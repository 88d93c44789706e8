import Contract
import Outreach
import Storage

extension ShowSequence: Performed {
    /// Each step shows when it would leave if somebody in the organisation's zone were enrolled now and every step
    /// were approved at once (S3-09).
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequence(named: sequence)
        let installation = try act.installation()
        let here = Contact(id: ContactID(0), name: "", country: installation.practice.country, zone: installation.zone)
        let planner = try act.connection.recipient(here, of: row.definition, installation, act.desk.zones).planner
        var anchor = PlanAnchor(completedAt: act.now, raw: act.now, isFirst: true)
        let steps = row.definition.steps.enumerated().map { index, step in
            let plan = planner.plan(step, after: anchor)
            anchor = PlanAnchor(completedAt: plan.target, raw: plan.raw, isFirst: false)
            return StepRecord(
                number: index + 1, id: step.id, label: step.label, channel: step.channel, delay: step.delay.label,
                thread: step.thread, purpose: step.purpose, wouldGoAt: plan.target)
        }
        return Answer(
            summary: try act.summary(row), tone: row.definition.tone, pitch: row.definition.pitch, steps: steps,
            source: row.source)
    }
}
