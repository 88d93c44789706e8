/// Markdown and HTML, which plain text shows as it is.
enum MarkupCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard reading.bodyPassage.bytes.contains(where: isMark) else { return [] }
        let mark =
            tag(in: reading.body) ?? marks.found(in: reading.bodyPassage.bytes).first ?? heading(in: reading.lines)
        return mark.map {
            [.about($0, "markup", .soft, "“\($0)” is markup; the message is plain text and shows it as it is.")]
        } ?? []
    }

    /// `* ` ] _ < #`, without which there is no markup.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x60, 0x5D, 0x5F, 0x3C, 0x23: true
        default: false
        }
    }

    private static let marks = ByteMarks(["**", "```", "](http", "__"])

    private static func heading(in lines: [Substring]) -> String? {
        lines.first { $0.hasPrefix("# ") || $0.hasPrefix("## ") || $0.hasPrefix("### ") }.map { String($0.prefix(40)) }
    }

    private static func tag(in body: String) -> String? {
        for piece in body.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let name = piece.prefix(12).drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            let next = name.endIndex < piece.endIndex ? piece[name.endIndex] : " "
            if tags.contains(name.lowercased()), ">/ ".contains(next) { return "<\(name)>" }
        }
        return nil
    }

    private static let tags: Set<String> = [
        "a", "b", "i", "u", "p", "br", "div", "span", "strong", "em", "ul", "ol", "li", "h1", "h2", "h3", "html",
        "body",
        "table", "img", "script", "style",
    ]
}
