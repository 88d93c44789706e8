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
        switch numbers.worths[word] {
        case .number(let value)?, .magnitude(let value)?: return readWords(index, value)
        case nil: return index + 1
        }
    }

    /// `twenty-five`, `trois cent mille`, `two million`, `half a million`.
    private mutating func readWords(_ first: Int, _ value: Double) -> Int {
        var (total, current) = value >= 1_000 ? (value, 0.0) : (0.0, value)
        var (last, next) = (first, first + 1)
        while next < words.count, next - first < 8 {
            var index = next
            if current >= 20 || total > 0, index + 1 < words.count, numbers.joints.contains(words[index]) { index += 1 }
            guard words[index].shape.contains(.adjacent), let worth = worth(index, behind: current) else { break }
            switch worth {
            case .number(let small): current += small
            case .magnitude(let large) where large >= 1_000:
                total += max(1, current) * large
                current = 0
            case .magnitude(let large): current = max(1, current) * large
            }
            last = index
            next = index + 1
        }
        var (start, sum) = (first, total + current)
        // "Half a million"; half a dozen is no number.
        if sum == value, value >= 12, first > 0 {
            let article = first > 1 && NumberWords.half.contains(words[first - 2]) ? 2 : 1
            if NumberWords.half.contains(words[first - article]) {
                if value == 12 { return next }
                (start, sum) = (first - article, value / 2)
            }
        }
        add(sum, start..<(last + 1), to: words[last].end, isWord: true)
        return next
    }

    /// What a word adds to the number before it; `nil` when it begins another, or none.
    private func worth(_ index: Int, behind current: Double) -> NumberWords.Worth? {
        let word = words[index]
        let tens = current.truncatingRemainder(dividingBy: 100)
        let isTens = tens >= 20 && tens.truncatingRemainder(dividingBy: 10) == 0
        // `quatre-vingts`: four times twenty.
        if tens == 4, NumberWords.score.contains(word) { return .number(76) }
        // `vingt et un`, `dix-neuf`: only numbers behind tens.
        if isTens, NumberWords.one.contains(word) { return .number(1) }
        if isTens || tens == 10, NumberWords.nine.contains(word) { return .number(9) }
        guard let worth = numbers.worths[word], case .number(let small) = worth else { return numbers.worths[word] }
        let follows =
            current == 0 || current >= 100 && (tens == 0 || isTens && small < 20) || isTens && small < 20
            || tens == 10 && (small == 7 || small == 8) && NumberWords.ten.contains(words[index - 1])
        return follows && (small < current || current == 0) ? worth : nil
    }

    /// The value, with the unit that stands before or behind it.
    mutating func add(
        _ value: Double, _ range: Range<Int>, to end: Int, isWord: Bool, kind: Quantity.Kind? = nil
    ) {
        let unit = kind == nil ? Units.kind(bytes, words, range, end: end) : nil
        found.append(
            Quantity(
                value: value, kind: kind ?? unit ?? .plain, start: words[range.lowerBound].start, end: end,
                words: range,
                isWord: isWord))
    }

    /// `78 to 92k`, `85,000–98,000 GBP`: the first of two numbers shares the unit of the second.
    private mutating func shareMagnitudes() {
        guard found.count >= 2 else { return }
        for index in (0..<(found.count - 1)).reversed() {
            let (left, right) = (found[index], found[index + 1])
            guard right.start - left.end <= 8, right.start >= left.end else { continue }
            if left.kind == .plain, right.kind == .clock { found[index].kind = .clock }
            // `10 Uhr 30`
            if left.kind == .clock, right.kind == .plain, right.value < 60 { found[index + 1].kind = .clock }
            if left.kind == .plain, right.kind == .money || right.kind == .percent { found[index].kind = right.kind }
            if left.value < 1_000, right.value >= 1_000 {
                found[index].other = left.value * (right.value >= 1_000_000 ? 1_000_000 : 1_000)
            }
            if left.kind == .money, right.kind == .plain, right.value >= left.value { found[index + 1].kind = .money }
        }
    }

    private mutating func readMonths() {
        for index in words.indices {
            guard let month = CalendarWords.months[words[index]] else { continue }
            let before = day(near: index, -1)
            let after = day(near: index, 1)
            if before == nil, after == nil, CalendarWords.doubtful.contains(words[index]) {
                let word = words[index]
                guard word.shape.contains(.capital), !word.shape.contains(.opens), word.length >= 3, index > 0,
                    CalendarWords.joints.contains(words[index - 1]), !word.shape.contains(.allCapitals)
                else { continue }
            }
            months.append((index, month))
            for quantity in [before, after] {
                guard let quantity else { continue }
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
                return words[min(number.words.upperBound, index)..<index].allSatisfy {
                    CalendarWords.joints.contains($0)
                }
            }
            guard number.start >= month.end, number.start - month.end <= 5, index + 1 < words.count else {
                return false
            }
            return words[index + 1].start == number.start || CalendarWords.joints.contains(words[index + 1])
        }
    }
}
