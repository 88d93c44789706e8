/// Pressure, wishes that discriminate, and promises of pay or employment, by the phrases of their lists.
enum PhraseChecks {
    private static let pressure = (Finding.Weight.soft, "presses the reader; leave it out.")
    private static let bias = "speaks of what must not decide: age, sex, origin, family, health or belief."
    private static let promise = "promises what nobody can keep: pay, an offer or an interview."

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for (passage, matches) in reading.passages {
            for (code, weight, remark, words) in told(in: passage, matches, reading) where found.count < 30 {
                let quote = passage.quote(words)
                if found.contains(where: { $0.code == code && $0.quote == quote }) { continue }
                found.append(.about(quote, code, weight, "“\(quote)” \(remark)"))
            }
        }
        return found
    }

    private typealias Told = (code: String, weight: Finding.Weight, remark: String, words: Range<Int>)

    private static func told(in passage: Passage, _ matches: [DraftPhrases.Match], _ reading: Reading) -> [Told] {
        var told: [Told] = []
        var pressing: [(signal: PressureWords.Signal, words: Range<Int>)] = []
        var assuring: [(signal: AssuranceWords.Signal, words: Range<Int>)] = []
        var favouring: [(signal: BiasSigns.Signal, words: Range<Int>)] = []
        for match in matches {
            switch match.mark.kind {
            case .pressure(let signal): pressing.append((signal, match.words))
            case .assurance(let signal): assuring.append((signal, match.words))
            case .biasSign(let signal): favouring.append((signal, match.words))
            default:
                guard let (code, weight, remark) = judge(match, in: passage, reading) else { continue }
                // What the job or the profile itself says may be said; what discriminates may not.
                if code != "discriminating", reading.grounds.uses(match.words, of: passage) { continue }
                if isMeantOtherwise(match, in: passage, reading) { continue }
                told.append((code, weight, remark, match.words))
            }
        }
        for words in PressureWords.rules.passages(of: pressing, in: passage.words)
        where !Softening.eases(words, in: passage) { told.append(("pushy", pressure.0, pressure.1, words)) }
        for words in AssuranceWords.rules.passages(of: assuring, in: passage.words)
        where !Softening.negates(words, in: passage) && !Softening.isKept(words, in: passage) {
            told.append(("unfounded-promise", reading.doubt, promise, words))
        }
        for words in BiasSigns.rules.passages(of: favouring, in: passage.words)
        where !Softening.opens(words, in: passage) {
            told.append(("discriminating", reading.doubt, bias, words))
        }
        return told
    }

    /// What the words around a phrase turn into something harmless.
    private static func isMeantOtherwise(_ match: DraftPhrases.Match, in passage: Passage, _ reading: Reading) -> Bool {
        switch match.mark.kind {
        case .pushy: Softening.eases(match.words, in: passage)
        case .promise: Softening.negates(match.words, in: passage) || Softening.isKept(match.words, in: passage)
        case .discriminating:
            Softening.opens(match.words, in: passage) || isName(match.words, in: passage, reading)
                || isNoAge(match.words, in: passage)
        case .about(.promotion): Softening.isOfSender(match.words, in: passage)
        default: false
        }
    }

    /// "Under 30 minutes", "older than ten years": a number that counts something else than a grown-up's years.
    private static func isNoAge(_ words: Range<Int>, in passage: Passage) -> Bool {
        guard let number = passage.quantities.last(where: { $0.words.overlaps(words) }) else { return false }
        if number.value < 20 || number.value > 75 { return true }
        // "Under 30 minutes", "over 50 sites": what is counted, other than years and people.
        let next = number.words.upperBound
        guard next >= words.upperBound, next < passage.words.count, !passage.words[next].shape.contains(.sentence)
        else {
            return false
        }
        let noun = passage.words[next]
        return IdiomWords.counted.contains(noun) && !IdiomWords.years.contains(noun)
            && !IdiomWords.people.contains(noun)
            || IdiomWords.isSaid(noun, upTo: 1) || IdiomWords.spans.contains(noun) && !IdiomWords.years.contains(noun)
    }

    /// `Marie` is no `marié`: one word, written large inside a sentence, where the language writes nouns small.
    private static func isName(_ words: Range<Int>, in passage: Passage, _ reading: Reading) -> Bool {
        guard words.count == 1, reading.language != "de" else { return false }
        let word = passage.words[words.lowerBound]
        return word.shape.contains(.capital) && !word.shape.contains(.opens) && !word.shape.contains(.allCapitals)
            && (reading.language != "en" || reading.grounds.knows(word))
    }

    private static func judge(
        _ match: DraftPhrases.Match, in passage: Passage, _ reading: Reading
    ) -> (String, Finding.Weight, String)? {
        switch match.mark.kind {
        case .pushy: ("pushy", pressure.0, pressure.1)
        case .discriminating: ("discriminating", reading.doubt, bias)
        case .promise: ("unfounded-promise", reading.doubt, promise)
        case .about(let topic)
        where !reading.grounds.speaks(of: topic) || isOtherSeries(match.words, in: passage, reading):
            unfounded(topic, reading)
        default: nil
        }
    }

    /// "Series C" where the facts know of a series B.
    private static func isOtherSeries(_ words: Range<Int>, in passage: Passage, _ reading: Reading) -> Bool {
        guard words.count == 2, passage.words[words.lowerBound + 1].length == 1,
            series.contains(passage.words[words.lowerBound])
        else { return false }
        let letter = passage.words[words.lowerBound + 1].key
        return !reading.grounds.passages.contains { fact in
            fact.words.indices.dropLast().contains {
                series.contains(fact.words[$0]) && fact.words[$0 + 1].key == letter
            }
        }
    }

    private static let series = WordSet(listing: "series serie série serii seria serię")

    private static func unfounded(_ topic: DraftPhrases.Topic, _ reading: Reading) -> (String, Finding.Weight, String) {
        switch topic {
        case .funding: ("unfounded-funding", reading.doubt, "speaks of funding or investors, and no fact does.")
        case .promotion:
            ("unfounded-employer", reading.doubt, "speaks of a new position or promotion, and no fact does.")
        case .bonus, .equity, .car, .raise:
            ("unfounded-promise", reading.doubt, "is a part of the pay that no fact holds.")
        }
    }
}
