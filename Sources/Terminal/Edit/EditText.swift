import Contract
import Outreach

/// The file that an editor opens: subject, blank line, body, and below the scissors what is only for reading.
enum EditText {
    static let scissors = "# ------------------------ >8 ------------------------"

    static func file(for draft: ShowDraft.Answer) -> String {
        let summary = draft.summary
        var lines: [String] = []
        if summary.channel.hasSubject {
            lines += ["Subject: \(PlainText.printable(summary.subject ?? "", keepingLines: false))", ""]
        }
        lines += [PlainText.printable(draft.body), scissors]
        lines += ["Everything below this line is left out. Unchanged or empty means: nothing is changed.", ""]
        lines.append("\(summary.draft) to \(summary.recipient), \(summary.channel.label), \(summary.place)")
        let limit = summary.channel.characterLimit(basicLinkedIn: false)
        lines.append("At most \(limit) characters.")
        if let reason = summary.reason {
            lines.append("Waits because: \(PlainText.printable(reason, keepingLines: false))")
        }
        for finding in draft.reviews.first?.findings ?? [] {
            let quote = finding.quote.map { " “\(PlainText.printable($0, keepingLines: false))”" } ?? ""
            lines.append("- \(PlainText.printable(finding.remark, keepingLines: false))\(quote)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a person left in the file; `nil` when it is empty. Throws `Refusal.malformed` without a subject line.
    static func message(in file: String, hasSubject: Bool) throws -> MessageText? {
        var lines = file.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        if let cut = lines.firstIndex(where: { PlainText.trimmed($0) == scissors }) { lines.removeSubrange(cut...) }
        guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return nil }
        var subject: String?
        if hasSubject {
            while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
            guard let first = lines.first, first.lowercased().hasPrefix("subject:") else {
                throw Refusal(
                    .malformed, "The first line is not the subject.",
                    hint: "Begin the file with  Subject: …  and an empty line.")
            }
            subject = String(first.dropFirst("subject:".count))
            lines.removeFirst()
        }
        return MessageText(subject: subject, body: lines.joined(separator: "\n")).normalised
    }
}
