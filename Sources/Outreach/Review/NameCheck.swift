/// Names of people, companies and things that no fact bears out (ahead 3.13).
///
/// A name is a word with a capital inside a sentence. In German, where every noun has one, only what stands where a name
/// does: behind `bei`, behind `Herr`, before `GmbH`, or two unknown capitals in a row.
enum NameCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        // A name in another language than the one asked for is no news.
        guard reading.foreign == nil else { return [] }
        for (number, entry) in reading.passages.enumerated() {
            // In a subject, `A Role At Quillback` is a way of writing.
            if number == 0, isTitleCase(entry.passage) { continue }
            found +=
                names(
                    in: entry.passage, from: number == 1 ? greetingEnd(entry.passage) : 0, reading, cues(entry.matches))
                + PastTitles.findings(in: entry.passage, entry.matches, reading)
        }
        return Array(found.prefix(10))
    }

    /// Where the phrases end behind which an employer stands.
    private static func cues(_ matches: [DraftPhrases.Match]) -> Set<Int> {
        Set(
            matches.compactMap { match in
                if case .former = match.mark.kind { return match.words.upperBound }
                return nil
            })
    }

    /// Behind the greeting, whose name `GreetingCheck` reads: up to a comma or the line's end, at most six words.
    private static func greetingEnd(_ passage: Passage) -> Int {
        let words = passage.words.prefix(7)
        guard words.count > 1 else { return 0 }
        let isGreeting = (1...min(3, words.count)).contains {
            GreetingWords.greetingKeys.contains(words.prefix($0).map(\.key))
        }
        guard isGreeting else { return 0 }
        for index in 1..<words.count {
            let gap = passage.bytes[words[index - 1].end..<words[index].start]
            if gap.contains(where: { [0x2C, 0x21, 0x3A, 0x3B, 0x0A, 0xE2].contains($0) }) { return index }
        }
        return min(3, words.count)
    }

    private static func names(
        in passage: Passage, from start: Int, _ reading: Reading, _ cues: Set<Int>
    ) -> [Finding] {
        var found: [Finding] = []
        var index = start
        while index < passage.words.count, found.count < 10 {
            guard isCandidate(index, in: passage, reading) else { index += 1; continue }
            var end = index + 1
            while end < passage.words.count, passage.words[end].shape.contains(.capital),
                passage.words[end].shape.contains(.adjacent), end - index < 5,
                !reading.grounds.knows(passage.words[end])
            {
                end += 1
            }
            let quote = passage.quote(index..<end)
            let isEmployer = cues.contains { $0 <= index && index - $0 <= 3 }
            let title = index > 0 && GreetingWords.titleWords.contains(passage.words[index - 1])
            if isEmployer {
                found.append(
                    .about(
                        quote, "unfounded-employer", reading.doubt,
                        "No fact says that the contact worked for “\(quote)”."))
            } else if title {
                found.append(.about(quote, "wrong-name", reading.doubt, "No fact names “\(quote)”."))
            } else {
                found.append(.about(quote, "unfounded-name", reading.doubt, "No fact names “\(quote)”."))
            }
            index = end
        }
        return found
    }

    private static func isCandidate(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let word = passage.words[index]
        // `24M` is a number, `SRE` and `README` are words.
        guard word.shape.contains(.capital), !word.shape.contains(.digit), word.length >= 3 else { return false }
        if word.shape.contains(.allCapitals), word.length <= 6 { return false }
        if CapitalWords.set.contains(word) || NumberWords.small.contains(word) || reading.grounds.knows(word) {
            return false
        }
        if word.shape.contains(.opens) { return CompanyVerbs.follow(index, in: passage, reading) }
        if reading.language == "de" { return GermanNames.isName(index, in: passage, reading) }
        return true
    }

    /// "Embedded Work At Quillback": every long word has a capital.
    private static func isTitleCase(_ passage: Passage) -> Bool {
        let long = passage.words.filter { $0.length >= 4 && $0.shape.contains(.letter) }
        return long.count >= 2 && long.allSatisfy { $0.shape.contains(.capital) }
    }
}
