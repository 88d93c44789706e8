import Contract
import Outreach
import Storage

extension StartEverything: Performed {
    func perform(_ act: Act) throws -> Answer {
        let stopped = try act.installation().stoppedAt
        if try act.connection.setStopped(at: nil) {
            try act.connection.record(
                "startedEverything", by: act.actor, at: act.now, detail: stopped.map { "stopped since \($0)" })
        }
        return Answer(stoppedAt: stopped, due: try act.connection.count(.leaving, until: act.now, atMost: 100_000))
    }
}
