/// Numbers in digits: `78.000`, `78,000`, `78 000`, `78k`, `3.5`, `14:30`, `2025-09-01`.
extension QuantityScanner {
    mutating func readDigits(_ index: Int) -> Int {
        let word = words[index]
        guard (0x30...0x39).contains(bytes[word.start]) else {
            // `Q3`, `C4`, `k8s`: a name.
            return index + 1
        }
        if isInLink(word) { return index + 1 }
        if let end = date(index) ?? shortDate(index) { return end }
        var (text, position, next) = grouped(index)
        var value = text
        if let clock = clock(index, position) { return clock }
        // `78k`, `24M`, `2nd`, `10h`: letters of the same word.
        var kind: Quantity.Kind?
        let letters = String(
            decoding: bytes[min(position, bytes.count)..<max(position, words[next - 1].end)], as: UTF8.self)
        if !letters.isEmpty {
            switch Units.suffix(Folded.letters(letters)) {
            case .times(let factor): value *= factor
            case .ordinal: kind = .ordinal
            case .clock: kind = .clock
            case .unknown: return next
            }
            position = words[next - 1].end
        }
        // `66 k€`
        if letters.isEmpty, next < words.count, words[next].shape.contains(.adjacent), thousands.contains(words[next]) {
            value *= 1_000
            position = words[next].end
            next += 1
        } else if letters.isEmpty, isMillions(next) {
            // `18 M€`
            value *= 1_000_000
            position = words[next].end
            next += 1
        }
        // `24 million`, `78 Tsd.`
        if letters.isEmpty, next < words.count, words[next].shape.contains(.adjacent),
            let factor = magnitude(words[next])
        {
            value *= factor
            position = words[next].end
            next += 1
        }
        if kind == nil, isOrdinalDot(position, next) { kind = .ordinal }
        if kind == nil, value >= 1_900, value < 2_100, position - word.start == 4, letters.isEmpty,
            Units.kind(bytes, words, index..<next, end: position) == nil
        {
            kind = .year
        }
        add(value, index..<next, to: position, isWord: false, kind: kind)
        return next
    }

    /// `M` right before a currency.
    private func isMillions(_ index: Int) -> Bool {
        guard index < words.count, words[index].shape.contains(.adjacent), Units.millions.contains(words[index]) else {
            return false
        }
        let end = words[index].end
        let isBeforeName =
            index + 1 < words.count && words[index + 1].start - end <= 2 && Units.currencies.contains(words[index + 1])
        return isBeforeName || Units.isCurrency(behind: end, bytes)
    }

    private var thousands: WordSet { Units.thousands }

    private func magnitude(_ word: Word) -> Double? {
        if case .magnitude(let factor)? = numbers.worths[word] { return factor }
        return NumberWords.anyMagnitude[word]
    }

    /// The digits from a word on, with groups of three and a fraction; where they end; the next word.
    private func grouped(_ index: Int) -> (Double, Int, Int) {
        var value = 0.0
        var position = words[index].start
        var next = index + 1
        func digits(from start: Int) -> Int {
            var end = start
            while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
            return end - start
        }
        func number(_ start: Int, _ count: Int) -> Double {
            bytes[start..<start + count].reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
        }
        let head = min(digits(from: position), 15)
        value = number(position, head)
        position += head
        var groups = 0
        while position < words[next - 1].end + 1, position < bytes.count, next < words.count {
            guard position == words[next - 1].end else { break }
            let (separator, length) = WordScanner.scalar(in: bytes, at: position)
            let start = position + length
            guard words[next].start == start else { break }
            let count = digits(from: start)
            let isGroup = count == 3 && head <= 3 && groups < 4
            switch separator {
            case 0x2E, 0x2C, 0x27, 0x2019, 0x20, 0xA0, 0x202F, 0x2009:
                if isGroup, value != 0 || groups > 0 {
                    value = value * 1_000 + number(start, 3)
                    groups += 1
                } else if separator == 0x2E || separator == 0x2C, (1...2).contains(count) {
                    value += number(start, count) / (count == 1 ? 10 : 100)
                    return (value, start + count, next + 1)
                } else {
                    return (value, position, next)
                }
            default: return (value, position, next)
            }
            position = start + count
            next += 1
        }
        return (value, position, next)
    }

    /// `14:30`: the next word behind it.
    private mutating func clock(_ index: Int, _ position: Int) -> Int? {
        let start = words[index].start
        guard position - start <= 2, position < bytes.count, bytes[position] == 0x3A, index + 1 < words.count,
            words[index + 1].start == position + 1, words[index + 1].shape.contains(.digit)
        else { return nil }
        add(0, index..<(index + 2), to: words[index + 1].end, isWord: false, kind: .clock)
        return index + 2
    }

