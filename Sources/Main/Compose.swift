import Contract
import Foundation
import Logging
import Outreach
import Providers
import Storage
import Terminal
import Workflow

/// The only file that knows every concrete type: settings in, a desk or a gateway out.
struct Composition: Sendable {
    let settings: Settings
    let database: any Database
    let installation: Storage.Installation?
    let clock: any Outreach.Clock

    /// Opens the database of the settings. Throws `Refusal` when it is missing, too old or too new.
    static func open(_ options: ConnectionOptions, _ environment: [String: String]) async throws -> Composition {
        let settings = try await Settings.read(options, environment)
        let database = try await openRefusing(settings.database)
        do {
            try await Migrator(database: database).check()
            let installation = try await database.read { try $0.installation() }
            return Composition(
                settings: settings, database: database, installation: installation,
                clock: try clock(options.now, installation))
        } catch let fault as StorageFault {
            await database.close()
            throw fault.refusal ?? Refusal(.fault, "The database cannot be used: \(fault)")
        } catch {
            await database.close()
            throw error
        }
    }

    /// Whoever answers: the server of the settings, otherwise the local database.
    static func gateway(_ options: ConnectionOptions, _ environment: [String: String]) async throws -> any Gateway {
        let settings = try await Settings.read(options, environment)
        if let server = settings.server {
            guard options.now == nil else {
                throw Refusal(.malformed, "--now works on a local sandbox only.", hint: "Leave --server out.")
            }
            return RemoteGateway(exchange: CurlExchange(base: server), token: settings.token)
        }
        let composition = try await open(options, environment)
        return LocalGateway(
            desk: try composition.desk(), caller: try await composition.caller(), log: Logger(label: "countersign"))
    }

    /// A desk for use cases: stages never run here, so it has neither model nor carrier.
    func desk() throws -> Desk {
        let nobody = NobodyHere()
        return desk(writer: nobody, reviewer: nobody, carrier: nobody, prompts: try PromptLibrary())
    }

    /// A desk for the stages, with the model, the peer and the carrier of the settings.
    func stagesDesk() throws -> Desk {
        let prompts = try promptLibrary()
        let models = Models(settings, clock: clock)
        return desk(
            writer: models?.writer ?? NobodyHere(), reviewer: models?.reviewer ?? NobodyHere(), carrier: try carrier(),
            prompts: prompts)
    }

    private func desk(
        writer: any LanguageModel, reviewer: any LanguageModel, carrier: any Carrier, prompts: PromptLibrary
    ) -> Desk {
        let passing: @Sendable (Waypoint) -> Void =
            if installation?.isSandbox == true { CrashPoint.fromEnvironment() } else { { _ in } }
        return Desk(
            database: database, clock: clock, zones: SystemZones(), writer: writer, reviewer: reviewer,
            carrier: carrier, prompts: prompts, limits: settings.limits, worker: HostIdentity.worker(),
            model: { model(named: $0) }, passing: passing,
            secret: { (0..<32).map { _ in UInt8.random(in: 0...255) } })
    }

    /// Made when it is asked for, which people do seldom.
    private func model(named name: String?) -> any LanguageModel {
        var settings = settings
        if let name { settings.model?.name = name }
        return Models(settings, clock: clock)?.writer ?? NobodyHere()
    }

    private func promptLibrary() throws -> PromptLibrary {
        do {
            return try PromptLibrary(overriding: settings.prompts)
        } catch let fault as PromptFault {
            throw Refusal(.malformed, "A prompt cannot be used. \(fault)", hint: "See COUNTERSIGN_PROMPTS.")
        }
    }

    /// In a sandbox nothing reaches further than this host.
    func carrier() throws -> any Carrier {
        if installation?.isSandbox == true, !settings.mail.isLoopback {
            throw Refusal(
                .notNow, "This database is a sandbox, and \(settings.mail) is not on this machine.",
                hint: "Set COUNTERSIGN_MAIL to a maildir or a loopback host.")
        }
        return try settings.makeCarrier()
    }

    /// The member who asks at the local shell.
    func caller() async throws -> Caller {
        let wanted = settings.member
        let found = try await database.read { connection in
            try wanted.map { try connection.member(email: $0).map { [$0] } ?? [] } ?? connection.members(limit: 2)
        }
        guard found.count == 1 else {
            if let wanted {
                throw Refusal(
                    .unsigned, "There is no member \(wanted) here.", hint: "countersign member list --member <an admin>"
                )
            }
            throw Refusal(
                .unsigned, found.isEmpty ? "This database has no members yet." : "There are several members.",
                hint: found.isEmpty
                    ? "countersign migrate --admin-email <email>"
                    : "Say who you are: --member <email>, or COUNTERSIGN_MEMBER")
        }
        return Caller(member: found[0], door: .shell)
    }

    private static func clock(_ now: Instant?, _ installation: Storage.Installation?) throws -> any Outreach.Clock {
        guard let now else { return SystemClock() }
        guard installation?.isSandbox == true else {
            throw Refusal(
                .notNow, "--now works only on a sandbox.",
                hint: "Make one: countersign migrate --sandbox --database sqlite:try.db")
        }
        return FixedClock(now)
    }

    static func openRefusing(_ url: String) async throws -> any Database {
        do {
            return try await openDatabase(url: url)
        } catch let malformed as MalformedDatabaseURL {
            throw Refusal(.malformed, "COUNTERSIGN_DATABASE is not understood.", hint: "\(malformed)")
        } catch let fault as StorageFault {
            throw fault.refusal
                ?? Refusal(.unavailable, "The database cannot be opened: \(fault)", hint: "countersign doctor")
        }
    }
}

/// Stands where a desk has no model or carrier.
private struct NobodyHere: LanguageModel, Carrier {
    let name = "none"

    func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        throw ModelFault(.notSet)
    }

    func handOver(_ parcel: Parcel) async -> HandOver { HandOver(.deferred, answer: "there is no carrier here") }
}
