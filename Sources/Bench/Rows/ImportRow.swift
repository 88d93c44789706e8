import Contract
import Foundation
import Outreach
import Providers
import Storage
import Support
import Terminal
import TerminalSupport

/// Contacts from calls of 500 rows, and from a CSV file through the command: checked first, then imported.
enum ImportRow {
    static let benchmark = Benchmark("import", on: .sqlite) { try await measure($0) }

    private static let batch = 500

    private static func measure(_ scale: Scale) async throws -> [Finding] {
        let count = scale.size(100_000, quick: 2_000)
        let calls = try await World.on { world in
            try await seconds {
                for start in stride(from: 0, to: count, by: batch) {
                    try await world.ask(
                        ImportContacts(rows: rows(start, upTo: count), skipBad: false, dryRun: false))
                }
            }
        }
        let floor = try await World.on { world in
            let floor = try SQLiteImportFloor(path: world.fresh.path)
            return try await seconds {
                for start in stride(from: 0, to: count, by: batch) {
                    try floor.add(rows(start, upTo: count), at: World.morning)
                }
            }
        }
        let (file, growth) = try await command(count)
        let note = "the command reads the file twice; peak memory grew by \(growth / 1_024) MiB meanwhile"
        return [
            Finding(
                "import-calls", "contacts imported in calls of \(batch), against SQLite's C API, same row writes",
                product: Double(count) / calls, floor: Double(count) / floor, unit: "rows/s",
                target: Finding.Target(bound: .atLeast, value: 20_000, of: .product)),
            Finding(
                "import-csv", "the same from a CSV file through the command", product: Double(count) / file,
                floor: Double(count) / floor, unit: "rows/s",
                target: Finding.Target(bound: .atLeast, value: 20_000, of: .product), note: note),
        ]
    }

    /// Seconds that `contact import` takes, and the KiB by which this process's peak grew.
    private static func command(_ count: Int) async throws -> (Double, Int) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID()).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var text = "Name;Job Title;Company;E-Mail;Country;Time Zone\n"
        for row in rows(0, upTo: count, limit: count) {
            text += "\(row.name);\(row.title ?? "");\(row.company ?? "");\(row.email ?? "");DE;Europe/Berlin\n"
        }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        text = ""
        return try await World.on { world in
            let console = ScriptedConsole(terminals: [])
            let gateway = world.gateway(of: world.ana)
            let terminal = TerminalWorld(
                gateway: { _ in gateway }, installation: { _ in NoInstallation() }, clock: SystemClock(),
                localTime: { LocalTime(utc: $0) }, console: console, reportFault: { "\($0)" })
            let before = peak()
            var status: Int32 = 0
            let time = await seconds {
                status = await TerminalProgram.run(["contact", "import", path], world: terminal)
            }
            guard status == 0 else { throw StorageFault.sql(console.error) }
            return (time, peak() - before)
        }
    }

    /// The most memory that this process has had, in KiB.
    private static func peak() -> Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss
    }

    private static func rows(_ start: Int, upTo count: Int, limit: Int = batch) -> [ContactRow] {
        (start..<min(start + limit, count)).map { number in
            ContactRow(
                line: number + 2, name: "Kim Sample \(number)", email: "kim\(number &* 7_919 % 1_000_003)@example.org",
                title: "Engineer", company: "Firm \(number % 5_000)", country: "DE", zone: "Europe/Berlin")
        }
    }
}
