/// What the facts bear out: the numbers, months and words that stand in them, and what they speak of.
struct Grounds {
    /// The facts as they were read, in their order.
    let passages: [Passage]
    private let words: WordSet
    private let language: String
    private let speech: Speech

    /// How many bytes of one fact are read.
    static let longest = 20_000

    init(_ facts: [Fact], language: String) {
        let passages = facts.map { fact in
            Passage(Reading.cut(fact.value, to: Self.longest), language: language, isFact: true)
        }
        // What an earlier message of ours said is no fact about anybody.
        let speaking = zip(facts, passages).filter { $0.0.source != .earlier }.map(\.1)
        self.init(passages, language: language, speech: Speech(speaking, language: language))
    }

    private init(_ passages: [Passage], language: String, speech: Speech) {
        self.passages = passages
        self.language = language
        self.speech = speech
        var words = WordSet(capacity: passages.reduce(0) { $0 + $1.words.count })
        for passage in passages {
            for word in passage.words {
                words.insert(word.key)
                // `Ostlers`: what is left without a plural's or genitive's ending.
                if word.singular != word.key { words.insert(word.singular) }
                if word.shape.contains(.capital), let others = Exonyms.table[word] {
                    for other in others { words.insert(other) }
                }
            }
        }
        self.words = words
    }

    /// The same of one of the facts alone.
    func of(_ passage: Int) -> Grounds { Grounds([passages[passage]], language: language, speech: speech) }

    func holds(_ quantity: Quantity) -> Bool {
        if let month = quantity.month, quantity.value <= 31, quantity.kind == .day {
            return anyQuantity { $0.month == month && $0.value == quantity.value }
        }
        return holds(quantity.value) || quantity.other.map { holds($0) } ?? false
    }

    func holds(_ value: Double) -> Bool { anyQuantity { $0.value == value || $0.other == value } }

    func anyQuantity(_ fits: (Quantity) -> Bool) -> Bool {
        passages.contains { $0.quantities.contains(where: fits) }
    }

    func holds(month: Int) -> Bool { passages.contains { $0.months.contains { $0.month == month } } }

    /// Whether these very words stand in one of them.
    func says(_ word: Word) -> Bool { words.contains(word.key) }

    func knows(_ word: Word) -> Bool {
        if words.contains(word.key) || words.contains(word.singular) { return true }
        let length = word.length
        // `Delftse`, `Berliner`: what the facts know with an ending.
        if length >= 6, (max(4, length - 3)..<length).contains(where: { words.contains(word.key(ofFirst: $0)) }) {
            return true
        }
        return passages.contains { $0.words.contains { isKin(word, $0) } }
    }

    private func isKin(_ word: Word, _ known: Word) -> Bool {
        let common = word.common(with: known)
        guard common >= 4 || language == "pl" && common >= 3 else { return false }
        // `Tech` for a technician.
        if common == word.length { return true }
        // Kraków and Krakowie share `krako`.
        if language == "pl", common >= max(3, word.length - 3), common >= max(3, known.length - 3) { return true }
        // `Vicentino`, `Zaragozaner`: who or what is from a place.
        return known.shape.contains(.capital) && known.length - common <= 3 && common >= min(5, known.length - 1)
            && word.length - common <= 5 && Self.inhabitants.contains { $0.ends(word) }
    }

    private static let inhabitants = WordEnding.list(
        "ino ina ini ine ese esi ano ana ani ois oise ais aise ien ienne er es ers eno ena enos ian ans ish ées se k")

    /// Whether the facts speak of a topic.
    func speaks(of topic: DraftPhrases.Topic) -> Bool { speech.topics.contains(topic) }

    /// Whether a fact uses these very words.
    func uses(_ range: Range<Int>, of passage: Passage) -> Bool { speech.uses(passage.words[range]) }
}

/// What the facts say in the words of our lists; looked for when a message uses some of them.
private final class Speech {
    private let passages: [Passage]
    private let language: String

    init(_ passages: [Passage], language: String) {
        self.passages = passages
        self.language = language
    }

    lazy var topics: Set<DraftPhrases.Topic> = {
        var topics: Set<DraftPhrases.Topic> = []
        for passage in passages {
            for match in DraftPhrases.matches(in: passage.words, language: language) {
                if let topic = match.mark.topic { topics.insert(topic) }
            }
            // Whoever tells of millions tells of money or of users; what else is said of them must be among the facts too.
            if passage.quantities.contains(where: { $0.value >= 1_000_000 }) { topics.insert(.funding) }
        }
        return topics
    }()

    func uses(_ phrase: ArraySlice<Word>) -> Bool {
        guard let first = phrase.first else { return false }
        return passages.contains { passage in
            let words = passage.words
            guard words.count >= phrase.count else { return false }
            return (0...(words.count - phrase.count)).contains { start in
                words[start].key == first.key
                    && zip(words[start..<(start + phrase.count)], phrase).allSatisfy { $0.key == $1.key }
            }
        }
    }
}
