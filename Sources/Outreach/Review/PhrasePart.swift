/// One place of a phrase.
struct PhrasePart: Sendable {
    enum Kind: Sendable { case word, stem, choice, gap, any, number }

    var kind: Kind
    /// A word's key, or the first eight bytes of a stem.
    var value: UInt64 = 0
    var mask: UInt64 = 0
    /// Of a longer stem, the eight bytes behind those.
    var more: UInt64 = 0
    var moreMask: UInt64 = 0
    var first: Int32 = 0
    var count: Int32 = 0
    var choices: [PhrasePart] = []

    @inline(__always) func fits(_ word: Word) -> Bool {
        switch kind {
        case .word: word.key == value
        case .stem: word.head & mask == value && word.more & moreMask == more
        case .any: true
        case .number: word.shape.contains(.digit) || NumberWords.small.contains(word)
        case .gap, .choice: false
        }
    }

    /// `I'm` is two words, `I` and `m`.
    static func parts(_ token: String) -> [PhrasePart] {
        switch token {
        case "*": return [PhrasePart(kind: .gap)]
        case "_": return [PhrasePart(kind: .any)]
        case "#": return [PhrasePart(kind: .number)]
        default: break
        }
        if token.contains("/") {
            let choices = token.split(separator: "/").map { single(String($0)) }
            return [PhrasePart(kind: .choice, count: Int32(choices.count), choices: choices)]
        }
        if token.hasSuffix("~") { return [single(token)] }
        return Folded.words(token).map { PhrasePart(kind: .word, value: Word.key(of: $0.utf8)) }
    }

    /// Of a stem, sixteen bytes are compared.
    private static func single(_ token: String) -> PhrasePart {
        if token == "#" { return PhrasePart(kind: .number) }
        let word = Folded.letters(token.filter { $0 != "~" })
        guard token.hasSuffix("~") else { return PhrasePart(kind: .word, value: Word.key(of: word.utf8)) }
        let length = word.utf8.count
        return PhrasePart(
            kind: .stem, value: Word.head(of: word.utf8), mask: mask(of: length),
            more: Word.head(of: word.utf8.dropFirst(8)), moreMask: mask(of: length - 8))
    }

    private static func mask(of length: Int) -> UInt64 {
        length >= 8 ? .max : length <= 0 ? 0 : ~(UInt64.max >> UInt64(length * 8))
    }
}

/// Lists of numbers by key, closed once and then only read.
struct KeyedLists: Sendable {
    private var building: [UInt64: [Int32]] = [:]
    private var keys: [UInt64] = []
    private var ranges: [Range<Int32>] = []
    private var numbers: [Int32] = []
    /// A bit for each key that there may be: most words have none.
    private var filter: [UInt64] = []

    mutating func add(_ key: UInt64, _ number: Int32) { building[key, default: []].append(number) }

    mutating func close() {
        var size = 64
        while size < building.count * 3 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        ranges = Array(repeating: 0..<0, count: size)
        filter = Array(repeating: 0, count: 512)
        for (key, list) in building {
            let hash = Self.hash(of: key)
            var slot = Int(truncatingIfNeeded: hash) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            ranges[slot] = Int32(numbers.count)..<Int32(numbers.count + list.count)
            numbers += list
            filter[Int(hash >> 16 & 511)] |= 1 << (hash >> 26 & 63)
        }
        building = [:]
    }

    @inline(__always) func forEach(of key: UInt64, _ body: (Int) -> Void) {
        guard key != 0 else { return }
        let hash = Self.hash(of: key)
        guard filter[Int(hash >> 16 & 511)] & (1 << (hash >> 26 & 63)) != 0 else { return }
        var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == key {
                for place in ranges[slot] { body(Int(numbers[Int(place)])) }
                return
            }
            slot = (slot + 1) & (keys.count - 1)
        }
    }

    @inline(__always) private static func hash(of key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 32 }
}
