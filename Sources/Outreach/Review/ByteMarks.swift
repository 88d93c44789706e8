/// Some short marks in ASCII, looked for by bytes and without regard to capitals: String's own search needs quadratic time
/// where characters are runs of flags.
struct ByteMarks: Sendable {
    private struct Mark: Sendable {
        let text: String
        let bytes: [UInt8]
        /// Where the byte stands by which it is found.
        let anchor: Int
    }

    private let marks: [Mark]
    /// The marks by the byte that they are found by: their first one that is no letter, as those are rare.
    private let byAnchor: [[Int]]
    private let isAnchor: [Bool]

    /// All in lower case.
    init(_ texts: [String]) {
        marks = texts.map { text in
            let bytes = Array(text.utf8)
            return Mark(
                text: text, bytes: bytes, anchor: bytes.firstIndex { !(0x61...0x7A).contains($0) && $0 != 0x20 } ?? 0)
        }
        var table: [[Int]] = Array(repeating: [], count: 256)
        for (number, mark) in marks.enumerated() where !mark.bytes.isEmpty {
            table[Int(mark.bytes[mark.anchor])].append(number)
        }
        byAnchor = table
        isAnchor = table.map { !$0.isEmpty }
    }

    /// Which of them stand in the text, in their order.
    func found(in bytes: [UInt8]) -> [String] {
        var numbers: Set<Int> = []
        bytes.withUnsafeBufferPointer { text in
            isAnchor.withUnsafeBufferPointer { isAnchor in
                for index in text.indices where isAnchor[Int(text[index])] {
                    for number in byAnchor[Int(text[index])] where stands(marks[number], at: index, text) {
                        numbers.insert(number)
                    }
                }
            }
        }
        return numbers.sorted().map { marks[$0].text }
    }

    private func stands(_ mark: Mark, at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index - mark.anchor
        guard start >= 0, start + mark.bytes.count <= text.count else { return false }
        return mark.bytes.indices.allSatisfy { offset in
            let byte = text[start + offset]
            return mark.bytes[offset] == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
    }
}
