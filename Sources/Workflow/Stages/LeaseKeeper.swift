import Logging
import Outreach
import ServiceLifecycle
import Storage

/// Renews this process's leases while it lives, so that long work is not taken for lost.
public struct LeaseKeeper: Service {
    private let desk: Desk
    private let log: Logger

    public init(_ desk: Desk, log: Logger) {
        self.desk = desk
        self.log = log
    }

    public func run() async throws {
        await cancelWhenGracefulShutdown { await keep(desk) { log.warning("leases could not be renewed: \($0)") } }
    }
}

/// Runs `work` while this process's leases are renewed beside it.
func withKeptLeases<Answer: Sendable>(_ desk: Desk, _ work: () async throws -> Answer) async throws -> Answer {
    let keeper = Task { await keep(desk) { _ in } }
    defer { keeper.cancel() }
    return try await work()
}

/// Every third of a lease, until the task is cancelled.
private func keep(_ desk: Desk, failed: @Sendable (any Error) -> Void) async {
    let third = Duration.microseconds(desk.limits.lease.microseconds / 3)
    while (try? await desk.clock.sleep(until: desk.clock.now + third)) != nil {
        do {
            let until = desk.clock.now + desk.limits.lease
            try await desk.database.write { try $0.renewLeases(of: desk.worker.id, until: until) }
        } catch {
            failed(error)
        }
    }
}

extension Desk {
    /// Signs this process in and frees the leases of processes of this host that are gone. `isAlive` tells of one.
    public func takeOver(isAlive: @Sendable (Worker) -> Bool) async throws -> Int {
        let (worker, now) = (worker, clock.now)
        let gone = try await database.read { try $0.workers(on: worker.host) }.filter { !isAlive($0) }
        return try await database.write { connection in
            // Whoever signs in under this id again is the same process: it had ended its work.
            _ = try connection.endLeases(of: worker.id, at: now)
            try connection.addWorker(worker, at: now)
            return try gone.reduce(0) { try $0 + connection.endLeases(of: $1.id, at: now) }
        }
    }

    /// Signs this process out, when it has nothing in hand any more.
    public func signOff() async throws {
        let (worker, now) = (worker, clock.now)
        _ = try await database.write { try $0.endLeases(of: worker.id, at: now) }
    }
}
