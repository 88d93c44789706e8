/// The `key: value` lines between `FACTS` and `END FACTS` of a prompt; whatever is missing is fine.
struct Facts: Sendable {
    private let values: [String: String]

    init(in prompt: String) {
        var values: [String: String] = [:]
        var inside = false
        for line in prompt.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "FACTS" { inside = true } else if line == "END FACTS" { inside = false }
            guard inside, let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            if !value.isEmpty, values[String(line[..<colon])] == nil { values[String(line[..<colon])] = String(value) }
        }
        self.values = values
    }

    subscript(key: String) -> String? { values[key] }

    var channel: String { self["channel"] ?? "email" }
    var isFollowUp: Bool { self["position"] == "follow-up" }
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
