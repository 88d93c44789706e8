/// A LinkedIn message reads well between three and six sentences.
enum SentenceCheck {
    static let allowed = 3...6

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard context.channel == .linkedInMessage else { return [] }
        let count = count(in: reading.lines)
        guard count > 0, !allowed.contains(count) else { return [] }
        let remark =
            "The message has \(count) sentence\(count == 1 ? "" : "s"); "
            + "\(allowed.lowerBound) to \(allowed.upperBound) are right for LinkedIn."
        return [Finding("sentences", .soft, remark)]
    }

    /// Sentences end at `.`, `!`, `?`, `…` before white space; greetings and signatures without one are not counted.
    static func count(in lines: [Substring]) -> Int {
        lines.reduce(0) { count, line in count + self.count(in: line) }
    }

    private static func count(in line: Substring) -> Int {
        var sentences = 0
        var words = 0
        for token in line.split(whereSeparator: \.isWhitespace) {
            if token.contains(where: { $0.isLetter || $0.isNumber }) { words += 1 }
            let wide = token.count { "。！？".contains($0) }
            if wide > 0 {
                sentences += wide
                words = 0
            } else if words > 0, ends(token) {
                sentences += 1
                words = 0
            }
        }
        return sentences + (words >= 4 ? 1 : 0)
    }

    private static func ends(_ token: Substring) -> Bool {
        var token = token
        while let last = token.last, "\"”’')]»*".contains(last) { token.removeLast() }
        guard let last = token.last, ".!?…".contains(last) else { return false }
        let word = Folded.letters(token.dropLast())
        return last != "." || !(word.count <= 1 || word.contains(".") || abbreviations.contains(word))
    }

    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "etc", "bzw", "ca", "inc", "ltd", "approx", "nr", "no", "st", "vs", "sig",
        "sra",
        "sr", "usw", "evtl", "ggf", "mme", "resp", "tel",
    ]
}
