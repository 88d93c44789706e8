import Contract
import Outreach
import Storage

extension ShowGuide: Performed {
    func perform(_ act: Act) throws -> GuideRecord {
        let connection = act.connection
        if owner != .organisation, owner != .standard, let own = try connection.guide(kind, name, of: act.member.id) {
            return GuideRecord(own)
        }
        if owner == nil || owner == .organisation, let house = try connection.guide(kind, name, of: nil) {
            return GuideRecord(house)
        }
        if owner == nil || owner == .standard, kind == .tone, let text = StandardTone.texts[name] {
            return GuideRecord(kind: kind, name: name, owner: .standard, text: text)
        }
        throw act.noSuchGuide(kind, name)
    }
}
