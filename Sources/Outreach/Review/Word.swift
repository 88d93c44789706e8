/// One word of a text: a run of letters and digits.
struct Word {
    /// How a word stands in its text.
    struct Shape: OptionSet {
        let rawValue: UInt8
        /// Its first letter is a capital.
        static let capital = Shape(rawValue: 1)
        /// Two letters or more, all capitals.
        static let allCapitals = Shape(rawValue: 2)
        static let digit = Shape(rawValue: 4)
        static let letter = Shape(rawValue: 8)
        /// The first of a sentence, line, quotation, bracket or of what follows a colon, where anything is written large.
        static let opens = Shape(rawValue: 16)
        /// The first word of a sentence.
        static let sentence = Shape(rawValue: 32)
        /// Nothing but one space, hyphen or apostrophe stands before it.
        static let adjacent = Shape(rawValue: 64)
        /// The first of a line.
        static let line = Shape(rawValue: 128)
    }

    /// Lower case, Latin letters without their accents.
    let folded: String
    /// Where it stands, in bytes of UTF-8.
    let start: Int
    let end: Int
    let shape: Shape
    /// Stands for `folded` in sets (FNV-1a).
    let key: UInt64
    /// Its first eight bytes, the first one highest.
    let head: UInt64
    /// How many bytes `folded` has.
    let length: Int
    /// The key of a longer word without the `s` at its end, its plural's or genitive's; otherwise its own.
    let singular: UInt64

    static func head(of folded: some Sequence<UInt8>) -> UInt64 {
        var (head, count): (UInt64, UInt64) = (0, 0)
        for byte in folded.prefix(8) {
            head = head << 8 | UInt64(byte)
            count += 1
        }
        return count == 0 ? 0 : head << (64 - 8 * count)
    }

    static func key(of folded: some Sequence<UInt8>) -> UInt64 {
        folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

/// Cuts a text into words in one pass over its bytes.
struct WordScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var gap = Gap.text
    private var gapLength = 0
    private var buffer: [UInt8] = []

    /// What has been seen since the last word; the strongest counts.
    private enum Gap: Int {
        case none, mark, opening, sentence, line, text
    }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func words(of bytes: [UInt8]) -> [Word] {
        var scanner = WordScanner(bytes)
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 6 + 1)
        while let word = scanner.next() { words.append(word) }
        return words
    }

    private mutating func next() -> Word? {
        while index < bytes.count {
            let (scalar, length) = Self.scalar(in: bytes, at: index)
            if Letters.isPart(scalar) { return word() }
            note(
                scalar,
                endsHere: index + length >= bytes.count || bytes[index + length] <= 0x22
                    || bytes[index + length] >= 0x80
                    || bytes[index + length] == 0x29 || bytes[index + length] == 0x2A)
            index += length
            gapLength += 1
        }
        return nil
    }

    private mutating func word() -> Word {
        let start = index
        var shape: Word.Shape = []
        var (letters, capitals) = (0, 0)
        buffer.removeAll(keepingCapacity: true)
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                switch byte {
                case 0x61...0x7A:
                    letters += 1
                    buffer.append(byte)
                case 0x41...0x5A:
                    if letters == 0 { shape.insert(.capital) }
                    letters += 1
                    capitals += 1
                    buffer.append(byte | 0x20)
                case 0x30...0x39:
                    shape.insert(.digit)
                    buffer.append(byte)
                default: return finish(start, shape, letters, capitals)
                }
                index += 1
                continue
            }
            let (scalar, length) = Self.scalar(in: bytes, at: index)
            if Letters.isMark(scalar) { index += length; continue }
            guard Letters.isPart(scalar) else { break }
            if Letters.isCapital(scalar) {
                if letters == 0 { shape.insert(.capital) }
                capitals += 1
            }
            letters += 1
            Letters.fold(scalar, into: &buffer)
            index += length
        }
        return finish(start, shape, letters, capitals)
    }

    private mutating func finish(_ start: Int, _ shape: Word.Shape, _ letters: Int, _ capitals: Int) -> Word {
        var shape = shape
        if letters > 0 { shape.insert(.letter) }
        if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
        if gap.rawValue >= Gap.opening.rawValue { shape.insert(.opens) }
        if gap.rawValue >= Gap.sentence.rawValue { shape.insert(.sentence) }
        if gap.rawValue >= Gap.line.rawValue { shape.insert(.line) }
        if gap == .none, gapLength <= 1 { shape.insert(.adjacent) }
        (gap, gapLength) = (.none, 0)
        // One pass for all three keys.
        var (key, before, head): (UInt64, UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0, 0)
        for (place, byte) in buffer.enumerated() {
            before = key
            key = (key ^ UInt64(byte)) &* 0x100_0000_01B3
            if place < 8 { head |= UInt64(byte) << UInt64(56 - 8 * place) }
        }
        let isPlural = buffer.count > 4 && buffer[buffer.count - 1] == 0x73
        return Word(
            folded: String(decoding: buffer, as: UTF8.self), start: start, end: index, shape: shape, key: key,
            head: head,
            length: buffer.count, singular: isPlural ? before : key)
    }

    private mutating func note(_ scalar: UInt32, endsHere: Bool) {
        let seen: Gap =
            switch scalar {
            case 0x20, 0x2D, 0x27, 0x2019, 0xA0, 0x2010, 0x2011: .none
            // The dot of `example.org`, the mark of `?q=1` end nothing.
            case 0x2E, 0x21, 0x3F: endsHere ? .sentence : .mark
            case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x2022, 0xB7: .sentence
            case 0x0A, 0x0D, 0x2028, 0x2029: .line
            case 0x3A, 0x22, 0x28, 0x5B, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018, 0x201A, 0xA1, 0xBF: .opening
            default: .mark
            }
        if seen.rawValue > gap.rawValue { gap = seen }
    }

    /// The scalar at `index` and how many bytes it has; what is not UTF-8 is one byte that is no letter.
    static func scalar(in bytes: [UInt8], at index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        func tail(_ offset: Int) -> UInt32? {
            index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : nil
        }
        if first < 0xE0, let a = tail(1) { return (UInt32(first & 0x1F) << 6 | a, 2) }
        if first < 0xF0, let a = tail(1), let b = tail(2) { return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3) }
        if let a = tail(1), let b = tail(2), let c = tail(3) {
            return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
        }
        return (0xFFFD, 1)
    }
}

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
