/// Reads the numbers of a text, in digits (`78.000`, `78,000`, `78 000`, `78k`, `3.5`, `14:30`, `2025-09-01`) and in words.
struct QuantityScanner {
    let bytes: [UInt8]
    let words: [Word]
    let numbers: NumberWords
    var found: [Quantity] = []
    /// Months that the text names, by the word's index.
    var months: [(word: Int, month: Int)] = []

    static func scan(_ bytes: [UInt8], _ words: [Word], _ numbers: NumberWords) -> QuantityScanner {
        var scanner = QuantityScanner(bytes: bytes, words: words, numbers: numbers)
        var index = 0
        while index < words.count { index = scanner.read(index) }
        scanner.shareMagnitudes()
        scanner.readMonths()
        return scanner
    }

    private init(bytes: [UInt8], words: [Word], numbers: NumberWords) {
        self.bytes = bytes
        self.words = words
        self.numbers = numbers
    }

    /// The next word to look at.
    private mutating func read(_ index: Int) -> Int {
        let word = words[index]
        if word.shape.contains(.digit) { return readDigits(index) }
        guard numbers.all.contains(word), let value = numbers.values[word.folded] ?? numbers.magnitudes[word.folded]
        else {
            return index + 1
        }
        return readWords(index, value)
    }

    /// `twenty-five`, `trois cent mille`, `two million`.
    private mutating func readWords(_ first: Int, _ value: Double) -> Int {
        var (total, current) = value >= 1_000 ? (value, 0.0) : (0.0, value)
        var (last, next) = (first, first + 1)
        while next < words.count, next - first < 8 {
            var index = next
            if numbers.joints.contains(words[index].folded), index + 1 < words.count, current >= 20 || total > 0 {
                index += 1
            }
            guard words[index].shape.contains(.adjacent) else { break }
            // `quatre-vingts`: four times twenty.
            if current.truncatingRemainder(dividingBy: 100) == 4,
                words[index].folded == "vingt" || words[index].folded == "vingts"
            {
                current += 76
                (last, next) = (index, index + 1)
                continue
            }
            // `vingt et un`: one is only a number behind tens.
            if current >= 20, current.truncatingRemainder(dividingBy: 10) == 0, NumberWords.one.contains(words[index]) {
                current += 1
                (last, next) = (index, index + 1)
                break
            }
            if let small = numbers.values[words[index].folded], small < current || current == 0,
                current == 0 || current >= 100 || (current >= 20 && small < 20)
            {
                current += small
            } else if let large = numbers.magnitudes[words[index].folded] {
                if large >= 1_000 {
                    total += max(1, current) * large
                    current = 0
                } else {
                    current = max(1, current) * large
                }
            } else {
                break
            }
            last = index
            next = index + 1
        }
        add(total + current, from: words[first].start, to: words[last].end, isWord: true, after: next)
        return next
    }

    /// The value, with the unit that stands before or behind it.
    mutating func add(
        _ value: Double, from start: Int, to end: Int, isWord: Bool, after next: Int, kind: Quantity.Kind? = nil
    ) {
        let unit = kind == nil ? Units.kind(bytes, words, start: start, end: end, next: next) : nil
        found.append(Quantity(value: value, kind: kind ?? unit ?? .plain, start: start, end: end, isWord: isWord))
    }

    /// `78 to 92k`, `85,000–98,000 GBP`: the first of two numbers shares the unit of the second.
    private mutating func shareMagnitudes() {
        guard found.count >= 2 else { return }
        for index in (0..<(found.count - 1)).reversed() {
            let (left, right) = (found[index], found[index + 1])
            guard right.start - left.end <= 8, right.start >= left.end else { continue }
            if left.kind == .plain, right.kind == .clock { found[index].kind = .clock }
            if left.kind == .plain, right.kind == .money || right.kind == .percent { found[index].kind = right.kind }
            if left.value < 1_000, right.value >= 1_000 {
                found[index].other = left.value * (right.value >= 1_000_000 ? 1_000_000 : 1_000)
            }
            if left.kind == .money, right.kind == .plain, right.value >= left.value { found[index + 1].kind = .money }
        }
    }

    private mutating func readMonths() {
        for (index, word) in words.enumerated() {
            guard CalendarWords.all.contains(word), let month = CalendarWords.months[word.folded] else { continue }
            let before = day(near: index, -1)
            let after = day(near: index, 1)
            if CalendarWords.doubtful.contains(word.folded), before == nil, after == nil {
                guard word.shape.contains(.capital), !word.shape.contains(.opens), word.folded.utf8.count >= 3,
                    index > 0,
                    CalendarWords.joints.contains(words[index - 1].folded), !word.shape.contains(.allCapitals)
                else { continue }
            }
            months.append((index, month))
            for quantity in [before, after].compactMap(\.self) {
                if found[quantity].kind != .year { found[quantity].kind = .day }
                found[quantity].month = month
            }
        }
    }

    /// The number before a month's name (`3 March`, `3rd of March`) or behind it (`March 3`, `March 2025`).
    private func day(near index: Int, _ direction: Int) -> Int? {
        let month = words[index]
        return found.indices.first { candidate in
            let number = found[candidate]
            guard !number.isWord, number.value <= 31 || number.kind == .year else { return false }
            if direction < 0 {
                guard number.end <= month.start, month.start - number.end <= 8 else { return false }
                let between = words[..<index].reversed().prefix(2).filter { $0.start >= number.end }
                return between.allSatisfy { CalendarWords.joints.contains($0.folded) }
            }
            guard number.start >= month.end, number.start - month.end <= 5 else { return false }
            let next = index + 1 < words.count ? words[index + 1] : month
            return next.start == number.start || CalendarWords.joints.contains(next.folded)
        }
    }
}
