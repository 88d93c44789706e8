import Foundation

/// Text as filters compare it: NFC, without case, runs of white space as one space, none at the ends. The evaluator, the
/// columns beside stored texts and the values of terms all come from here, so that they compare the same code points.
public enum Fold {
    public static func text(_ text: String) -> String {
        if let plain = ascii(text) { return plain }
        // Upper case before lower case is full case folding for all but a few letters: ß and ẞ both become ss.
        let folded = text.precomposedStringWithCanonicalMapping.uppercased().lowercased()
            .precomposedStringWithCanonicalMapping
        var result = String.UnicodeScalarView()
        var isSpace = true
        for scalar in folded.unicodeScalars where !isInvisible(scalar) {
            if scalar.properties.isWhitespace {
                if !isSpace { result.append(" ") }
                isSpace = true
            } else {
                result.append(scalar)
                isSpace = false
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    /// The words of a text between single spaces, one in front and one behind, so that ` word ` finds a whole one. Letters,
    /// digits and marks make words; anything else parts them.
    public static func words(_ text: String) -> String {
        var result = String.UnicodeScalarView(" ".unicodeScalars)
        var isSpace = true
        for scalar in Fold.text(text).unicodeScalars {
            if isPartOfWord(scalar) {
                result.append(scalar)
                isSpace = false
            } else if !isSpace {
                result.append(" ")
                isSpace = true
            }
        }
        if !isSpace { result.append(" ") }
        return String(result)
    }

    /// What a reader does not see, so that `sal\u{200B}ary` is no way around a line that looks for `salary`.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (48...57).contains(scalar.value) || (97...122).contains(scalar.value) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    /// The fast way for what most texts are; `nil` for anything that is not ASCII.
    private static func ascii(_ text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: bytes.append(byte + 0x20)
            case 0x09...0x0D, 0x20: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
            case 0x80...: return nil
            default: bytes.append(byte)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
