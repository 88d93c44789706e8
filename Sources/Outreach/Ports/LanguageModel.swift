/// Writes and judges text. The only way Countersign reaches a language model.
public protocol LanguageModel: Sendable {
    /// What the endpoint calls the model; every version and review stores the one that answered, `Completion.model`.
    var name: String { get }
    /// Asks once, within `request.deadline`, with the adapter's own bounded retries inside it.
    /// - Parameter hearing: Told of the content while it comes, in order, by one task at a time; what counts is the
    ///   completion alone, which is read strictly from the whole.
    func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion
}

extension LanguageModel {
    public func complete(_ request: ModelRequest) async throws(ModelFault) -> Completion {
        try await complete(request, hearing: nil)
    }
}

/// Whoever listens while a model writes. It must be quick: the answer waits for it.
public typealias Hearing = @Sendable (Heard) -> Void

/// A part of an answer on its way.
public enum Heard: Sendable, Equatable {
    /// The next piece of the content, never empty; the content is a JSON object, so the piece may end anywhere in it.
    case text(String)
    /// What was heard so far is void: the question is asked again from the beginning.
    case again
}
