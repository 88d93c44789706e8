/// Numbers in digits: `78.000`, `78,000`, `78 000`, `78k`, `3.5`, `14:30`, `2025-09-01`.
extension QuantityScanner {
    mutating func readDigits(_ index: Int) -> Int {
        let word = words[index]
        guard (0x30...0x39).contains(bytes[word.start]) else {
            // `Q3`, `C4`, `k8s`: a name.
            return index + 1
        }
        if isInLink(word) { return index + 1 }
        if let end = date(index) { return end }
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
        if letters.isEmpty, next < words.count, ["k", "t", "teur"].contains(words[next].folded),
            words[next].shape.contains(.adjacent)
        {
            value *= 1_000
            position = words[next].end
            next += 1
        }
        // `24 million`, `78 Tsd.`
        if letters.isEmpty, next < words.count, words[next].shape.contains(.adjacent),
            let factor = numbers.magnitudes[words[next].folded] ?? NumberWords.anyMagnitude[words[next].folded]
        {
            value *= factor
            position = words[next].end
            next += 1
        }
        if kind == nil, isOrdinalDot(position, next) { kind = .ordinal }
        if kind == nil, value >= 1_900, value < 2_100, position - word.start == 4, letters.isEmpty,
            Units.kind(bytes, words, start: word.start, end: position, next: next) == nil
        {
            kind = .year
        }
        add(value, from: word.start, to: position, isWord: false, after: next, kind: kind)
        return next
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

    /// `14:30`, `14.30 Uhr`: the next word behind it.
    private mutating func clock(_ index: Int, _ position: Int) -> Int? {
        let start = words[index].start
        guard position - start <= 2, position < bytes.count, bytes[position] == 0x3A, index + 1 < words.count,
            words[index + 1].start == position + 1, words[index + 1].shape.contains(.digit)
        else { return nil }
        add(0, from: start, to: words[index + 1].end, isWord: false, after: index + 2, kind: .clock)
        return index + 2
    }

    /// `2025-09-01`, `1.9.2025`, `01/09/2025`: the next word behind it.
    private mutating func date(_ index: Int) -> Int? {
        guard index + 2 < words.count else { return nil }
        let parts = words[index...(index + 2)].map { word in
            word.shape.contains(.letter) ? nil : Double(word.folded)
        }
        guard let a = parts[0], let b = parts[1], let c = parts[2] else { return nil }
        let marks = [words[index].end, words[index + 1].end].map { $0 < bytes.count ? bytes[$0] : 0 }
        guard marks[0] == marks[1], [0x2D, 0x2E, 0x2F].contains(marks[0]),
            words[index + 1].start == words[index].end + 1, words[index + 2].start == words[index + 1].end + 1
        else { return nil }
        let (year, month, day) = a > 31 ? (a, b, c) : (c < 100 ? c + 2_000 : c, b, a)
        guard (1_900..<2_100).contains(year), (1...31).contains(day), (1...31).contains(month) else { return nil }
        let (start, end) = (words[index].start, words[index + 2].end)
        // Which of the two is the day is not known where both may be.
        let isMonth = month <= 12
        let number = Int(isMonth ? month : day)
        for (value, kind) in [(year, Quantity.Kind.year), (isMonth ? day : month, .day)] {
            found.append(
                Quantity(
                    value: value, kind: kind, start: start, end: end, isWord: false, month: kind == .day ? number : nil)
            )
        }
        months.append((index, number))
        return index + 3
    }

    /// `3. März`
    private func isOrdinalDot(_ position: Int, _ next: Int) -> Bool {
        guard position + 1 < bytes.count, bytes[position] == 0x2E, bytes[position + 1] == 0x20, next < words.count
        else {
            return false
        }
        return CalendarWords.months[words[next].folded] != nil
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
