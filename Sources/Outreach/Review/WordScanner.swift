/// Cuts a text into words in one pass over its bytes.
struct WordScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var gap = Gap.text
    private var gapLength = 0
    /// Whether a figure and a dot are all that stands before the next word but a space: `am 12. oder 13.`
    private var isOrdinalGap = false

    /// What has been seen since the last word; the strongest counts.
    private enum Gap: Int {
        case none, mark, opening, sentence, line, text
    }

    static func words(of bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 5 + 1)
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = WordScanner(bytes: buffer)
            while let word = scanner.next() { words.append(word) }
        }
        return words
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func next() -> Word? {
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if Letters.isASCIIPart(byte) { return word() }
                note(UInt32(byte), length: 1)
                continue
            }
            let (scalar, length) = Self.scalar(in: bytes, at: index)
            if Letters.isPart(scalar) { return word() }
            note(scalar, length: length)
        }
        return nil
    }

    private mutating func word() -> Word {
        let start = index
        var shape: Word.Shape = []
        var (letters, capitals) = (0, 0)
        var spelling = Spelling()
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                    if byte < 0x61 {
                        if letters == 0 { shape.insert(.capital) }
                        capitals += 1
                    }
                    letters += 1
                    spelling.add(byte | 0x20)
                } else if byte >= 0x30, byte <= 0x39 {
                    shape.insert(.digit)
                    spelling.add(byte)
                } else {
                    break
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
            Letters.fold(scalar) { spelling.add($0) }
            index += length
        }
        if letters > 0 { shape.insert(.letter) }
        if letters >= 2, capitals == letters { shape.insert(.allCapitals) }
        return spelling.word(start, index, stand(shape))
    }

    /// The shape with how the word stands behind what was before it.
    private mutating func stand(_ shape: Word.Shape) -> Word.Shape {
        var shape = shape
        if isOrdinalGap, gap == .sentence, gapLength == 2, !shape.contains(.capital) { gap = .mark }
        isOrdinalGap = index < bytes.count && bytes[index] == 0x2E && shape.contains(.digit)
        if gap.rawValue >= Gap.opening.rawValue { shape.insert(.opens) }
        if gap.rawValue >= Gap.sentence.rawValue { shape.insert(.sentence) }
        if gap.rawValue >= Gap.line.rawValue { shape.insert(.line) }
        if gap == .none, gapLength <= 1 { shape.insert(.adjacent) }
        (gap, gapLength) = (.none, 0)
        return shape
    }

    private mutating func note(_ scalar: UInt32, length: Int) {
        index += length
        gapLength += 1
        // Most gaps are a space.
        if scalar == 0x20 { return }
        // `asked 'Why now?'`: an apostrophe behind a space opens a quotation.
        let quotes = scalar == 0x27 && index > 1 && bytes[index - 2] == 0x20
        let seen = quotes ? .opening : seen(scalar)
        if seen.rawValue > gap.rawValue { gap = seen }
    }

    /// What a mark right before `index` does.
    private func seen(_ scalar: UInt32) -> Gap {
        switch scalar {
        case 0x2D, 0x27, 0x2019, 0xA0, 0x2010, 0x2011: return .none
        // The dot of `example.org`, the mark of `?q=1` end nothing.
        case 0x2E, 0x21, 0x3F:
            guard index < bytes.count else { return .sentence }
            let next = bytes[index]
            return next <= 0x22 || next >= 0x80 || next == 0x29 || next == 0x2A ? .sentence : .mark
        case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x2022, 0xB7: return .sentence
        case 0x0A, 0x0D, 0x2028, 0x2029: return .line
        case 0x3A, 0x22, 0x28, 0x5B, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018, 0x201A, 0xA1, 0xBF: return .opening
        // Dashes, arrows and pictures.
        case 0x2013...0x2015, 0x2190...0x2BFF, 0x1F000...0x1FAFF: return .opening
        default: return .mark
        }
    }

    /// The scalar at `index` and how many bytes it has; what is not UTF-8 is one byte that is no letter.
    static func scalar(in bytes: [UInt8], at index: Int) -> (UInt32, Int) {
        bytes.withUnsafeBufferPointer { scalar(in: $0, at: index) }
    }

    @inline(__always) private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        let left = bytes.count - index
        if first < 0xE0 { return left > 1 ? (UInt32(first & 0x1F) << 6 | tail(1), 2) : (0xFFFD, 1) }
        if first < 0xF0 {
            return left > 2 ? (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) : (0xFFFD, 1)
        }
        return left > 3 ? (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4) : (0xFFFD, 1)
    }
}

/// The letters of a word as they come, as what words are compared by.
private struct Spelling {
    private var count = 0
    private var key = Word.firstKey
    private var before: UInt64 = 0
    private var head: UInt64 = 0
    private var more: UInt64 = 0
    private var tail: UInt64 = 0

    @inline(__always) mutating func add(_ byte: UInt8) {
        before = key
        key = Word.next(key, byte)
        tail = tail << 8 | UInt64(byte)
        if count < 8 {
            head |= UInt64(byte) << UInt64(truncatingIfNeeded: 56 - 8 * count)
        } else if count < 16 {
            more |= UInt64(byte) << UInt64(truncatingIfNeeded: 120 - 8 * count)
        }
        count += 1
    }

    func word(_ start: Int, _ end: Int, _ shape: Word.Shape) -> Word {
        let isPlural = count > 4 && tail & 0xFF == 0x73
        return Word(
            from: start, to: end, length: count, shape: shape, key: key, head: head, more: more, tail: tail,
            singular: isPlural ? before : key)
    }
}
