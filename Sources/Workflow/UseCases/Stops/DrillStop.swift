import Contract
import Outreach
import Storage

extension DrillStop: LookedFirst {
    static let most = 10_000
    static let mostNamed = 100

    /// What is concerned is found by what was approved, what is held by what the guards gather: the two must agree.
    func look(_ act: Act) throws -> Answer {
        let subject = try act.stopSubject(kind, subject)
        let assumed = Stop(id: 0, kind: kind, subject: subject, reason: "a drill", member: act.member.name, at: act.now)
        let stops = StandingStops([assumed])
        var (tried, held, missed) = (0, 0, [DraftID]())
        let isWhole = try act.connection.eachApproved(stoppedBy: kind, subject, atMost: 100_000) { draft in
            guard draft.isConcerned else { return true }
            guard tried < Self.most else { return false }
            guard let isHeld = try act.holds(draft.id, with: stops) else { return true }
            tried += 1
            if isHeld {
                held += 1
            } else if missed.count < Self.mostNamed {
                missed.append(draft.id)
            }
            return true
        }
        return Answer(
            label: try act.label(of: kind, subject), tried: tried, held: held, missed: missed, isWhole: isWhole,
            at: act.now, lastDrillAt: try act.connection.lastDrillAt())
    }

    func keep(_ answer: Answer, _ act: Act) throws {
        let what = kind.label(of: try act.stopSubject(kind, subject))
        try act.connection.record(
            "drilled", by: act.actor, at: act.now, detail: "\(what): \(answer.held) of \(answer.tried) would be held")
    }
}

extension Act {
    /// Whether the Dispatcher, which runs the same guards over the same facts, would hold a draft for the sake of `stops`;
    /// `nil` when it would give it back before it asks them.
    fileprivate func holds(_ id: DraftID, with stops: StandingStops) throws -> Bool? {
        guard let draft = try connection.draft(id),
            let approval = try draft.approval.flatMap({ try connection.decision($0) }),
            let written = try connection.text(of: id, version: draft.version),
            let composition = try connection.composition(of: draft, desk.zones), composition.senderObstacle == nil
        else { return nil }
        let facts = try connection.guardFacts(
            of: composition, text: written.text, writtenAt: written.at, approval: approval, desk: desk, now: now,
            stops: stops)
        let report = GuardReport(facts)
        let said = report.results.first { $0.name == .stopSwitch }?.verdict
        return report.deciding != nil && said == .later(nil)
    }
}
