/// Pressure, wishes that discriminate, and promises of pay or employment, by the phrases of their lists.
enum PhraseChecks {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for (passage, matches) in reading.passages {
            var told: [(code: String, weight: Finding.Weight, remark: String, words: Range<Int>)] = []
            for match in matches {
                guard let (code, weight, remark) = judge(match.mark.kind, reading) else { continue }
                // What the job or the profile itself says may be said; what discriminates may not.
                if code != "discriminating", reading.grounds.uses(match.words, of: passage) { continue }
                told.append((code, weight, remark, match.words))
            }
            for words in PressureWords.rules.passages(in: passage.words, language: reading.language) {
                told.append(("pushy", .soft, "presses the reader; leave it out.", words))
            }
            for words in AssuranceWords.rules.passages(in: passage.words, language: reading.language) {
                let promise = "promises what nobody can keep: pay, an offer or an interview."
                told.append(("unfounded-promise", reading.doubt, promise, words))
            }
            for (code, weight, remark, words) in told where found.count < 30 {
                let quote = passage.quote(words)
                if found.contains(where: { $0.code == code && $0.quote == quote }) { continue }
                found.append(.about(quote, code, weight, "“\(quote)” \(remark)"))
            }
        }
        return found
    }

    private static func judge(_ kind: DraftPhrases.Kind, _ reading: Reading) -> (String, Finding.Weight, String)? {
        switch kind {
        case .pushy: ("pushy", .soft, "presses the reader; leave it out.")
        case .discriminating:
            (
                "discriminating", reading.doubt,
                "speaks of what must not decide: age, sex, origin, family, health or belief."
            )
        case .promise:
            ("unfounded-promise", reading.doubt, "promises what nobody can keep: pay, an offer or an interview.")
        case .about(let topic) where !reading.grounds.topics.contains(topic): unfounded(topic, reading)
        default: nil
        }
    }

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
