import Contract
import Hummingbird
import Logging
import Outreach

/// What the API needs to be told.
public struct ServerOptions: Sendable {
    /// Loopback by default: anything else is a decision of the admin.
    public var host: String
    /// 0 takes a free port.
    public var port: Int
    /// Bytes of one request's body; more is refused with 413.
    public var largestBody: Int
    /// How long the body of one request may take to arrive; longer is refused with 408.
    public var bodyTime: Duration
    /// How long a connection may be silent.
    public var idleSeconds: Int
    /// Connections at the same time; more wait until one ends.
    public var mostConnections: Int

    public init(
        host: String = "127.0.0.1", port: Int = 8080, largestBody: Int = 2 * 1_024 * 1_024,
        bodyTime: Duration = .seconds(20), idleSeconds: Int = 60, mostConnections: Int = 1_000
    ) {
        self.host = host
        self.port = port
        self.largestBody = largestBody
        self.bodyTime = bodyTime
        self.idleSeconds = idleSeconds
        self.mostConnections = mostConnections
    }
}

/// What the API is handed from outside.
public struct ServerWorld: Sendable {
    /// Whoever answers for the member that a bearer token belongs to. Throws `Refusal.unsigned` for any other token.
    public var gateway: @Sendable (_ bearerToken: String) async throws -> any Gateway
    public var health: @Sendable () async -> HealthReport
    /// Every metric in Prometheus' text format.
    public var metrics: @Sendable () -> String
    public var clock: any Outreach.Clock
    /// Logs a fault of ours in full and returns the id under which it can be found.
    public var reportFault: @Sendable (any Error) -> String
    public var logger: Logger

    public init(
        gateway: @escaping @Sendable (_ bearerToken: String) async throws -> any Gateway,
        health: @escaping @Sendable () async -> HealthReport, metrics: @escaping @Sendable () -> String,
        clock: any Outreach.Clock, reportFault: @escaping @Sendable (any Error) -> String, logger: Logger
    ) {
        self.gateway = gateway
        self.health = health
        self.metrics = metrics
        self.clock = clock
        self.reportFault = reportFault
        self.logger = logger
    }
}

/// The API as a service: every use case at its route, `/health` and `/metrics`.
///
/// `onServerRunning` is told the port that it listens on.
public func makeSite(
    _ options: ServerOptions, world: ServerWorld, onServerRunning: @escaping @Sendable (Int?) async -> Void = { _ in }
) -> some ApplicationProtocol {
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: MetricsMiddleware())
    router.add(middleware: RefusalMiddleware(reportFault: world.reportFault))
    for useCase in allUseCases { router.add(useCase, options: options, world: world) }
    router.get("/health") { _, _ in
        let report = await world.health()
        return try Reply.json(report, status: report.healthy ? .ok : .serviceUnavailable)
    }
    router.get("/metrics") { request, _ in
        _ = try await world.gateway(try Bearer.token(in: request))
        return Reply.text(world.metrics())
    }
    return Application(
        router: router,
        server: .http1(configuration: .init(idleTimeout: .seconds(Int64(options.idleSeconds)))),
        configuration: ApplicationConfiguration(
            address: .hostname(options.host, port: options.port),
            availableConnectionsDelegate: .maximum(options.mostConnections, logger: world.logger)),
        onServerRunning: { channel in await onServerRunning(channel.localAddress?.port) },
        logger: world.logger)
}

/// What `/health` answers.
public struct HealthReport: Codable, Sendable, Equatable {
    public var healthy: Bool
    /// A word for each part: `database: ok`, `model: unreachable`. No secrets: anyone may ask.
    public var parts: [String: String]

    public init(healthy: Bool, parts: [String: String]) {
        self.healthy = healthy
        self.parts = parts
    }
}
