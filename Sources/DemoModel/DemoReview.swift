import Foundation

/// A review that reads nothing: a score from the text's hash, always a pass.
struct DemoReview {
    private let message: String

    init(of prompt: String) {
        let lines = prompt.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex(of: "MESSAGE").map { $0 + 1 } ?? 0
        let end = lines.lastIndex(of: "END MESSAGE") ?? lines.count
        message = lines[min(start, end)..<end].joined(separator: "\n")
    }

    private var score: Int { 70 + Int(stableHash(message) % 28) }

    /// The answer's JSON object. A middling score comes with one finding, so that there is something to look at.
    var content: String {
        var findings: [[String: String]] = []
        if score < 80, let quote = longestLine {
            findings.append(["quote": quote, "remark": "The reason for writing to this person could be more concrete."])
        }
        let object: [String: Any] = ["verdict": "pass", "score": score, "findings": findings]
        let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private var longestLine: String? {
        message.split(separator: "\n").max { $0.count < $1.count }.map { String($0.prefix(80)) }
    }
}
