import Outreach
import Storage

/// Ends what only lasts for a time: holds that run out, tasks that nobody did, drafts that nobody decided
/// about, policies whose last day is over, credits of a month.
public struct Timekeeper: Stage {
    public let name = "Timekeeper"
    public let atOnce = 100
    let desk: Desk

    public init(_ desk: Desk) { self.desk = desk }

    public func claim(atMost: Int) async throws -> [EnrollmentID] {
        let (desk, actor) = (desk, Actor.stage(name))
        return try await desk.database.write { connection in
            let now = desk.clock.now
            try connection.keepAccounts(desk, by: actor, at: now, limit: atMost)
            let ended = try connection.endedHolds(at: now, limit: atMost)
            for enrollment in ended { try connection.endHold(of: enrollment, desk: desk, by: actor, now: now) }
            let tasks = try connection.tasksToSkip(at: now, limit: atMost - ended.count)
            for task in tasks { try connection.leaveOut(task, desk: desk, by: actor, now: now) }
            let waiting = try connection.draftsToWarn(at: now, limit: atMost)
            for draft in waiting { try connection.look(after: draft, desk: desk, by: actor, now: now) }
            for policy in try connection.policiesEnded(at: now, limit: atMost) {
                try connection.expire(policy, by: actor, now: now)
            }
            return ended.map(\.id) + tasks.map(\.enrollment) + waiting.map(\.draft.enrollment)
        }
    }

    public func nextTime() async throws -> Instant? {
        let desk = desk
        return try await desk.database.read { connection in
            [
                try connection.nextHoldEnd(), try connection.nextTaskToSkip(), try connection.nextPolicyEnd(),
                try connection.nextDraftToWarn(), try connection.nextAccounting(desk),
            ]
            .compactMap { $0 }.min()
        }
    }
}

extension Connection {
    /// What a hold that ran out leads to (semantics 4.17, 4.19, 4.25).
    fileprivate func endHold(of enrollment: EnrollmentRow, desk: Desk, by actor: Actor, now: Instant) throws {
        guard let hold = enrollment.hold else { return }
        switch hold.because {
        case .replied:
            try supersedeDrafts(of: enrollment.id, reason: "they replied", by: actor, now: now)
            try finish(enrollment, because: "replied", by: actor, now: now)
        case .connection where try installation()?.practice.onNoConnection == .finish:
            try supersedeDrafts(of: enrollment.id, reason: "not connected", by: actor, now: now)
            try finish(enrollment, because: Itinerary.Reason.notConnected.rawValue, by: actor, now: now)
        case .paused, .sequence, .outOfOffice, .noAddress, .connection:
            try resume(enrollment, choice: nil, desk: desk, by: actor, now: now)
        }
    }

    /// Leaves a task out that nobody did, and tells its owner (semantics 4.26). While its enrollment is held, the task
    /// waits a day more.
    fileprivate func leaveOut(_ task: DraftRow, desk: Desk, by actor: Actor, now: Instant) throws {
        guard let enrollment = try enrollment(task.enrollment) else { return }
        guard enrollment.hold == nil || enrollment.hold?.because == .connection else {
            return try setSkip(of: task.id, at: now + .hours(24))
        }
        let reason = "nobody did it within its time"
        try move(
            task.id, from: .toDo, by: .autoSkipped, as: actor, at: now,
            change: DraftChange(reason: reason, skipAt: .some(nil)))
        try release(.send, of: task.id, by: actor, at: now)
        try putUpNotice(
            kind: "autoSkipped", draft: task.id,
            text: "\(task.id), a \(task.channel.label) to \(enrollment.contactName), was left out: \(reason)", at: now)
        // The delay of what follows counts from now: a step that was never done was not completed earlier.
        try advance(task.enrollment, past: task.step, completedAt: now, desk: desk, by: actor, now: now)
    }
}
