import Outreach
import Storage

/// A step whose words its author wrote: no model is asked, and nothing is charged for the draft.
struct Authored: Sendable {
    static let kinds: Set<String> = ["template", "text"]

    /// `template` or `text`; stands where a version names its model.
    var kind: String
    var text: Result<MessageText, TokenText.Missing>

    /// `nil` where the model writes: from a brief, or because somebody asked for another version.
    init?(of draft: DraftRow, _ step: Step, _ context: DraftContext) {
        guard draft.note == nil, step.content != .brief else { return nil }
        kind = step.content.kind
        do throws(TokenText.Missing) {
            guard let text = try step.content.text(for: context) else { return nil }
            self.text = .success(text)
        } catch {
            text = .failure(error)
        }
    }

    /// Who wrote a version that no person wrote, for people.
    static func author(_ model: String) -> String {
        kinds.contains(model) ? "the sequence's \(model)" : "model \(model)"
    }
}
