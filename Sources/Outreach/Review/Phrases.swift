/// Many phrases looked for at once, word by word.
///
/// A phrase is written as its words. `a/b` is either, `word~` any word that begins so, `*` up to three words, `_` exactly
/// one, `#` a number in digits, `^` that the phrase begins its sentence. No phrase reaches over the end of a sentence.
/// The time is linear in the text: each word is compared with the few phrases that begin like it.
struct Phrases<Mark: Sendable>: Sendable {
    struct Match {
        let mark: Mark
        /// Indices of words.
        let words: Range<Int>
    }

    private enum Part: Sendable {
        case word(String)
        case stem(String)
        case anyOf([Part])
        case gap, any, number

        func fits(_ word: Word) -> Bool {
            switch self {
            case .word(let text): word.folded == text
            case .stem(let text): word.folded.utf8.starts(with: text.utf8)
            case .anyOf(let parts): parts.contains { $0.fits(word) }
            case .gap: false
            case .any: true
            case .number: word.shape.contains(.digit)
            }
        }
    }

    private struct Phrase: Sendable {
        let mark: Mark
        let parts: [Part]
        let beginsSentence: Bool
    }

    /// By the first two bytes of the first word.
    private var table: [[Int32]] = Array(repeating: [], count: 1 << 12)
    private var phrases: [Phrase] = []

    /// One phrase a line, or several between `|`.
    init(_ lists: [(Mark, String)]) {
        for (mark, text) in lists {
            for line in text.split(whereSeparator: { $0 == "|" || $0.isNewline }) { add(line, mark) }
        }
    }

    private mutating func add(_ line: Substring, _ mark: Mark) {
        let tokens = line.split(separator: " ")
        guard !tokens.isEmpty else { return }
        let beginsSentence = tokens[0] == "^"
        let parts = tokens.drop { $0 == "^" }.flatMap { Self.parts(String($0)) }
        guard let first = parts.first else { return }
        phrases.append(Phrase(mark: mark, parts: parts, beginsSentence: beginsSentence))
        for key in Set(Self.keys(first)) { table[key].append(Int32(phrases.count - 1)) }
    }

    /// `I'm` is two words, `I` and `m`.
    private static func parts(_ token: String) -> [Part] {
        switch token {
        case "*": return [.gap]
        case "_": return [.any]
        case "#": return [.number]
        default: break
        }
        if token.contains("/") {
            return [.anyOf(token.split(separator: "/").map { Self.single(String($0)) })]
        }
        if token.hasSuffix("~") { return [single(token)] }
        return Folded.words(token).map(Part.word)
    }

    private static func single(_ token: String) -> Part {
        if token == "#" { return .number }
        let word = Folded.letters(token.filter { $0 != "~" })
        return token.hasSuffix("~") ? .stem(word) : .word(word)
    }

    private static func keys(_ part: Part) -> [Int] {
        switch part {
        case .word(let text): [key(text)]
        case .stem(let text): text.utf8.count >= 2 ? [key(text)] : []
        case .anyOf(let parts): parts.flatMap { keys($0) }
        case .number: (0x30...0x39).flatMap { first in (0..<64).map { (first & 0x3F) << 6 | $0 } }
        case .gap, .any: []
        }
    }

    private static func key(_ text: String) -> Int {
        var bytes = text.utf8.makeIterator()
        let first = Int(bytes.next() ?? 0)
        let second = Int(bytes.next() ?? 0)
        let third = Int(bytes.next() ?? 0)
        // Two letters of ASCII, or the letter that begins with a byte that many share and the next byte.
        return first < 0x80 ? (first & 0x3F) << 6 | (second & 0x3F) : (second & 0x3F) << 6 | (third & 0x3F)
    }

    /// Every phrase that stands in `words`, once for each word that it begins at.
    func matches(in words: [Word]) -> [Match] {
        var found: [Match] = []
        for index in words.indices {
            for number in table[Self.key(words[index].folded)] {
                let phrase = phrases[Int(number)]
                if phrase.beginsSentence, !words[index].shape.contains(.sentence) { continue }
                if let end = Self.end(of: phrase.parts[...], in: words, from: index, first: index) {
                    found.append(Match(mark: phrase.mark, words: index..<end))
                }
            }
        }
        return found
    }

    /// Where the phrase ends whose parts go on at `start`; `nil` when they do not.
    private static func end(of parts: ArraySlice<Part>, in words: [Word], from start: Int, first: Int) -> Int? {
        var index = start
        for (position, part) in zip(parts.indices, parts) {
            if case .gap = part {
                for skipped in 0...3 where index + skipped < words.count {
                    if words[index + skipped].shape.contains(.sentence) { return nil }
                    let rest = end(of: parts[(position + 1)...], in: words, from: index + skipped, first: first)
                    if let rest { return rest }
                }
                return nil
            }
            guard index < words.count, part.fits(words[index]) else { return nil }
            if index > first, words[index].shape.contains(.sentence) { return nil }
            index += 1
        }
        return index
    }
}
