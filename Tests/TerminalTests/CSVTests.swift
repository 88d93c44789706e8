import Contract
import Foundation
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct CSVTests {
    private func rows(_ text: String, piece: Int = 7) throws -> [CSVRow] { try rows(Array(text.utf8), piece: piece) }

    private func rows(_ bytes: [UInt8], piece: Int) throws -> [CSVRow] {
        let parser = CSVParser()
        var rows: [CSVRow] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            rows += try parser.feed(Array(bytes[start..<min(start + piece, bytes.count)]))
        }
        return rows + (try parser.finish())
    }

    @Test(arguments: [1, 2, 3, 1_000])
    func linesAreCountedWhateverEndsThem(piece: Int) throws {
        let read = try rows("a,b\r\n\n\"x\ny\",\"q\"\"q\"\rc,d\n", piece: piece)
        #expect(read.map(\.cells) == [["a", "b"], ["x\ny", "q\"q"], ["c", "d"]])
        #expect(read.map(\.line) == [1, 3, 5])
    }

    @Test(arguments: [
        ("a,b\nx\"y,z\n", 2, 2), ("a\n\"b\" c\n", 2, 5), ("a\n\"b\"\"\"c\"\n", 2, 6),
    ])
    func aMisplacedQuoteIsFound(text: String, line: Int, column: Int) {
        for piece in [1, 3, 100] {
            let refusal = #expect(throws: Refusal.self) { try rows(text, piece: piece) }
            #expect(refusal?.problems.first?.line == line)
            #expect(refusal?.problems.first?.column == column)
        }
    }

    @Test func anOpenQuoteIsFoundWhereItsRowBegins() {
        let refusal = #expect(throws: Refusal.self) { try rows("a,b\nc,\"d\n\n\ne,f\n") }
        #expect(refusal?.message == "A quote that was opened is never closed.")
        #expect(refusal?.problems.first?.line == 2)
        #expect(refusal?.problems.first?.column == 2)
    }

    @Test func invalidUTF8IsACellsProblem() throws {
        let read = try rows([97, 44, 0xC3, 0x28, 10, 98, 44, 99, 10], piece: 2)
        #expect(read[0].problems == [Problem("this cell is not UTF-8 text", line: 1, column: 2)])
        #expect(read[1].problems.isEmpty)
    }

    @Test func aCellWithoutEndIsRefusedBeforeItFillsTheMemory() {
        let parser = CSVParser()
        let piece = [UInt8](repeating: 97, count: 64 * 1_024)
        #expect(throws: Refusal.self) {
            for _ in 0..<4 { _ = try parser.feed(piece) }
        }
        #expect(throws: Refusal.self) {
            let commas = CSVParser()
            _ = try commas.feed([UInt8](repeating: 44, count: 1_000))
        }
    }

    /// Whatever is written is read back as it was.
    @Test func whatIsWrittenComesBack() throws {
        var random = SplitMix(seed: 3)
        let letters: [Character] = ["a", "\"", ",", "\n", "=", "+", "-", "@", "é", "日", " ", ";", "\t"]
        for _ in 0..<500 {
            let cells = (0..<Int.random(in: 2...5, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 1...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a"
                    })
            }
            let read = try rows(CSVText.line(cells), piece: Int.random(in: 1...9, using: &random))
            try #require(read.count == 1, "\(cells)")
            #expect(read[0].cells.map(CSVText.rearmed).map(PlainText.trimmed) == cells.map(PlainText.trimmed))
        }
    }

    /// No bytes at all make it crash or loop.
    @Test func anyBytesEitherReadOrAreRefused() {
        var random = SplitMix(seed: 11)
        let alphabet: [UInt8] = [34, 44, 10, 13, 97, 32, 0, 0xC3, 0xFF]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? 0
            }
            _ = try? rows(bytes, piece: Int.random(in: 1...5, using: &random))
        }
    }

    @Test(arguments: ["=1+1", "+49", "-x", "@x"])
    func formulasAreDisarmed(cell: String) {
        #expect(CSVText.line([cell]) == "'\(cell)\r\n")
        #expect(CSVText.rearmed("'" + cell) == cell)
        #expect(CSVText.rearmed("'t Hooft") == "'t Hooft")
    }
}
