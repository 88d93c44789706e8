import Contract
import Outreach
import Storage

/// A use case that asks a model between looking and answering. No transaction is open meanwhile.
protocol AskedOfModel: UseCase {
    associatedtype Plan: ModelPlan
    /// Whose facts the model is asked about. Asking costs what writing it does.
    var draft: DraftID { get }
    /// On a read-only snapshot.
    func plan(_ act: Act) throws -> Plan
    /// Writes down that it was asked, and answers.
    func answer(_ completion: Completion, to plan: Plan, _ act: Act) throws -> Answer
}

/// What is asked, and of which model.
protocol ModelPlan: Sendable {
    var request: ModelRequest { get }
    /// As the Writer's endpoint calls it; the Writer's own without.
    var model: String? { get }
}

extension Act {
    /// A model's name: one line of at most 200 characters.
    func checkedModel(_ name: String?) throws -> String? {
        guard let name, !name.isEmpty else { return nil }
        if let problem = PlainText.problem(inLine: name, limit: 200) {
            throw Refusal(.malformed, "The model's name \(problem).")
        }
        return name
    }
}

extension ModelFault {
    /// As a refusal for whoever waits for the answer.
    var refusal: Refusal {
        Refusal(.unavailable, "No answer came: \(reason) (\(name)).", hint: nextStep)
    }
}
