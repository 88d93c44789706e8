import CWidth
import Glibc

/// How many columns text takes on a terminal.
enum DisplayWidth {
    // wcwidth(3) answers for the thread's locale, and a program starts in "C", where every character is unknown.
    // The locale is made once and never changed, so that sharing it between threads is safe.
    nonisolated(unsafe) private static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

    /// The columns of `text`, which has been made printable before.
    static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ (32...126).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// A grapheme is as wide as its widest scalar, so that combining marks and joined emoji are counted once.
    static func of(_ character: Character) -> Int {
        let before = uselocale(locale)
        defer { _ = uselocale(before) }
        return character.unicodeScalars.map { max(0, Int(wcwidth(wchar_t($0.value)))) }.max() ?? 0
    }

    /// `text` cut to at most `width` columns, with `…` at its end when something was left out.
    static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var used = 0
        for character in text {
            let columns = of(character)
            if used + columns > width - 1 { break }
            kept.append(character)
            used += columns
        }
        return kept + "…"
    }

    static func padded(_ text: String, to width: Int, toTheRight: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - of(text)))
        return toTheRight ? space + text : text + space
    }
}
