/// Cuts a text into words in one pass over its bytes.
struct WordScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var gap = Gap.text
    private var gapLength = 0
    /// Whether a figure and a dot are all that stands before the next word but a space: `am 12. oder 13.`
    private var isOrdinalGap = false
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
        if isOrdinalGap, gap == .sentence, gapLength == 2, !shape.contains(.capital) { gap = .mark }
        isOrdinalGap = index < bytes.count && bytes[index] == 0x2E && shape.contains(.digit)
        if gap.rawValue >= Gap.opening.rawValue { shape.insert(.opens) }
        if gap.rawValue >= Gap.sentence.rawValue { shape.insert(.sentence) }
        if gap.rawValue >= Gap.line.rawValue { shape.insert(.line) }
        if gap == .none, gapLength <= 1 { shape.insert(.adjacent) }
        (gap, gapLength) = (.none, 0)
        // One pass for all keys.
        var (key, before) = (Word.firstKey, UInt64(0))
        var (head, more, tail): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for (place, byte) in buffer.enumerated() {
            before = key
            key = Word.next(key, byte)
            tail = tail << 8 | UInt64(byte)
            if place < 8 {
                head |= UInt64(byte) << UInt64(56 - 8 * place)
            } else if place < 16 {
                more |= UInt64(byte) << UInt64(120 - 8 * place)
            }
        }
        let isPlural = buffer.count > 4 && buffer[buffer.count - 1] == 0x73
        return Word(
            from: start, to: index, length: buffer.count, shape: shape, key: key, head: head, more: more, tail: tail,
            singular: isPlural ? before : key)
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
