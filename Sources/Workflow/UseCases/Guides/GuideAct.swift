import Contract
import Outreach
import Storage

extension Act {
    /// Who owns what is changed, if the asking member may change it: `nil` is the organisation.
    func guideOwner(_ owner: GuideOwner?, of kind: GuideKind, _ name: String) throws -> MemberID? {
        guard owner != .standard else {
            throw Refusal(
                .malformed, "The standard tones are built in.", hint: "A guide of the same name comes before them.")
        }
        let isOwn = owner == .mine
        let needed: Capability = isOwn ? .approve : .policies
        // How the organisation sounds is part of how it does outreach, which admins set as well.
        guard member.may(needed) || !isOwn && member.may(.practice) else {
            throw Refusal(
                .forbidden, "\(member.name) is not trusted with “\(needed.rawValue)”, which this needs.",
                hint: isOwn
                    ? "An admin can change roles: countersign member invite \(member.email) --role …"
                    : "Your own is yours to change: add  --mine")
        }
        guard SequenceDefinition.isName(name) else {
            throw Refusal(.malformed, "The name is not allowed: \(SequenceDefinition.nameRule).")
        }
        let voice = GuideKind.voiceName(isOwn: isOwn)
        guard kind != .voice || name == voice else {
            throw Refusal(
                .malformed, "Nobody would look for a voice called “\(name)”.",
                hint: isOwn ? "Your own is called \(voice)." : "The organisation's is called \(voice).")
        }
        return isOwn ? member.id : nil
    }

    func noSuchGuide(_ kind: GuideKind, _ name: String) -> Refusal {
        Refusal.noSuch(kind.rawValue, name, list: "countersign guide list")
    }
}

extension GuideRecord {
    init(_ row: GuideRow) {
        self.init(
            kind: row.kind, name: row.name, owner: row.owner == nil ? .organisation : .mine, text: row.text,
            changedBy: row.changedBy, changedAt: row.changedAt)
    }
}
