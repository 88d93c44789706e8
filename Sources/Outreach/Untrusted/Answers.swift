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
