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

    private let from: Int32
    private let to: Int32
    private let count: UInt16
    let shape: Shape
    /// Stands for it, in lower case and without accents, wherever words are compared (FNV-1a).
    let key: UInt64
    /// Its first sixteen bytes, the first one highest.
    let head: UInt64
    let more: UInt64
    /// Its last eight bytes, the last one lowest.
    let tail: UInt64
    /// The key of a longer word without the `s` at its end, its plural's or genitive's; otherwise its own.
    let singular: UInt64

    init(
        from: Int, to: Int, length: Int, shape: Shape, key: UInt64, head: UInt64, more: UInt64, tail: UInt64,
        singular: UInt64
    ) {
        self.from = Int32(from)
        self.to = Int32(to)
        count = UInt16(clamping: length)
        self.shape = shape
        self.key = key
        self.head = head
        self.more = more
        self.tail = tail
        self.singular = singular
    }

    /// Where it stands, in bytes of UTF-8.
    var start: Int { Int(from) }
    var end: Int { Int(to) }
    /// How many bytes it has in lower case without accents; at most 65,535.
    var length: Int { Int(count) }

    /// Its first bytes as they would stand in `head`.
    static func head(of folded: some Sequence<UInt8>) -> UInt64 {
        var (head, count): (UInt64, UInt64) = (0, 0)
        for byte in folded.prefix(8) {
            head = head << 8 | UInt64(byte)
            count += 1
        }
        return count == 0 ? 0 : head << (64 - 8 * count)
    }

    static func key(of folded: some Sequence<UInt8>) -> UInt64 { folded.reduce(firstKey, next) }

    static let firstKey: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always) static func next(_ key: UInt64, _ byte: UInt8) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The byte at one of the first sixteen places.
    @inline(__always) func byte(_ place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: place < 8 ? head >> UInt64(56 - 8 * place) : more >> UInt64(120 - 8 * place))
    }

    /// The key of its first bytes, at most sixteen.
    func key(ofFirst count: Int) -> UInt64 {
        var key = Self.firstKey
        for place in 0..<min(count, 16) { key = Self.next(key, byte(place)) }
        return key
    }

    /// How many of their first bytes are the same, up to sixteen.
    func common(with other: Word) -> Int {
        let first = (head ^ other.head).leadingZeroBitCount / 8
        let same = first < 8 ? first : 8 + (more ^ other.more).leadingZeroBitCount / 8
        return min(same, length, other.length)
    }
}

/// The end of a word, to be compared with `Word.tail`.
struct WordEnding: Sendable {
    private let value: UInt64
    private let mask: UInt64
    private let length: Int

    /// At most eight bytes, folded.
    init(_ text: String) {
        let bytes = Array(Folded.letters(text).utf8.suffix(8))
        value = bytes.reduce(0) { $0 << 8 | UInt64($1) }
        length = bytes.count
        mask = bytes.count >= 8 ? .max : 1 << UInt64(8 * bytes.count) - 1
    }

    func ends(_ word: Word) -> Bool { word.length > length && word.tail & mask == value }

    static func list(_ text: String) -> [WordEnding] { text.split(separator: " ").map { WordEnding(String($0)) } }
}
