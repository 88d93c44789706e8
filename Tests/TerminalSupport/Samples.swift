import Contract
import Outreach

/// A few named values, so that a test names only what matters.
public enum Sample {
    public static let now = Instant(seconds: 1_795_251_600)

    public static func summary(
        _ id: Int64 = 1, name: String = "Mira Holt", state: DraftState = .waiting, version: Int = 1,
        sequence: String = "backend-q3@2", reason: String? = "Ask before sending is on"
    ) -> DraftSummary {
        DraftSummary(
            draft: DraftID(id), state: state, channel: .email, contact: ContactID(id), name: name,
            address: "mira@example.org", company: "Example", sequence: sequence, step: 2, steps: 4, version: version,
            subject: "Your talk", verdict: .pass, score: 78, edited: false, reason: reason,
            since: now - .hours(5), leavesAt: nil)
    }

    public static func shown(
        _ id: Int64 = 1, version: Int = 1, body: String = "Hey Mira!\n\nLoved your talk.",
        possible: [DraftEvent] = [.edited, .approved, .rejected, .revisionAsked, .skipped],
        state: DraftState = .waiting, sequence: String = "backend-q3@2"
    ) -> ShowDraft.Answer {
        ShowDraft.Answer(
            summary: summary(id, state: state, version: version, sequence: sequence), body: body,
            envelopeHash: nil, sender: "Ana Ruiz <ana@example.com>", versions: [], reviews: [], deliveries: [],
            events: [], possible: possible, creditsCharged: 4, creditsHeld: 0,
            revisionPrice: 0)
    }
}
