import Foundation
import Outreach
import Synchronization

/// Answers what the test scripted; otherwise writes a good message from the facts, or passes a review.
public final class ScriptedModel: LanguageModel {
    public enum Answer: Sendable {
        case fields([String: Completion.Value])
        case fault(ModelFault)
    }

    private struct State {
        var script: [Answer] = []
        var requests: [ModelRequest] = []
    }

    public let name: String
    private let state = Mutex(State())

    public init(name: String = "scripted") { self.name = name }

    /// The next answers, in order.
    public func script(_ answers: Answer...) { state.withLock { $0.script += answers } }

    /// Everything that was asked so far.
    public var requests: [ModelRequest] { state.withLock(\.requests) }

    public func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        let scripted: Answer? = state.withLock { state in
            state.requests.append(request)
            return state.script.isEmpty ? nil : state.script.removeFirst()
        }
        switch scripted {
        case .fault(let fault): throw fault
        case .fields(let fields): return completion(fields, hearing)
        case nil:
            let fields = request.system.contains("REVIEWER") ? Self.praise : Self.message(from: request.prompt)
            return completion(fields, hearing)
        }
    }

    private func completion(_ fields: [String: Completion.Value], _ hearing: Hearing?) -> Completion {
        let raw = Self.json(Completion.Fields(fields))
        hearing?(.text(raw))
        return Completion(fields: fields, model: name, inputTokens: 200, outputTokens: 80, raw: raw)
    }

    /// As a model would have written it.
    private static func json(_ fields: Completion.Fields) -> String {
        func text(_ value: Completion.Value) -> String {
            switch value {
            case .text(let text): String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
            case .integer(let number): String(number)
            case .integers(let numbers): "[\(numbers.map(String.init).joined(separator: ","))]"
            case .flag(let flag): String(flag)
            case .list(let list): "[\(list.map(json).joined(separator: ","))]"
            }
        }
        let members = fields.values.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\(text($0.value))" }
        return "{\(members.joined(separator: ","))}"
    }

    public static let praise: [String: Completion.Value] = [
        "verdict": .text("pass"), "score": .integer(88), "findings": .list([]), "claims": .list(confirmed),
    ]

    /// Every claim that there may be, confirmed.
    public static let confirmed: [Completion.Fields] = (1...32).map { ["claim": .integer($0), "holds": .flag(true)] }

    public static func review(_ verdict: Verdict, _ score: Int, _ remark: String) -> [String: Completion.Value] {
        [
            "verdict": .text(verdict.rawValue), "score": .integer(score),
            "findings": .list([["quote": "role", "remark": .text(remark)]]), "claims": .list(confirmed),
        ]
    }

    /// A short message that every validator likes, whatever the channel, with claims that its facts bear out.
    static func message(from prompt: String) -> [String: Completion.Value] {
        let facts = PromptFacts(in: prompt)
        let name = facts["contact.given_name"]
        let (title, company) = (facts["job.title"], facts["job.company"])
        let subject = title.isEmpty ? "A short question" : "\(title) at \(company)"
        let opening =
            facts["position"] == "first touch"
            ? "your work caught my eye. We look for a \(title) at \(company). Would you like to hear more?"
            : "I wrote to you about the \(title) role at \(company). May I send you the details? "
                + "A short answer is enough."
        return [
            "subject": .text(subject), "body": .text("Hi \(name),\n\n\(opening)\n\n\(facts["sender.name"])"),
            "claims": .list(
                title.isEmpty ? [] : [facts.claim(title, "job.title"), facts.claim(company, "job.company")]),
        ]
    }
}

/// The lines of a prompt: `key: value` of its task, `F3 key (where from): value` of its facts.
private struct PromptFacts {
    private var values: [String: String] = [:]
    private var numbers: [String: String] = [:]

    init(in prompt: String) {
        for line in prompt.split(separator: "\n") {
            guard let colon = line.firstRange(of: ": ") else { continue }
            var words = line[..<colon.lowerBound].split(separator: " ")[...]
            let isFact = words.count > 2 && words.first?.first == "F"
            let number = isFact ? words.removeFirst().dropFirst() : ""
            guard let key = words.first.map(String.init), values[key] == nil else { continue }
            values[key] = String(line[colon.upperBound...])
            numbers[key] = String(number)
        }
    }

    subscript(key: String) -> String { values[key] ?? "" }

    func claim(_ words: String, _ key: String) -> Completion.Fields {
        ["words": .text(words), "facts": .integers(numbers[key].flatMap { Int($0) }.map { [$0] } ?? [])]
    }
}
