/// Tokens and placeholders that nobody filled in.
///
/// `{{…}}`, `{%…%}`, `${…}`, `{first_name}`, `[Name]`, `[Your …]`, `<first name>`, `%NAME%`, `$NAME`, `XXX`,
/// `lorem ipsum`, `INSERT NAME`. Left alone: `[1]`, `[remote]`, `<3`, `C++ {`, `{a, b}`, `50%`, `$USD`, and brackets
/// that stand like this in the job.
enum PlaceholderCheck {
    /// The most characters between two brackets of a placeholder.
    private static let longest = 60

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let given = [context.job?.title, context.job?.description].compactMap(\.self)
            .map { Reading.cut($0, to: 100_000) }.joined(separator: "\n")
        // A job called `Engineer [your city]` is quoted, not unfilled; a template is never that.
        let quoted = Set(bracketed(in: given, atMost: 1_000).filter { $0.hasPrefix("[") })
        let known = Set(given.split { !$0.isLetter && !$0.isNumber })
        let subject = reading.text.subject.map { Reading.cut($0, to: 2_000) } ?? ""
        let tokens = [subject, reading.body].flatMap { text in
            bracketed(in: text, atMost: 1_000).filter { !quoted.contains($0) } + wordy(in: text, known: known, reading.grounds)
        }
        return tokens.prefix(10).map {
            .about($0, "placeholder", .hard, "“\($0.prefix(60))” is a placeholder that was not filled in.")
        }
    }

    private static func bracketed(in text: String, atMost limit: Int) -> [String] {
        let text = Array(text)
        var found: [String] = []
        var index = 0
        while index < text.count, found.count < limit {
            if let end = tokenEnd(in: text, from: index) {
                found.append(String(text[index..<end]))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Where the placeholder that begins at `start` ends; `nil` when none begins there.
    private static func tokenEnd(in text: [Character], from start: Int) -> Int? {
        let next = start + 1 < text.count ? text[start + 1] : " "
        switch text[start] {
        case "{" where next == "{" || next == "%":
            return doubleEnd(in: text, from: start, closing: next == "{" ? "}" : "%")
        case "{":
            guard let end = end(in: text, from: start, closing: "}") else { return nil }
            return isIdentifier(text[start + 1..<end - 1], atLeast: 2) ? end : nil
        case "$" where next == "{":
            guard let end = end(in: text, from: start + 1, closing: "}") else { return nil }
            return isIdentifier(text[start + 2..<end - 1], atLeast: 1) ? end : nil
        case "$": return dollarEnd(in: text, from: start)
        case "[":
            guard let end = end(in: text, from: start, closing: "]"), asks(text[start + 1..<end - 1]) else {
                return nil
            }
            return end < text.count && text[end] == "(" ? nil : end
        case "<":
            if next == "%" { return end(in: text, from: start, closing: ">") }
            return end(in: text, from: start, closing: ">").flatMap { asks(text[start + 1..<$0 - 1]) ? $0 : nil }
        case "_":
            let run = text[start...].prefix { $0 == "_" }
            return run.count >= 3 ? run.endIndex : nil
        case "*" where next == "|": return end(in: text, from: start + 1, closing: "*")
        case "#":
            return end(in: text, from: start, closing: "#").flatMap { isConstant(text[start + 1..<$0 - 1]) ? $0 : nil }
        case "(":
            // `(Name)`, `(insert company)`: nothing else between the brackets.
            guard let end = end(in: text, from: start, closing: ")"), end - start < 30 else { return nil }
            let words = Folded.words(String(text[start + 1..<end - 1]))
            let asks = !words.isEmpty && words.allSatisfy { PlaceholderWords.asked.contains($0) }
            return asks && words.contains { PlaceholderWords.fields.contains($0) } ? end : nil
        case "%":
            if start > 0, text[start - 1].isNumber { return nil }
            return end(in: text, from: start, closing: "%").flatMap { isConstant(text[start + 1..<$0 - 1]) ? $0 : nil }
        default: return nil
        }
    }

    /// The index after `closing`, on the same line and near enough.
    private static func end(in text: [Character], from start: Int, closing: Character) -> Int? {
        var index = start + 1
        while index < text.count, index - start <= longest, !text[index].isNewline {
            if text[index] == closing { return index + 1 }
            index += 1
        }
        return nil
    }

    /// `{{ name }}`, and `{{name` that was never closed.
    private static func doubleEnd(in text: [Character], from start: Int, closing: Character) -> Int? {
        var index = start + 2
        while index < text.count, index - start <= longest, !text[index].isNewline {
            if text[index] == closing, index + 1 < text.count, text[index + 1] == "}" { return index + 2 }
            index += 1
        }
        let first = text[(start + 2)...].prefix(3).first { $0 != " " }
        return first.map { $0.isLetter || $0 == "_" || $0 == "#" } == true ? index : nil
    }

    private static func dollarEnd(in text: [Character], from start: Int) -> Int? {
        let name = text[(start + 1)...].prefix(longest).prefix { $0 == "_" || ($0.isASCII && $0.isUppercase) }
        guard name.count >= 2, name.contains("_") || PlaceholderWords.asked.contains(Folded.letters(String(name)))
        else {
            return nil
        }
        return name.endIndex
    }

    private static func isIdentifier(_ inner: ArraySlice<Character>, atLeast count: Int) -> Bool {
        guard inner.count >= count, let first = inner.first, first.isASCII, first.isLetter || first == "_",
            inner.last != " "
        else { return false }
        return inner.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_ .-".contains($0)) }
    }

    private static func isConstant(_ inner: ArraySlice<Character>) -> Bool {
        inner.count >= 2 && inner.allSatisfy { $0 == "_" || ($0.isASCII && $0.isUppercase) }
    }

    /// Whether the words between two brackets ask for something: `Name`, `your company`, `first_name`.
    private static func asks(_ inner: ArraySlice<Character>) -> Bool {
        guard let first = inner.first, first.isLetter || first == "_", !inner.contains("@"), !inner.contains("/") else {
            return false
        }
        return inner.contains("_") || Folded.words(String(inner)).contains { PlaceholderWords.asked.contains($0) }
    }

    /// Placeholders without brackets.
    private static func wordy(in text: String, known: Set<Substring>, _ grounds: Grounds) -> [String] {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        var found: [String] = []
        for (index, word) in words.enumerated() where found.count < 10 {
            let rest = words[(index + 1)...].prefix(4).map { Folded.letters($0) }
            if word.count >= 3, word.allSatisfy({ $0 == "X" }), !known.contains(word) { found.append(String(word)) }
            let folded = Folded.letters(word)
            if folded == "lorem", rest.first == "ipsum" { found.append("\(word) \(words[index + 1])") }
            let asksForWord = rest.prefix(2).contains { PlaceholderWords.asked.contains($0) }
            if known.contains(word) || grounds.words.contains(Word.key(of: folded.utf8)) { continue }
            // `TO DO` in one word, `INSERT REASON HERE`, `XX`, and what a form calls a name, behind a greeting or title.
            if PlaceholderWords.marks.contains(String(word)) { found.append(words[index...].prefix(3).joined(separator: " ")) }
            if word.count == 2, word == "XX" { found.append(String(word)) }
            if PlaceholderWords.forms.contains(folded), word.first?.isUppercase == true {
                found.append(String(word))
            } else if index > 0, PlaceholderWords.parts.contains(folded), word.first?.isUppercase == true,
                GreetingWords.greetings.contains(Folded.letters(words[index - 1]))
                    || GreetingWords.titles.contains(Folded.letters(words[index - 1]))
            {
                found.append(String(word))
            }
            if folded == "insert", asksForWord, word == "INSERT" || rest.contains("here") {
                found.append(words[index...].prefix(3).joined(separator: " "))
            }
        }
        return found
    }
}
