import Contract
import Outreach

extension BothGatewaysTests {
    /// What models are told, and how people write here.
    static let writing: [Beat] = [
        .ask(ListPrompts()), .ask(ShowPrompt(prompt: "email-first")), .ask(ShowPrompt(prompt: "email-frist")),
        .ask(RenderPrompt(draft: DraftID(1))), .ask(TryPrompt(draft: DraftID(1)), as: "ben"),
        .ask(RenderPrompt(draft: DraftID(1), prompt: "sms-last")),
        .ask(RenderPrompt(draft: DraftID(1), prompt: "review")), .ask(RenderPrompt(draft: DraftID(99))),
        .ask(RenderPrompt(draft: DraftID(1), source: "Write something nice.")),
        .ask(SetGuide(kind: .tone, name: "warm", text: "Grüße, aber kurz.")),
        .ask(SetGuide(kind: .tone, name: "warm", text: "Grüße, aber kurz."), as: "ben"),
        .ask(SetGuide(kind: .tone, name: "warm", text: "Hello.\nBye."), as: "ben"),
        .ask(SetGuide(kind: .voice, name: "voice", text: "Short.", owner: .mine)),
        .ask(SetGuide(kind: .voice, name: "mine", text: "Short.", owner: .mine)),
        .ask(SetGuide(kind: .pitch, name: "A b", text: "x"), as: "ben"),
        .ask(ListGuides()), .ask(ListGuides(limit: 1)), .ask(ListGuides(limit: 1, after: "tone/warm/house")),
        .ask(ListGuides(after: "x")), .ask(ShowGuide(kind: .tone, name: "warm")),
        .ask(ShowGuide(kind: .tone, name: "plain")), .ask(ShowGuide(kind: .voice, name: "voice"), as: "ben"),
        .ask(RemoveGuide(kind: .tone, name: "warm"), as: "ben"),
        .ask(RemoveGuide(kind: .tone, name: "warm"), as: "ben"),
        .ask(SuggestVoice()), .ask(SuggestVoice(owner: .mine)),
    ]
}
