/// What is a letter, and what it is compared as.
enum Letters {
    static func isPart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return (0x61...0x7A).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x30...0x39).contains(scalar)
        }
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
        guard let scalar = Unicode.Scalar(scalar) else { return false }
        return scalar.properties.isUppercase
    }

    static func fold(_ scalar: UInt32, into buffer: inout [UInt8]) {
        if scalar >= 0xC0, scalar < 0x250, let plain = latin[Int(scalar)] {
            buffer.append(contentsOf: plain)
            return
        }
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for byte in Folded.letters(scalar.properties.lowercaseMapping).utf8 { buffer.append(byte) }
    }

    /// The Latin letters, by their numbers.
    private static let latin: [[UInt8]?] = (0..<0x250).map { value in
        guard value >= 0xC0, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
        return Array(Folded.letters(scalar.properties.lowercaseMapping).utf8)
    }
}
