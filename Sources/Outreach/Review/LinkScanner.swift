/// A link or mail address as it stands in a text.
struct FoundLink: Hashable {
    enum Kind: Hashable { case link, address }
    let kind: Kind
    /// Comparable: lower-case host, no scheme, no `www.`, no closing slash; an address in lower case.
    let target: String
    let host: String
    /// As it was written.
    let written: String
    var isHostOnly: Bool { kind == .link && target == host }

    static func == (left: FoundLink, right: FoundLink) -> Bool {
        left.kind == right.kind && left.target == right.target
    }
    func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(target)
    }
}

/// Finds what a mail reader or a browser would turn into a link: `https://…`, `www.…`, bare domains, mail addresses.
enum LinkScanner {
    private static let quotes = Set<Character>("<>\"“”„«»‹›`")
    private static let cuts = Set<Character>(",;|()[]{}*!=~…，、。：；（）")

    static func links(in text: String) -> [FoundLink] {
        var found: [FoundLink] = []
        let text = candidates(in: text)
        guard !text.isEmpty else { return [] }
        for token in visible(text).split(whereSeparator: { $0.isWhitespace || quotes.contains($0) }) {
            guard token.contains(where: { $0 == "." || $0 == "@" || $0 == ":" }) else { continue }
            scan(Array(token), into: &found)
        }
        return found
    }

