import Contract
import Outreach
import Storage

extension StopEverything: Performed {
    /// The stages ask for the switch in the transaction that claims, so nothing is claimed once this one is written.
    func perform(_ act: Act) throws -> Answer {
        let known = try act.installation().stoppedAt
        let reason = try act.checked(reason, as: "reason")
        let changed = try act.connection.setStopped(at: act.now)
        if changed { try act.connection.record("stoppedEverything", by: act.actor, at: act.now, detail: reason) }
        return Answer(
            stoppedAt: changed ? act.now : known ?? act.now, changed: changed,
            approved: try act.connection.countApproved(atMost: 100_000),
            due: try act.connection.count(.leaving, until: act.now, atMost: 100_000),
            toWrite: try act.connection.count(.due, until: act.now, atMost: 100_000),
            leaving: try act.connection.countSending())
    }
}
