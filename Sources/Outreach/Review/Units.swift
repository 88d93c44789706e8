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

    static func kind(_ bytes: [UInt8], _ words: [Word], start: Int, end: Int, next: Int) -> Quantity.Kind? {
        if let kind = sign(behind: end, bytes) ?? sign(before: start, bytes) { return kind }
        // `9 millones de euros`
        let joined = next + 1 < words.count && ["de", "d", "di", "of"].contains(words[next].folded) ? next + 1 : next
        if joined < words.count, words[joined].start - end <= 6 {
            let word = words[joined].folded
            if currencies.contains(word) { return .money }
            if percents.contains(word) { return .percent }
            if isTime(word) { return .clock }
            // `10 a.m.`
            if word == "a" || word == "p", joined + 1 < words.count, words[joined + 1].folded == "m" { return .clock }
            if next + 1 < words.count, words[next].start - end <= 3, ["pour", "por", "per"].contains(word),
                percents.contains(words[next + 1].folded)
            {
                return .percent
            }
            // `210,000 a year in euros` is left to the plain number.
        }
        let before = words[..<min(next, words.count)].last { $0.end <= start }
        if let before, start - before.end <= 2, currencies.contains(before.folded) { return .money }
        return nil
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

    private static func isTime(_ word: String) -> Bool {
        ["uhr", "am", "pm", "heures", "ore", "uur", "clock", "h", "hs"].contains(word)
    }

    static let currencies: Set<String> = Set(
        Folded.words(
            """
            euro euros eur usd gbp chf pln zł złotych zlotys zloty brl dollar dollars dolares dollari dollaro dolar dolary
            dolarów pound pounds sterling franken francs francos franchi sek dkk nok reais real libras sterline pfund livres
            cad aud inr jpy yen czk zar rand
            """))
    private static let percents: Set<String> = [
        "percent", "prozent", "cent", "ciento", "cento", "procent", "percento", "procenta",
    ]
}
