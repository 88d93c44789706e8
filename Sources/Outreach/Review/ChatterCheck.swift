/// The model speaking about its work, or its instructions showing through.
enum ChatterCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        leaks(in: reading) + leakedPhrases(in: reading) + chatter(in: reading) + subjectLines(in: reading)
    }

    private static func leaks(in reading: Reading) -> [Finding] {
        // All of them hold one of these bytes.
        let mayHold = reading.bodyPassage.bytes.contains {
            $0 == 0x5F || $0 == 0x3C || $0 == 0x5B || $0 == 0x23 || $0 == 0x2E
        }
        let marks = mayHold ? Folded.marks(formatMarks, in: reading.body.lowercased()) : []
        let phrases = instructionPhrases.matches(in: reading.bodyPassage.words)
            .map { reading.bodyPassage.quote($0.words).lowercased() }
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
        let keys = reading.lines.filter(isKey).map { String($0.prefix(60)) } + inlineKeys(in: reading.bodyPassage)
        return (phrases + keys).prefix(10).map {
            .about(
                $0, "leaked-instructions", reading.doubt,
                "“\($0)” speaks of how the message is made, not to its reader.")
        }
    }

    /// `(purpose: first contact, steps: 2)`
    private static func inlineKeys(in passage: Passage) -> [String] {
        passage.words.indices.filter { index in
            let word = passage.words[index]
            return word.end < passage.bytes.count && passage.bytes[word.end] == 0x3A && !word.shape.contains(.capital)
                && ["purpose", "steps", "tone", "channel", "limit", "verdict"].contains(word.folded)
        }.prefix(3).map { passage.quote($0..<min($0 + 3, passage.words.count)) }
    }

    /// `tone: warm`, `"body": …`, `FACTS`, `Rules:`
    private static func isKey(_ line: Substring) -> Bool {
        guard line.utf8.count < 20 || line.utf8.prefix(48).contains(where: { $0 == 0x3A || $0 == 0x3D }) else {
            return false
        }
        let start = line.prefix(40).drop { !$0.isLetter }
        let word = start.prefix { $0.isLetter || $0 == "_" || $0 == "." }
        guard !word.isEmpty else { return false }
        let rest = start[word.endIndex...].drop { $0 == "\"" || $0 == "*" || $0 == " " }
        if rest.first == ":" || rest.first == "=" {
            return keys.contains(Folded.letters(word)) || (word.contains("_") && word.allSatisfy { $0.isASCII })
        }
        return rest.isEmpty && line.utf8.count < 20
            && ["FACTS", "MESSAGE", "RULES", "SYSTEM", "USER", "ASSISTANT", "OUTPUT"].contains(String(word))
    }

    private static let keys: Set<String> = Set(
        Folded.words(
            """
            tone channel purpose language step position facts rules rule body sender contact recipient output draft message
            instructions instruction prompt system user assistant context task constraints format limit length notes note verdict score
            ton kanal sprache zweck regeln fakten anweisungen entwurf hinweis langue canal regles consignes faits brouillon
            tono canal idioma reglas instrucciones hechos borrador regole istruzioni fatti bozza lingua
            toon taal regels feiten instructies concept tom idioma regras instrucoes factos fatos rascunho
            jezyk kanal zasady instrukcje fakty szkic
            """))

    private static func chatter(in reading: Reading) -> [Finding] {
        var found: [Finding] = []
        let trimmed = PlainText.trimmed(reading.body)
        if trimmed.hasPrefix("{"), trimmed.hasSuffix("}"), !Folded.marks(["\"body\""], in: trimmed).isEmpty {
            let remark = "The body is the model's whole answer, not the message inside it."
            found.append(.about(trimmed.prefix(60), "model-chatter", .hard, remark))
        }
        if let match = refusals.matches(in: reading.bodyPassage.words).first {
            let remark = "The model speaks of itself or refuses; this is no message to anybody."
            found.append(.about(reading.bodyPassage.quote(match.words), "model-chatter", .hard, remark))
        }
        if let (phrase, position) = presentation(in: reading.bodyPassage) {
            let opens = position < 8
            let remark =
                opens
                ? "The text begins by presenting a draft instead of being one."
                : "The text seems to speak about a draft."
            found.append(.about(phrase, "model-chatter", opens ? .hard : .soft, remark))
        }
        return found
    }

    /// "Here is the revised email", "Hier ist der Entwurf": an opening and, within four words, what is presented.
    private static func presentation(in passage: Passage) -> (String, Int)? {
        for match in openings.matches(in: passage.words) {
            let words = passage.words
            guard
                let noun = words[match.words.upperBound...].prefix(4).firstIndex(where: {
                    presented.contains($0.folded)
                })
            else { continue }
            return (passage.quote(match.words.lowerBound..<(noun + 1)), match.words.lowerBound)
        }
        return nil
    }

    private static func subjectLines(in reading: Reading) -> [Finding] {
        let first = reading.firstLine
        for line in reading.lines where line.utf8.prefix(96).contains(0x3A) {
            let start = line.prefix(24).drop { !$0.isLetter }
            guard let colon = start.firstIndex(of: ":"),
                subjectWords.contains(Folded.letters(PlainText.trimmed(String(start[..<colon]))))
            else { continue }
            let isFirst = first?.startIndex == line.startIndex
            let remark = "A subject line stands in the body; put it into the subject."
            return [.about(line.prefix(80), "subject-in-body", isFirst ? .hard : .soft, remark)]
        }
        return []
    }

    private static let subjectWords: Set<String> = [
        "subject", "subject line", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto", "temat",
    ]

    /// Names of facts as prompts spell them, and marks of models' chat formats.
    private static let formatMarks = [
        "limit.characters", "subject_required", "contact.given_name", "already_sent.", "sender.organisation",
        "contact.notes", "<|im_start|>", "<|im_end|>", "<|endoftext|>", "[inst]", "[/inst]", "### instruction",
        "### response", "<think>", "</think>",
    ]

    private static let instructionPhrases = Phrases<Bool>([
        (
            true,
            """
            ignore all previous instructions|ignore previous instructions|ignore the previous instructions
            disregard previous instructions|my system prompt|the system prompt
            """
        )
    ])

    private static let refusals = Phrases<Bool>([
        (
            true,
            """
            as an AI language model|as an AI assistant|as an AI model|as a large language model|as a language model
            I'm an AI language model|I am an AI language model|I'm an AI assistant|I am an AI assistant|I cannot fulfill
            I can't fulfill|I cannot assist with|I can't assist with|I'm unable to assist with|I'm sorry, but I can't
            I'm sorry, but I cannot|I cannot write this|als KI-Modell|als KI-Sprachmodell|als Sprachmodell|als KI-Assistent
            en tant que modèle de langage|en tant qu'IA|como modelo de lenguaje|como modelo de linguagem
            come modello linguistico|als taalmodel|als AI-taalmodel|jako model językowy
            """
        )
    ])

    private static let openings = Phrases<Bool>([
        (
            true,
            """
            here is|here's|here are|below is|hier ist|hier kommt|voici|aquí tienes|aquí está|ecco|hier is|aqui está|oto
            """
        )
    ])

    private static let presented: Set<String> = [
        "email", "mail", "draft", "message", "rewrite", "entwurf", "nachricht", "brouillon", "borrador", "mensaje",
        "correo", "bozza", "messaggio", "concept", "bericht", "rascunho", "mensagem", "wiadomosc", "szkic",
    ]
}
