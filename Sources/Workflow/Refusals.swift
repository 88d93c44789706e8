import Contract
import Outreach
import Storage

extension NotNow {
    /// As a sentence for whoever asked.
    var refusal: Refusal {
        guard let state else { return .noSuch(draft) }
        return Refusal(
            .notNow, "\(draft) is \(state.label); that cannot be done now.", hint: "countersign show \(draft)")
    }
}

extension NotEnoughCredit {
    var refusal: Refusal {
        Refusal(
            .outOfCredit, "This needs \(needed) credits; \(available) are available.",
            hint: "An admin can add some: countersign credit top-up <amount> --reference <text>")
    }
}

extension OverBudget {
    /// The refusal names the budget by whose it is.
    func refusal(_ sentence: String) -> Refusal {
        Refusal(
            .outOfCredit, "This would go over a budget: \(sentence).",
            hint: "It has room again with the next \(budget.budget.period.rawValue); an admin can change it: "
                + "countersign credit budget list")
    }
}

extension StorageFault {
    /// What the caller can act on; `nil` for a fault of ours.
    public var refusal: Refusal? {
        switch self {
        case .busy:
            Refusal(
                .unavailable, "The database is busy.", hint: "Try again in a moment; countersign doctor tells more.")
        case .unavailable(let why):
            Refusal(.unavailable, "The database cannot be reached: \(why)", hint: "countersign doctor")
        case .full:
            Refusal(.unavailable, "The disk is full; this change was not made.", hint: "Make room, then try again.")
        case .damaged(let why): Refusal(.unavailable, "The database is damaged: \(why)", hint: "Restore a backup.")
        case .newer(let found, let known):
            Refusal(
                .unavailable, "This database was made by a newer Countersign (schema \(found), known \(known)).",
                hint: "Upgrade this program.")
        case .older(found: 0, _):
            Refusal(
                .unavailable, "There is nothing in this database yet.", hint: "Set it up: countersign migrate --help")
        case .older(let found, let known):
            Refusal(
                .unavailable, "This database is older than this program (schema \(found), needed \(known)).",
                hint: "countersign migrate")
        default: nil
        }
    }
}

extension Refusal {
    static func noSuch(_ id: some RecordID) -> Refusal { Refusal(.notFound, "There is no \(id).") }

    /// With the nearest thing that does exist, or how to list them.
    static func noSuch(_ kind: String, _ name: String, list: String) -> Refusal {
        Refusal(
            .notFound, "There is no \(kind) “\(PlainText.printable(String(name.prefix(80)), keepingLines: false))”.",
            hint: list)
    }
}

extension DraftState {
    /// In a sentence: “D-7 is being sent”.
    public var label: String {
        switch self {
        case .due: "due to be written"
        case .writing: "being written"
        case .inReview: "in review"
        case .waiting: "waiting for a person"
        case .approved: "approved"
        case .sending: "being sent"
        case .sent: "sent"
        case .toDo: "a task to do"
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
