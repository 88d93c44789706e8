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
        hearing?(.text("\(fields.keys.sorted())"))
        return Completion(
            fields: fields, model: name, inputTokens: 200, outputTokens: 80, raw: "\(fields.keys.sorted())")
    }

    public static let praise: [String: Completion.Value] = [
        "verdict": .text("pass"), "score": .integer(88), "findings": .list([]),
    ]

    public static func review(_ verdict: Verdict, _ score: Int, _ remark: String) -> [String: Completion.Value] {
        [
            "verdict": .text(verdict.rawValue), "score": .integer(score),
            "findings": .list([["quote": "role", "remark": .text(remark)]]),
        ]
    }

    /// A short message that every validator likes, whatever the channel.
    static func message(from prompt: String) -> [String: Completion.Value] {
        func fact(_ key: String) -> String {
            prompt.split(separator: "\n").first { $0.hasPrefix("\(key): ") }.map { String($0.dropFirst(key.count + 2)) }
                ?? ""
        }
        let name = fact("contact.given_name")
        let (title, company) = (fact("job.title"), fact("job.company"))
        let subject = title.isEmpty ? "A short question" : "\(title) at \(company)"
        let followUp = fact("position") == "follow-up"
        let body =
            followUp
            ? "Hi \(name),\n\nthe \(title) team at \(company) has grown since I wrote. May I send you the details? "
                + "A short answer is enough.\n\n\(fact("sender.name"))"
            : "Hi \(name),\n\nyour work caught my eye. We look for a \(title) at \(company). Would you like to hear more?"
                + "\n\n\(fact("sender.name"))"
        return ["subject": .text(subject), "body": .text(body)]
    }
}
