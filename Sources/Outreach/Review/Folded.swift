/// Text made comparable: lower case, without accents, in words.
enum Folded {
    /// The words of `text`: runs of letters and digits, so `Here's` is `here`, `s`.
    static func words(_ text: some StringProtocol) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { letters($0) }
    }

    /// Lower case, Latin letters without their accents; other scripts stay as they are.
    static func letters(_ text: some StringProtocol) -> String {
        let lower = text.lowercased()
        if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
        return lower.reduce(into: "") { folded, character in
            if let plain = plain[character] { folded += plain } else { folded.append(character) }
        }
    }

    /// The parts of a person's name. `Jürgen`, `Juergen` and `Jurgen` are one name, `O’Brien` is one word.
    static func name(_ text: some StringProtocol) -> [String] {
        let joined = String(text.filter { $0 != "'" && $0 != "’" && $0 != "." })
        return words(joined).map { word in
            guard !marks(["ae", "oe", "ue"], in: word).isEmpty else { return word }
            return word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
        }
    }

    /// Whether `phrase` stands in `words`, word by word.
    static func contains(_ phrase: [String], in words: [String]) -> Bool { position(of: phrase, in: words) != nil }

    static func position(of phrase: [String], in words: [String]) -> Int? {
        guard let first = phrase.first, phrase.count <= words.count else { return nil }
        return (0...(words.count - phrase.count)).first { start in
            words[start] == first && words[start..<start + phrase.count].elementsEqual(phrase)
        }
    }

    /// Which of some short marks in ASCII stand in `text`, by bytes: String's own search needs quadratic time where
    /// characters are runs of flags.
    static func marks(_ marks: [String], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return marks.filter { mark in
            guard let first = mark.utf8.first, mark.utf8.count <= bytes.count else { return false }
            return (0...(bytes.count - mark.utf8.count)).contains { start in
                bytes[start] == first && bytes[start..<start + mark.utf8.count].elementsEqual(mark.utf8)
            }
        }
    }

    private static let plain: [Character: String] = {
        let groups: [(String, String)] = [
            ("áàâäãåāăą", "a"), ("çćčĉ", "c"), ("ďđð", "d"), ("éèêëēėęě", "e"), ("ğģ", "g"), ("íìîïīįı", "i"),
            ("ķ", "k"), ("łļľ", "l"), ("ñńňņ", "n"), ("óòôöõøōő", "o"), ("řŕ", "r"), ("śšşș", "s"), ("ťţț", "t"),
            ("úùûüūůűų", "u"), ("ýÿ", "y"), ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
        ]
        return groups.reduce(into: [:]) { table, group in
            for character in group.0 { table[character] = group.1 }
        }
    }()
}
