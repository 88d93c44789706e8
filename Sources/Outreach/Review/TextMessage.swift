/// How a text message is cut into segments (3GPP TS 23.038, TS 23.040).
enum TextMessage {
    static let mostSegments = 3

    /// Septets where the basic alphabet is enough, otherwise UTF-16 units.
    static func units(of text: String) -> Int { septets(of: text) ?? text.utf16.count }

    /// Alone 160 septets or 70 units; in several, 153 or 67 each.
    static func segments(of text: String) -> Int {
        let (units, alone, each) = septets(of: text).map { ($0, 160, 153) } ?? (text.utf16.count, 70, 67)
        return units <= alone ? 1 : (units + each - 1) / each
    }

    static func firstOutsideAlphabet(in text: String) -> Character? {
        text.first { !$0.unicodeScalars.allSatisfy { basic.contains($0) || extended.contains($0) } }
    }

    private static func septets(of text: String) -> Int? {
        var count = 0
        for scalar in text.unicodeScalars {
            if basic.contains(scalar) {
                count += 1
            } else if extended.contains(scalar) {
                count += 2
            } else {
                return nil
            }
        }
        return count
    }

    private static let basic = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    private static let extended = Set("^{}\\[~]|€\u{000C}".unicodeScalars)
}
