/// Numbers, money and dates that no fact bears out (ahead 3.13).
///
/// Numbers are compared by what they are worth. Left alone is what `Statement` tells to be none: times of the day, fifteen
/// minutes, two quick questions, in three weeks.
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
            guard case .deadline = match.mark.kind, !reading.grounds.uses(match.words, of: passage),
                !Softening.isDenied(match.words.lowerBound, within: 2, in: passage)
            else { continue }
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
            guard case .fraction = match.mark.kind, !reading.grounds.uses(match.words, of: passage),
                !isTold(match.words, in: passage, reading)
            else { continue }
            let words = passage.quote(match.words)
            return [.about(words, "unfounded-number", reading.doubt, "No fact speaks of “\(words)”.")]
        }
        return []
    }

    /// "More than double, from four to nine": the sentence names both numbers, and the facts have them.
    private static func isTold(_ words: Range<Int>, in passage: Passage, _ reading: Reading) -> Bool {
        let sentence = passage.sentence(around: words.lowerBound)
        return passage.quantities.count { quantity in
            sentence.contains(quantity.words.lowerBound) && !words.contains(quantity.words.lowerBound)
                && reading.grounds.holds(quantity)
        } >= 2
    }

    private static func numbers(in passage: Passage, _ reading: Reading, _ context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for quantity in passage.quantities where found.count < 10 {
            guard !reading.grounds.holds(quantity),
                Statement.isMade(by: quantity, in: passage, context)
                    || Statement.isOfTheFacts(quantity, in: passage, reading.grounds),
                !Derived.holds(quantity, in: passage, reading.grounds)
            else { continue }
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
            !reading.grounds.holds(month: $0.month) && !isProposal($0.word, in: passage)
        }.prefix(10).map { index, _ in
            let words = passage.quote(max(0, index - 1)..<min(passage.words.count, index + 2))
            let name = passage.quote(index..<(index + 1))
            return .about(words, "unfounded-date", reading.doubt, "No fact speaks of “\(name)”.")
        }
    }
}
