import Foundation

/// A review that reads little: a score from the text's hash, always a pass; a claim holds when its words stand in the
/// message and its facts in the prompt.
struct DemoReview {
    private let message: String
    private let claims: [Claim]
    private let facts: Facts

    private struct Claim {
        var number: Int
        var facts: [Int]
        var words: String
    }

    init(of prompt: String) {
        message = Self.lines(of: "MESSAGE", in: prompt).map { line in
            line.hasPrefix("| ") ? String(line.dropFirst(2)) : line == "|" ? "" : String(line)
        }.joined(separator: "\n")
        claims = Self.lines(of: "CLAIMS", in: prompt).compactMap(Self.claim)
        facts = Facts(in: prompt)
    }

    /// The lines between `name` and `END name`.
    private static func lines(of name: String, in prompt: String) -> ArraySlice<Substring> {
        let lines = prompt.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: Substring(name)) else { return [] }
        let end = lines.lastIndex(of: "END \(name)") ?? lines.count
        return lines[min(start + 1, end)..<end]
    }

    /// `C1 rests on F3, F7: the exact words`.
    private static func claim(_ line: Substring) -> Claim? {
        guard line.first == "C", let rests = line.firstRange(of: " rests on "), let colon = line.firstRange(of: ": "),
            rests.upperBound <= colon.lowerBound, let number = Int(line[..<rests.lowerBound].dropFirst())
        else { return nil }
        let named = line[rests.upperBound..<colon.lowerBound].split(separator: ",")
        return Claim(
            number: number, facts: named.compactMap { Int($0.drop { !$0.isNumber }) },
            words: String(line[colon.upperBound...]))
    }

    private var score: Int { 70 + Int(stableHash(message) % 28) }

    /// The answer's JSON object. A middling score comes with one finding, so that there is something to look at.
    var content: String {
        var findings: [[String: String]] = []
        if score < 80, let quote = longestLine {
            findings.append(["quote": quote, "remark": "The reason for writing to this person could be more concrete."])
        }
        let object: [String: Any] = [
            "verdict": "pass", "score": score, "findings": findings, "claims": claims.map(judged),
        ]
        let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private func judged(_ claim: Claim) -> [String: Any] {
        let remark =
            !message.contains(claim.words)
            ? "These words do not stand in the message."
            : claim.facts.isEmpty || !claim.facts.allSatisfy(facts.knows) ? "No such fact bears this out." : ""
        return ["claim": claim.number, "holds": remark.isEmpty, "remark": remark]
    }

    private var longestLine: String? {
        message.split(separator: "\n").max { $0.count < $1.count }.map { String($0.prefix(80)) }
    }
}
