import Contract
import Foundation
import Outreach
import Support
import Terminal
import TerminalSupport
import Testing

/// What is exported is imported as it was: the commands over a desk.
@Suite struct RoundTripTests {
    private func run(_ arguments: [String], in world: World) async -> (status: Int32, console: ScriptedConsole) {
        let console = ScriptedConsole(terminals: [])
        let gateway = world.gateway(of: world.ana)
        let terminal = TerminalWorld(
            gateway: { _ in gateway }, installation: { _ in NoInstallation() }, clock: world.clock,
            localTime: { LocalTime(utc: $0) }, console: console, reportFault: { "fault: \($0)" })
        return (await TerminalProgram.run(arguments, world: terminal), console)
    }

    private func furnish(_ world: World) async throws {
        try await world.furnish()
        var rows = (0..<1_203).map { number in
            ContactRow(
                line: number, name: "Kim \(number)", email: "kim\(number)@example.org", company: "Firm \(number % 7)")
        }
        rows[0].name = "=SUM(A1)"
        rows[1].name = "'=quoted"
        rows[2].notes = "line one\nline \"two\", with; everything\ttab"
        rows[3].title = "@home"
        rows[4].phone = "+49 30 1"
        rows[5].emails = [
            LabelledAddress(address: "kim5@work.example", label: .work),
            LabelledAddress(address: "kim5@home.example", label: .personal),
            LabelledAddress(address: "kim5@example.org", label: .personal),
        ]
        rows[6].phones = [
            LabelledAddress(address: "+1 2", label: .other), LabelledAddress(address: "+1 3", label: .work),
        ]
        rows[7].tags = ["vip", "two words", "-minus"]
        rows[8].country = "DE"
        rows[8].subdivision = "BY"
        rows[8].zone = "Europe/Berlin"
        rows[8].language = "de"
        for start in stride(from: 0, to: rows.count, by: 500) {
            try await world.ask(
                ImportContacts(rows: Array(rows[start..<min(start + 500, rows.count)]), skipBad: false, dryRun: false))
        }
        try await world.ask(
            ImportCompanies(
                rows: [CompanyRow(line: 2, name: "Firm 1", domain: "firm.example", country: "US", notes: "-x")],
                skipBad: false, dryRun: false))
        try await world.ask(SetMatch(job: 1, contact: "P-5", stage: .interested))
        try await world.ask(SetMatch(job: 1, contact: "P-6", stage: .pending))
        try await world.enroll("mira@example.org")
    }

    /// S1-31: export, import, nothing changed; and the second export is the first, byte for byte.
    @Test(arguments: Engine.available)
    func whatIsExportedIsImportedAsTheSame(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await furnish(world)
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("countersign-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let expected = ["contact": 1_206, "company": 11, "job": 1, "match": 2, "enrollment": 1]
            for (noun, count) in expected {
                let path = folder.appendingPathComponent("\(noun).csv").path
                let exported = await run([noun, "export", "--out", path], in: world)
                #expect(exported.status == 0, "\(exported.console.error)")
                let imported = await run([noun, "import", path], in: world)
                #expect(imported.status == 0, "\(noun): \(imported.console.error)")
                #expect(imported.console.error.contains("0 changed, \(count) the same"), "\(imported.console.error)")
                #expect(!imported.console.error.contains("not known"), "\(imported.console.error)")
                let again = await run([noun, "export"], in: world)
                let text = try String(contentsOfFile: path, encoding: .utf8)
                #expect(again.console.output == text)
                for line in text.split(separator: "\r\n") { #expect(!"=+-@".contains(line.first ?? "a")) }
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                #expect(await run([noun, "export", "--out", path], in: world).status == 3)
            }
        }
    }

    @Test func aFilterChoosesWhoIsExported() async throws {
        try await World.on { world in
            try await world.furnish()
            let some = await run(["contact", "export", "--matching", "country:DE"], in: world)
            #expect(some.console.output.split(separator: "\r\n").count == 2)
            let wrong = await run(["contact", "export", "--matching", "country:Germany"], in: world)
            #expect(wrong.status == 64)
            #expect(wrong.console.output.isEmpty)
            let pages = await run(["contact", "export", "--json"], in: world)
            #expect(pages.console.output.hasPrefix("{\"rows\":["))
        }
    }

    @Test func commandsShowAndChangeRecords() async throws {
        try await World.on { world in
            try await world.furnish()
            for (line, expected) in [
                ("contact show mira@example.org", "zone        Europe/Berlin, from the contact"),
                ("company list -q", "CO-1"), ("company show kite", "Kite"), ("job show J-1", "Hamburg"),
                ("match set P-1 --job J-1 --stage favorited", "Mira Holt and J-1: favorited"),
                ("match list --job J-1 --stage favorited", "mira@example.org"),
                ("contact tag P-1 --add vip", "Mira Holt: vip"),
                ("contact use P-1 mira@example.org", "is reached at mira@example.org"),
                ("contact list --matching tag:vip -q", "P-1"), ("contact erase P-2 --confirm P-2", "Erased P-2"),
                ("contact erase P-3", "Add  --confirm P-3"), ("match set P-1 --job J-1 --stage nonsense", "stage"),
            ] {
                let ran = await run(line.split(separator: " ").map(String.init), in: world)
                #expect(ran.console.both.contains(expected), "\(line): \(ran.console.both)")
            }
        }
    }
}