    /// What a word of at most four digits is worth.
    private func digits(_ index: Int) -> Int? {
        let word = words[index]
        guard word.length <= 4, word.length == word.end - word.start else { return nil }
        var value = 0
        for byte in bytes[word.start..<word.end] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The mark between two words that are one byte apart.
    private func mark(behind index: Int) -> UInt8 {
        index + 1 < words.count && words[index + 1].start == words[index].end + 1 ? bytes[words[index].end] : 0
    }

    /// `2025-09-01`, `1.9.2025`, `01/09/2025`: the next word behind it.
    private mutating func date(_ index: Int) -> Int? {
        let mark = mark(behind: index)
        guard mark == 0x2D || mark == 0x2E || mark == 0x2F, self.mark(behind: index + 1) == mark,
            let a = digits(index), let b = digits(index + 1), let c = digits(index + 2)
        else { return nil }
        let (year, month, day) = a > 31 ? (a, b, c) : (c < 100 ? c + 2_000 : c, b, a)
        guard (1_900..<2_100).contains(year), (1...31).contains(day), (1...31).contains(month) else { return nil }
        // Which of the two is the day is not known where both may be.
        let isMonth = month <= 12
        let words = index..<(index + 3)
        addDate(Double(year), .year, words, month: nil)
        addDate(Double(isMonth ? day : month), .day, words, month: isMonth ? month : day)
        return index + 3
    }

    /// `1.9.`, and `10.30` or `1/9` as a time of the day or a date: the next word behind it.
    private mutating func shortDate(_ index: Int) -> Int? {
        let mark = mark(behind: index)
        guard mark == 0x2E || mark == 0x2F, let a = digits(index), let b = digits(index + 1) else { return nil }
        let end = words[index + 1].end
        let isDotted =
            end + 1 < bytes.count && bytes[end] == 0x2E && mark == 0x2E && !(0x30...0x39).contains(bytes[end + 1])
        let isBehind = index > 0 && CalendarWords.dating.contains(words[index - 1])
        let range = index..<(index + 2)
        if (1...31).contains(a), (1...12).contains(b), isBehind && (mark == 0x2F || isDotted) {
            addDate(Double(a), .day, range, month: b)
            return index + 2
        }
        // `alle 10.30`, `8.30 bis 12.00`
        let isBeside =
            index > 0
            && (CalendarWords.timing.contains(words[index - 1]) || IdiomWords.joints.contains(words[index - 1]))
            || index + 2 < words.count && IdiomWords.joints.contains(words[index + 2])
        if mark == 0x2E, a <= 24, b % 15 == 0, b < 60, words[index + 1].length == 2, isBeside,
            Units.kind(bytes, words, range, end: end) == nil
        {
            add(0, range, to: end, isWord: false, kind: .clock)
            return index + 2
        }
        return nil
    }

    private mutating func addDate(_ value: Double, _ kind: Quantity.Kind, _ range: Range<Int>, month: Int?) {
        found.append(
            Quantity(
                value: value, kind: kind, start: words[range.lowerBound].start, end: words[range.upperBound - 1].end,
                words: range, isWord: false, month: month))
        if let month { months.append((range.lowerBound, month)) }
    }

    /// `3. März`
    private func isOrdinalDot(_ position: Int, _ next: Int) -> Bool {
        guard position + 1 < bytes.count, bytes[position] == 0x2E, bytes[position + 1] == 0x20, next < words.count
        else {
            return false
        }
        return CalendarWords.months[words[next]] != nil
    }

    /// Whether it is part of a link or address: what surrounds it without white space holds a slash between letters or an @.
    private func isInLink(_ word: Word) -> Bool {
        var (start, end) = (word.start, word.end)
        let farthest = 200
        while start > 0, word.start - start < farthest, bytes[start - 1] > 0x20 { start -= 1 }
        while end < bytes.count, end - word.end < farthest, bytes[end] > 0x20 { end += 1 }
        guard end - start > word.end - word.start + 3 else { return false }
        var hasSlash = false
        for index in start..<end {
            if bytes[index] == 0x40 { return true }
            if bytes[index] == 0x2F {
                if index > start, bytes[index - 1] == 0x3A { return true }
                hasSlash = true
            }
            if bytes[index] == 0x2E, index + 2 < end, index > start, bytes[index + 1] | 0x20 >= 0x61,
                bytes[index + 1] | 0x20 <= 0x7A, bytes[index - 1] | 0x20 >= 0x61, hasSlash || end - index > 4
            {
                return true
            }
        }
        return false
    }
}
