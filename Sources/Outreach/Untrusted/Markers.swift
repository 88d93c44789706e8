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
        return Calls.passage(in: text)
    }

    /// Where a byte is rare, marks are only looked for when it is there.
    private static func first(of groups: [UInt8: [[UInt8]]], in text: [UInt8]) -> String? {
        for index in text.indices {
            guard let marks = groups[text[index]] else { continue }
            for mark in marks where text[index...].starts(with: mark) { return String(decoding: mark, as: UTF8.self) }
        }
        return nil
    }

    private static func lowered(_ bytes: [UInt8]) -> [UInt8] {
        bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private static let marks: [UInt8: [[UInt8]]] = Dictionary(
        grouping: [
            "<|", "<<sys>>", "<</sys>>", "[inst]", "[/inst]", "[system]", "[/system]", "[assistant]", "</facts", "</data", "</context",
            "</document", "</profile", "</untrusted", "</user", "<system", "</system", "<instruction", "</instruction", "<task", "</task", "</reply", "</job",
            "</contact", "<assistant", "<prompt", "</prompt", "<tool", "<function", "<invoke", "<admin", "<override", "\"role\":", "\"role\" :", "'role':",
            "\"verdict\"", "\"score\"", "\"approved\"", "\"approve\"", "\"status\":", "\"status\" :", "\"tool\"", "\"tool_call", "\"function\"", "\"arguments\"", "\"action\"",
            "\"human_review", "\"review_required", "\"send\"", "\"subject\":", "\"body\":", "\"urteil\"", "\"punkte\"", "\"findings\"", "\"decision\"", "\"bcc\"", "\"cc\"", "\"to\":",
            "'verdict'", "'score'", "'approved'", "[[", "%0d%0a", "%0abcc", "\\r\\nbcc", "\\nbcc", "=?utf-8?", "=?iso-8859", "mail from:", "rcpt to:", "javascript:",
            "{{", "${", "{%", "<%", "data:text/html", "approved=true", "approve_all", "<script", "<iframe", "onerror=",
        ].map { Array($0.utf8) }, by: { $0[0] })

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
        var start = line.lowerBound
        var isFenced = false
        while start < line.upperBound, [0x20, 0x09, 0x23, 0x3D, 0x2D, 0x2A, 0x3E, 0x60, 0x22, 0x27, 0x5B, 0x7E, 0x5F].contains(bytes[start]) {
            if [0x23, 0x3D, 0x2D, 0x60, 0x5B, 0x7E].contains(bytes[start]) { isFenced = true }
            start += 1
        }
        var end = start
        while end < line.upperBound, end - start < 40, bytes[end] != 0x3A, bytes[end] != 0x5D, bytes[end] != 0x3D { end += 1 }
        let label = Folded.letters(String(decoding: bytes[start..<end], as: UTF8.self))
        let words = label.split { !$0.isLetter && $0 != "-" }.map(String.init)
        guard let head = words.first else { return nil }
        let quote = String(decoding: bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + 180)], as: UTF8.self)
        let isLabel = end < line.upperBound && bytes[end] == 0x3A
        if isLabel, words.count == 1, roles.contains(head) { return quote }
        // A header needs a break before it; a text may begin with "From: …".
        if isLabel, !first, words.count == 1, headers.contains(head) || head.hasPrefix("x-") { return quote }
        if isFenced, words.count <= 6, roles.contains(head) || words.contains(where: { ends.contains($0) }) && words.contains(where: { data.contains($0) }) {
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

    private static let roles: Set<String> = [
        "system", "assistant", "user", "human", "developer", "ai", "model", "bot", "tool", "instruction", "instructions", "response",
        "benutzer", "assistent", "utilisateur", "usuario", "asistente", "utente", "assistente", "gebruiker", "gebruikers", "usuario", "uzytkownik",
        "asystent", "sistema", "systeme", "systeem", "gpt", "prompt", "thought", "observation", "action", "reviewer", "writer", "polecenie", "sysadmin",
    ]
    private static let headers: Set<String> = [
        "bcc", "cc", "to", "from", "reply-to", "return-path", "content-type", "mime-version", "sender", "subject", "resent-to",
        "content-transfer-encoding", "list-unsubscribe", "disposition-notification-to",
    ]
    private static let ends: Set<String> = ["end", "ende", "fin", "fine", "einde", "fim", "koniec", "eof", "stop", "begin", "start", "close"]
    private static let data: Set<String> = [
        "facts", "data", "daten", "fakten", "faits", "donnees", "hechos", "datos", "fatti", "dati", "gegevens", "feiten", "dados", "factos",
        "fatos", "danych", "faktow", "context", "input", "document", "profile", "message", "instructions", "untrusted", "prompt", "kontekst", "contexto",
    ]
    private static let orders: Set<String> = ["instruction", "instructions", "polecenie", "anweisung", "anweisungen", "override", "jailbreak", "instrucciones", "istruzioni"]

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
        let name = text.dropFirst().prefix { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2E || $0 == 0x40 || $0 == 0x2B || $0 == 0x2D }
        if name.count >= 2, name.endIndex < text.count, text[name.endIndex] == 0x28 { return shown }
        if text[0] == 0x3D, text[1] == 0x22 || (0x41...0x5A).contains(text[1]) && (0x30...0x39).contains(text[2]) { return shown }
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
            let hasArguments = inner.isEmpty || inner.contains(0x3D) || inner.contains(0x22) || inner.contains(0x27)
                || inner.allSatisfy { (0x30...0x39).contains($0) }
            if hasArguments { return String(decoding: text[start...inner.endIndex], as: UTF8.self) }
        }
        return nil
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte == 0x5F || byte == 0x2E || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
}
