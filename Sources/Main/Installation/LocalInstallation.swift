import Contract
import Foundation
import Outreach
import Providers
import Storage
import Terminal
import Workflow

/// What can be done to the installation that the settings name.
struct LocalInstallation: Terminal.Installation {
    let options: ConnectionOptions
    let environment: [String: String]

    func settings() async throws -> [SettingLine] { try await Settings.read(options, environment).lines }

    func tick(_ tick: TickOptions) async throws -> [TickLine] {
        let composition = try await Composition.open(options, environment)
        let desk = try composition.stagesDesk()
        do {
            _ = try await desk.takeOver(isAlive: HostIdentity.isAlive)
            let tally = try await Tick(desk).run(only: tick.only)
            try await desk.signOff()
            await composition.database.close()
            return Tick.order.compactMap { name in tally.handled[name].map { TickLine(stage: name, handled: $0) } }
        } catch let unknown as UnknownStage {
            throw Refusal(
                .malformed, "There is no stage “\(PlainText.printable(unknown.name, keepingLines: false))”.",
                hint: "There are \(Tick.order.joined(separator: ", ")).")
        } catch let fault as StorageFault {
            throw fault.refusal ?? fault
        }
    }

    func migrate(_ migrate: MigrateOptions) async throws -> MigrateReport {
        let settings = try await Settings.read(options, environment)
        let database = try await Composition.openRefusing(settings.database)
        defer { Task { await database.close() } }
        let migrator = Migrator(database: database)
        let now = SystemClock().now
        do {
            let status = try await migrator.status()
            let pending = Migration.all.filter { $0.number > status.current }
            guard !migrate.dryRun else {
                return MigrateReport(database: settings.database.withoutPassword, applied: pending.map(\.name))
            }
            let ran = try await migrator.migrate(at: now)
            let remarks = try await setUp(database, migrate, now)
            return MigrateReport(
                database: settings.database.withoutPassword,
                applied: Migration.all.filter { ran.contains($0.number) }.map(\.name), remarks: remarks)
        } catch let fault as StorageFault {
            throw fault.refusal ?? fault
        }
    }

    /// Names the organisation and its first member, once.
    private func setUp(_ database: any Database, _ migrate: MigrateOptions, _ now: Instant) async throws -> [String] {
        let zone = ZoneName(migrate.zone ?? "Etc/UTC")
        guard SystemZones().knows(zone) else {
            throw Refusal(
                .malformed, "“\(PlainText.printable(zone.rawValue, keepingLines: false))” is not a time zone.",
                hint: "Give a name of the tz database: --zone Europe/Berlin")
        }
        let user = environment["USER"] ?? environment["LOGNAME"] ?? "admin"
        let email = migrate.adminEmail ?? environment["COUNTERSIGN_MEMBER"] ?? "\(user)@localhost"
        if let problem = EmailAddress.problem(in: email) {
            throw Refusal(
                .malformed, "The address of the first admin \(problem).", hint: "--admin-email ana@example.org")
        }
        let name = migrate.adminName ?? user
        let organisation = migrate.organisation ?? "Our organisation"
        for (field, text) in [("name", name), ("organisation", organisation)] {
            if let problem = PlainText.problem(inLine: text, limit: 100) {
                throw Refusal(.malformed, "The \(field) \(problem).")
            }
        }
        return try await database.write { connection in
            let known = try connection.installation()
            guard try connection.setUp(organisation: organisation, zone: zone, sandbox: migrate.sandbox, at: now) else {
                guard known?.isSandbox == true || !migrate.sandbox else {
                    throw Refusal(
                        .notNow, "This database is in use and cannot become a sandbox.",
                        hint: "Make a new one: --database sqlite:try.db")
                }
                return []
            }
            _ = try connection.keepMember(
                email: email, name: name, roles: Set(Role.allCases), basicLinkedIn: false, at: now)
            try connection.record(
                "setUp", by: Actor(name: "migrate"), at: now, detail: "\(organisation), first member \(email)")
            var remarks = ["\(organisation), zone \(zone.rawValue); first member \(email) with every role"]
            remarks.append(
                "its country is not said yet, so its public holidays do not count: countersign organisation apply <file>"
            )
            if migrate.sandbox {
                try connection.setPractice(.sandbox, zone: zone)
                remarks.append("a sandbox: --now works, mail stays on this machine, and hand-overs are not spread out")
            }
            return remarks
        }
    }
}

extension Practice {
    /// Where things are tried, whoever is due leaves at once.
    fileprivate static var sandbox: Practice {
        var practice = Practice()
        (practice.pacing.shortestGap, practice.pacing.longestGap, practice.pacing.rampStart) = (0, 0, 0)
        return practice
    }
}

extension Settings {
    /// From every source, with the flags of one command.
    static func read(_ options: ConnectionOptions, _ environment: [String: String]) async throws -> Settings {
        var flags: [Setting: String] = [:]
        flags[.database] = options.database
        flags[.member] = options.member
        flags[.server] = options.server
        flags[.tokenFile] = options.tokenFile
        return try Settings(await SettingsSources(environment: environment, flags: flags), environment: environment)
    }
}
