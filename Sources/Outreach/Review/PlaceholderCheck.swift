/// Tokens and placeholders that nobody filled in.
///
/// `{{…}}`, `{%…%}`, `${…}`, `{first_name}`, `[Name]`, `[Your …]`, `<first name>`, `%NAME%`, `$NAME`, `XXX`,
/// `lorem ipsum`, `INSERT NAME`. Left alone: `[1]`, `[remote]`, `<3`, `C++ {`, `{a, b}`, `50%`, `$USD`, and brackets
/// that stand like this in the job.
enum PlaceholderCheck {
    /// The most characters between two brackets of a placeholder.
    private static let longest = 60

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var tokens = reading.passages.map { bracketed(in: $0.passage.bytes, atMost: 1_000) }
        if !tokens[0].isEmpty || !tokens[1].isEmpty {
            // A job called `Engineer [your city]` is quoted, not unfilled; a template is never that.
            let given = [context.job?.title, context.job?.description].compactMap(\.self)
                .map { Reading.cut($0, to: 100_000) }.joined(separator: "\n")
            let quoted = Set(bracketed(in: Array(given.utf8), atMost: 1_000).filter { $0.hasPrefix("[") })
            tokens = tokens.map { $0.filter { !quoted.contains($0) } }
        }
        let words = reading.passages.map { wordy(in: $0.passage, reading.grounds) }
        let told = tokens[0] + words[0] + tokens[1] + words[1] + choices(in: reading.bodyPassage)
        return told.prefix(10).map {
            .about($0, "placeholder", .hard, "“\($0.prefix(60))” is a placeholder that was not filled in.")
        }
    }

    private static func bracketed(in text: [UInt8], atMost limit: Int) -> [String] {
        guard text.contains(where: isTrigger) else { return [] }
        // No token goes over the end of a line, and few lines hold a mark of one.
        return text.split(separator: 0x0A).filter { $0.contains(where: isTrigger) }.reduce(into: []) { found, line in
            guard found.count < limit else { return }
            found += bracketed(inLine: Array(String(decoding: line, as: UTF8.self)), atMost: limit)
        }
    }

    private static func bracketed(inLine text: [Character], atMost limit: Int) -> [String] {
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

    /// `{ [ < % $ _ * # (`
    private static func isTrigger(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x7B, 0x5B, 0x3C, 0x25, 0x24, 0x5F, 0x2A, 0x23, 0x28: true
        default: false
        }
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
        let words = Folded.words(String(inner))
        // Hardly anybody puts whole phrases into such brackets but to have them filled in.
        return inner.contains("_") || words.contains { PlaceholderWords.asked.contains($0) }
            || words.count >= 2 && inner.allSatisfy { $0.isLetter || $0.isWhitespace }
    }

    /// Placeholders without brackets, but not what the facts write like that.
    private static func wordy(in passage: Passage, _ grounds: Grounds) -> [String] {
        let words = passage.words
        var found: [String] = []
        for index in words.indices where found.count < 10 {
            let word = words[index]
            if word.key == lorem, index + 1 < words.count, words[index + 1].key == ipsum {
                found.append(passage.quote(index..<(index + 2)))
            }
            guard PlaceholderWords.suspects.contains(word) || isCrosses(word), !grounds.says(word) else {
                continue
            }
            let written = passage.quote(index..<(index + 1))
            let isCapital = word.shape.contains(.capital)
            if isCrosses(word),
                word.shape.contains(.allCapitals) || word.length == 3
            {
                found.append(written)
            } else if PlaceholderWords.marks.contains(written) {
                found.append(passage.quote(index..<min(index + 3, words.count)))
            } else if isCapital,
                PlaceholderWords.forms.contains(word) || index > 0 && standsForName(index, words)
            {
                found.append(written)
            } else if word.key == insert, asksForMore(index, words) {
                found.append(passage.quote(index..<min(index + 3, words.count)))
            }
        }
        return found
    }

    /// `Sehr geehrte/r Frau/Herr`, `Estimado/a`: a greeting that was not decided, and `???` for a word.
    private static func choices(in passage: Passage) -> [String] {
        let words = passage.words
        guard words.count > 2 else { return [] }
        let first = words[0]
        let isChoice =
            passage.gap(before: 1).elementsEqual([0x2F])
            && (GreetingWords.greetingWords.contains(first) || GreetingWords.greetingKeys.contains([first.key]))
        if isChoice { return [passage.quote(0..<2)] }
        for index in 1..<min(5, words.count)
        where words[index].length == 1 && passage.gap(before: index).elementsEqual([0x2F]) {
            // `geehrte/r`: the second word of a greeting.
            if GreetingWords.greetingKeys.contains(words[..<index].map(\.key)) {
                return [passage.quote(0..<(index + 1))]
            }
        }
        for index in words.indices.dropFirst() where words[index].start - words[index - 1].end >= 5 {
            if passage.gap(before: index).starts(with: [0x20, 0x3F, 0x3F, 0x3F]) { return ["???"] }
        }
        return []
    }

    private static let lorem = Word.key(of: "lorem".utf8)
    private static let insert = Word.key(of: "insert".utf8)
    private static let here = Word.key(of: "here".utf8)
    private static let ipsum = Word.key(of: "ipsum".utf8)

    private static func isCrosses(_ word: Word) -> Bool {
        word.length >= 2 && word.length <= 8 && word.head >> 48 == 0x7878
            && word.head == Word.head(of: repeatElement(0x78, count: word.length))
    }

    /// What a form calls a name, behind a greeting or title.
    private static func standsForName(_ index: Int, _ words: [Word]) -> Bool {
        PlaceholderWords.parts.contains(words[index])
            && (GreetingWords.greetingWords.contains(words[index - 1])
                || GreetingWords.titleWords.contains(words[index - 1]))
    }

    /// "Insert your signature here".
    private static func asksForMore(_ index: Int, _ words: [Word]) -> Bool {
        let rest = words[(index + 1)...].prefix(4)
        return rest.prefix(2).contains { PlaceholderWords.askedWords.contains($0) } && rest.contains { $0.key == here }
    }
}
