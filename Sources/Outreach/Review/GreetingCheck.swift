/// Whether the greeting names the contact.
///
/// Read is the first line's beginning: a greeting of `GreetingWords`, titles, then capitalised words up to a
/// punctuation mark or a verb's subject ("Hi Sara I saw"). Everything else is left to the peer.
enum GreetingCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        if isPlain(reading, context) { return [] }
        guard let line = reading.firstLine else { return [] }
        let text = line.drop { $0.isWhitespace }.prefix(120)
        let tokens = text.split(separator: " ").prefix(12).map { $0 }
        guard let greeting = greeting(at: tokens) else { return [] }
        if tokens.count > greeting.count, tokens[greeting.count] == "," || tokens[greeting.count].hasPrefix(",") {
            let remark = "The greeting has no name before its comma; the contact is \(shown(context.contact))."
            return [.about(text.prefix(40), "greeting-empty", .soft, remark)]
        }
        // A greeting that ends by itself ("Hello!") names nobody.
        guard let last = greeting.last, !endsName(last) else { return [] }
        guard let named = namedWords(in: tokens[greeting.count...]) else { return [] }
        return judge(named, greeting: greeting, context)
    }

    /// Whether the greeting's words are the contact's own, one by one up to a mark: what nearly every draft has.
    private static func isPlain(_ reading: Reading, _ context: DraftContext) -> Bool {
        let passage = reading.bodyPassage
        let words = passage.words.prefix(8)
        guard words.count > 1, let end = words.indices.dropFirst().first(where: { endsGreeting(before: $0, passage) }),
            let name = zip(reading.facts, reading.grounds.passages).first(where: { $0.0.key == "contact.name" })?.1,
            let length = (1...min(3, end)).last(where: { GreetingWords.greetingKeys.contains(words[..<$0].map(\.key)) }
            ),
            length < end
        else { return false }
        return words[length..<end].allSatisfy { word in
            GreetingWords.titleWords.contains(word) || name.words.contains { $0.key == word.key }
        } && !GreetingWords.titleWords.contains(words[end - 1])
    }

    private static func endsGreeting(before index: Int, _ passage: Passage) -> Bool {
        let mark = passage.bytes[passage.words[index - 1].end]
        return mark == 0x2C || mark == 0x21 || mark == 0x3A || mark == 0x0A
    }

    private static func judge(_ named: [Substring], greeting: [Substring], _ context: DraftContext) -> [Finding] {
        let contact = context.contact
        let own = [contact.name, contact.greetingName].flatMap { Folded.name(Reading.cut($0, to: 400)) }
        let words = named.flatMap { Folded.name($0) }
        guard !own.isEmpty, !words.isEmpty, isLatin(own.joined()) == isLatin(words.joined()) else { return [] }
        let inflects =
            context.language.hasPrefix("pl")
            || GreetingWords.inflecting.contains(greeting.map { Folded.letters($0) }.joined(separator: " "))
        let companies = Set(
            [contact.company, context.organisation].compactMap(\.self).flatMap {
                Folded.words(Reading.cut($0, to: 400))
            })
        var shortened = false
        for word in words where !own.contains(word) && !companies.contains(word) {
            if word.count == 1, own.contains(where: { $0.hasPrefix(word) }) { continue }
            if inflects, own.contains(where: { sameStem($0, word) }) { continue }
            if word.count >= 3, own.contains(where: { $0.hasPrefix(word) }) {
                shortened = true
                continue
            }
            let remark = "The greeting names “\(named.joined(separator: " "))”; the contact is \(shown(contact))."
            return [.about(named.joined(separator: " "), "wrong-name", .hard, remark)]
        }
        guard shortened else { return [] }
        let remark = "The greeting shortens the name; the contact is \(shown(contact))."
        return [.about(named.joined(separator: " "), "name-variant", .soft, remark)]
    }

    /// The greeting's own tokens, the longest that fits.
    private static func greeting(at tokens: [Substring]) -> [Substring]? {
        (1...3).reversed().lazy.map { tokens.prefix($0) }.first { head in
            GreetingWords.greetings.contains(head.map { Folded.letters(core($0)) }.joined(separator: " "))
        }.map(Array.init)
    }

    /// The words that stand where a name does; `nil` when they are no name.
    private static func namedWords(in tokens: ArraySlice<Substring>) -> [Substring]? {
        var words: [Substring] = []
        for token in tokens {
            // A placeholder has a finding of its own.
            if token.contains(where: { "[]{}<>%$_".contains($0) }) { return nil }
            let core = core(token)
            let folded = Folded.letters(core)
            if core.isEmpty || GreetingWords.sentenceStarts.contains(folded) { return words }
            if GreetingWords.titles.contains(folded) {
                if token.last == "," || token.last == "!" { return words }
                continue
            }
            if GreetingWords.anybody.contains(folded) { return [] }
            guard let first = core.first, !first.isLowercase, first.isLetter else {
                // “van”, “de”, “and”: inside a name; any other small word begins a sentence.
                if GreetingWords.particles.contains(folded), !endsName(token) { continue }
                return nil
            }
            words.append(core)
            if words.count > 4 { return nil }
            if endsName(token) { return words }
        }
        return words
    }

    private static func shown(_ contact: Contact) -> String { Reading.cut(contact.name, to: 200) }

    private static func core(_ token: Substring) -> Substring {
        var token = token.drop { !$0.isLetter && !$0.isNumber }
        while let last = token.last, !last.isLetter, !last.isNumber { token.removeLast() }
        return token
    }

    /// `J.` and `Dr.` go on; `Sara.` does not.
    private static func endsName(_ token: Substring) -> Bool {
        guard let last = token.last else { return false }
        if last == "." { return core(token).count > 1 }
        return ",!:;?–—-)".contains(last)
    }

    private static func isLatin(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 }
    }

    /// Marek and Marku: all but the ending is the same.
    private static func sameStem(_ left: String, _ right: String) -> Bool {
        let common = zip(left, right).prefix { $0 == $1 }.count
        return common >= max(2, min(3, left.count - 1))
    }
}
