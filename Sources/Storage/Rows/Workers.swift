import Outreach

/// A process that takes leases.
public struct Worker: Sendable, Equatable {
    public var id: String
    /// Tells hosts, boots and process namespaces apart.
    public var host: String
    /// Tells processes of one host apart, also when a number is used again.
    public var process: String

    public init(id: String, host: String, process: String) {
        self.id = id
        self.host = host
        self.process = process
    }
}

extension Connection {
    public func addWorker(_ worker: Worker, at now: Instant) throws {
        try run(
            "INSERT INTO worker (id, host, process, started_at) VALUES (\(worker.id), \(worker.host), \(worker.process), \(now))"
        )
    }

    public func workers(on host: String) throws -> [Worker] {
        try rows("SELECT id, host, process FROM worker WHERE host = \(host) ORDER BY id LIMIT 1000").map {
            Worker(id: try $0.text("id"), host: try $0.text("host"), process: try $0.text("process"))
        }
    }

    /// Ends the leases of a worker that is gone, so that the Rescuer finds them at once. Answers how many.
    public func endLeases(of worker: String, at now: Instant) throws -> Int {
        let ended = try run(
            "UPDATE draft SET lease_until = \(now) WHERE lease_until IS NOT NULL AND leased_by = \(worker)")
        try run("DELETE FROM worker WHERE id = \(worker)")
        return ended
    }
}
