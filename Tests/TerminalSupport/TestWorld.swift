import Contract
import Outreach
import Terminal

extension TerminalWorld {
    /// A world of a scripted gateway and console at `Sample.now`, in UTC.
    public static func scripted(
        _ gateway: ScriptedGateway = ScriptedGateway(), _ console: ScriptedConsole = ScriptedConsole(),
        installation: any Installation = NoInstallation()
    ) -> TerminalWorld {
        TerminalWorld(
            gateway: { _ in gateway }, installation: { _ in installation }, clock: StoppedTime(Sample.now),
            localTime: { LocalTime(utc: $0) }, console: console, reportFault: { "fault: \($0)" })
    }
}

/// An installation that complains about everything.
public struct NoInstallation: Installation {
    private static let refusal = Refusal(.unavailable, "There is no installation here.")

    public init() {}
    public func serve(_ options: ServeOptions) async throws { throw Self.refusal }
    public func tick(_ options: TickOptions) async throws -> [TickLine] { throw Self.refusal }
    public func migrate(_ options: MigrateOptions) async throws -> MigrateReport { throw Self.refusal }
    public func doctor() async throws -> [DoctorLine] { throw Self.refusal }
    public func settings() async throws -> [SettingLine] { throw Self.refusal }
}
