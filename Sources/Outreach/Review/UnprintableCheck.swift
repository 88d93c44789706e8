/// Characters that nobody sees and that change what others see.
enum UnprintableCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        if let scalar = reading.body.unicodeScalars.first(where: {
            $0 != "\n" && $0 != "\t" && PlainText.isUnprintable($0)
        }) {
            found.append(finding("body", scalar))
        }
        // Line breaks have a finding of their own.
        if let scalar = reading.text.subject?.unicodeScalars.first(where: {
            $0 != "\n" && $0 != "\r" && PlainText.isUnprintable($0)
        }) {
            found.append(finding("subject", scalar))
        }
        return found
    }

    private static func finding(_ place: String, _ scalar: Unicode.Scalar) -> Finding {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Finding(
            "unprintable", .hard, "The \(place) holds the unprintable character \(name); remove it.", quote: name)
    }
}
