import Contract
import Outreach
import Storage

extension RemoveGuide: Performed {
    func perform(_ act: Act) throws -> GuideRecord {
        let owner = try act.guideOwner(owner, of: kind, name)
        guard let row = try act.connection.guide(kind, name, of: owner),
            try act.connection.removeGuide(kind, name, of: owner)
        else { throw act.noSuchGuide(kind, name) }
        let whose = owner == nil ? "the organisation's" : "their own"
        try act.connection.record(
            "guideRemoved", by: act.actor, at: act.now, detail: "\(whose) \(kind.rawValue) \(name)")
        return GuideRecord(row)
    }
}
