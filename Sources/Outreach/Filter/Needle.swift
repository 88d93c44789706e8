/// A run of bytes to look for, in time that grows with the text alone whatever the two are (Knuth, Morris and Pratt).
struct Needle: Sendable, Equatable {
    let bytes: [UInt8]
    /// Where to go on in `bytes` after a mismatch behind each place.
    private let fallback: [Int]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var fallback = [Int](repeating: 0, count: bytes.count)
        var matched = 0
        for index in bytes.indices.dropFirst() {
            while matched > 0, bytes[index] != bytes[matched] { matched = fallback[matched - 1] }
            if bytes[index] == bytes[matched] { matched += 1 }
            fallback[index] = matched
        }
        self.bytes = bytes
        self.fallback = fallback
    }

    /// The place behind the first occurrence in `text` from `start` on.
    func end(in text: [UInt8], from start: Int) -> Int? {
        if bytes.isEmpty { return start }
        var matched = 0
        return text.withUnsafeBufferPointer { text in
            var index = start
            while index < text.count {
                while matched > 0, text[index] != bytes[matched] { matched = fallback[matched - 1] }
                if text[index] == bytes[matched] { matched += 1 }
                index += 1
                if matched == bytes.count { return index }
            }
            return nil
        }
    }

    func begins(_ text: [UInt8]) -> Bool { text.starts(with: bytes) }

    func ends(_ text: [UInt8], from start: Int) -> Bool {
        text.count - bytes.count >= start && text[(text.count - bytes.count)...].elementsEqual(bytes)
    }
}

/// A pattern ready to be compared: pieces with any run of characters between them.
struct Glob: Sendable, Equatable {
    private let pieces: [Needle]
    /// Whether the first and the last piece stand at the ends of the text.
    private let isAnchored: Bool

    init(_ pattern: FilterPattern, isAnchored: Bool) {
        pieces = pattern.pieces.map(Needle.init)
        self.isAnchored = isAnchored
    }

    func matches(_ text: [UInt8]) -> Bool {
        guard isAnchored else { return found(pieces[...], in: text, from: 0) != nil }
        if pieces.count == 1 { return pieces[0].bytes == text }
        let (first, last) = (pieces[0], pieces[pieces.count - 1])
        guard first.begins(text), let place = found(pieces[1..<(pieces.count - 1)], in: text, from: first.bytes.count)
        else { return false }
        return last.ends(text, from: place)
    }

    /// The place behind the pieces, each found as early as it stands behind the one before.
    private func found(_ pieces: ArraySlice<Needle>, in text: [UInt8], from start: Int) -> Int? {
        var place = start
        for piece in pieces {
            guard let end = piece.end(in: text, from: place) else { return nil }
            place = end
        }
        return place
    }
}
