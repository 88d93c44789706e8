/// Whether a message says again what an earlier one of the enrollment said.
enum RepetitionCheck {
    /// Percent of the pairs of words in the whole message that may have been said before.
    private static let most = 45
    /// The same for one sentence with at least `fewestPairs`.
    private static let mostOfSentence = 65
    private static let fewestPairs = 9

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard !context.earlier.isEmpty, reading.bodyPassage.words.count >= 8 else { return [] }
        // Who writes to whom is said in every message.
        var names = WordSet()
        for (fact, passage) in zip(reading.facts, reading.grounds.passages)
        where ["sender.name", "sender.organisation", "contact.name"].contains(fact.key) {
            for word in passage.words { names.insert(word.key) }
        }
        var stated = WordSet(capacity: 400)
        for (fact, passage) in zip(reading.facts, reading.grounds.passages) where fact.isFromOutside {
            for pair in Overlap.pairs(of: passage.words.filter({ !names.contains($0) })) { stated.insert(pair) }
        }
        let sentences = reading.bodyPassage.sentences.map { range in
            (range: range, pairs: Overlap.pairs(of: reading.bodyPassage.words[range].filter { !names.contains($0) }))
        }.map { entry in
            // To state a fact again is no repetition; to say a sentence again is.
            (range: entry.range, pairs: entry.pairs.filter { !stated.contains($0) })
        }.filter { $0.pairs.count >= 3 }
        let count = sentences.reduce(0) { $0 + $1.pairs.count }
        guard count > 0 else { return [] }
        for earlier in context.earlier {
            var before = WordSet(capacity: 400)
            for pair in Overlap.pairs(of: Overlap.words(of: earlier.text.body).filter({ !names.contains($0) })) {
                before.insert(pair)
            }
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
}
