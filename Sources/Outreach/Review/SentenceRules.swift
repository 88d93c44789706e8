/// Sentences told by what stands in them together: words carry signals, and certain signals in one sentence are found.
struct SentenceRules<Signal: OptionSet & Sendable>: Sendable where Signal.RawValue == UInt32 {
    /// A rule's signals, and how many words from the first to the last of them there may be.
    struct Rule: Sendable {
        let signals: Signal
        let window: Int
    }

    let rules: [Rule]
    private let window: Int

    /// `rules` may be as far apart as `window`, those of `near` as far as nine words.
    init(rules: [Signal], near: [Signal] = [], window: Int) {
        self.rules = rules.map { Rule(signals: $0, window: window) } + near.map { Rule(signals: $0, window: 9) }
        self.window = window
    }

    /// The words from the first to the last signal of each sentence that a rule holds of. `signals` stand in the order of
    /// their words.
    func passages(of signals: [(signal: Signal, words: Range<Int>)], in words: [Word]) -> [Range<Int>] {
        guard signals.count > 1 else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while index < signals.count {
            let first = signals[index].words.lowerBound
            var end = first + 1
            while end < words.count, end < first + window, !words[end].shape.contains(.sentence) { end += 1 }
            if let last = held(signals[index...], before: end) {
                found.append(first..<min(last, words.count))
                // What follows in this window is the same.
                while index < signals.count, signals[index].words.lowerBound < end { index += 1 }
            } else {
                index += 1
            }
        }
        return found
    }

    /// Where the last signal ends, when a rule holds of those that begin before `end`.
    private func held(_ signals: ArraySlice<(signal: Signal, words: Range<Int>)>, before end: Int) -> Int? {
        var seen: Signal = []
        for (signal, words) in signals {
            guard words.lowerBound < end else { return nil }
            seen.formUnion(signal)
            let distance = words.lowerBound - (signals.first?.words.lowerBound ?? 0)
            if rules.contains(where: { distance < $0.window && seen.isSuperset(of: $0.signals) }) {
                return words.upperBound
            }
        }
        return nil
    }
}
