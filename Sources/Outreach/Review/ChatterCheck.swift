/// The model speaking about its work, or its instructions showing through.
enum ChatterCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        leaks(in: reading) + leakedPhrases(in: reading) + chatter(in: reading) + subjectLines(in: reading)
    }

    private static func leaks(in reading: Reading) -> [Finding] {
        let marks = formatMarks.found(in: reading.bodyPassage.bytes)
        let phrases = reading.bodyMatches.compactMap { match -> String? in
            guard case .instruction = match.mark.kind else { return nil }
            return reading.bodyPassage.quote(match.words).lowercased()
        }
        return (marks + phrases).map {
            .about(
                $0, "leaked-instructions", .hard, "“\($0)” belongs to our instructions, not to a message; remove it.")
        }
    }

    /// Talk about the text and its making, which the facts do not use themselves; lines that are keys of a task.
    private static func leakedPhrases(in reading: Reading) -> [Finding] {
        let phrases = reading.bodyMatches.compactMap { match -> String? in
            guard case .leak = match.mark.kind, !reading.grounds.uses(match.words, of: reading.bodyPassage) else {
                return nil
            }
            return reading.bodyPassage.quote(match.words)
        }
        var signs: [(signal: LeakSigns.Signal, words: Range<Int>)] = []
        for match in reading.bodyMatches {
            if case .leakSign(let signal) = match.mark.kind { signs.append((signal, match.words)) }
        }
        let passage = reading.bodyPassage
        let told = LeakSigns.rules.passages(of: signs, in: passage.words).filter { words in
            // A shorter version of the advert may be sent.
            !passage.words[passage.sentence(around: words.lowerBound)].contains { LeakSigns.papers.contains($0) }
        }.map(passage.quote)
        let keys =
            told + TaskKeys.lines(of: reading.bodyPassage) + TaskKeys.inline(reading.bodyPassage)
            + TaskKeys.factNumbers(reading.bodyPassage)
        return (phrases + keys).prefix(10).map {
            .about(
                $0, "leaked-instructions", reading.doubt,
                "“\($0)” speaks of how the message is made, not to its reader.")
        }
    }

    private static func chatter(in reading: Reading) -> [Finding] {
        var found: [Finding] = []
        let trimmed = PlainText.trimmed(reading.body)
        if trimmed.hasPrefix("{"), trimmed.hasSuffix("}"), !Folded.marks(["\"body\""], in: trimmed).isEmpty {
            let remark = "The body is the model's whole answer, not the message inside it."
            found.append(.about(trimmed.prefix(60), "model-chatter", .hard, remark))
        }
        let refusal = reading.bodyMatches.first { if case .refusal = $0.mark.kind { true } else { false } }
        if let match = refusal {
            let remark = "The model speaks of itself or refuses; this is no message to anybody."
            found.append(.about(reading.bodyPassage.quote(match.words), "model-chatter", .hard, remark))
        }
        if let word = reading.bodyPassage.words.first, assents.contains(word), isExclaimed(reading.bodyPassage) {
            let remark = "The text begins by answering an order instead of greeting somebody."
            found.append(.about(reading.bodyPassage.quote(0..<1), "model-chatter", .hard, remark))
        }
        if let (phrase, position) = presentation(in: reading) {
            let opens = position < 8
            let remark =
                opens
                ? "The text begins by presenting a draft instead of being one."
                : "The text seems to speak about a draft."
            found.append(.about(phrase, "model-chatter", opens ? .hard : .soft, remark))
        }
        return found
    }

    /// A mark right behind the first word or two: "Certainly!", "Bien sûr !"
    private static func isExclaimed(_ passage: Passage) -> Bool {
        let end = passage.words.count > 1 && assents.contains(passage.words[1]) ? 2 : 1
        return passage.gap(before: end).contains { $0 == 0x21 || $0 == 0x2E }
    }

    private static let assents = WordSet(
        listing: """
            certainly sure absolutely understood gladly natürlich gern gerne selbstverständlich klar verstanden bien sûr certainement
            entendu volontiers claro entendido supuesto certo certamente volentieri inteso natuurlijk zeker uiteraard begrepen okay
            """)

    /// "Here is the revised email", "Hier ist der Entwurf": an opening and, within four words, what is presented.
    private static func presentation(in reading: Reading) -> (String, Int)? {
        let passage = reading.bodyPassage
        for match in reading.bodyMatches {
            guard case .opening = match.mark.kind else { continue }
            let rest = passage.words[match.words.upperBound...].prefix(4)
            guard let noun = rest.firstIndex(where: { presented.contains($0) }) else { continue }
            return (passage.quote(match.words.lowerBound..<(noun + 1)), match.words.lowerBound)
        }
        return nil
    }

    /// `Subject: …`, also with a second word, at the beginning of a line.
    private static func subjectLines(in reading: Reading) -> [Finding] {
        let passage = reading.bodyPassage
        for (number, line) in passage.lines.enumerated() {
            let head = passage.words[line].prefix(2)
            guard let first = head.first, subjects.contains(first),
                let last = head.first(where: { $0.end < passage.bytes.count && passage.bytes[$0.end] == 0x3A }),
                last.key == first.key || last.key == lineKey
            else { continue }
            let quote = passage.text(first.start, passage.words[line.upperBound - 1].end).prefix(80)
            let remark = "A subject line stands in the body; put it into the subject."
            return [.about(quote, "subject-in-body", number == 0 ? .hard : .soft, remark)]
        }
        return []
    }

    private static let subjects = WordSet(listing: "subject betreff objet asunto oggetto onderwerp assunto temat")
    private static let lineKey = Word.key(of: "line".utf8)

    /// Names of facts as prompts spell them, and marks of models' chat formats.
    private static let formatMarks = ByteMarks([
        "<facts", "</facts", "<subject>", "</subject>", "<body>", "</body>", "<draft>", "</draft>", "<message>",
        "</message>", "<output>", "</output>", "<answer>",
        "<instructions", "contact.name", "contact.title", "contact.company", "contact.country", "job.title",
        "job.company",
        "job.location", "job.description", "job.contact", "job.url", "sender.name", "first_touch",
        "limit.characters", "subject_required", "contact.given_name", "already_sent.", "sender.organisation",
        "contact.notes", "<|im_start|>", "<|im_end|>", "<|endoftext|>", "[inst]", "[/inst]", "### instruction",
        "### response", "<think>", "</think>",
    ])

    private static let presented = WordSet(
        listing: """
            email mail draft message rewrite entwurf nachricht brouillon borrador mensaje correo bozza messaggio concept bericht
            rascunho mensagem wiadomość szkic inmail courriel proposition propuesta proposta voorstel vorschlag
            """)
}
