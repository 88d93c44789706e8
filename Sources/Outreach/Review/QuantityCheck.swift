/// Numbers, money and dates that no fact bears out (ahead 3.13).
///
/// Numbers are compared by what they are worth. Left alone are one and zero, times of the day, and numbers that
/// `IdiomWords` tells to be no claims: fifteen minutes, two quick questions, in three weeks.
enum QuantityCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        reading.passages.flatMap { passage, matches in
            numbers(in: passage, reading, context) + months(in: passage, reading)
                + deadlines(matches, in: passage, reading) + fractions(matches, in: passage, reading)
        }
    }

    /// "Applications close on Friday".
    private static func deadlines(
        _ matches: [DraftPhrases.Match], in passage: Passage, _ reading: Reading
    ) -> [Finding] {
        for match in matches {
            guard case .deadline = match.mark.kind, !reading.grounds.uses(match.words, of: passage) else { continue }
            let sentence = passage.sentence(around: match.words.lowerBound)
            guard let day = sentence.first(where: { CalendarWords.near.contains(passage.words[$0]) }) else { continue }
            let words = passage.quote(min(day, match.words.lowerBound)..<max(day + 1, match.words.upperBound))
            return [.about(words, "unfounded-date", reading.doubt, "No fact speaks of such a day.")]
        }
        return []
    }

    /// "Cut by a third", "doubled".
    private static func fractions(
        _ matches: [DraftPhrases.Match], in passage: Passage, _ reading: Reading
    ) -> [Finding] {
        for match in matches {
            guard case .fraction = match.mark.kind, !reading.grounds.uses(match.words, of: passage) else { continue }
            let words = passage.quote(match.words)
            return [.about(words, "unfounded-number", reading.doubt, "No fact speaks of “\(words)”.")]
        }
        return []
    }

    private static func numbers(in passage: Passage, _ reading: Reading, _ context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for quantity in passage.quantities where found.count < 10 {
            guard isClaim(quantity, in: passage, context), !reading.grounds.holds(quantity) else { continue }
            let words = passage.text(quantity.start, quantity.end)
            let (code, what) =
                switch quantity.kind {
                case .money: ("unfounded-money", "amount")
                case .year, .day: ("unfounded-date", "date")
                default: quantity.month == nil ? ("unfounded-number", "number") : ("unfounded-date", "date")
                }
            found.append(.about(words, code, reading.doubt, "No fact holds the \(what) “\(words)”."))
        }
        return found
    }

    /// Whether a number states something at all.
    static func isClaim(_ quantity: Quantity, in passage: Passage, _ context: DraftContext) -> Bool {
        if quantity.kind == .clock { return false }
        let isBare = quantity.kind == .plain || quantity.kind == .ordinal
        if isBare, quantity.value <= 1 || isNumbering(quantity, in: passage) { return false }
        // "100 % remote" is a way of saying "wholly".
        if quantity.kind == .percent, quantity.value == 100 { return false }
        // "My second and last note", in figures.
        if quantity.kind == .ordinal, quantity.month == nil,
            quantity.value == Double(context.step) || quantity.value == Double(context.steps)
        {
            return false
        }
        if isBare, quantity.month == nil, isIdiom(quantity, in: passage) { return false }
        return true
    }

    /// `2.` before an item of a list, `(2)`, `option 2`, `UTC+2`.
    private static func isNumbering(_ quantity: Quantity, in passage: Passage) -> Bool {
        guard quantity.value <= 12, !quantity.isWord else { return false }
        let first = passage.word(at: quantity.start)
        let next = quantity.end < passage.bytes.count ? passage.bytes[quantity.end] : 0
        if first < passage.words.count, passage.words[first].shape.contains(.line),
            next == 0x2E || next == 0x29 || next == 0x2F
        {
            return true
        }
        let before = quantity.start > 0 ? passage.bytes[quantity.start - 1] : 0
        if before == 0x2B || before == 0x23 || before == 0x28 && next == 0x29 { return true }
        return first > 0 && IdiomWords.numbered.contains(passage.words[first - 1])
    }

    private static func isIdiom(_ quantity: Quantity, in passage: Passage) -> Bool {
        if isSaying(quantity, in: passage) { return true }
        // A bare `thousand` is "thousand thanks".
        if quantity.isWord, quantity.value == 100 || quantity.value == 1_000 { return true }
        guard quantity.value < 100 || quantity.isWord && quantity.value < 1_000 else { return false }
        let words = passage.words
        let next = passage.word(at: quantity.end)
        let first = passage.word(at: quantity.start)
        let before = first > 0 ? words[first - 1] : nil
        // "At five", "a las cinco".
        if quantity.value <= 24, let before, IdiomWords.clocks.contains(before) { return true }
        // Small numbers in letters are claims where they count what organisations have.
        if quantity.isWord, quantity.value <= 20 {
            if let before, IdiomWords.selecting.contains(before) { return true }
            let counted = words[next..<min(next + 3, words.count)].prefix { !$0.shape.contains(.sentence) }
            if !counted.contains(where: { IdiomWords.counted.contains($0) }) { return true }
        }
        for index in next..<min(next + 3, words.count) {
            let word = words[index]
            if word.shape.contains(.sentence) { return false }
            if IdiomWords.nouns.contains(word) || word.folded.hasPrefix("minut") || word.folded.hasPrefix("minuut") {
                return true
            }
            if IdiomWords.spans.contains(word) {
                return words[max(0, first - 3)..<first].contains { IdiomWords.aheads.contains($0) }
                    || index + 1 < words.count && ["ago", "from", "later", "geleden"].contains(words[index + 1].folded)
            }
            guard IdiomWords.fillers.contains(word) || word.shape.contains(.digit) || isJoint(word) else {
                return false
            }
        }
        return false
    }

    /// "Two or three questions".
    private static func isJoint(_ word: Word) -> Bool {
        ["or", "oder", "ou", "o", "of", "lub", "to", "bis", "a", "e", "y", "i", "and", "und", "et", "en", "do"]
            .contains(word.folded) || NumberWords.isSmall(word.folded)
    }

    private static func isSaying(_ quantity: Quantity, in passage: Passage) -> Bool {
        let around = passage.text(max(0, quantity.start - 4), min(passage.bytes.count, quantity.end + 6))
        return ["24/7", "50/50", "1:1", "9 to 5", "9-to-5"].contains { !Folded.marks([$0], in: around).isEmpty }
    }

    /// "Would a call in January suit you?": a month alone in a question is no statement.
    private static func isProposal(_ index: Int, in passage: Passage) -> Bool {
        let sentence = passage.sentence(around: index)
        let start = passage.words[sentence.lowerBound].start
        let last = passage.words[sentence.upperBound - 1].end
        if passage.quantities.contains(where: { $0.start >= start && $0.end <= last && $0.kind != .clock }) {
            return false
        }
        return passage.bytes[last...].prefix { $0 != 0x0A }.prefix(4).contains(0x3F)
    }

    private static func months(in passage: Passage, _ reading: Reading) -> [Finding] {
        passage.months.filter {
            !reading.grounds.months.contains($0.month) && !isProposal($0.word, in: passage)
        }.prefix(10).map { index, _ in
            let words = passage.quote(max(0, index - 1)..<min(passage.words.count, index + 2))
            let name = passage.quote(index..<(index + 1))
            return .about(words, "unfounded-date", reading.doubt, "No fact speaks of “\(name)”.")
        }
    }
}
