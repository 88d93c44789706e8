/// A number as it stands in a text, with what it counts as far as its surroundings tell.
struct Quantity: Sendable {
    enum Kind: Sendable {
        case plain, money, percent, ordinal, clock
        /// Four digits from 1900 to 2099 and nothing else.
        case year
        /// The day beside a month's name, or a part of a date in digits.
        case day
    }

    /// In words that stand for themselves: `78k` is 78000.
    var value: Double
    /// The other value that it may mean: in `78 to 92k` the first is 78000.
    var other: Double?
    var kind: Kind
    /// In bytes of UTF-8.
    var start: Int
    var end: Int
    /// The words that it is written in, by their indices.
    var words: Range<Int>
    /// Written in letters.
    var isWord: Bool
    /// The month that it belongs to.
    var month: Int?
}
