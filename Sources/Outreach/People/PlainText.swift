/// What a short field from outside (a name, a subject, a title) may hold.
///
/// One rule for CSV, files, the API and the model's answers, so that nothing reaches a header, a prompt or a
/// terminal by a side door.
public enum PlainText {
    /// Why `text` cannot be a one-line field, or `nil` when it can: no control or bidi-override characters,
    /// not empty after trimming, at most `limit` characters.
    public static func problem(inLine text: String, limit: Int) -> String? {
        // Imports ask this of every cell, and most cells are plain ASCII.
        if text.utf8.count <= limit, text.utf8.first.map({ $0 > 0x20 }) ?? false, isPlainASCII(text) { return nil }
        if text.allSatisfy(\.isWhitespace) { return "is empty" }
        if text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) { return "holds a line break" }
        if text.unicodeScalars.contains(where: isUnprintable) { return "holds an unprintable character" }
        if text.count > limit || text.utf8.count > limit * 8 { return "is longer than \(limit) characters" }
        return nil
    }

    private static func isPlainASCII(_ text: String) -> Bool {
        allBytes(of: text) { (0x20...0x7E).contains($0) }
    }

    /// Without the cost of a view's iterator, where the text is stored in one piece.
    private static func allBytes(of text: String, _ fit: (UInt8) -> Bool) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(fit) } ?? text.utf8.allSatisfy(fit)
    }

    /// Whether a byte is, or begins, nothing that cannot be printed: text of letters in most scripts.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        // Controls, those of Latin-1, and what begins characters from U+0600, U+2000 and U+F000 on.
        case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: false
        default: true
        }
    }

    private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// The same for text of several lines.
    public static func problem(inText text: String, limit: Int) -> String? {
        if text.utf8.count <= limit, isPlainASCII(text) { return nil }
        if text.unicodeScalars.contains(where: { $0 != "\n" && $0 != "\t" && isUnprintable($0) }) {
            return "holds an unprintable character"
        }
        if text.count > limit || text.utf8.count > limit * 8 { return "is longer than \(limit) characters" }
        return nil
    }

    /// Control characters, bidi embeddings, overrides and isolates, and the byte order mark: none belongs in a field.
    public static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB:
            true
        case 0x2028, 0x2029, 0xE0000...0xE007F: true
        default: false
        }
    }

    /// Text made safe for a terminal or a log: what `isUnprintable`, and zero-width joiners and variation selectors, left out.
    public static func printable(_ text: String, keepingLines: Bool = true) -> String {
        if allBytes(of: text, { isPlain($0) || keepingLines && $0 == 0x0A }) { return text }
        if allBytes(of: text, { isPlain($0) || isBreak($0) }) {
            return String(
                decoding: text.utf8.map { isBreak($0) && !(keepingLines && $0 == 0x0A) ? 0x20 : $0 }, as: UTF8.self)
        }
        // A dash or a quotation mark is no reason for a copy.
        if !text.unicodeScalars.contains(where: { isLeftOut($0, keepingLines) }) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n", keepingLines { scalars.append(scalar); continue }
            if scalar == "\n" || scalar == "\t" || scalar == "\r" { scalars.append(" "); continue }
            if !isLeftOut(scalar, keepingLines) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    private static func isLeftOut(_ scalar: Unicode.Scalar, _ keepingLines: Bool) -> Bool {
        if scalar.value < 0x7F, scalar.value >= 0x20 || scalar == "\n" && keepingLines { return false }
        return isUnprintable(scalar) || (0x200B...0x200D).contains(scalar.value)
            || (0xFE00...0xFE0F).contains(scalar.value)
    }

    /// The beginning of what somebody wrote, on one line, to be quoted in an answer.
    static func shown(_ text: String) -> String { printable(String(text.prefix(40)), keepingLines: false) }

    /// How one address, name or tag is compared: trimmed, lower case.
    public static func folded(_ text: String) -> String { trimmed(text).lowercased() }

    public static func trimmed(_ text: String) -> String {
        func isVisible(_ byte: UInt8?) -> Bool { byte.map { (0x21...0x7E).contains($0) } ?? false }
        if isVisible(text.utf8.first), isVisible(text.utf8.last) { return text }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
