/// What the facts bear out: the numbers, months and words that stand in them, and what they speak of.
struct Grounds {
    private(set) var values: Set<Double> = []
    /// The facts as they were read, in their order.
    private(set) var passages: [Passage] = []
    private(set) var months: Set<Int> = []
    /// Days of months, as a hundred times the month and the day.
    private var days: Set<Int> = []
    /// The beginnings of words, of four letters and more: `Tech` for a technician.
    private var beginnings = WordSet(capacity: 1_000)
    private(set) var words: WordSet
    private(set) var topics: Set<DraftPhrases.Topic> = []
    /// The phrases of our lists that the facts use themselves, by the keys of their words.
    private(set) var phrases: Set<UInt64> = []
    /// The beginnings of words, where a language changes their ends.
    private var stems: WordSet?

    /// How many bytes of one fact are read.
    static let longest = 20_000

    init(_ facts: some Sequence<Fact>, language: String) {
        words = WordSet(capacity: 400)
        if language == "pl" { stems = WordSet(capacity: 800) }
        for fact in facts {
            let passage = Passage(Reading.cut(fact.value, to: Self.longest), language: language, isFact: true)
            passages.append(passage)
            addWords(of: passage)
            addNumbers(of: passage)
            // What an earlier message of ours said is no fact about anybody.
            guard fact.source != .earlier else { continue }
            for match in DraftPhrases.matches(in: passage.words, language: language) {
                if let topic = match.mark.topic { topics.insert(topic) }
                phrases.insert(Self.key(of: match.words, in: passage))
            }
        }
    }

    private mutating func addWords(of passage: Passage) {
        for word in passage.words {
            words.insert(word.key)
            // `Ostlers`: what is left without a plural's or genitive's ending.
            if word.singular != word.key { words.insert(word.singular) }
            if word.shape.contains(.capital), let others = Exonyms.table[word.folded] {
                for other in others { words.insert(other) }
            }
            if word.length > 4 {
                var key: UInt64 = 0xCBF2_9CE4_8422_2325
                for place in 1...min(8, word.length - 1) {
                    key = (key ^ (word.head >> UInt64(64 - 8 * place) & 0xFF)) &* 0x100_0000_01B3
                    if place >= 4 { beginnings.insert(key) }
                }
            }
            if stems != nil { for key in Self.stems(of: word) { stems?.insert(key) } }
        }
    }

    private mutating func addNumbers(of passage: Passage) {
        for quantity in passage.quantities {
            values.insert(quantity.value)
            if let other = quantity.other { values.insert(other) }
            if let month = quantity.month, quantity.value <= 31 { days.insert(month * 100 + Int(quantity.value)) }
            // Whoever tells of millions tells of money or of users; what else is said of them must be among the facts too.
            if quantity.value >= 1_000_000 { topics.insert(.funding) }
        }
        for month in passage.months { months.insert(month.month) }
    }

    func holds(_ quantity: Quantity) -> Bool {
        if let month = quantity.month, quantity.value <= 31, quantity.kind == .day {
            return days.contains(month * 100 + Int(quantity.value))
        }
        return values.contains(quantity.value) || quantity.other.map { values.contains($0) } ?? false
    }

    func knows(_ word: Word) -> Bool {
        if words.contains(word) { return true }
        if words.contains(word.singular) { return true }
        if beginnings.contains(word.key) { return true }
        // `Delftse`, `Berliner`: what the facts know with an ending.
        let length = word.folded.utf8.count
        if length >= 6 {
            for kept in max(4, length - 3)..<length where words.contains(Word.key(of: word.folded.utf8.prefix(kept))) {
                return true
            }
        }
        guard let stems else { return false }
        return Self.stems(of: word).contains { stems.contains($0) }
    }

    func uses(_ range: Range<Int>, of passage: Passage) -> Bool { phrases.contains(Self.key(of: range, in: passage)) }

    private static func key(of range: Range<Int>, in passage: Passage) -> UInt64 {
        passage.words[range].reduce(17) { ($0 ^ $1.key) &* 0x100_0000_01B3 }
    }

    /// What is left of a word without up to three letters at its end: Kraków and Krakowie share `krako`.
    private static func stems(of word: Word) -> [UInt64] {
        let length = word.folded.utf8.count
        guard length >= 4 else { return [word.key] }
        return (max(3, length - 3)...length).map { Word.key(of: word.folded.utf8.prefix($0)) }
    }
}
