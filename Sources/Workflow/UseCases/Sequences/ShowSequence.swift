import Contract
import Outreach
import Storage

extension ShowSequence: Performed {
    /// Each step shows when it would leave if somebody in the organisation's zone were enrolled now and every step
    /// were approved at once (S3-09).
    func perform(_ act: Act) throws -> Answer {
        let row = try act.sequence(named: sequence)
        let zone = try act.installation().zone
        var anchor = act.now
        let steps = row.definition.steps.enumerated().map { index, step in
            anchor = act.desk.schedule.target(after: anchor, delay: step.delay, in: zone)
            return StepRecord(
                number: index + 1, id: step.id, label: step.label, channel: step.channel, delay: step.delay.label,
                thread: step.thread, purpose: step.purpose, wouldGoAt: anchor)
        }
        return Answer(
            summary: try act.summary(row), tone: row.definition.tone, pitch: row.definition.pitch, steps: steps,
            source: row.source)
    }
}
