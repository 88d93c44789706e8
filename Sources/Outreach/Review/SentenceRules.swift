/// Sentences told by what stands in them together: words carry signals, and certain signals in one sentence are found.
struct SentenceRules<Signal: OptionSet & Sendable>: Sendable where Signal.RawValue == UInt32 {
    struct Entry: Sendable {
        let signal: Signal
        /// ISO 639-1; empty for any language.
        let language: String
    }

    let table: Phrases<Entry>
    let rules: [Signal]
    /// How many words the signals of a rule may be apart.
    let window: Int

    /// `lists` are signal, language and phrases.
    init(_ lists: [(Signal, String, String)], window: Int, rules: [Signal]) {
        table = Phrases(lists.map { (Entry(signal: $0.0, language: $0.1), $0.2) })
        self.rules = rules
        self.window = window
    }

    /// The words from the first to the last signal of each sentence that a rule holds of; `nil` reads every language.
    func passages(in words: [Word], language: String?) -> [Range<Int>] {
        let matches = table.matches(in: words).filter { match in
            guard let language, !match.mark.language.isEmpty else { return true }
            return match.mark.language == language || match.mark.language == "en"
        }
        var found: [Range<Int>] = []
        var index = 0
        while index < matches.count {
            let first = matches[index].words.lowerBound
            var end = first + 1
            while end < words.count, end < first + window, !words[end].shape.contains(.sentence) { end += 1 }
            if let last = held(matches[index...], before: end) {
                found.append(first..<min(last, words.count))
                // What follows in this window is the same.
                while index < matches.count, matches[index].words.lowerBound < end { index += 1 }
            } else {
                index += 1
            }
        }
        return found
    }

    /// Where the last signal ends, when a rule holds of those that begin before `end`.
    private func held(_ matches: ArraySlice<Phrases<Entry>.Match>, before end: Int) -> Int? {
        var seen: Signal = []
        for match in matches {
            guard match.words.lowerBound < end else { return nil }
            seen.formUnion(match.mark.signal)
            if rules.contains(where: { seen.isSuperset(of: $0) }) { return match.words.upperBound }
        }
        return nil
    }
}
