import Contract
import Outreach

/// Everything outside that the commands touch. There is no other way out of this module but files named by the person.
public struct TerminalWorld: Sendable {
    /// Whoever answers: the local database, or a server. Throws `Refusal`.
    public var gateway: @Sendable (ConnectionOptions) async throws -> any Gateway
    /// What `serve`, `tick`, `migrate`, `doctor` and `settings` do.
    public var installation: @Sendable (ConnectionOptions) -> any Installation
    public var clock: any Clock
    /// The wall clock of the person at the terminal.
    public var localTime: @Sendable (Instant) -> LocalTime
    public var console: any Console
    /// The tz database of the system; `nil` where there is none to compare with.
    public var zones: (any Zones)?
    /// Logs a fault of ours in full and returns the id under which it can be found.
    public var reportFault: @Sendable (any Error) -> String

    public init(
        gateway: @escaping @Sendable (ConnectionOptions) async throws -> any Gateway,
        installation: @escaping @Sendable (ConnectionOptions) -> any Installation, clock: any Clock,
        localTime: @escaping @Sendable (Instant) -> LocalTime, console: any Console,
        zones: (any Zones)? = nil, reportFault: @escaping @Sendable (any Error) -> String
    ) {
        self.gateway = gateway
        self.installation = installation
        self.clock = clock
        self.localTime = localTime
        self.console = console
        self.zones = zones
        self.reportFault = reportFault
    }
}

/// Whom to ask, as the flags say; what is absent comes from the environment and the settings.
public struct ConnectionOptions: Sendable, Equatable {
    /// The base URL of a server.
    public var server: String?
    /// The file that holds the bearer token.
    public var tokenFile: String?
    /// `sqlite:PATH` or `postgres://…`.
    public var database: String?
    /// The mail address of the member who asks, for the local database.
    public var member: String?
    /// The instant that counts as now, on a sandbox only.
    public var now: Instant?

    public init(
        server: String? = nil, tokenFile: String? = nil, database: String? = nil, member: String? = nil,
        now: Instant? = nil
    ) {
        self.server = server
        self.tokenFile = tokenFile
        self.database = database
        self.member = member
        self.now = now
    }
}
