/// How much of one text stands in another, also where it was lightly reworded.
///
/// Compared are pairs of words that carry meaning, side by side or with one word between: changing one word in five leaves
/// most pairs standing, and telling the same fact in other words leaves few.
public enum Overlap {
    /// 0 for nothing in common to 100 where every pair of `text` stands in `other`; 0 of texts with fewer than four such
    /// words. Texts are read up to 80,000 bytes each; the time is linear in them.
    public static func percent(of text: String, in other: String) -> Int {
        let pairs = Self.pairs(of: words(of: text)[...])
        guard pairs.count >= 3 else { return 0 }
        let before = Set(Self.pairs(of: words(of: other)[...]))
        return pairs.count { before.contains($0) } * 100 / pairs.count
    }

    static func words(of text: String) -> [Word] { WordScanner.words(of: Array(text.utf8.prefix(80_000))) }

    /// One key for each pair of words that carry meaning and are not among `names`.
    static func pairs(of words: ArraySlice<Word>, without names: WordSet = WordSet()) -> [UInt64] {
        var carrying: [UInt64] = []
        carrying.reserveCapacity(words.count)
        for index in words.indices {
            let key = words[index].key
            if !StopWords.all.contains(key), !names.contains(key) { carrying.append(key) }
        }
        guard carrying.count >= 4 else { return [] }
        var pairs: [UInt64] = []
        pairs.reserveCapacity(carrying.count * 2)
        for index in carrying.indices {
            if index + 1 < carrying.count { pairs.append((carrying[index] &* 31) ^ carrying[index + 1]) }
            if index + 2 < carrying.count { pairs.append((carrying[index] &* 31) ^ carrying[index + 2]) }
        }
        return pairs
    }
}
