/// Whether most of a message stood in an earlier one of the enrollment, by runs of five words.
enum RepetitionCheck {
    private static let run = 5
    private static let fewestWords = 12
    /// Percent of the runs that may have been said before.
    private static let most = 60

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard reading.words.count >= fewestWords else { return [] }
        let now = runs(of: reading.words)
        for earlier in context.earlier {
            let body = Reading.cut(earlier.text.body, to: 80_000)
            let before = runs(of: Folded.words(body))
            let shared = now.count { before.contains($0) } * 100 / now.count
            if shared > most {
                let remark = "\(shared) % of the text stood in step \(earlier.step); a follow-up should add something."
                return [Finding("repeats-earlier", .soft, remark)]
            }
        }
        return []
    }

    private static func runs(of words: [String]) -> Set<ArraySlice<String>> {
        guard words.count >= run else { return [] }
        return Set((0...(words.count - run)).map { words[$0..<$0 + run] })
    }
}
