/// Characters and markup that a reader does not see and a model does.
enum HiddenText {
    /// The first passage that hides something; `nil` when all is to be seen.
    static func passage(in text: String) -> String? {
        if let markup = InvisibleMarkup.passage(in: text) { return markup }
        guard mayHide(text) else { return nil }
        let scalars = Array(text.unicodeScalars)
        for index in scalars.indices where isHidden(index, in: scalars) {
            let around = scalars[max(0, index - 20)..<min(scalars.count, index + 60)]
            let shown = around.map { tag($0) ?? $0 }.filter { !isInvisible($0) }
            return name(scalars[index]) + " in “" + String(String.UnicodeScalarView(shown)) + "”"
        }
        return nil
    }

    /// Most text is ASCII, or Latin letters with accents, and hides nothing.
    static func mayHide(_ text: String) -> Bool {
        text.utf8.contains {
            $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 || $0 == 0x7F
                || $0 >= 0xC2 && !(0xC3...0xC9).contains($0)
        }
    }

    /// The text without invisible characters, those that spell a script or an emoji kept.
    static func visible(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        for index in scalars.indices {
            let scalar = scalars[index]
            if isInvisible(scalar), !isJoining(index, in: scalars), !isFlag(index, in: scalars) { continue }
            kept.append(scalar)
        }
        return String(kept)
    }

    /// What the invisible characters themselves spell: the tag characters as letters.
    static func tagged(_ text: String) -> String {
        guard text.utf8.contains(0xF3) else { return "" }
        let scalars = Array(text.unicodeScalars)
        var spelt = String.UnicodeScalarView()
        for index in scalars.indices where !isFlag(index, in: scalars) {
            if let letter = tag(scalars[index]) { spelt.append(letter) }
        }
        return String(spelt)
    }

    private static func tag(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        (0xE0020...0xE007E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xE0000) : nil
    }

    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5,
            0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
            0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    /// Whether an invisible character hides something here.
    private static func isHidden(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let scalar = scalars[index]
        guard isInvisible(scalar) else { return false }
        switch scalar.value {
        case 0xAD: return isOddSoftHyphen(index, in: scalars)
        // Direction marks belong between scripts; overrides never.
        case 0x200E, 0x200F, 0x61C, 0x202A, 0x202B, 0x202C, 0x2066...0x2069:
            return !scalars.contains { (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }
                && neighbours(index, in: scalars).count == 2
        case 0xFEFF where index == 0: return false
        case 0x200B, 0x2060, 0xFEFF:
            // Between letters of scripts without spaces it marks a place to break.
            return neighbours(index, in: scalars).contains { $0.value < 0xE00 || $0.value > 0x17FF }
                && neighbours(index, in: scalars).count == 2
        case 0x200C, 0x200D, 0xFE0E, 0xFE0F: return !isJoining(index, in: scalars)
        case 0xFE00...0xFE0D, 0xE0100...0xE01EF:
            return index == 0 || !isIdeograph(scalars[index - 1])
        case 0xE0000...0xE007F: return !isFlag(index, in: scalars)
        default: return true
        }
    }

    /// The letters and digits right before and behind.
    private static func neighbours(_ index: Int, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        [index - 1, index + 1].compactMap { scalars.indices.contains($0) ? scalars[$0] : nil }
            .filter { !$0.properties.isWhitespace }
    }

    /// A joiner inside an emoji or a script that writes with it; a selector behind what has two forms.
    private static func isJoining(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0 else { return false }
        let before = scalars[index - 1]
        switch scalars[index].value {
        case 0x200C, 0x200D:
            if writesWithJoiners(before) { return true }
            guard scalars[index].value == 0x200D, index + 1 < scalars.count else { return false }
            return isPictorial(before) && isPictorial(scalars[index + 1])
        case 0xFE0E, 0xFE0F:
            // One selector behind one character.
            guard before.value != 0xFE0F, before.value != 0xFE0E else { return false }
            return isPictorial(before) || (0x23...0x39).contains(before.value) || before.properties.isEmoji
        case 0x200E, 0x200F, 0x61C: return false
        default: return false
        }
    }

    /// Arabic and its neighbours, the scripts of India and Southeast Asia, Mongolian.
    private static func writesWithJoiners(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x8FF, 0x900...0xDFF, 0xE00...0x109F, 0x1780...0x18AF, 0xA840...0xA8DF, 0xFB50...0xFDFF,
            0xFE70...0xFEFC:
            true
        default: false
        }
    }

    private static func isPictorial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2190...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0xFE0F, 0x1F000...0x1FAFF, 0xA9, 0xAE, 0x203C, 0x2049,
            0x2122,
            0x2139, 0x20E3:
            true
        default: false
        }
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x1000...0x109F).contains(scalar.value) || isPictorial(scalar)
    }

    /// Tag characters that spell the flag of a region behind 🏴, such as Scotland's: at most six and an end.
    private static func isFlag(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        var start = index
        while start > 0, index - start < 8, (0xE0020...0xE007F).contains(scalars[start].value) { start -= 1 }
        guard scalars[start].value == 0x1F3F4 else { return false }
        let tags = scalars[(start + 1)...].prefix { (0xE0020...0xE007F).contains($0.value) }
        return tags.count <= 7 && tags.last?.value == 0xE007F
    }

    /// Books hyphenate between syllables; whoever hides a word cuts it between letters.
    private static func isOddSoftHyphen(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        let near = scalars[max(0, index - 2)..<min(scalars.count, index + 3)]
        return near.count { $0.value == 0xAD } >= 2
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
