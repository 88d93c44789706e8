/// Sentences told by what stands in them together: words carry signals, and certain signals in one sentence are found.
struct SentenceRules<Signal: OptionSet & Sendable>: Sendable where Signal.RawValue == UInt32 {
    struct Entry: Sendable {
        let signal: Signal
        /// ISO 639-1; empty for any language.
        let language: String
    }

    let table: Phrases<Entry>
    let rules: [Signal]

    /// `lists` are signal, language and phrases.
    init(_ lists: [(Signal, String, String)], rules: [Signal]) {
        table = Phrases(lists.map { (Entry(signal: $0.0, language: $0.1), $0.2) })
        self.rules = rules
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
            let first = index
            var end = matches[index].words.lowerBound + 1
            while end < words.count, !words[end].shape.contains(.sentence) { end += 1 }
            var seen: Signal = []
            var last = matches[index].words.upperBound
            while index < matches.count, matches[index].words.lowerBound < end {
                seen.formUnion(matches[index].mark.signal)
                last = max(last, matches[index].words.upperBound)
                index += 1
            }
            if rules.contains(where: { seen.isSuperset(of: $0) }) {
                found.append(matches[first].words.lowerBound..<min(last, words.count))
            }
        }
        return found
    }
}
