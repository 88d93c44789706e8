import Contract
import Foundation
import Logging
import Outreach
import Providers
import Terminal

/// The program: reads its arguments, asks through a gateway, ends with the exit status of `docs/commands.md`.
@main
struct Countersign {
    static func main() async {
        // A reader that went away is an error of that write, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        let environment = ProcessInfo.processInfo.environment
        let level = environment["COUNTERSIGN_LOG"].flatMap { Logger.Level(rawValue: $0) }
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level ?? .warning
            return handler
        }
        exit(await TerminalProgram.run(Array(CommandLine.arguments.dropFirst()), world: world(environment)))
    }

    /// Everything outside that the commands touch.
    private static func world(_ environment: [String: String]) -> TerminalWorld {
        let zones = SystemZones()
        let zone = TerminalZone.name(environment, zones)
        let clock = SystemClock()
        return TerminalWorld(
            gateway: { try await Composition.gateway($0, environment) },
            installation: { LocalInstallation(options: $0, environment: environment) }, clock: clock,
            localTime: { zones.local($0, in: zone) }, console: SystemConsole(environment: environment),
            zones: zones,
            reportFault: { error in
                let id = String(UInt64(bitPattern: clock.now.microseconds), radix: 36).uppercased()
                Logger(label: "countersign").error("fault \(id): \(error)")
                return id
            })
    }
}

/// The zone of the terminal: `TZ`, otherwise what /etc/localtime points at, otherwise UTC.
private enum TerminalZone {
    static func name(_ environment: [String: String], _ zones: SystemZones) -> ZoneName {
        let set = environment["TZ"].map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
        let linked = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime"))?.zoneInDatabase
        for name in [set, linked] {
            if let name, !name.isEmpty, zones.knows(ZoneName(name)) { return ZoneName(name) }
        }
        return .utc
    }
}

extension String {
    /// `Europe/Berlin` in `/usr/share/zoneinfo/Europe/Berlin`.
    fileprivate var zoneInDatabase: String? {
        firstRange(of: "zoneinfo/").map { String(self[$0.upperBound...]) }
    }
}
