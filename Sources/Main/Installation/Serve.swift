import Contract
import CoreMetrics
import Foundation
import Logging
import Outreach
import Providers
import Server
import ServiceLifecycle
import Storage
import Terminal
import Workflow

extension LocalInstallation {
    /// The stages and the API, until SIGTERM or SIGINT; what is in hand is finished first.
    func serve(_ serve: ServeOptions) async throws {
        var log = Logger(label: "countersign")
        log.logLevel = environment["COUNTERSIGN_LOG"].flatMap { Logger.Level(rawValue: $0) } ?? .info
        try await migrateFirst()
        let composition = try await Composition.open(options, environment)
        let desk = try composition.stagesDesk()
        let freed = try await desk.takeOver(isAlive: HostIdentity.isAlive)
        if freed > 0 { log.info("took up \(freed) drafts of a process that is gone") }

        // Earlier services are stopped later: leases are kept until the last stage has ended.
        var services: [any Service] = [LeaseKeeper(desk, log: log)]
        if serve.only != .api { services += stages(desk, log) }
        if serve.only != .stages { services.append(try site(composition, desk, serve, log)) }
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: log)
        configuration.maximumGracefulShutdownDuration = .seconds(90)
        log.info("\(composition.installation?.organisation ?? "") on \(composition.settings.database.withoutPassword)")
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch {
            await composition.database.close()
            throw Refusal(.unavailable, "The service ended: \(error)", hint: "countersign doctor")
        }
        try await desk.signOff()
        await composition.database.close()
        log.info("ended cleanly")
    }

    private func migrateFirst() async throws {
        let report = try await migrate(MigrateOptions())
        if !report.applied.isEmpty {
            Logger(label: "countersign").notice("applied \(report.applied.joined(separator: ", "))")
        }
    }

    private func stages(_ desk: Desk, _ log: Logger) -> [any Service] {
        [
            StageRunner(Rescuer(desk), desk: desk, log: log), StageRunner(Sweeper(desk), desk: desk, log: log),
            StageRunner(Timekeeper(desk), desk: desk, log: log), StageRunner(Scheduler(desk), desk: desk, log: log),
            StageRunner(Writer(desk), desk: desk, log: log), StageRunner(Reviewer(desk), desk: desk, log: log),
            StageRunner(PolicyStage(desk), desk: desk, log: log), StageRunner(Dispatcher(desk), desk: desk, log: log),
        ]
    }

    private func site(_ composition: Composition, _ desk: Desk, _ serve: ServeOptions, _ log: Logger) throws
        -> any Service
    {
        let (host, port) = try serve.listen.map { try Settings.address($0) } ?? composition.settings.listen
        let metrics = TextMetrics()
        MetricsSystem.bootstrap(metrics)
        let database = composition.database
        let reportFault: @Sendable (any Error) -> String = { error in
            let id = String(UInt64(bitPattern: desk.clock.now.microseconds), radix: 36).uppercased()
            log.error("fault \(id): \(error)")
            return id
        }
        return makeSite(
            ServerOptions(host: host, port: port),
            world: ServerWorld(
                gateway: { token in
                    guard let member = try await AccessToken(presented: token).owner(in: database, at: desk.clock.now)
                    else {
                        throw Refusal(
                            .unsigned, "The token is not valid.",
                            hint: "An admin makes one: countersign token create --for <text>")
                    }
                    return LocalGateway(desk: desk, caller: Caller(member: member, door: .api), log: log)
                },
                health: { await health(of: database) }, metrics: { metrics.text() }, clock: desk.clock,
                reportFault: reportFault, logger: log),
            onServerRunning: { bound in log.info("listening on http://\(host):\(bound ?? port)") })
    }

    private func health(of database: any Database) async -> HealthReport {
        let reachable = (try? await database.read { try $0.installation() }) != nil
        return HealthReport(healthy: reachable, parts: ["database": reachable ? "ok" : "unreachable"])
    }
}
