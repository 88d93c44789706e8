import Outreach
import Storage

/// What guides say to one draft.
struct Guidance {
    /// What the tone that is asked for means; `nil` where its words say all.
    var tone: String?
    /// Instead of the sequence's `pitch`, where that is a guide's name.
    var pitch: String?
    var voice: String?
}

extension Connection {
    /// The sender's own guides where there are some, otherwise the organisation's, otherwise the standard tones.
    func guidance(for composition: Composition) throws -> Guidance {
        let sender = composition.member.id
        let tone = name(composition.step.tone ?? composition.definition.tone)
        let pitch = name(composition.definition.pitch)
        return Guidance(
            tone: try tone.flatMap { try guideText(.tone, $0, for: sender) ?? StandardTone.texts[$0] },
            pitch: try pitch.flatMap { try guideText(.pitch, $0, for: sender) },
            voice: try guide(.voice, GuideKind.voiceName(isOwn: true), of: sender)?.text
                ?? guide(.voice, GuideKind.voiceName(isOwn: false), of: nil)?.text)
    }

    /// Words that could be a guide's name.
    private func name(_ words: String?) -> String? {
        words.map(PlainText.folded).flatMap { SequenceDefinition.isName($0) ? $0 : nil }
    }
}
