/// Texts that are written so that a reader does not recognise them: each as it would be read.
enum Disguise {
    struct Revealed {
        var text: String
        /// Nobody writes like this by chance, whatever it says.
        var isProof: Bool
    }

    static func texts(of text: String, _ bytes: [UInt8], _ words: [Word]) -> [Revealed] {
        var found: [Revealed] = []
        if bytes.contains(where: { $0 >= 0xC2 }) {
            let tags = HiddenText.tagged(text)
            if !tags.isEmpty { found.append(Revealed(text: tags, isProof: false)) }
            if let plain = Lookalikes.plain(text) { found.append(plain) }
            if HiddenText.mayHide(text) {
                let visible = HiddenText.visible(text)
                if visible.utf8.count < bytes.count { found.append(Revealed(text: visible, isProof: false)) }
            }
        }
        if let spaced = SpacedLetters.joined(words, bytes) { found.append(spaced) }
        found += Encodings.decoded(bytes)
        if let leet = Leet.plain(bytes, words) { found.append(Revealed(text: leet, isProof: false)) }
        if let turned = Turned.text(bytes, words) { found.append(Revealed(text: turned, isProof: true)) }
        return found
    }
}

/// `I g n o r e  a l l`, `g.i.v.e m.e`: letters one by one.
enum SpacedLetters {
    private static let fewest = 8

    static func joined(_ words: [Word], _ bytes: [UInt8]) -> Disguise.Revealed? {
        guard words.count(where: { $0.length == 1 }) >= fewest else { return nil }
        var text: [UInt8] = []
        var run = 0
        var longest = 0
        for (index, word) in words.enumerated() {
            let isSingle = word.length == 1
            let gap = index > 0 ? word.start - words[index - 1].end : 2
            if !isSingle || gap > 4 {
                longest = max(longest, run)
                run = 0
            }
            if isSingle { run += 1 }
            // A wider gap, or a space where letters have dots between, parts two words.
            let mark = index > 0 && word.start > 0 ? bytes[words[index - 1].end] : 0x20
            if !isSingle || gap != 1 || run == 1 || (mark == 0x20 && usesDots(words, index, bytes)) {
                text.append(0x20)
            }
            text.append(contentsOf: bytes[word.start..<word.end])
        }
        longest = max(longest, run)
        guard longest >= fewest else { return nil }
        return Disguise.Revealed(text: String(decoding: text, as: UTF8.self), isProof: longest >= 14)
    }

    private static func usesDots(_ words: [Word], _ index: Int, _ bytes: [UInt8]) -> Bool {
        guard index + 1 < words.count, words[index].end < bytes.count else { return false }
        return bytes[words[index].end] == 0x2E || bytes[words[index].end] == 0x2D
    }
}

/// `1gn0r3 @ll`: figures and signs for letters.
enum Leet {
    static func plain(_ bytes: [UInt8], _ words: [Word]) -> String? {
        var strange = 0
        var text = bytes
        for index in bytes.indices {
            guard !isLetter(bytes[index]), bytes[index] < 0x80, let letter = letters[Int(bytes[index])] else {
                continue
            }
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            guard isLetter(before) || isLetter(after) || letters[Int(before)] != nil && letters[Int(after)] != nil
            else { continue }
            text[index] = letter
            if isLetter(before) && isLetter(after) { strange += 1 }
        }
        return strange >= 2 ? String(decoding: text, as: UTF8.self) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static let letters: [UInt8?] = (0..<256).map { table[UInt8($0)] }

    private static let table: [UInt8: UInt8] = [
        0x30: 0x6F, 0x31: 0x69, 0x33: 0x65, 0x34: 0x61, 0x35: 0x73, 0x37: 0x74, 0x40: 0x61, 0x24: 0x73, 0x21: 0x69,
        0x38: 0x62,
    ]
}

/// Text in rot13 or backwards, told by what the words of orders look like then.
enum Turned {
    static func text(_ bytes: [UInt8], _ words: [Word]) -> String? {
        let turned = words.count { rot13.contains($0) }
        if turned >= 2 { return String(decoding: bytes.map(rotate), as: UTF8.self) }
        if words.count(where: { backwards.contains($0) }) >= 2 {
            return String(
                String(decoding: bytes.prefix(4_000), as: UTF8.self).unicodeScalars.reversed().map(Character.init))
        }
        return nil
    }

    static func rotate(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x61...0x7A: (byte - 0x61 + 13) % 26 + 0x61
        case 0x41...0x5A: (byte - 0x41 + 13) % 26 + 0x41
        default: byte
        }
    }

    private static let ordered = Folded.words(
        """
        ignore previous instructions instruction approve approved draft without review reviewer score verdict pass send reveal prompt
        system print secret assistant message rubric give contact disregard all rules your insert every credits free account
        """)
    private static let rot13 = WordSet(
        ordered.filter { $0.count > 3 }.map { String(decoding: $0.utf8.map(rotate), as: UTF8.self) })
    private static let backwards = WordSet(ordered.filter { $0.count > 4 }.map { String($0.reversed()) })
}
