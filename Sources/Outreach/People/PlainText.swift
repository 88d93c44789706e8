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

    private static func isPlainASCII(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } }

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
        if isPlainASCII(text) { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n", keepingLines { scalars.append(scalar); continue }
            if scalar == "\n" || scalar == "\t" || scalar == "\r" { scalars.append(" "); continue }
            if isUnprintable(scalar) || (0x200B...0x200D).contains(scalar.value)
                || (0xFE00...0xFE0F).contains(scalar.value)
            {
                continue
            }
            scalars.append(scalar)
        }
        return String(scalars)
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
