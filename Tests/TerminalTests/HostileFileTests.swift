import Contract
import Foundation
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

/// CSV files that nobody made with good intentions, or that a spreadsheet made in its own way.
@Suite struct HostileFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("countersign-\(UUID())")

    private func file(_ bytes: [UInt8]) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("people.csv").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func importing(_ bytes: [UInt8], _ gateway: ScriptedGateway = ScriptedGateway()) async throws
        -> (status: Int32, said: String)
    {
        let console = ScriptedConsole(terminals: [])
        let status = await TerminalProgram.run(
            ["contact", "import", try file(bytes), "-n"], world: .scripted(gateway, console))
        try? FileManager.default.removeItem(at: folder)
        return (status, console.error)
    }

    @Test(arguments: [";", "\t", ","])
    func theDelimiterIsRecognised(delimiter: String) async throws {
        let gateway = ScriptedGateway()
        let row = ContactRow(line: 2, name: "Mira, Holt", email: "m@x.example", notes: "a;b")
        try gateway.expect(
            ImportContacts(rows: [row], skipBad: true, dryRun: true),
            ImportTally(added: 1, changed: 0, same: 0, refused: []))
        let text = [["\"na,me\"", "email", "notes"], ["\"Mira, Holt\"", "m@x.example", "\"a;b\""]]
            .map { $0.joined(separator: delimiter) }.joined(separator: "\r\n")
        let answer = try await importing(
            [0xEF, 0xBB, 0xBF] + Array(text.replacing("na,me", with: "name").utf8), gateway)
        #expect(answer.status == 0, "\(answer.said)")
    }

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static let hostile: [(bytes: [UInt8], expected: String)] = [
        ([0xFF, 0xFE, 110, 0, 10, 0], "is UTF-16 text"), ([0xFE, 0xFF, 0, 110, 0, 10], "is UTF-16 text"),
        (text("name,email\n\"Mira,x\ny,z\n"), "never closed"),
        (text("name" + String(repeating: ",x", count: 10_000) + "\n"), "too large"),
        (text("name\n") + [UInt8](repeating: 97, count: 300_000), "too large"),
        ([0, 0, 0, 10], "no column “name”"), (text("name\n\"a\"b\n"), "a quote stands where none may be"),
    ]

    @Test(arguments: 0..<7)
    func aHostileFileIsRefused(number: Int) async throws {
        let (bytes, expected) = Self.hostile[number]
        let answer = try await importing(bytes)
        #expect(answer.status == 64)
        #expect(answer.said.contains(expected), "\(answer.said.prefix(400))")
    }

    @Test(arguments: [
        ("a;b;c\n", 59), ("a\tb,c\td\n", 9), ("a\n;;;;\n", 44), ("\"a;b;c\",d\n", 44), ("", 44), ("a,b;c", 44),
    ])
    func theHeaderRowTellsTheDelimiter(text: String, expected: UInt8) {
        #expect(CSVFile.delimiter(of: Array(text.utf8)) == expected)
    }

    /// Whatever is disarmed comes back, also when it began with a quote before.
    @Test func disarmingIsUndone() throws {
        var random = SplitMix(seed: 8)
        let letters: [Character] = ["'", "=", "+", "-", "@", "a", "\t", ";"]
        for _ in 0..<2_000 {
            let cell = String(
                (0..<Int.random(in: 1...5, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
            let parser = CSVParser()
            let rows = try parser.feed(Array(CSVText.line([cell, "x"]).utf8)) + parser.finish()
            let read = try #require(rows.first?.cells.first)
            #expect(CSVText.rearmed(read) == cell)
            #expect(!"=+-@\t\r".contains(read.first ?? "a"))
        }
    }
}
