/// What stands directly before or behind a number and says what it counts.
enum Units {
    enum Suffix { case times(Double), ordinal, clock, unknown }

    /// The letters that a number's digits run into.
    static func suffix(_ letters: String) -> Suffix {
        switch letters {
        case "k": .times(1_000)
        case "m", "mio", "mn", "mln": .times(1_000_000)
        case "b", "bn", "mrd", "mld": .times(1_000_000_000)
        case "st", "nd", "rd", "th", "er", "ere", "eme", "e", "o", "a", "ª", "º", "de", "ste", "ter", "ten": .ordinal
        case "h", "am", "pm", "uhr", "u", "min", "mn2", "s", "hs": .clock
        case "x": .times(1)
        default: .unknown
        }
    }

    static func kind(_ bytes: [UInt8], _ words: [Word], _ number: Range<Int>, end: Int) -> Quantity.Kind? {
        let start = words[number.lowerBound].start
        if let kind = sign(behind: end, bytes) ?? sign(before: start, bytes) { return kind }
        // `9 millones de euros`
        let next = number.upperBound
        let joined = next + 1 < words.count && partitives.contains(words[next]) ? next + 1 : next
        if joined < words.count, words[joined].start - end <= 6 {
            let word = words[joined]
            if currencies.contains(word) { return .money }
            if percents.contains(word) { return .percent }
            if times.contains(word) { return .clock }
            // `10 a.m.`
            if joined + 1 < words.count {
                if halves.contains(word), meridiem.contains(words[joined + 1]) { return .clock }
                if word.start - end <= 3, pers.contains(word), percents.contains(words[joined + 1]) { return .percent }
            }
            // `210,000 a year in euros` is left to the plain number.
        }
        guard number.lowerBound > 0 else { return nil }
        let before = words[number.lowerBound - 1]
        return start - before.end <= 2 && currencies.contains(before) ? .money : nil
    }

    private static func sign(behind end: Int, _ bytes: [UInt8]) -> Quantity.Kind? {
        var index = end
        var spaces = 0
        while index < bytes.count, spaces < 2 {
            let (scalar, length) = WordScanner.scalar(in: bytes, at: index)
            if scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F || scalar == 0x2009 {
                index += length
                spaces += 1
                continue
            }
            return scalar == 0x25 ? .percent : isCurrency(scalar) ? .money : nil
        }
        return nil
    }

    private static func sign(before start: Int, _ bytes: [UInt8]) -> Quantity.Kind? {
        var index = start - 1
        if index >= 0, bytes[index] == 0x20 { index -= 1 }
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        guard index >= 0 else { return nil }
        return isCurrency(WordScanner.scalar(in: bytes, at: index).0) ? .money : nil
    }

    private static func isCurrency(_ scalar: UInt32) -> Bool {
        scalar == 0x24 || (0xA2...0xA5).contains(scalar) || (0x20A0...0x20C0).contains(scalar)
    }

    /// Behind a number, that many thousands.
    static let thousands = WordSet(listing: "k t teur")
    /// Between a number and a currency, that many millions.
    static let millions = WordSet(listing: "m")

    static func isCurrency(behind end: Int, _ bytes: [UInt8]) -> Bool { sign(behind: end, bytes) == .money }

    private static let partitives = WordSet(listing: "de d di of")
    private static let pers = WordSet(listing: "pour por per")
    private static let halves = WordSet(listing: "a p")
    private static let meridiem = WordSet(listing: "m")
    private static let times = WordSet(listing: "uhr am pm heures ore uur clock h hs")
    static let currencies = WordSet(
        listing: """
            euro euros eur usd gbp chf pln zł złotych zlotys zloty brl dollar dollars dolares dollari dollaro dolar dolary
            dolarów pound pounds sterling franken francs francos franchi sek dkk nok reais real libras sterline pfund livres
            cad aud inr jpy yen czk zar rand
            """)
    private static let percents = WordSet(listing: "percent prozent cent ciento cento procent percento procenta")
}
