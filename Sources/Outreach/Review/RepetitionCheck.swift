/// Whether a message says again what an earlier one of the enrollment said.
enum RepetitionCheck {
    /// Percent of the pairs of words in the whole message that may have been said before.
    private static let most = 45
    /// The same for one sentence with at least `fewestPairs`.
    private static let mostOfSentence = 65
    private static let fewestPairs = 9

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard !context.earlier.isEmpty, reading.bodyPassage.words.count >= 8 else { return [] }
        let (names, stated) = known(reading)
        var sentences: [(range: Range<Int>, pairs: [UInt64])] = []
        for range in reading.bodyPassage.sentences {
            let pairs = Overlap.pairs(of: reading.bodyPassage.words[range], without: names).filter {
                !stated.contains($0)
            }
            if pairs.count >= 3 { sentences.append((range, pairs)) }
        }
        let count = sentences.reduce(0) { $0 + $1.pairs.count }
        guard count > 0 else { return [] }
        for (place, earlier) in context.earlier.enumerated() {
            guard let passage = reading.earlier(place) else { continue }
            var before = WordSet(capacity: passage.words.count * 2)
            for pair in Overlap.pairs(of: passage.words[...], without: names) { before.insert(pair) }
            var all = 0
            for (range, pairs) in sentences {
                let shared = pairs.count { before.contains($0) }
                all += shared
                if pairs.count >= fewestPairs, shared * 100 / pairs.count > mostOfSentence {
                    let remark =
                        "A sentence stood almost like this in step \(earlier.step); a follow-up should add something."
                    return [.about(reading.bodyPassage.quote(range), "repeats-earlier", .soft, remark)]
                }
            }
            let share = all * 100 / count
            if share > most, count >= 16 {
                let remark = "\(share) % of the text stood in step \(earlier.step); a follow-up should add something."
                return [Finding("repeats-earlier", .soft, remark)]
            }
        }
        return []
    }

    /// Who writes to whom is said in every message, and to state a fact again is no repetition; to say a sentence again is.
    private static func known(_ reading: Reading) -> (names: WordSet, stated: WordSet) {
        var names = WordSet()
        let passages = reading.grounds.passages
        for (number, fact) in reading.facts.enumerated()
        where fact.source == .sender || fact.key == "sender.organisation" || fact.key == "contact.name" {
            for index in passages[number].words.indices { names.insert(passages[number].words[index].key) }
        }
        var stated = WordSet(capacity: 400)
        for (number, fact) in reading.facts.enumerated() where fact.isFromOutside {
            for pair in Overlap.pairs(of: passages[number].words[...], without: names) { stated.insert(pair) }
        }
        return (names, stated)
    }
}
