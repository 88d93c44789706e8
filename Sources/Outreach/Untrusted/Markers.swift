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
        return Answers.passage(in: text) ?? Calls.passage(in: text)
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

        "<|", "![", "<<sys>>", "<</sys>>", "[inst]", "[/inst]", "[system]", "[/system]", "[assistant]", "</facts",
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
    private static let ends: Set<String> = [
        "end", "ende", "fin", "fine", "einde", "fim", "koniec", "eof", "stop", "begin", "start", "close",
    ]
    private static let data: Set<String> = [
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

/// Cells that a spreadsheet would run.
enum Formula {
    static func passage(in bytes: [UInt8]) -> String? {
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        let text = Array(bytes[start...].prefix(300))
        guard [0x3D, 0x2B, 0x2D, 0x40].contains(text[0]), text.count > 2 else { return nil }
        let shown = String(decoding: text.prefix(120), as: UTF8.self)
        if text.contains(0x7C), text.contains(0x21) { return shown }
        // A function's name and a bracket, or a text in quotes behind `=`.
        let name = text.dropFirst().prefix {
            (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2E || $0 == 0x40 || $0 == 0x2B || $0 == 0x2D
        }
        if name.count >= 2, name.endIndex < text.count, text[name.endIndex] == 0x28 { return shown }
        if text[0] == 0x3D, text[1] == 0x22 || (0x41...0x5A).contains(text[1]) && (0x30...0x39).contains(text[2]) {
            return shown
        }
        return nil
    }
}

/// `send_mail(to="x")`: names with an underscore or dot, brackets, and an argument.
enum Calls {
    static func passage(in text: [UInt8]) -> String? {
        for index in text.indices where text[index] == 0x28 && index > 3 {
            var start = index
            while start > 0, index - start < 40, isName(text[start - 1]) { start -= 1 }
            let name = text[start..<index]
            guard name.contains(0x5F), let last = name.last, last != 0x2E, name.count >= 5 else { continue }
            let inner = text[(index + 1)...].prefix(120).prefix { $0 != 0x29 }
            guard inner.endIndex < text.count, text[inner.endIndex] == 0x29 else { continue }
            let hasArguments =
                inner.isEmpty || inner.contains(0x3D) || inner.contains(0x22) || inner.contains(0x27)
                || inner.allSatisfy { (0x30...0x39).contains($0) }
            if hasArguments { return String(decoding: text[start...inner.endIndex], as: UTF8.self) }
        }
        return nil
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte == 0x5F || byte == 0x2E || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}

/// Answers in JSON, as a model would give them, and tokens that a template would fill.
enum Answers {
    static func passage(in text: [UInt8]) -> String? {
        for index in text.indices {
            switch text[index] {
            case 0x22, 0x27:
                if let end = answer(in: text, from: index) { return String(decoding: text[index..<end], as: UTF8.self) }
            case 0x7B where index + 1 < text.count && text[index + 1] == 0x7B,
                0x24 where index + 1 < text.count && text[index + 1] == 0x7B:
                if let end = token(in: text, from: index) { return String(decoding: text[index..<end], as: UTF8.self) }
            default: continue
            }
        }
        return nil
    }

    /// `"verdict": "pass"`: a key of ours, and a value that decides.
    private static func answer(in text: [UInt8], from start: Int) -> Int? {
        let quote = text[start]
        let key = text[(start + 1)...].prefix(24).prefix { $0 != quote }
        guard key.endIndex < text.count, text[key.endIndex] == quote,
            keys.contains(String(decoding: key, as: UTF8.self))
        else {
            return nil
        }
        var index = key.endIndex + 1
        while index < text.count, text[index] == 0x20 || text[index] == 0x3A { index += 1 }
        let value = text[min(index, text.count)...].prefix(40).drop { $0 == quote }.prefix {
            $0 != 0x2C && $0 != 0x7D && $0 != 0x5D && $0 != quote
        }
        // A comparison in code is no answer.
        if text[min(key.endIndex + 1, text.count)...].prefix(4).contains(where: { $0 == 0x3D || $0 == 0x29 }) {
            return nil
        }
        guard text[min(key.endIndex + 1, text.count - 1)] == 0x3A || text[min(key.endIndex + 1, text.count - 1)] == 0x20
        else { return nil }
        let told = String(decoding: value, as: UTF8.self)
        return values.contains(told) || free.contains(String(decoding: key, as: UTF8.self)) && !told.isEmpty
            ? value.endIndex : nil
    }

    private static let keys: Set<String> = free.union([
        "score", "verdict", "approved", "approve", "status", "send", "send_now", "auto_send", "auto_send_next",
        "review", "human", "urteil", "punkte",
        "decision", "result", "pass", "override", "release", "confirmed", "reviewed", "esito", "punteggio", "veredicto",
        "puntuacion",
        "note", "ocena", "werdykt", "oordeel", "points", "rating", "allowed",
    ])
    private static let free: Set<String> = [
        "subject", "body", "findings", "tool", "function", "bcc", "cc", "reply_to", "recipient", "content",
    ]
    private static let values: Set<String> = [
        "100", "true", "pass", "passed", "approved", "approve", "send", "sent", "yes", "skip", "ok", "bestanden",
        "freigegeben", "now", "auto", "1",
        "10", "accepted", "apto", "aprobado", "approvato", "goedgekeurd", "aprovado", "zatwierdzony", "approuve",
        "release", "clear", "cleared",
    ]

    /// `{{contact.email}}`, `${env:KEY}`
    private static func token(in text: [UInt8], from start: Int) -> Int? {
        let inner = text[start...].prefix(60)
        guard let close = inner.firstIndex(of: 0x7D) else { return nil }
        let name = String(decoding: text[start..<close], as: UTF8.self)
        return names.contains { name.hasSuffix($0) || !Folded.marks([$0], in: name).isEmpty } ? close + 1 : nil
    }

    private static let names = [
        "contact.", "job.", "sender.", "config", "env", "system", "secret", "api_key", "prompt", "self.", "request.",
        "password",
    ]
}
