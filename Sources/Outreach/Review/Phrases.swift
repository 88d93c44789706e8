/// Many phrases looked for at once, word by word.
///
/// A phrase is written as its words. `a/b` is either, `word~` any word that begins so, `*` up to three words, `_` exactly
/// one, `#` a number in digits, or below one hundred in letters, `^` that the phrase begins its sentence. No phrase reaches over the end of a sentence.
/// The time is linear in the text: each word is compared with the phrases that begin with it.
struct Phrases<Mark: Sendable>: Sendable {
    struct Match {
        let mark: Mark
        /// Indices of words.
        let words: Range<Int>
    }

    private struct Phrase: Sendable {
        let mark: Int32
        let parts: Range<Int32>
        let beginsSentence: Bool
    }

    private var marks: [Mark] = []
    private var phrases: [Phrase] = []
    private var parts: [PhrasePart] = []
    /// The phrases by their first word, and those that begin with a stem, by its first three bytes or, of short ones, two.
    private var byWord = KeyedLists()
    private var byStem = KeyedLists()
    private var stems: [PhrasePart] = []
    private var numbers: [Int32] = []

    /// One phrase a line, or several between `|`.
    init(_ lists: [(Mark, String)]) {
        for (mark, text) in lists {
            marks.append(mark)
            for line in text.split(whereSeparator: { $0 == "|" || $0.isNewline }) { add(line) }
        }
        byWord.close()
        byStem.close()
    }

    private mutating func add(_ line: Substring) {
        let tokens = line.split(separator: " ")
        guard !tokens.isEmpty else { return }
        let compiled = tokens.drop { $0 == "^" }.flatMap { PhrasePart.parts(String($0)) }
        guard let first = compiled.first, first.kind != .gap, first.kind != .any else { return }
        // Alternatives stand behind all parts, and are pointed to.
        let start = Int32(parts.count)
        let end = start + Int32(compiled.count)
        var choices: [PhrasePart] = []
        for part in compiled {
            var part = part
            if part.kind == .choice {
                part.first = end + Int32(choices.count)
                choices += part.choices
                part.choices = []
            }
            parts.append(part)
        }
        parts += choices
        let number = Int32(phrases.count)
        phrases.append(Phrase(mark: Int32(marks.count - 1), parts: start..<end, beginsSentence: tokens[0] == "^"))
        for begin in first.kind == .choice ? first.choices : [first] { index(begin, number) }
    }

    private mutating func index(_ part: PhrasePart, _ phrase: Int32) {
        switch part.kind {
        case .word: byWord.add(part.value, phrase)
        case .number: numbers.append(phrase)
        default:
            var part = part
            part.first = phrase
            byStem.add(part.mask >> 40 == 0xFF_FFFF ? part.value >> 40 : part.value >> 48, Int32(stems.count))
            stems.append(part)
        }
    }

    /// Every phrase that stands in `words`, in the order of where they begin.
    func matches(in words: [Word]) -> [Match] {
        var found: [Match] = []
        words.withUnsafeBufferPointer { words in
            parts.withUnsafeBufferPointer { parts in
                for index in words.indices {
                    byWord.forEach(of: words[index].key) { match(Int32($0), index, words, parts, &found) }
                    matchStems(words[index].head >> 40, index, words, parts, &found)
                    matchStems(words[index].head >> 48, index, words, parts, &found)
                    if !numbers.isEmpty, words[index].shape.contains(.digit) || NumberWords.small.contains(words[index])
                    {
                        for phrase in numbers { match(phrase, index, words, parts, &found) }
                    }
                }
            }
        }
        return found
    }

    @inline(__always) private func matchStems(
        _ key: UInt64, _ index: Int, _ words: UnsafeBufferPointer<Word>, _ parts: UnsafeBufferPointer<PhrasePart>,
        _ found: inout [Match]
    ) {
        byStem.forEach(of: key) { stem in
            if stems[stem].fits(words[index]) { match(stems[stem].first, index, words, parts, &found) }
        }
    }

    private func match(
        _ number: Int32, _ index: Int, _ words: UnsafeBufferPointer<Word>, _ parts: UnsafeBufferPointer<PhrasePart>,
        _ found: inout [Match]
    ) {
        let phrase = phrases[Int(number)]
        if phrase.beginsSentence, !words[index].shape.contains(.sentence) { return }
        guard let end = Self.end(Int(phrase.parts.lowerBound), Int(phrase.parts.upperBound), parts, words, index, index)
        else { return }
        found.append(Match(mark: marks[Int(phrase.mark)], words: index..<end))
    }

    /// Where the phrase ends whose parts from `part` on go on at `start`; `nil` when they do not.
    private static func end(
        _ part: Int, _ last: Int, _ parts: UnsafeBufferPointer<PhrasePart>, _ words: UnsafeBufferPointer<Word>,
        _ start: Int, _ first: Int
    ) -> Int? {
        var index = start
        for position in part..<last {
            if parts[position].kind == .gap {
                for skipped in 0...3 where index + skipped < words.count {
                    if words[index + skipped].shape.contains(.sentence) { return nil }
                    if let rest = end(position + 1, last, parts, words, index + skipped, first) { return rest }
                }
                return nil
            }
            guard index < words.count else { return nil }
            if index > first, words[index].shape.contains(.sentence) { return nil }
            if parts[position].kind == .choice {
                let choices = Int(parts[position].first)..<(Int(parts[position].first) + Int(parts[position].count))
                guard choices.contains(where: { parts[$0].fits(words[index]) }) else { return nil }
            } else {
                guard parts[position].fits(words[index]) else { return nil }
            }
            index += 1
        }
        return index
    }
}
