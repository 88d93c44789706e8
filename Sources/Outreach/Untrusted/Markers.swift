/// Marks that belong to other formats: chat templates, ends of data, answers in JSON, calls of tools, mail headers, formulas.
enum Markers {
    static func passage(in bytes: [UInt8], words: [Word], isLine: Bool) -> String? {
        if let formula = Formula.passage(in: bytes) { return formula }
        let text = lowered(bytes)
        if let mark = first(of: marks, in: text) { return mark }
        if let line = lines(of: bytes).lazy.compactMap({ suspicious($0, in: bytes, first: $0.lowerBound == 0) }).first {
            return line
        }
        if isLine, let line = brokenLine(bytes) { return line }
        return Fences.passage(in: bytes) ?? Fences.header(in: text) ?? Answers.passage(in: text)
            ?? Calls.passage(in: text)
    }

    /// Where a byte is rare, marks are only looked for when it is there.
    private static func first(of groups: [[[UInt8]]], in text: [UInt8]) -> String? {
        for index in text.indices where !isPlain(text[index]) {
            for mark in groups[Int(text[index])] where text[index...].starts(with: mark) {
                return String(decoding: mark, as: UTF8.self)
            }
        }
        return nil
    }

    private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Letters, digits and spaces, with which hardly a mark begins.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        // a, d, j, m, o and r begin some.
        case 0x61, 0x64, 0x6A, 0x6D, 0x6F, 0x72: false
        case 0x61...0x7A, 0x30...0x39, 0x20, 0x80...: true
        default: false
        }
    }

    /// By their first byte.
    private static let marks: [[[UInt8]]] = [

        "<|", "<start_of_", "<end_of_", "[//]:", "{{#", "<img ", "<iframe", "<script", "![", "<<sys>>", "<</sys>>",
        "[inst]", "[/inst]", "[system]", "[/system]", "[assistant]", "</facts",
        "</data", "</context",
        "</document", "</profile", "</untrusted", "</user", "<system", "</system", "<instruction", "</instruction",
        "<task", "</task",
        "</reply", "</job", "</contact", "<assistant", "<prompt", "</prompt", "<tool", "<function", "<invoke", "<admin",
        "<override",
        "\"role\":", "\"role\" :", "'role':", "\"tool_call", "\"arguments\":", "\"human_review", "\"review_required",
        "%0d%0a", "%0abcc", "\\r\\nbcc", "\\nbcc", "=?utf-8?", "=?iso-8859", "mail from:<", "rcpt to:<", "javascript:",
        "data:text/html", "approved=true", "approve_all", "onerror=",
    ].map { Array($0.utf8) }.reduce(into: Array(repeating: [], count: 256)) { $0[Int($1[0])].append($1) }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
            if index > start { found.append(start..<index) }
            start = index + 1
        }
        if start < bytes.count { found.append(start..<bytes.count) }
        return found
    }

    /// `system: …`, `### Instruction`, `=== USER ===`, `--- END OF DATA ---`, `Bcc: …`, at the beginning of a line.
    private static func suspicious(_ line: Range<Int>, in bytes: [UInt8], first: Bool) -> String? {
        // A label ends with a colon, a fence begins with its sign, a shout is in capitals.
        let head = bytes[line].prefix(48)
        guard
            head.contains(0x3A) || isFence(bytes[line.lowerBound])
                || !head.contains(where: { (0x61...0x7A).contains($0) })
        else { return nil }
        return judged(line, in: bytes, first: first)
    }

    private static func isFence(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x3D, 0x2D, 0x60, 0x5B, 0x7E, 0x2A, 0x3E, 0x22, 0x27, 0x5F, 0x20, 0x09: true
        default: false
        }
    }

    private static func judged(_ line: Range<Int>, in bytes: [UInt8], first: Bool) -> String? {
        var start = line.lowerBound
        var isFenced = false
        while start < line.upperBound,
            [0x20, 0x09, 0x23, 0x3D, 0x2D, 0x2A, 0x3E, 0x60, 0x22, 0x27, 0x5B, 0x7E, 0x5F].contains(bytes[start])
        {
            if [0x23, 0x3D, 0x2D, 0x60, 0x5B, 0x7E].contains(bytes[start]) { isFenced = true }
            start += 1
        }
        var end = start
        while end < line.upperBound, end - start < 40, bytes[end] != 0x3A, bytes[end] != 0x5D, bytes[end] != 0x3D {
            end += 1
        }
        let label = Folded.letters(String(decoding: bytes[start..<end], as: UTF8.self))
        let words = label.split { !$0.isLetter && $0 != "-" }.map(String.init)
        guard let head = words.first else { return nil }
        let quote = String(
            decoding: bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + 180)], as: UTF8.self)
        let isLabel = end < line.upperBound && bytes[end] == 0x3A
        if isLabel, words.count == 1, roles.contains(head), isSpoken(label, line, end, in: bytes) { return quote }
        // A header needs a break before it; a text may begin with "From: …".
        if isLabel, !first, words.count == 1, headers.contains(head) || head.hasPrefix("x-") { return quote }
        if isFenced, words.count <= 6,
            roles.contains(head)
                || words.contains(where: { ends.contains($0) }) && words.contains(where: { data.contains($0) })
        {
            return quote
        }
        if words.count <= 4, ends.contains(head), words.contains(where: { data.contains($0) }),
            quote == quote.uppercased()
        {
            return quote
        }
        if isFenced, words.contains(where: { orders.contains($0) }), words.count <= 6 { return quote }
        return nil
    }

    /// A job ad may have a line "System: Kanban"; who imitates a dialogue writes `system:` small or in capitals only, or
    /// goes on with a sentence.
    private static func isSpoken(_ label: String, _ line: Range<Int>, _ end: Int, in bytes: [UInt8]) -> Bool {
        let capitals = bytes[line.lowerBound..<end].count { (0x41...0x5A).contains($0) }
        if capitals != 1 { return true }
        let words = WordScanner.words(of: Array(bytes[end..<line.upperBound].prefix(400)))
        return !OrderWords.table.matches(in: words).isEmpty
    }

    private static let roles: Set<String> = [
        "system", "assistant", "user", "human", "developer", "instruction", "response",
        "benutzer", "assistent", "utilisateur", "usuario", "asistente", "utente", "assistente", "gebruiker",
        "gebruikers", "usuario", "uzytkownik",
        "asystent", "sistema", "systeme", "systeem", "gpt", "observation", "reviewer", "polecenie", "sysadmin",
    ]
    private static let headers: Set<String> = [
        "bcc", "reply-to", "return-path", "content-type", "mime-version", "resent-to",
        "content-transfer-encoding", "list-unsubscribe", "disposition-notification-to",
    ]
    static let ends: Set<String> = [
        "end", "ende", "fin", "fine", "einde", "fim", "koniec", "eof", "stop", "begin", "start", "close",
    ]
    static let data: Set<String> = [
        "facts", "data", "daten", "fakten", "faits", "donnees", "hechos", "datos", "fatti", "dati", "gegevens",
        "feiten", "dados", "factos",
        "fatos", "danych", "faktow", "context", "input", "document", "profile", "message", "instructions", "untrusted",
        "prompt", "kontekst", "contexto",
    ]
    private static let orders: Set<String> = ["polecenie", "anweisung", "override", "jailbreak"]

    /// A field that is one line has a second.
    private static func brokenLine(_ bytes: [UInt8]) -> String? {
        guard let index = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        let rest = bytes[index...].prefix(160)
        guard rest.contains(0x3A) || rest.contains(0x3C) else { return nil }
        return String(decoding: rest, as: UTF8.self)
    }
}
