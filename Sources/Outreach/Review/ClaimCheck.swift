/// What a writer says its message states, against the message and the facts (ahead 3.13).
enum ClaimCheck {
    /// How many claims of one message, and how many bytes of one, are looked at; more are refused by their number.
    static let most = 60
    private static let longest = 1_000

    static func findings(_ claims: [Claim], in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        var covered = [Set<Int>](repeating: [], count: 2)
        var grounds: [Int: Grounds] = [:]
        let facts = Dictionary(
            reading.facts.enumerated().map { ($0.element.number, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let keys = reading.passages.map { $0.passage.words.map(\.key) }
        for claim in claims.prefix(most) {
            let passage = Passage(Reading.cut(claim.words, to: longest), language: reading.language)
            let places = place(of: passage, in: keys)
            if places.isEmpty {
                found.append(
                    .about(
                        claim.words, "claim-not-in-text", .grave,
                        "The writer names these words as a claim, and they are not in the message."))
            }
            for (number, range) in places { covered[number].formUnion(range) }
            let unknown = claim.facts.filter { facts[$0] == nil }
            if let number = unknown.first {
                found.append(
                    .about(
                        claim.words, "claim-unknown-fact", .grave,
                        "The claim names fact \(number), and there is no such fact."))
            }
            let named = Set(claim.facts.prefix(20)).compactMap { facts[$0] }
            for place in named where grounds[place] == nil { grounds[place] = reading.grounds.of(place) }
            if let missing = missing(in: passage, from: named.compactMap { grounds[$0] }, reading, context) {
                found.append(
                    .about(
                        claim.words, "claim-wrong-fact", .grave,
                        "“\(missing)” is not in the facts that the claim names."))
            }
        }
        return Array(found.prefix(10)) + uncovered(covered, in: reading, context)
    }

    /// Where the claim's words stand, by passage.
    private static func place(of claim: Passage, in texts: [[UInt64]]) -> [(Int, Range<Int>)] {
        let phrase = claim.words.map(\.key)
        guard !phrase.isEmpty else { return [] }
        return texts.enumerated().flatMap { number, words in
            starts(of: phrase, in: words).map { (number, $0..<($0 + phrase.count)) }
        }
    }

    /// Where `phrase` begins (Knuth, Morris, Pratt): linear, whatever the text repeats.
    private static func starts(of phrase: [UInt64], in words: [UInt64]) -> [Int] {
        var borders = [0]
        for index in phrase.indices.dropFirst() {
            var border = borders[index - 1]
            while border > 0, phrase[border] != phrase[index] { border = borders[border - 1] }
            borders.append(phrase[border] == phrase[index] ? border + 1 : 0)
        }
        var (found, matched): ([Int], Int) = ([], 0)
        for (index, word) in words.enumerated() {
            while matched > 0, matched == phrase.count || phrase[matched] != word { matched = borders[matched - 1] }
            if phrase[matched] == word { matched += 1 }
            if matched == phrase.count { found.append(index - matched + 1) }
        }
        return found
    }

    /// The first number, month or name of a claim that none of the named facts holds.
    private static func missing(
        in claim: Passage, from named: [Grounds], _ reading: Reading, _ context: DraftContext
    ) -> String? {
        for quantity in claim.quantities
        where Statement.isMade(by: quantity, in: claim, context)
            && !named.contains(where: { $0.holds(quantity) || Derived.holds(quantity, in: claim, $0) })
        {
            return claim.text(quantity.start, quantity.end)
        }
        for (index, month) in claim.months where !named.contains(where: { $0.holds(month: month) }) {
            return claim.quote(index..<(index + 1))
        }
        // Names that the message may use, but that stand in other facts than these; German nouns would all count.
        guard reading.language != "de", !named.isEmpty else { return nil }
        for (index, word) in claim.words.enumerated()
        where index > 0 && word.shape.contains(.capital) && !word.shape.contains(.opens)
            && word.length >= 3 && !CapitalWords.set.contains(word)
        {
            if !named.contains(where: { $0.knows(word) }) { return claim.quote(index..<(index + 1)) }
        }
        return nil
    }

    /// Sentences that state something to be checked, and of which no claim speaks.
    private static func uncovered(_ covered: [Set<Int>], in reading: Reading, _ context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for (number, entry) in reading.passages.enumerated() {
            let passage = entry.passage
            for sentence in passage.sentences where found.count < 10 {
                guard !sentence.contains(where: { covered[number].contains($0) }) else { continue }
                let bytes = passage.words[sentence.lowerBound].start...passage.words[sentence.upperBound - 1].end
                let states =
                    passage.quantities.contains {
                        bytes.contains($0.start) && Statement.isMade(by: $0, in: passage, context)
                    } || passage.months.contains { sentence.contains($0.word) }
                guard states else { continue }
                found.append(
                    .about(
                        passage.quote(sentence), "claim-missing", .soft,
                        "The sentence states a number or date, and the writer names no fact for it."))
            }
        }
        return found
    }
}
