import Contract
import Outreach
import Storage

extension SuggestPolicies: Performed {
    /// Narrow on purpose: one step of one sequence on one channel in one tone, down to the lowest score that people
    /// approved unchanged. An edit is no support, and one rejection is enough against it (ahead 3.7).
    func perform(_ act: Act) throws -> Answer {
        let least = atLeast.flatMap { Int($0) } ?? 20
        guard (2...100_000).contains(least) else {
            throw Refusal(.malformed, "A suggestion needs 2 to 100000 approvals.", hint: "--at-least 20")
        }
        let since = act.now - .hours(24 * Self.days)
        let patterns = try act.connection.approvedPatterns(since: since, atLeast: least, people: 2, limit: 100)
        var suggestions: [PolicySuggestion] = []
        for pattern in patterns where suggestions.count < 20 {
            guard try act.connection.policyVersion(of: pattern.policyName) == nil else { continue }
            let source = pattern.source
            let file = PolicyFile(source, dates: try act.filterDates(), zones: act.desk.zones)
            guard let definition = file.definition else { continue }
            let version = PolicyVersionRow(unkept: definition, source: source, by: act.member.id, at: act.now)
            suggestions.append(
                PolicySuggestion(
                    name: definition.name, source: source, approvals: pattern.approvals, people: pattern.people,
                    preview: try act.preview(version, since: since, of: pattern.sequence, step: pattern.step)))
        }
        return Answer(suggestions: suggestions.sorted { $0.preview.minutes > $1.preview.minutes })
    }

    /// How far back history is read.
    private static let days = 180
}

extension ApprovedPattern {
    /// `backend-q3-step-2-email`
    fileprivate var policyName: String {
        let name = "\(sequenceName)-step-\(number)-\(channel.replacing("_", with: "-"))"
        return String(
            name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.prefix(60)
        )
    }

    /// The file, ready to be saved and previewed.
    fileprivate var source: String {
        let tone = tone.map { " tone:\(quoted($0))" } ?? ""
        return """
            policy: \(policyName)
            description: Step \(number) of \(sequenceName), which \(people) people approved unchanged \(approvals) times
            approve:
              - 'channel:\(channel) sequence:\(quoted(sequenceName)) step:\(number)\(tone) score>=\(lowestScore) edited:false'
            caps:
              - 10 per day
              - 50 in total
            sample: 10%

            """
    }

    /// For a filter inside YAML's single quotes.
    private func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("'", with: "''")
        return "\"\(escaped)\""
    }
}
