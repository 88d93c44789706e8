import Outreach
import Storage

/// Carries one change through many enrollments, a handful a transaction, so that nobody else waits for it; and gives back
/// what a stop held that was lifted.
public struct Sweeper: Stage {
    public let name = "Sweeper"
    /// Holding is two statements whatever the number; everything else plans each enrollment anew.
    public let atOnce = 1
    static let held = 4_000
    static let planned = 100
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [Int64] {
        let desk = desk
        return try await desk.database.write { connection in
            let now = desk.clock.now
            if let stop = try connection.stopToReturn() {
                let count = try connection.giveBackHeld(by: stop, limit: Self.planned, desk: desk, now: now)
                if count < Self.planned { try connection.endReturn(of: stop, at: now) }
                return [stop]
            }
            guard let sweep = try connection.openSweep() else { return [] }
            guard let done = try connection.sweepNext(sweep, desk: desk, now: now) else {
                try connection.endSweep(sweep.id, at: now)
                return [sweep.id]
            }
            try connection.setSweep(sweep.id, after: done.last, handled: sweep.handled + done.count)
            return [sweep.id]
        }
    }

    public func nextTime() async throws -> Instant? {
        try await desk.database.read { connection in
            try [connection.stopToReturnAt(), connection.openSweepAt()].compactMap(\.self).min()
        }
    }
}

extension Connection {
    fileprivate func sweepNext(_ sweep: SweepRow, desk: Desk, now: Instant) throws
        -> (last: EnrollmentID, count: Int)?
    {
        if sweep.kind == .hold { return try holdNext(of: sweep, limit: Sweeper.held) }
        let page = try liveEnrollments(sweep.enrollments, after: sweep.after, upTo: sweep.last, limit: Sweeper.planned)
        guard let last = page.last, let pacing = try installation()?.practice.pacing else { return nil }
        for (index, enrollment) in page.enumerated() {
            switch sweep.kind {
            case .hold: break
            case .resume:
                guard enrollment.hold?.because.rawValue == sweep.because else { continue }
                try resume(
                    enrollment, choice: sweep.choice, later: pacing.offset(of: sweep.handled + index), desk: desk,
                    by: sweep.actor, now: now)
            case .replan: try replan(enrollment, desk: desk, by: sweep.actor, now: now)
            case .stop: try stop(enrollment.id, reason: sweep.because, by: sweep.actor, now: now)
            }
        }
        return (last.id, page.count)
    }

    /// Plans the next step anew from what it was planned from, because a zone, a country or a window changed
    /// (semantics 4.6, Precisions).
    func replan(_ enrollment: EnrollmentRow, desk: Desk, by actor: Actor, now: Instant) throws {
        guard let planning = try planning(of: enrollment, desk: desk, now: now) else { return }
        try rescheduleApproved(of: enrollment.id, planning.recipient.schedule, now: now)
        guard enrollment.plannedAt != nil else { return }
        try follow(
            planning.itinerary(from: enrollment.nextStep, after: enrollment.anchor), planning, by: actor, now: now)
    }
}
