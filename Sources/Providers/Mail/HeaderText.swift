import Outreach

/// Headers with a person's text in them, written raw.
///
/// GMime would choose base64 word by word, and its own reader (others too) takes neighbouring words for one stream that
/// ends at the first padding, so that a name comes back cut off; a property test found it. Text beyond ASCII is therefore
/// encoded as a whole in the quoted form, which no reader joins wrongly.
enum HeaderText {
    /// A raw header value: one mailbox a line, with the space after the colon and the last line end.
    static func raw(_ mailboxes: [Mailbox]) -> String {
        " " + mailboxes.map(written).joined(separator: ",\n ") + "\n"
    }

    static func raw(_ text: String) -> String { " " + encoded(text) + "\n" }

    /// Whether GMime writes the text as it stands, folding it at its spaces.
    static func isPlain(_ text: String) -> Bool { text.utf8.count <= 500 && text.utf8.allSatisfy { $0 < 128 } }

    private static func written(_ mailbox: Mailbox) -> String {
        guard let name = mailbox.name, !name.isEmpty else { return mailbox.address }
        return "\(phrase(name)) <\(mailbox.address)>"
    }

    private static func phrase(_ name: String) -> String {
        guard isPlain(name) else { return encoded(name) }
        if name.utf8.allSatisfy(isPlainInPhrase), name.first != " ", name.last != " " { return name }
        return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private static func isPlainInPhrase(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Encoded words of at most 75 characters, one a line; a scalar is never cut in two (RFC 2047 sections 2, 4.2, 5).
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let piece = quoted(scalar)
            if word.utf8.count + piece.utf8.count > 63 {
                words.append("=?utf-8?q?\(word)?=")
                word = ""
            }
            word += piece
        }
        if !word.isEmpty { words.append("=?utf-8?q?\(word)?=") }
        return words.joined(separator: "\n ")
    }

    private static func quoted(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { byte in
            if byte == UInt8(ascii: " ") { return "_" }
            if isPlainInPhrase(byte), byte != UInt8(ascii: "'") { return String(UnicodeScalar(byte)) }
            return (byte < 16 ? "=0" : "=") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
