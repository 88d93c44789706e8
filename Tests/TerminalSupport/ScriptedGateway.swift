import Contract
import Foundation
import Outreach
import Synchronization

/// A gateway that answers what was scripted, in order, and complains about any other question.
public final class ScriptedGateway: Gateway {
    private struct Line: Sendable {
        var question: Data
        var name: String
        var answer: Result<Data, Refusal>
    }

    /// Something was asked that the script does not hold, or not at this place.
    public struct Unexpected: Error, CustomStringConvertible {
        public var description: String
    }

    private let script = Mutex<[Line]>([])
    private let asked = Mutex<[IdempotencyKey?]>([])

    public init() {}

    /// The keys that came with the questions, in order.
    public var keys: [IdempotencyKey?] { asked.withLock { $0 } }
    /// The names of what was expected and never asked.
    public var unasked: [String] { script.withLock { $0.map(\.name) } }

    /// Expects `question` next and answers it.
    @discardableResult
    public func expect<Question: UseCase>(_ question: Question, _ answer: Question.Answer) throws -> Self {
        try add(question, .success(try AnswerCoding.encode(answer)))
    }

    /// Expects `question` next and refuses it.
    @discardableResult
    public func expect<Question: UseCase>(_ question: Question, refused refusal: Refusal) throws -> Self {
        try add(question, .failure(refusal))
    }

    private func add<Question: UseCase>(_ question: Question, _ answer: Result<Data, Refusal>) throws -> Self {
        let line = Line(question: try AnswerCoding.encode(question), name: Question.name, answer: answer)
        script.withLock { $0.append(line) }
        return self
    }

    public func ask<Question: UseCase>(_ question: Question, key: IdempotencyKey?) async throws -> Question.Answer {
        let bytes = try AnswerCoding.encode(question)
        // Said of every draft that is opened; nobody else reads here.
        if Question.self == OpenDraft.self, let answer = OpenDraft.Answer(others: []) as? Question.Answer {
            return answer
        }
        let next = script.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next, next.name == Question.name, next.question == bytes else {
            let wanted = next.map { "\($0.name) \(String(decoding: $0.question, as: UTF8.self))" } ?? "nothing"
            throw Unexpected(
                description: "asked \(Question.name) \(String(decoding: bytes, as: UTF8.self)), expected \(wanted)")
        }
        asked.withLock { $0.append(key) }
        return try AnswerCoding.decode(Question.Answer.self, from: try next.answer.get())
    }
}
