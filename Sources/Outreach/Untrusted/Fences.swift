/// Ends of data and headers of mails inside a line: `----- END UNTRUSTED INPUT -----`, `"Reply-To: a@b.example"`.
enum Fences {
    /// Three dashes, equals signs or the like, and capitals behind them that say that something begins or ends.
    static func passage(in bytes: [UInt8]) -> String? {
        var index = 0
        while index + 3 < bytes.count {
            guard isSign(bytes[index]), bytes[index + 1] == bytes[index], bytes[index + 2] == bytes[index] else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] == bytes[start] { index += 1 }
            let text = bytes[index...].prefix(48).prefix { $0 != 0x0A && !isSign($0) && !(0x61...0x7A).contains($0) }
            let words = String(decoding: text, as: UTF8.self).split { !$0.isLetter }.map { Folded.letters($0) }
            if words.count >= 2, words.contains(where: Markers.ends.contains),
                words.contains(where: Markers.data.contains)
            {
                return String(decoding: bytes[start..<text.endIndex], as: UTF8.self)
            }
        }
        return nil
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x2A, 0x2D, 0x3C, 0x3D, 0x3E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// A header's name, a colon and an address right behind it. `text` is in lower case.
    static func header(in text: [UInt8]) -> String? {
        for index in text.indices where text[index] == 0x3A && index >= 3 {
            guard let name = names.first(where: { text[..<index].suffix($0.count).elementsEqual($0) }) else { continue }
            let start = index - name.count
            if start > 0, (0x61...0x7A).contains(text[start - 1]) || text[start - 1] == 0x2D { continue }
            let value = text[(index + 1)...].drop { $0 == 0x20 || $0 == 0x3C }.prefix(80).prefix { $0 > 0x20 }
            if let at = value.firstIndex(of: 0x40), at > value.startIndex, value[at...].contains(0x2E) {
                return String(decoding: text[start..<value.endIndex], as: UTF8.self)
            }
        }
        return nil
    }

    private static let names = ["bcc", "reply-to", "return-path", "mail from", "rcpt to", "errors-to"].map {
        Array($0.utf8)
    }
}
