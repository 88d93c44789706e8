import Foundation
import Storage

/// Which process this is, so that a restarted one frees the leases of its predecessor and of nobody else.
enum HostIdentity {
    /// A worker of this process. The id is unique by process and start.
    static func worker() -> Worker {
        let process = "\(getpid()):\(startTime(of: getpid()) ?? "0")"
        return Worker(id: "\(host)/\(process)", host: host, process: process)
    }

    /// Whether a worker of this host still runs: a process with its number that was started at the same time.
    static func isAlive(_ worker: Worker) -> Bool {
        let parts = worker.process.split(separator: ":")
        guard worker.host == host, parts.count == 2, let number = Int32(parts[0]) else { return true }
        return startTime(of: number) == String(parts[1])
    }

    /// One boot of one machine in one process namespace: elsewhere the same process number means nothing.
    private static let host: String = {
        let boot = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
        let namespace = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
        let name = ProcessInfo.processInfo.hostName
        return [name, boot?.trimmingCharacters(in: .whitespacesAndNewlines) ?? "", namespace ?? ""].joined(
            separator: " ")
    }()

    /// Field 22 of /proc/PID/stat: clock ticks since boot. The name before it may hold spaces, so it is read from its end.
    private static func startTime(of process: Int32) -> String? {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let end = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[stat.index(after: end)...].split(separator: " ")
        // A zombie has ended; its leases are free.
        guard fields.count > 19, fields[0] != "Z" else { return nil }
        return String(fields[19])
    }
}
