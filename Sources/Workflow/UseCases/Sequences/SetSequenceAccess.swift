import Contract
import Outreach
import Storage

extension SetSequenceAccess: Performed {
    func perform(_ act: Act) throws -> SequenceSummary {
        let row = try act.sequence(named: sequence)
        if let obstacle = row.access.obstacle(to: access, by: row.viewer(act.member)) {
            throw Refusal(
                .forbidden, "\(row.name) stays \(row.access.rawValue): \(obstacle).",
                hint: "Its author is \(row.ownerName).")
        }
        if row.access != access {
            try act.connection.setSequence(row.id, access: access)
            let isHidden = row.access == .confidential || access == .confidential
            try act.connection.record(
                "sequenceAccessSet", by: act.actor, at: act.now,
                detail: isHidden ? nil : "\(row.name): \(access.rawValue)")
        }
        return try act.summary(try act.sequence(named: row.name))
    }
}
