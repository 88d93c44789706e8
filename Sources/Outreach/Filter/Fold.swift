import Foundation

/// Text as filters compare it: NFC, without case, runs of white space as one space, none at the ends. The evaluator, the
/// columns beside stored texts and the values of terms all come from here, so that they compare the same code points.
public enum Fold {
    public static func text(_ text: String) -> String {
        if let plain = ascii(text) { return plain }
        // Up and down again is full case folding (ß becomes ss); down first, for ẞ; letters apart from their marks, as
        // one of these, the Greek iota below, has a capital of its own.
        let folded = visible(text).decomposedStringWithCanonicalMapping.lowercased().uppercased().lowercased()
            .precomposedStringWithCanonicalMapping
        var result = String.UnicodeScalarView()
        var isSpace = true
        for scalar in folded.unicodeScalars {
            if !scalar.properties.isWhitespace {
                result.append(scalar)
            } else if !isSpace {
                result.append(" ")
            }
            isSpace = scalar.properties.isWhitespace
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }

    /// The words of a text between single spaces, one in front and one behind, so that ` word ` finds a whole one. Letters,
    /// digits and marks make words; anything else parts them. Where words are written without spaces between, each
    /// character is one.
    public static func words(_ text: String) -> String {
        var result = String.UnicodeScalarView(" ".unicodeScalars)
        var (isParted, isAlone) = (true, false)
        for scalar in Fold.text(text).unicodeScalars {
            guard isPartOfWord(scalar) else { isParted = true; continue }
            if !scalar.isASCII, isMark(scalar) {
                // A mark belongs to the letter before it.
                if !isParted { result.append(scalar) }
                continue
            }
            let standsAlone = !scalar.isASCII && isWordByItself(scalar)
            if isParted || isAlone || standsAlone, result.last != " " { result.append(" ") }
            result.append(scalar)
            (isParted, isAlone) = (false, standsAlone)
        }
        if result.last != " " { result.append(" ") }
        return String(result)
    }

    /// What a reader does not see, so that `sal\u{200B}ary` is no way around a line that looks for `salary`.
    private static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) { result.append(scalar) }
        return String(result)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint
            || (scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    /// Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
    private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
            scalar.properties.generalCategory != .decimalNumber
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
            case 0x00...0x1F, 0x7F: continue
            default: bytes.append(byte)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
