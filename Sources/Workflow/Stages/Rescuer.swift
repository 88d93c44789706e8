import Outreach
import Storage

/// Takes up what a process that died, or lost its database, left behind.
public struct Rescuer: Stage {
    public let name = "Rescuer"
    public let atOnce = 100
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    /// Written or reviewed again by somebody else; a hand-over that was under way becomes `uncertain`, never `sending`
    /// again.
    public func claim(atMost: Int) async throws -> [DraftID] {
        let (desk, actor) = (desk, Actor.stage(name))
        return try await desk.database.write { connection in
            let now = desk.clock.now
            return try connection.abandoned(at: now, limit: atMost).map { draft in
                switch draft.state {
                case .writing:
                    try connection.release(.draft, of: draft.id, by: actor, at: now)
                    try connection.move(
                        draft.id, from: .writing, by: .putOff, as: actor, at: now,
                        change: DraftChange(reason: "its writer was gone", wakeAt: now))
                case .inReview:
                    try connection.move(
                        draft.id, from: .inReview, by: .putOff, as: actor, at: now,
                        change: DraftChange(reason: "its reviewer was gone", wakeAt: now))
                case .sending:
                    try connection.doubt(
                        draft.id, because: "the process was gone before the answer was stored", by: actor, now: now)
                default:
                    // No other state holds a lease (CHECK in the schema); ending one that does costs nothing.
                    try connection.endLease(draft.id, at: now)
                }
                return draft.id
            }
        }
    }

    public func nextTime() async throws -> Instant? { try await desk.database.read { try $0.nextLeaseEnd() } }
}
