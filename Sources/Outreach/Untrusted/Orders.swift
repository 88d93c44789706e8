/// Sentences that give orders to a writing or reviewing machine.
///
/// Words and short phrases carry signals (`OrderWords`); a sentence is an order when it carries certain signals together.
enum Orders {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let override = Signal(rawValue: 1)
        static let rules = Signal(rawValue: 1 << 1)
        static let prior = Signal(rawValue: 1 << 2)
        static let review = Signal(rawValue: 1 << 3)
        static let without = Signal(rawValue: 1 << 4)
        static let approve = Signal(rawValue: 1 << 5)
        static let draft = Signal(rawValue: 1 << 6)
        static let send = Signal(rawValue: 1 << 7)
        static let now = Signal(rawValue: 1 << 8)
        static let reveal = Signal(rawValue: 1 << 9)
        static let secret = Signal(rawValue: 1 << 10)
        static let score = Signal(rawValue: 1 << 11)
        static let top = Signal(rawValue: 1 << 12)
        static let set = Signal(rawValue: 1 << 13)
        static let insert = Signal(rawValue: 1 << 14)
        static let link = Signal(rawValue: 1 << 15)
        static let everyMail = Signal(rawValue: 1 << 16)
        static let credits = Signal(rawValue: 1 << 17)
        static let free = Signal(rawValue: 1 << 18)
        /// Somebody speaks to the machine, or of what it must do.
        static let machine = Signal(rawValue: 1 << 19)
        /// Enough alone.
        static let plain = Signal(rawValue: 1 << 20)
        static let copy = Signal(rawValue: 1 << 21)
        static let write = Signal(rawValue: 1 << 22)
        static let offence = Signal(rawValue: 1 << 23)
        static let obey = Signal(rawValue: 1 << 24)
        static let decode = Signal(rawValue: 1 << 25)
    }

    /// Sets of signals of which each is an order.
    private static let orders: [Signal] = [
        [.plain],
        [.override, .rules, .prior], [.override, .rules, .machine], [.override, .rules, .send],
        [.override, .rules, .approve],
        [.override, .rules, .reveal], [.override, .rules, .set], [.override, .rules, .insert],
        [.override, .rules, .write],
        [.override, .review, .send], [.override, .review, .draft], [.override, .review, .approve],
        [.override, .review, .machine],
        [.approve, .draft, .without, .review], [.approve, .draft, .now], [.approve, .draft, .send],
        [.set, .draft, .approve],
        [.send, .without, .review], [.draft, .without, .review], [.approve, .without, .review],
        [.set, .score, .top], [.score, .top, .machine], [.score, .top, .draft],
        [.reveal, .secret], [.machine, .secret],
        [.insert, .link, .everyMail], [.write, .link, .everyMail], [.insert, .copy, .everyMail],
        [.copy, .send, .everyMail],
        [.credits, .free, .set], [.credits, .free, .machine], [.credits, .free, .insert],
        [.machine, .override], [.machine, .approve], [.machine, .send], [.machine, .set, .draft], [.machine, .reveal],
        [.machine, .insert], [.machine, .copy], [.machine, .score], [.machine, .write], [.machine, .obey],
        [.machine, .review],
        [.machine, .link], [.machine, .everyMail], [.write, .offence], [.obey, .decode], [.obey, .reveal],
        [.obey, .send], [.obey, .approve],
        [.obey, .insert],
    ]

    static func passage(in bytes: [UInt8], _ words: [Word]) -> String? {
        if let passage = ideographs(in: bytes) { return passage }
        let matches = OrderWords.table.matches(in: words)
        guard !matches.isEmpty else { return nil }
        var index = 0
        var start = 0
        while index < matches.count {
            // The matches of one sentence.
            while start > 0, start > matches[index].words.lowerBound { start -= 1 }
            var sentenceEnd = matches[index].words.lowerBound + 1
            while sentenceEnd < words.count, !ends(before: sentenceEnd, since: matches[index].words.lowerBound, words) {
                sentenceEnd += 1
            }
            var seen: Signal =
                isAddressed(matches[index].words.lowerBound, before: sentenceEnd, words, bytes) ? .machine : []
            let first = index
            while index < matches.count, matches[index].words.lowerBound < sentenceEnd {
                seen.formUnion(matches[index].mark)
                index += 1
            }
            let isOrdered = comesFirst(.override, .rules, matches[first..<index])
            let isRevealed = comesFirst(.reveal, .secret, matches[first..<index])
            if orders.contains(where: {
                seen.isSuperset(of: $0) && (isOrdered || !$0.isSuperset(of: [.override, .rules]))
                    && (isRevealed || $0 != [.reveal, .secret])
            }) {
                let begin = words[matches[first].words.lowerBound].start
                let end = words[sentenceEnd - 1].end
                return String(decoding: bytes[begin..<min(end, begin + 600)], as: UTF8.self)
            }
        }
        return nil
    }

    /// "Assistant, …", "Evaluator: …", "…, bot": who is spoken to, at the sentence's beginning or end.
    private static func isAddressed(_ index: Int, before end: Int, _ words: [Word], _ bytes: [UInt8]) -> Bool {
        var start = index
        while start > 0, !words[start].shape.contains(.sentence) { start -= 1 }
        for place in start..<min(start + 2, end) where addressed.contains(words[place]) {
            let mark = words[place].end < bytes.count ? bytes[words[place].end] : 0
            if mark == 0x2C || mark == 0x3A { return true }
        }
        guard end > start + 1, addressed.contains(words[end - 1]) else { return false }
        return bytes[words[end - 2].end] == 0x2C
    }

    private static let addressed = WordSet(
        listing: """
            assistant evaluator reviewer grader bot model ai llm assistent assistentin bewerter ki évaluateur ia asistente evaluador
            modelo assistente valutatore modello beoordelaar avaliador asystencie asystent recenzencie
            """)

    /// Whether a sentence ends here. A row of sentences of at most five words each, as nobody but who hides an order writes,
    /// is read as one.
    private static func ends(before index: Int, since start: Int, _ words: [Word]) -> Bool {
        guard words[index].shape.contains(.sentence) else { return false }
        let next = words[(index + 1)...].prefix(6).firstIndex { $0.shape.contains(.sentence) } ?? index + 7
        let last = words[..<index].lastIndex { $0.shape.contains(.sentence) } ?? 0
        return min(next, words.count) - index > 5 || index - last > 5
    }

    /// "Ignore the instructions", not "instructions that nobody can ignore": within six words.
    private static func comesFirst(
        _ left: Signal, _ right: Signal, _ matches: ArraySlice<Phrases<Signal>.Match>
    ) -> Bool {
        var last: Int?
        for match in matches {
            if match.mark == right, let last, match.words.lowerBound - last <= 6 { return true }
            if match.mark == left { last = match.words.lowerBound }
        }
        return false
    }

    /// Chinese is written without spaces: its phrases are looked for by bytes.
    private static func ideographs(in bytes: [UInt8]) -> String? {
        guard bytes.contains(where: { (0xE4...0xE9).contains($0) }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let found = Folded.marks(OrderWords.chinese, in: text).first else { return nil }
        return found
    }
}
