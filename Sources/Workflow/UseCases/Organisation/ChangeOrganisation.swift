import Contract
import Outreach
import Storage

extension ChangeOrganisation: Performed {
    /// Writes down what changed. Where it moves planned times, everything that is unsent is planned anew (semantics 4.6).
    func perform(_ act: Act) throws -> Answer {
        let (practice, zone) = try act.practice(from: source)
        let installation = try act.installation()
        let changes = Practice.changes(
            from: (installation.practice, installation.zone), to: (practice, zone))
        guard !changes.isEmpty else { return Answer(changes: [], replanned: 0) }
        try act.connection.setPractice(practice, zone: zone)
        let told = changes.map { "\($0.key.rawValue): \($0.before ?? "–") → \($0.after ?? "–")" }
        try act.connection.record(
            "practiceChanged", by: act.actor, at: act.now, detail: String(told.joined(separator: "; ").prefix(2_000)))
        var replanned = 0
        if changes.contains(where: { $0.key.replans }) {
            replanned = try act.connection.countLive(.all, atMost: 1_000_000)
            try act.connection.beginSweep(.replan, of: nil, because: "practice", by: act.actor, at: act.now)
        }
        return Answer(changes: changes.map { PracticeChange($0) }, replanned: replanned)
    }
}

extension PracticeChange {
    init(_ change: (key: PracticeKey, before: String?, after: String?)) {
        self.init(key: change.key.rawValue, before: change.before, after: change.after)
    }
}

extension Act {
    /// The practice of a file, or a refusal with everything that is wrong in it.
    fileprivate func practice(from source: String) throws -> (Practice, ZoneName) {
        let file = PracticeFile(source, zones: desk.zones)
        guard let practice = file.practice else {
            throw Refusal(
                .malformed, "The practice cannot be applied as it is.", hint: "Mend it, then try again.",
                problems: file.problems)
        }
        return (practice, try file.zone ?? installation().zone)
    }
}
