import Outreach

/// What changes together with a draft's state. What is left out stays as it is, but a lease, which every move ends.
public struct DraftChange: Sendable {
    public var reason: String?
    /// Taken by nobody before this.
    public var wakeAt: Instant?
    public var tries: Int?
    public var revisions: Int?
    /// What the Writer is asked to change; `.some(nil)` takes it away.
    public var note: String??
    public var version: Int?
    public var verdict: Verdict??
    public var score: Int??
    public var edited: Bool?
    public var approval: Int64?
    public var leavesAt: Instant?
    /// The mailbox in which `leavesAt` is a place of its own; a departure without one gives the old place back.
    public var slotOf: String?
    /// The stop that puts it off; every other move forgets it.
    public var stop: Int64?
    public var lease: Lease?
    /// When a task that nobody did is left out; `.some(nil)` is never.
    public var skipAt: Instant??

    public init(
        reason: String? = nil, wakeAt: Instant? = nil, tries: Int? = nil, revisions: Int? = nil, note: String?? = nil,
        version: Int? = nil, verdict: Verdict?? = nil, score: Int?? = nil,
        edited: Bool? = nil, approval: Int64? = nil, leavesAt: Instant? = nil, slotOf: String? = nil,
        stop: Int64? = nil, lease: Lease? = nil, skipAt: Instant?? = nil
    ) {
        self.reason = reason
        self.wakeAt = wakeAt
        self.tries = tries
        self.revisions = revisions
        self.note = note
        self.version = version
        self.verdict = verdict
        self.score = score
        self.edited = edited
        self.approval = approval
        self.leavesAt = leavesAt
        self.slotOf = slotOf
        self.stop = stop
        self.lease = lease
        self.skipAt = skipAt
    }
}

/// Who holds a draft, and until when nobody else may.
public struct Lease: Sendable, Equatable {
    public var worker: String
    public var until: Instant

    public init(worker: String, until: Instant) {
        self.worker = worker
        self.until = until
    }
}

/// The draft is not where the caller saw it, or the event cannot happen there.
public struct NotNow: Error, Equatable, Sendable {
    public var draft: DraftID
    /// `nil` when there is no such draft.
    public var state: DraftState?
    public var event: DraftEvent

    public init(draft: DraftID, state: DraftState?, event: DraftEvent) {
        self.draft = draft
        self.state = state
        self.event = event
    }
}

extension Connection {
    /// Moves a draft on and writes down who moved it, or throws `NotNow` and changes nothing.
    ///
    /// No other function writes `draft.state`. `from` is the state that the caller saw; `holder` the worker that must
    /// still hold the lease.
    @discardableResult
    public func move(
        _ draft: DraftID, from state: DraftState, by event: DraftEvent, as actor: Actor, at now: Instant,
        change: DraftChange = DraftChange(), holder: String? = nil, detail: String? = nil
    ) throws -> DraftState {
        guard let next = state.after(event) else { throw NotNow(draft: draft, state: state, event: event) }
        var sets: SQL = "state = \(next.rawValue), reason = \(change.reason)"
        if next != state { sets = "\(sets), since = \(now), snoozed_until = NULL" }
        if next == .waiting, state != .waiting || event == .edited {
            // The Timekeeper says until when it waits: that takes the organisation's calendar.
            sets = "\(sets), warn_at = \(now), warned = 0, expires_at = NULL"
        } else if state == .waiting, next != .waiting {
            sets = "\(sets), warn_at = NULL, warned = 0, expires_at = NULL"
        }
        sets =
            "\(sets), leased_by = \(change.lease?.worker), lease_until = \(change.lease?.until), stop_id = \(change.stop)"
        if next.hasDeparture {
            if let leavesAt = change.leavesAt {
                let slot = change.slotOf.map { _ in leavesAt }
                sets = "\(sets), leaves_at = \(leavesAt), slot_at = \(slot), slot_mailbox = \(change.slotOf)"
            }
        } else {
            sets = "\(sets), leaves_at = NULL, slot_at = NULL, slot_mailbox = NULL"
        }
        if let value = change.wakeAt { sets = "\(sets), wake_at = \(value)" }
        if let value = change.tries { sets = "\(sets), tries = \(value)" }
        if let value = change.revisions { sets = "\(sets), revisions = \(value)" }
        if let value = change.note { sets = "\(sets), note = \(value)" }
        if let value = change.version { sets = "\(sets), version = \(value), opened_at = NULL" }
        if let value = change.verdict { sets = "\(sets), verdict = \(value?.rawValue)" }
        if let value = change.score { sets = "\(sets), score = \(value)" }
        if let value = change.edited { sets = "\(sets), edited = \(value)" }
        if let value = change.skipAt { sets = "\(sets), skip_at = \(value)" }
        if let value = change.approval { sets = "\(sets), approval_id = \(value)" }
        let held: SQL = if let holder { "AND leased_by = \(holder)" } else { "" }
        let moved = try rows(
            """
            UPDATE draft SET \(sets) WHERE id = \(draft) AND state = \(state.rawValue) \(held)
            RETURNING enrollment_id
            """)
        guard let enrollment: EnrollmentID = try moved.first?.id("enrollment_id") else {
            throw NotNow(draft: draft, state: try self.draft(draft)?.state, event: event)
        }
        try record(
            event.rawValue, by: actor, at: now, draft: draft, enrollment: enrollment, detail: detail ?? change.reason)
        return next
    }
}