    /// The words that may hold a link, told by their bytes: with a dot, colon or @ inside, or another script's dot.
    private static func candidates(in text: String) -> String {
        var kept: [UInt8] = []
        let bytes = Array(text.utf8)
        var start = 0
        func take(_ end: Int) {
            var (isOne, last) = (false, end)
            // The mark that ends a sentence is inside no word.
            while last > start, [0x2E, 0x3A, 0x2C].contains(bytes[last - 1]) { last -= 1 }
            for index in start..<last {
                switch bytes[index] {
                case 0x2E, 0x40, 0x3A, 0xE2, 0xE3, 0xEF, 0xC2: isOne = true
                default: continue
                }
                break
            }
            guard isOne else { return }
            if !kept.isEmpty { kept.append(0x20) }
            kept.append(contentsOf: bytes[start..<end])
        }
        for index in bytes.indices where bytes[index] <= 0x20 {
            if index > start { take(index) }
            start = index + 1
        }
        if start < bytes.count { take(bytes.count) }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Without zero-width characters, and with one kind of dot: what the eye and the browser see.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x200B...0x200F, 0x00AD, 0x2060...0x2064, 0xFEFF: continue
            case 0xFF0E, 0xFF61, 0x3002, 0x2024: scalars.append(".")
            case 0xFF20: scalars.append("@")
            case 0xFF0F: scalars.append("/")
            default: scalars.append(scalar)
            }
        }
        return spelled(String(scalars))
    }

    /// `ana(at)example(dot)org`, as people write it for people.
    private static func spelled(_ text: String) -> String {
        guard text.utf8.contains(0x28) || text.utf8.contains(0x5B) else { return text }
        let marks: [(String, String)] = [
            ("(at)", "@"), ("[at]", "@"), ("(dot)", "."), ("[dot]", "."), ("(punkt)", "."), ("[punkt]", "."),
            ("(arroba)", "@"),
            ("(point)", "."), ("(punto)", "."),
        ]
        let lower = text.lowercased()
        guard lower.utf8.count == text.utf8.count, !Folded.marks(marks.map(\.0), in: lower).isEmpty else { return text }
        return marks.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// A token holds bare words, then links with a scheme one behind the other.
    private static func scan(_ token: [Character], into found: inout [FoundLink]) {
        let starts = schemeStarts(in: token)
        scanBare(token[..<(starts.first ?? token.count)], into: &found)
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : token.count
            scanScheme(token[start..<end], into: &found)
        }
    }

    /// Where the letters before each `://` begin.
    private static func schemeStarts(in token: [Character]) -> [Int] {
        var starts: [Int] = []
        var letters = 0
        for index in token.indices {
            if token[index].isASCII, token[index].isLetter {
                letters += 1
                continue
            }
            if token[index] == ":", letters > 0, index + 2 < token.count, isSlash(token[index + 1]),
                isSlash(token[index + 2])
            {
                starts.append(index - letters)
            }
            letters = 0
        }
        return starts
    }

    private static func scanScheme(_ written: ArraySlice<Character>, into found: inout [FoundLink]) {
        guard let colon = written.firstIndex(of: ":") else { return }
        let rest = trimmedEnd(written[(colon + 3)...])
        let scheme = String(written[..<colon]).lowercased()
        guard scheme == "http" || scheme == "https" else {
            // `hxxps://`, `ftp://`: never the same link as the one with the ordinary scheme.
            let whole = String(written[..<rest.endIndex])
            found.append(FoundLink(kind: .link, target: whole, host: "", written: whole))
            return
        }
        let authority = rest.prefix { !isSlash($0) && $0 != "?" && $0 != "#" }
        // Behind an @ the true host follows, whatever stood before it; otherwise a comma ends the link.
        if !authority.contains("@"), let cut = authority.firstIndex(where: { cuts.contains($0) }) {
            append(host: rest[..<cut], path: rest[cut..<cut], written: written[..<cut], into: &found)
            scanBare(rest[cut...], into: &found)
            return
        }
        let host = authority.lastIndex(of: "@").map { authority[($0 + 1)...] } ?? authority
        append(host: host, path: rest[authority.endIndex...], written: written[..<rest.endIndex], into: &found)
    }

    private static func scanBare(_ text: ArraySlice<Character>, into found: inout [FoundLink]) {
        for piece in text.split(whereSeparator: { cuts.contains($0) }) {
            var piece = trimmedEnd(piece)
            if piece.prefix(7).elementsEqual("mailto:", by: { $0.lowercased() == String($1) }) {
                piece = piece.dropFirst(7)
            }
            piece = piece.drop { $0 == "/" || $0 == "." || $0 == "'" || $0 == "‘" || $0 == ":" || $0 == "-" }
            if let at = piece.lastIndex(of: "@"), at > piece.startIndex {
                let domain = piece[(at + 1)...].prefix { !isSlash($0) && $0 != "?" }
                if isHost(domain, knownOnly: false) {
                    let address = String(piece[..<domain.endIndex])
                    found.append(
                        FoundLink(
                            kind: .address, target: address.lowercased(), host: String(domain).lowercased(),
                            written: address))
                    continue
                }
            }
            piece = piece.drop { $0 == "@" }
            let host = piece.prefix { !isSlash($0) && $0 != "?" && $0 != "#" && $0 != ":" }
            guard isHost(host, knownOnly: true), !isSentenceEnd(host, alone: host.count == piece.count) else {
                continue
            }
            append(host: host, path: piece[host.endIndex...], written: piece, into: &found)
        }
    }

    private static func append(
        host: ArraySlice<Character>, path: ArraySlice<Character>, written: ArraySlice<Character>,
        into found: inout [FoundLink]
    ) {
        var name = String(host).lowercased()
        if name.hasPrefix("www."), name.utf8.count > 4 { name.removeFirst(4) }
        while name.hasSuffix(".") { name.removeLast() }
        guard !name.isEmpty else { return }
        var path = path
        if path.last == "/" { path = path.dropLast() }
        found.append(FoundLink(kind: .link, target: name + String(path), host: name, written: String(written)))
    }

    /// Labels of letters, digits and dashes; at least two, the last one a top-level domain.
    private static func isHost(_ text: ArraySlice<Character>, knownOnly: Bool) -> Bool {
        guard text.count <= 253 else { return false }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy(isLabel), let last = labels.last, last.count >= 2 else {
            return false
        }
        if !knownOnly { return last.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
        let name = String(text).lowercased()
        if TopLevelDomains.namesOfThings.contains(name) { return false }
        return name.hasPrefix("www.") || TopLevelDomains.contains(String(last).lowercased())
    }

    private static func isLabel(_ label: ArraySlice<Character>) -> Bool {
        !label.isEmpty && label.count <= 63 && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    /// `a good fit.It is`: a space forgotten between two sentences, not a domain.
    private static func isSentenceEnd(_ host: ArraySlice<Character>, alone: Bool) -> Bool {
        guard alone, let dot = host.lastIndex(of: "."), host[dot + 1].isUppercase else { return false }
        return host[(dot + 1)...].contains(where: \.isLowercase) && host[..<dot].contains(where: \.isLowercase)
    }

    private static func isSlash(_ character: Character) -> Bool { character == "/" || character == "\\" }

    /// Without the punctuation that ends a sentence or closes a bracket around a link.
    private static func trimmedEnd(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
        var text = text
        while let last = text.last, ".,:;!?)]}'’*…".contains(last) { text.removeLast() }
        return text
    }
}
