import Outreach

/// Turns steps whose time has come into drafts. It decides when a draft appears, never whether it leaves (S2-14).
public struct Scheduler: Stage {
    public let name = "Scheduler"
    public let atOnce = 100
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [DraftID] {
        let (now, claimer) = (desk.clock.now, "\(name) \(desk.worker.id)")
        let drafts = try await desk.database.write { connection in
            try connection.holdStops(for: claimer).stop(of: .everything) != nil
                ? [] : try connection.emitDueSteps(at: now, limit: atMost)
        }
        if !drafts.isEmpty { desk.passing(.emitted) }
        return drafts
    }

    public func nextTime() async throws -> Instant? {
        try await desk.database.read { try $0.isStopped() ? nil : try $0.nextDueAt() }
    }
}
