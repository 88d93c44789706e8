import Contract
import Outreach
import Storage

extension SetGuide: Performed {
    func perform(_ act: Act) throws -> GuideRecord {
        let owner = try act.guideOwner(owner, of: kind, name)
        let text = PlainText.trimmed(text.replacing("\r\n", with: "\n"))
        guard !text.isEmpty else {
            throw Refusal(.malformed, "The text is empty.", hint: "countersign guide remove \(kind.rawValue) \(name)")
        }
        if let problem = PlainText.problem(inText: text, limit: GuideKind.longest) {
            throw Refusal(.malformed, "The text \(problem).")
        }
        let before = try act.connection.guide(kind, name, of: owner)
        if let before, before.text == text { return GuideRecord(before) }
        try act.connection.setGuide(kind, name, of: owner, text: text, by: act.member.id, at: act.now)
        let whose = owner == nil ? "the organisation's" : "their own"
        try act.connection.record(
            before == nil ? "guideWritten" : "guideChanged", by: act.actor, at: act.now,
            detail:
                "\(whose) \(kind.rawValue) \(name), \(text.count) characters, \(Fingerprint.of(text.utf8).prefix(12))")
        return GuideRecord(
            kind: kind, name: name, owner: owner == nil ? .organisation : .mine, text: text,
            changedBy: act.member.name, changedAt: act.now)
    }
}
