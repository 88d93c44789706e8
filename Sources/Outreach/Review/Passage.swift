/// One text, read once: its bytes, words and numbers.
struct Passage {
    let bytes: [UInt8]
    let words: [Word]
    let quantities: [Quantity]
    /// The months that it names, by the word's index.
    let months: [(word: Int, month: Int)]
    /// Of a fact, what its words imply: `Viertagewoche` four, `twice` two.
    let implied: [Double]

    init(_ text: String, language: String, isFact: Bool = false) {
        let bytes = Array(text.utf8)
        let words = WordScanner.words(of: bytes)
        let scan = QuantityScanner.scan(
            bytes, words, isFact ? NumberWords.ofFacts(language) : NumberWords.of(language))
        self.bytes = bytes
        self.words = words
        quantities = scan.found
        months = scan.months
        implied = isFact ? words.compactMap(ImpliedNumbers.value) : []
    }

    /// The text from the first to the last of these words.
    func quote(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < words.count else { return "" }
        return text(words[first].start, words[last].end)
    }

    func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<min(end, start + 800)], as: UTF8.self)
    }

    /// The words of each sentence or line.
    var sentences: [Range<Int>] { parts(.sentence) }

    /// The words of each line that has any.
    var lines: [Range<Int>] { parts(.line) }

    private func parts(_ shape: Word.Shape) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in words.indices.dropFirst() where words[index].shape.contains(shape) {
            found.append(start..<index)
            start = index
        }
        if start < words.count { found.append(start..<words.count) }
        return found
    }

    /// The bytes between a word and the one before it, or the end.
    func gap(before index: Int) -> ArraySlice<UInt8> {
        bytes[(index > 0 ? words[index - 1].end : 0)..<(index < words.count ? words[index].start : bytes.count)]
    }

    /// The sentence that a word stands in.
    func sentence(around index: Int) -> Range<Int> {
        var (start, end) = (index, index + 1)
        while start > 0, !words[start].shape.contains(.sentence) { start -= 1 }
        while end < words.count, !words[end].shape.contains(.sentence) { end += 1 }
        return start..<end
    }

    /// The first word that begins at or behind a byte.
    func word(at byte: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
