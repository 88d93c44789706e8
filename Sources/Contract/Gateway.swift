/// Whoever can answer: this process, or a server far away.
public protocol Gateway: Sendable {
    /// Asks. A changing use case with a `key` is done at most once however often it is asked with that key;
    /// asked again, it gets the first answer. Throws `Refusal`.
    func ask<Question: UseCase>(_ question: Question, key: IdempotencyKey?) async throws -> Question.Answer
    /// Asks, and hears what a model writes while it does, piece by piece, where that can be heard from here.
    func ask<Question: UseCase>(_ question: Question, hearing: @escaping @Sendable (String) -> Void) async throws
        -> Question.Answer
}

extension Gateway {
    public func ask<Question: UseCase>(_ question: Question) async throws -> Question.Answer {
        try await ask(question, key: nil)
    }

    public func ask<Question: UseCase>(_ question: Question, hearing: @escaping @Sendable (String) -> Void) async throws
        -> Question.Answer
    {
        try await ask(question, key: nil)
    }
}

/// Chosen by the caller for one wish; 1 to 100 printable ASCII characters.
public struct IdempotencyKey: Sendable, Hashable, RawRepresentable {
    public let rawValue: String

    public init?(rawValue: String) {
        guard (1...100).contains(rawValue.utf8.count), rawValue.utf8.allSatisfy({ (33...126).contains($0) }) else {
            return nil
        }
        self.rawValue = rawValue
    }
}
