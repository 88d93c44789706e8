import Contract
import Foundation
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct ImportTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("countersign-\(UUID())")

    private func file(_ text: String, _ name: String = "people.csv") throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent(name).path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func run(_ arguments: [String], _ gateway: ScriptedGateway, _ console: ScriptedConsole) async -> Int32 {
        defer { #expect(gateway.unasked.isEmpty) }
        return await TerminalProgram.run(arguments, world: .scripted(gateway, console))
    }

    private let mira = ContactRow(line: 2, name: "Mira Holt", email: "mira@example.org", givenName: "Mira")
    private let jon = ContactRow(line: 3, name: "Jon Vance", email: "jon@", givenName: "Jon")
    private let text = "First Name,last_name,E-Mail\nMira,Holt,mira@example.org\nJon,Vance,jon@\n"
    private let bad = Problem("has a malformed domain", line: 3, field: "email")

    @Test func everythingIsCheckedBeforeAnythingChanges() async throws {
        let gateway = ScriptedGateway()
        try gateway.expect(
            ImportContacts(rows: [mira, jon], skipBad: true, dryRun: true),
            ImportTally(added: 1, changed: 0, same: 0, refused: [bad]))
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["contact", "import", try file(text)], gateway, console) == 64)
        #expect(console.error.contains("1 row is bad, so nothing was imported."))
        #expect(console.error.contains("line 3, email: has a malformed domain"))
    }

    @Test func skipBadKeepsTheBadRowsWithTheirReasons() async throws {
        let gateway = ScriptedGateway()
        let tally = ImportTally(added: 1, changed: 0, same: 0, refused: [bad])
        try gateway.expect(ImportContacts(rows: [mira, jon], skipBad: true, dryRun: true), tally)
        try gateway.expect(ImportContacts(rows: [mira, jon], skipBad: true, dryRun: false), tally)
        let path = try file(text)
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["contact", "import", path, "--skip-bad"], gateway, console) == 7)
        let kept = try String(contentsOfFile: String(path.dropLast(4)) + ".bad.csv", encoding: .utf8)
        #expect(
            kept == "line,reason,First Name,last_name,E-Mail\r\n3,email: has a malformed domain,Jon,Vance,jon@\r\n")
        #expect(await run(["contact", "import", path, "--skip-bad"], ScriptedGateway(), console) == 3)
    }

    @Test(arguments: [
        ("email\na@example.org\n", "no column “name”"), ("", "The file is empty."),
        ("name,Name\nx,y\n", "stands twice"),
        ("name,email\nx\n", "has 1 cell, the header has 2"), ("name\n\"x", "never closed"),
        ("name\nx\"y\n", "a quote stands where none may be"),
    ])
    func aBrokenFileIsRefused(text: String, expected: String) async throws {
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["contact", "import", try file(text)], ScriptedGateway(), console) == 64)
        #expect(console.error.contains(expected), "\(console.error)")
    }

    @Test(arguments: ["/nowhere/at.csv", "/tmp"])
    func aFileThatCannotBeReadIsNamed(path: String) async {
        let console = ScriptedConsole(terminals: [])
        #expect(await run(["job", "import", path], ScriptedGateway(), console) == 64)
        #expect(console.error.contains(path))
    }

    @Test func unknownColumnsAreAWarning() async throws {
        let gateway = ScriptedGateway()
        let row = JobRow(line: 2, title: "Engineer", company: "Example")
        let tally = ImportTally(added: 1, changed: 0, same: 0, refused: [])
        try gateway.expect(ImportJobs(rows: [row], skipBad: true, dryRun: true), tally)
        let console = ScriptedConsole(terminals: [])
        let path = try file("\u{FEFF}title,company,salary\nEngineer,Example,1\n", "jobs.csv")
        #expect(await run(["job", "import", path, "-n"], gateway, console) == 0)
        #expect(console.error.contains("· Columns: title, company\n"))
        #expect(console.error.contains("The column “salary” is not known"))
        #expect(console.error.contains("✓ 1 job would be added, 0 changed, 0 the same"))
    }

    @Test func manyRowsTravelInBatches() async throws {
        let gateway = ScriptedGateway()
        let rows = (0..<1_200).map { ContactRow(line: $0 + 2, name: "Person \($0)") }
        for dryRun in [true, false] {
            for start in stride(from: 0, to: rows.count, by: 500) {
                let batch = Array(rows[start..<min(start + 500, rows.count)])
                try gateway.expect(
                    ImportContacts(rows: batch, skipBad: dryRun, dryRun: dryRun),
                    ImportTally(added: batch.count, changed: 0, same: 0, refused: []))
            }
        }
        let console = ScriptedConsole()
        let path = try file("name\n" + rows.map { $0.name + "\n" }.joined())
        #expect(await run(["contact", "import", path, "--color", "never"], gateway, console) == 0)
        #expect(console.error.contains("1200 rows imported"))
        #expect(console.error.hasSuffix("✓ 1200 contacts added, 0 changed, 0 the same\n"))
    }
}
