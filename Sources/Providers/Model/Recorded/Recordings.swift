import Crypto
import Foundation
import Outreach
import Synchronization

/// A folder of questions and what a model answered, one JSON file a question. The file's name is the question's hash.
///
/// The same question asked again has another answer, or the same: answers stand in the order in which they came, and are
/// given in that order. One process writes into a folder at a time.
public final class Recordings: Sendable {
    private let folder: URL
    /// How often each question was asked in this process.
    private let asked = Mutex<[String: Int]>([:])
    private static let fileLimit = 16 * 1_048_576
    private static let mostAnswers = 1_024

    public init(folder: String) { self.folder = URL(filePath: folder, directoryHint: .isDirectory) }

    /// The next answer to this question. Throws `notRecorded` when there is none: nothing is made up.
    func next(to request: ModelRequest, of model: String) throws(ModelFault) -> WireAnswer {
        let name = Self.name(of: Self.question(request, model))
        let turn = asked.withLock { asked in
            asked[name, default: 0] += 1
            return asked[name, default: 1]
        }
        let answers = try answers(in: name)
        guard turn <= answers.count else {
            let had = answers.isEmpty ? "" : ", which holds \(answers.count) of \(turn) answers"
            throw ModelFault(.notRecorded, "\(name).json\(had)")
        }
        return answers[turn - 1]
    }

    /// Adds an answer behind those that the question has.
    /// - Parameter key: left out wherever it stands.
    func add(_ answer: WireAnswer, to request: ModelRequest, of model: String, hiding key: String?) throws(ModelFault) {
        let question = Self.question(request, model)
        let name = Self.name(of: question)
        var answer = answer
        if let key { answer.content = answer.content.replacingOccurrences(of: key, with: "•••") }
        do {
            try asked.withLock { _ in
                var answers = try answers(in: name)
                guard answers.count < Self.mostAnswers else { return }
                answers.append(answer)
                let whole: JSONValue = ["asked": question, "answers": .list(answers.map(\.recorded))]
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(whole.bytes).write(to: file(name), options: .atomic)
            }
        } catch {
            throw ModelFault(.badSetting, "the recording cannot be written into \(folder.path)")
        }
    }

    private func file(_ name: String) -> URL { folder.appending(path: "\(name).json") }

    private func answers(in name: String) throws(ModelFault) -> [WireAnswer] {
        guard let data = FileManager.default.contents(atPath: file(name).path) else { return [] }
        guard data.count <= Self.fileLimit, let document = try? UntrustedJSON(data, depth: 32) else {
            throw ModelFault(.notRecorded, "\(name).json cannot be read")
        }
        return try document.read { (root) throws(ModelFault) in
            var answers: [WireAnswer] = []
            for node in root["answers"]?.elements ?? [] {
                guard let answer = WireAnswer(recorded: node) else {
                    throw ModelFault(.notRecorded, "\(name).json cannot be read")
                }
                answers.append(answer)
            }
            return answers
        }
    }

    /// Everything that the answer depends on; how the endpoint is reached is no part of it.
    private static func question(_ request: ModelRequest, _ model: String) -> JSONValue {
        [
            "model": .text(model), "system": .text(request.system), "prompt": .text(request.prompt),
            "answer": AnswerSchema.object(of: request.answer), "maximum_tokens": .integer(request.maximumTokens),
            "temperature": .decimal(request.temperature),
        ]
    }

    private static func name(of question: JSONValue) -> String {
        SHA256.hash(data: question.bytes).map { byte in
            let digits = Array("0123456789abcdef")
            return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }
}

extension WireAnswer {
    fileprivate var recorded: JSONValue {
        [
            "content": .text(content), "model": .text(model), "input_tokens": .integer(inputTokens),
            "output_tokens": .integer(outputTokens), "cached_tokens": .integer(cachedTokens),
            "stop": .text(stop.rawValue),
        ]
    }

    fileprivate init?(recorded node: JSONNode) {
        guard let content = node["content"]?.text, let stop = node["stop"]?.text.flatMap(Stop.init(rawValue:)) else {
            return nil
        }
        self.init(
            content: content, model: node["model"]?.text ?? "", inputTokens: JSONNode.tokens(node["input_tokens"]),
            outputTokens: JSONNode.tokens(node["output_tokens"]),
            cachedTokens: JSONNode.tokens(node["cached_tokens"]), stop: stop)
    }
}
