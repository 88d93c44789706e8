import Foundation

/// Reads text that people outside wrote, before a model does, for what tries to steer it (ahead 3.14).
///
/// Pure, and linear in the length of the text. What is flagged keeps a draft from every rule (semantics 4.38).
public enum Untrusted {
    /// How many bytes of one text are read, and given to a model.
    public static let longest = 20_000

    /// What the facts from outside hold that is no fact: codes `suspicious-input` and `hidden-text`, soft, at most one of
    /// each for each fact. The remark names the fact by its key.
    public static func findings(in context: DraftContext) -> [Finding] {
        context.outside.flatMap { key, value in
            findings(in: value, of: key, isLine: key != "contact.notes" && key != "job.description")
        }
    }

    /// The same for one text, such as a reply, that is called `name` in the remarks.
    public static func findings(in text: String, of name: String) -> [Finding] {
        findings(in: text, of: name, isLine: false)
    }

    /// The text without what nobody sees: NFC, hidden characters dropped, at most `longest` bytes.
    public static func cleaned(_ text: String) -> String {
        var cleaned = text
        // What is left may stand beside something else than before; each turn drops something, and few are needed.
        for _ in 0..<8 {
            // A character that is cut becomes one of three bytes.
            if cleaned.utf8.count > longest { cleaned = Reading.cut(cleaned, to: longest - 3) }
            guard HiddenText.mayHide(cleaned) else { return cleaned }
            let next = HiddenText.visible(cleaned).precomposedStringWithCanonicalMapping
            if next.utf8.elementsEqual(cleaned.utf8) { break }
            cleaned = next
        }
        return cleaned
    }

    private static func findings(in text: String, of name: String, isLine: Bool) -> [Finding] {
        guard !text.isEmpty else { return [] }
        let cut = Reading.cut(text, to: longest)
        var found: [Finding] = []
        if let hidden = HiddenText.passage(in: cut) {
            found.append(
                .about(hidden, "hidden-text", .soft, "“\(name)” holds text or characters that a reader does not see."))
        }
        if let order = Steering.passage(in: cut, isLine: isLine) {
            found.append(
                .about(
                    order, "suspicious-input", .soft,
                    "“\(name)” speaks to whoever writes or reviews: “\(shown(order))”."))
        } else if text.utf8.count > longest {
            let remark = "“\(name)” is longer than \(longest) bytes; what follows is not read."
            found.append(.about(cut.prefix(60), "suspicious-input", .soft, remark))
        }
        return found
    }

    private static func shown(_ text: String) -> String {
        PlainText.printable(String(text.prefix(120)), keepingLines: false)
    }
}

extension DraftContext {
    /// The facts that people outside wrote, by key, as they came.
    var outside: [(key: String, value: String)] {
        let named: [(String, String?)] = [
            ("contact.name", contact.name), ("contact.given_name", contact.givenName), ("contact.title", contact.title),
            ("contact.company", contact.company), ("contact.country", contact.country),
            ("contact.notes", contact.notes),
            ("job.title", job?.title), ("job.company", job?.company), ("job.location", job?.location),
            ("job.description", job?.description), ("job.contact", job?.contactName), ("job.url", job?.url),
        ]
        return named.compactMap { key, value in value.map { (key, $0) } }
            + fields.sorted { $0.key < $1.key }.map { ("field.\($0.key)", $0.value) }
    }
}
