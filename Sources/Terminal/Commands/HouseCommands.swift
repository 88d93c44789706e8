import ArgumentParser
import Contract
import Outreach

extension ServeOptions.Part: ExpressibleByArgument {}

struct ServeCommand: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Run the API and the stages until asked to stop.")
    @Option(help: ArgumentHelp("Run one half: api or stages.", valueName: "part")) var only: ServeOptions.Part?
    @Option(help: ArgumentHelp("Where the API listens, such as 127.0.0.1:8080.", valueName: "host:port")) var listen:
        String?
    @OptionGroup var shared: SharedFlags

    func run(on installation: any Installation, at terminal: Terminal) async throws {
        try await installation.serve(ServeOptions(only: only, listen: listen))
    }
}

struct TickCommand: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick", abstract: "Run each stage until nothing is due, for cron and for trying out.")
    @Option(help: ArgumentHelp("Only this stage.", valueName: "stage")) var only: String?
    @OptionGroup var shared: SharedFlags

    func run(on installation: any Installation, at terminal: Terminal) async throws {
        let lines = try await installation.tick(TickOptions(only: only))
        try await terminal.list(lines.map(TickRow.init), of: lines, empty: "Nothing was due.")
    }
}

struct MigrateCommand: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Create the database or bring it up to date.")
    @Flag(help: "Make a new database for trying out: --now works, mail stays on this machine.") var sandbox = false
    @Flag(name: [.customShort("n"), .long], help: "Say what would happen; change nothing.") var dryRun = false
    @Option(help: ArgumentHelp("Mail address of a new database's first admin.", valueName: "email")) var adminEmail:
        String?
    @Option(help: ArgumentHelp("Name of a new database's first admin.", valueName: "text")) var adminName: String?
    @Option(help: ArgumentHelp("Name of the organisation.", valueName: "text")) var organisation: String?
    @Option(help: ArgumentHelp("The organisation's time zone, such as Europe/Berlin.", valueName: "zone")) var zone:
        String?
    @OptionGroup var shared: SharedFlags

    func run(on installation: any Installation, at terminal: Terminal) async throws {
        let report = try await installation.migrate(
            MigrateOptions(
                sandbox: sandbox, dryRun: dryRun, adminEmail: adminEmail, adminName: adminName,
                organisation: organisation, zone: zone))
        switch terminal.format {
        case .json: try terminal.json(report)
        case .names: for name in report.applied { terminal.print(name) }
        case .plain, .table:
            let database = terminal.printable(report.database)
            if report.applied.isEmpty {
                terminal.good("\(database) is up to date")
            } else {
                let names = report.applied.joined(separator: ", ")
                terminal.good("\(database): \(dryRun ? "would apply" : "applied") \(terminal.printable(names))")
            }
            for remark in report.remarks { terminal.aside(terminal.printable(remark)) }
        }
    }
}

struct DoctorCommand: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check database, model, mail, clock and queues; change nothing.")
    @OptionGroup var shared: SharedFlags

    func run(on installation: any Installation, at terminal: Terminal) async throws {
        let lines = try await installation.doctor()
        switch terminal.format {
        case .json: try terminal.json(lines)
        case .names: for line in lines where line.verdict == .bad { terminal.print(line.name) }
        case .plain: for line in lines { terminal.print(Self.plain(line, on: terminal)) }
        case .table:
            for line in lines {
                terminal.print(
                    "\(Self.mark(line.verdict, terminal.output)) \(line.name): \(terminal.printable(line.detail))")
                if let hint = line.hint { terminal.print("    \(terminal.printable(hint))") }
            }
        }
        if lines.contains(where: { $0.verdict == .bad }) {
            throw PartlyDone(status: Refusal.Code.unavailable.exitStatus)
        }
    }

    private static func plain(_ line: DoctorLine, on terminal: Terminal) -> String {
        [line.name, line.verdict.rawValue, line.detail, line.hint ?? ""].map(terminal.printable).joined(separator: "\t")
    }

    private static func mark(_ verdict: DoctorLine.Verdict, _ style: Style) -> String {
        switch verdict {
        case .good: style.good("✓")
        case .look: style.look("!")
        case .bad: style.bad("✗")
        }
    }
}

struct SettingsCommand: HouseCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Print every setting and where it comes from; secrets are redacted.")
    @OptionGroup var shared: SharedFlags

    func run(on installation: any Installation, at terminal: Terminal) async throws {
        let lines = try await installation.settings()
        try await terminal.list(lines.map(SettingRow.init), of: lines, empty: "There are no settings.")
    }
}
