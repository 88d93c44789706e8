/// What a prompt says: the `key: value` lines between `TASK` and `END TASK`, and the numbered facts of `FACTS` and `SENT`,
/// `F3 contact.title (profile): value`. Whatever is missing is fine; a fact without a number is taken as `key: value`.
struct Facts: Sendable {
    private var values: [String: String] = [:]
    private var numbers: [String: Int] = [:]

    init(in prompt: String) {
        var block: Substring?
        for line in prompt.split(separator: "\n", omittingEmptySubsequences: false) {
            if ["TASK", "FACTS", "SENT"].contains(line) { block = line } else if line.hasPrefix("END ") { block = nil }
            guard let block else { continue }
            if block != "TASK", let fact = Self.numbered(line) {
                keep(fact.key, fact.value)
                if numbers[fact.key] == nil { numbers[fact.key] = fact.number }
            } else if let colon = line.firstIndex(of: ":") {
                keep(String(line[..<colon]), line[line.index(after: colon)...].drop { $0 == " " })
            }
        }
    }

    private mutating func keep(_ key: String, _ value: Substring) {
        if !value.isEmpty, values[key] == nil { values[key] = String(value) }
    }

    /// `F3 contact.title (profile, from outside): Platform Engineer`.
    private static func numbered(_ line: Substring) -> (number: Int, key: String, value: Substring)? {
        guard line.first == "F", let label = line.firstRange(of: " ("), let end = line.firstRange(of: "): ") else {
            return nil
        }
        let words = line[..<label.lowerBound].dropFirst().split(separator: " ", maxSplits: 1)
        guard words.count == 2, let number = Int(words[0]), label.upperBound <= end.lowerBound else { return nil }
        return (number, String(words[1]), line[end.upperBound...])
    }

    subscript(key: String) -> String? { values[key] }

    /// The number of a fact, where the prompt numbers it.
    func number(_ key: String) -> Int? { numbers[key] }

    /// Whether a fact has this number.
    func knows(_ number: Int) -> Bool { numbers.values.contains(number) }

    var channel: String { self["channel"] ?? "email" }
    var isFollowUp: Bool { ["follow-up", "last touch"].contains(self["position"]) }
    var isLast: Bool { self["position"] == "last touch" || step >= steps && steps > 1 && isFollowUp }
    var step: Int { self["step.number"].flatMap { Int($0) } ?? 1 }
    var steps: Int { self["step.count"].flatMap { Int($0) } ?? 1 }
    var limit: Int { self["limit.characters"].flatMap { Int($0) } ?? 10_000 }
    var givenName: String { self["contact.given_name"] ?? "there" }
    var sender: String { self["sender.name"] ?? "The hiring team" }

    /// `the Swift Engineer role at Globex`, as far as it is known.
    var role: String {
        let title = self["job.title"].map { "the \($0) role" } ?? "a role"
        return title + (self["job.company"].map { " at \($0)" } ?? "")
    }

    /// `your work as Platform Engineer at Acme`, as far as it is known.
    var work: String {
        let title = self["contact.title"].map { " as \($0)" } ?? ""
        return "your work\(title)" + (self["contact.company"].map { " at \($0)" } ?? "")
    }

    var place: String { self["job.location"].map { " in \($0)" } ?? "" }

    /// The description's first sentence, when it reads like one and carries nothing odd.
    var excerpt: String? {
        guard let description = self["job.description"] else { return nil }
        let sentence = description.prefix { !".!?".contains($0) }
        let odd = sentence.contains { "@/{}[]<>:".contains($0) } || sentence.lowercased().contains("ignore")
        return odd || !(20...140).contains(sentence.count) ? nil : String(sentence)
    }
}
