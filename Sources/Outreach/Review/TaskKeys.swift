/// Lines that are keys of a task: `tone: warm`, `"body": …`, `FACTS`, `Rules:`.
enum TaskKeys {
    /// Those lines, at most sixty characters of each. A key that also begins a line of a good list, such as `Position:`, is
    /// one only beside another.
    static func lines(of passage: Passage) -> [String] {
        var sure: [String] = []
        var doubtful: [String] = []
        for line in passage.lines {
            guard let kind = kind(of: line, in: passage) else { continue }
            let quote = passage.text(passage.words[line.lowerBound].start, passage.words[line.upperBound - 1].end)
            if kind { sure.append(String(quote.prefix(60))) } else { doubtful.append(String(quote.prefix(60))) }
        }
        return sure.isEmpty ? [] : sure + doubtful
    }

    /// `(purpose: first contact, steps: 2)`
    static func inline(_ passage: Passage) -> [String] {
        passage.words.indices.filter { index in
            let word = passage.words[index]
            return word.end < passage.bytes.count && passage.bytes[word.end] == 0x3A && !word.shape.contains(.capital)
                && inner.contains(word)
        }.prefix(3).map { passage.quote($0..<min($0 + 3, passage.words.count)) }
    }

    /// `(F11)`, `[F2]`: a fact's number, as our prompts write it.
    static func factNumbers(_ passage: Passage) -> [String] {
        passage.words.filter { word in
            guard word.shape.contains(.digit), word.shape.contains(.capital), word.length <= 3, word.byte(0) == 0x66,
                word.start > 0
            else { return false }
            let before = passage.bytes[word.start - 1]
            return before == 0x28 || before == 0x5B
        }.prefix(3).map { passage.text($0.start, $0.end) }
    }

    /// Whether a line is a key for sure (true) or perhaps (false).
    private static func kind(of line: Range<Int>, in passage: Passage) -> Bool? {
        let first = passage.words[line.lowerBound]
        let bytes = passage.bytes
        var end = first.end
        var isSpelled = false
        // `contact_name`, `job.title`
        while end < bytes.count, bytes[end] == 0x5F || bytes[end] == 0x2E || isLetter(bytes[end]) {
            isSpelled = isSpelled || bytes[end] == 0x5F
            end += 1
        }
        var mark = end
        while mark < bytes.count, bytes[mark] == 0x22 || bytes[mark] == 0x2A || bytes[mark] == 0x20 { mark += 1 }
        if mark < bytes.count, bytes[mark] == 0x3A || bytes[mark] == 0x3D {
            if isSpelled || keys.contains(first) { return true }
            // `Context: follow-up 2, tone friendly`
            let isNamedAgain = passage.words[line].dropFirst().contains { named.contains($0) }
            return doubtful.contains(first) ? isNamedAgain : nil
        }
        let stands = mark >= bytes.count || bytes[mark] == 0x0A
        return stands && end - first.start < 20 && first.shape.contains(.allCapitals) && shouted.contains(first)
            ? true : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let inner = WordSet(listing: "purpose steps tone channel limit verdict")
    private static let shouted = WordSet(listing: "facts message rules system user assistant output")

    private static let keys = WordSet(
        listing: """
            tone channel purpose step facts rules rule body sender recipient output draft message instructions instruction prompt
            system user assistant task constraints limit length verdict score
            ton kanal zweck regeln fakten anweisungen entwurf canal regles consignes faits brouillon
            tono canal reglas instrucciones hechos borrador regole istruzioni fatti bozza
            toon regels feiten instructies concept tom regras instrucoes factos fatos rascunho
            ausgabe sortie salida uitvoer uscita nachricht entwurf
            kanał zasady instrukcje fakty szkic
            """)

    private static let named = WordSet(listing: "tone purpose ton tonfall tono toon tom")

    private static let doubtful = WordSet(
        listing: """
            position language contact context format note notes sprache hinweis langue idioma lingua taal jezyk kontext contexte contexto
            """)
}
