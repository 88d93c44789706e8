import Contract
import Outreach

extension DraftState {
    /// As a person says it.
    var label: String {
        switch self {
        case .due: "due"
        case .writing: "being written"
        case .inReview: "in review"
        case .waiting: "waiting"
        case .approved: "approved"
        case .sending: "being sent"
        case .sent: "sent"
        case .toDo: "to do"
        case .done: "done"
        case .uncertain: "uncertain"
        case .failed: "failed"
        case .rejected: "rejected"
        case .skipped: "skipped"
        case .superseded: "superseded"
        case .withdrawn: "withdrawn"
        case .expired: "expired"
        }
    }
}

extension DraftSummary {
    /// `Mira Holt <mira@example.org>`.
    var recipient: String {
        let name = PlainText.printable(name, keepingLines: false)
        guard let address else { return name }
        return "\(name) <\(PlainText.printable(address, keepingLines: false))>"
    }

    /// `backend-q3@2 step 2 of 4`.
    var place: String { "\(PlainText.printable(sequence, keepingLines: false)) step \(step) of \(steps)" }
}
