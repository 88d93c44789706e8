/// What is a letter, and what it is compared as.
enum Letters {
    @inline(__always) static func isASCIIPart(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    static func isPart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return isASCIIPart(UInt8(scalar)) }
        if scalar < 0x250 {
            return scalar >= 0xC0 ? scalar != 0xD7 && scalar != 0xF7 : scalar == 0xAA || scalar == 0xBA
        }
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil
            || properties.canonicalCombiningClass != .notReordered
    }

    static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

    static func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x250 { return capitals[Int(scalar)] }
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        return scalar.properties.isUppercase
    }

    /// What a letter is compared as, byte by byte.
    @inline(__always) static func fold(_ scalar: UInt32, _ add: (UInt8) -> Void) {
        if scalar >= 0xC0, scalar < 0x250 {
            let folded = latin[Int(scalar)]
            if folded.first != 0 { add(folded.first) }
            if folded.second != 0 { add(folded.second) }
            if folded.third != 0 { add(folded.third) }
            return
        }
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for byte in Folded.letters(scalar.properties.lowercaseMapping).utf8 { add(byte) }
    }

    /// The Latin letters, by their numbers; none has more than three bytes in lower case without its accent.
    private static let latin: [(first: UInt8, second: UInt8, third: UInt8)] = (0..<0x250).map { value in
        guard value >= 0xC0, let scalar = Unicode.Scalar(UInt32(value)) else { return (0, 0, 0) }
        let bytes = Array(Folded.letters(scalar.properties.lowercaseMapping).utf8.prefix(3))
        return (bytes.first ?? 0, bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0)
    }

    private static let capitals: [Bool] = (0..<0x250).map { value in
        Unicode.Scalar(UInt32(value))?.properties.isUppercase ?? false
    }
}
