/// What is known of one version of one draft at one moment: the value of every field. Texts are folded.
public struct DraftFacts: Sendable, Equatable {
    /// A value that is not there.
    static let missing = Int64.min

    private(set) var numbers: [Int64]
    private(set) var texts: [FactText]
    private(set) var lists: [[FactText]]

    public init() {
        let count = DraftField.allCases.count
        numbers = [Int64](repeating: Self.missing, count: count)
        texts = [FactText](repeating: .missing, count: count)
        lists = [[FactText]](repeating: [], count: count)
    }

    /// A number, a flag as 1 or 0, an instant in microseconds; `nil` when it is not known.
    public subscript(number field: DraftField) -> Int64? {
        get { numbers[field.slot] == Self.missing ? nil : numbers[field.slot] }
        set { numbers[field.slot] = newValue ?? Self.missing }
    }

    /// A name, a choice or a text, folded as `Fold.text`; for `mentions` as `Fold.words`.
    public subscript(text field: DraftField) -> String? {
        get { texts[field.slot].isMissing ? nil : texts[field.slot].string }
        set { texts[field.slot] = newValue.map { FactText($0, isWords: field.kind == .words) } ?? .missing }
    }

    /// Names, each folded.
    public subscript(list field: DraftField) -> [String] {
        get { lists[field.slot].map(\.string) }
        set { lists[field.slot] = newValue.map { FactText($0) } }
    }

    /// How old the version is at `now`, for `older` and `newer`.
    public mutating func setAge(at now: Instant) {
        let age = self[number: .written].map { now.microseconds - $0 }
        self[number: .older] = age
        self[number: .newer] = age
    }
}

/// A folded text with what makes comparing it fast.
struct FactText: Sendable, Equatable {
    let utf8: [UInt8]
    let hash: UInt64
    let isMissing: Bool
    /// The hashes of its words in ascending order, where words are asked for.
    let words: [UInt64]

    static let missing = FactText()

    private init() {
        utf8 = []
        hash = 0
        isMissing = true
        words = []
    }

    init(_ text: String, isWords: Bool = false) {
        utf8 = Array(text.utf8)
        hash = Self.hash(utf8)
        isMissing = false
        words = isWords ? utf8.split(separator: 0x20).map { Self.hash($0) }.sorted() : []
    }

    var string: String { String(decoding: utf8, as: UTF8.self) }

    /// Whether a word with this hash may be among its words; the bytes have the last word.
    func mayHold(word hash: UInt64) -> Bool {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low] == hash
    }

    /// FNV-1a, to see quickly that two texts differ.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}
