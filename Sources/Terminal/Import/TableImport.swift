import Contract
import Foundation
import Outreach

/// Imports a CSV file: everything is checked first, and only then is anything changed.
struct TableImport<Columns: ImportColumns> {
    typealias Ask = (_ rows: [Columns.Item], _ skipBad: Bool, _ dryRun: Bool) async throws -> ImportTally

    let file: String
    let choices: ImportFlags
    let session: Session
    let noun: String
    var plural: String?
    let columns: Columns.Type
    let ask: Ask

    private var terminal: Terminal { session.terminal }

    func run() async throws {
        let bad = BadRows(path: BadRows.path(for: file))
        if choices.skipBad, !choices.dryRun { try bad.mustBeFree() }

        let checked = try await pass("checked", bad: nil, total: nil) { try await ask($0, true, true) }
        show(checked)
        let shown = terminal.printable(file)
        let badRows = checked.badRows
        if badRows > 0, !choices.skipBad || choices.dryRun {
            throw Refusal(
                .malformed, "\(shown): \(counted(badRows, "row is", "rows are")) bad, so nothing was imported.",
                hint: "Mend the file, or import the good rows with  --skip-bad", problems: checked.tally.refused)
        }
        if choices.dryRun { return try report(checked.tally, "would be ") }

        let done = try await pass("imported", bad: choices.skipBad ? bad : nil, total: checked.rows) {
            try await ask($0, choices.skipBad, false)
        }
        try report(done.tally, "")
        guard done.badRows > 0 else { return }
        terminal.bad("\(counted(done.badRows, "row")) left out; see \(terminal.printable(bad.path))")
        throw PartlyDone(status: 7)
    }

    private func report(_ tally: ImportTally, _ would: String) throws {
        try terminal.report(
            tally, name: String(tally.added + tally.changed),
            "\(counted(tally.added, noun, plural)) \(would)added, \(tally.changed) changed, \(tally.same) the same")
    }

    /// What each column was taken for, before anything is changed.
    private func show(_ outcome: Outcome) {
        if terminal.format == .table || terminal.format == .plain, let header = outcome.header {
            let pairs = header.read.map { header, field in
                let name = terminal.printable(header)
                return name == field ? name : "\(name) → \(field)"
            }
            terminal.aside("Columns: \(pairs.joined(separator: ", "))")
        }
        for header in outcome.header?.unknown ?? [] {
            let name = terminal.printable(header)
            terminal.look("The column “\(name)” is not known and is left out; name its field with  --map '\(name)=…'")
        }
    }

    /// What one reading of the file found.
    private struct Outcome {
        var tally = ImportTally(added: 0, changed: 0, same: 0, refused: [])
        var header: ImportHeader?
        var badRows = 0
        var rows: Int { tally.added + tally.changed + tally.same + badRows }
    }

    /// Reads the file once and asks for its good rows, 500 at a time.
    private func pass(
        _ verb: String, bad: BadRows?, total: Int?, _ ask: ([Columns.Item]) async throws -> ImportTally
    ) async throws -> Outcome {
        var outcome = Outcome()
        var reader = RowReader(columns: columns, choices: try choices.columns())
        let source = CSVFile(path: file)
        var progress = ImportProgress(verb: verb, rows: total, bytes: source.size, terminal: terminal)
        var bytes = 0
        func settle(_ batch: RowReader<Columns>.Batch) async throws {
            let tally =
                batch.items.isEmpty
                ? ImportTally(added: 0, changed: 0, same: 0, refused: []) : try await ask(batch.items)
            outcome.tally.added += tally.added
            outcome.tally.changed += tally.changed
            outcome.tally.same += tally.same
            if !batch.problems.isEmpty || !tally.refused.isEmpty {
                let problems = (batch.problems + tally.refused).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
                outcome.tally.refused += problems.prefix(max(0, 1_000 - outcome.tally.refused.count))
                outcome.badRows += Set(problems.compactMap(\.line)).count
                try bad?.write(problems, of: batch.rows, header: reader.header?.cells ?? [])
            }
            progress.tell(rows: outcome.rows, bytes: bytes)
        }
        try await source.rows { rows, read in
            bytes = read
            for row in rows {
                if let batch = try reader.take(row) { try await settle(batch) }
            }
        }
        if let batch = try reader.rest() { try await settle(batch) }
        progress.end()
        outcome.header = reader.header
        return outcome
    }
}
