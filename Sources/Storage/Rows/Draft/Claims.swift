import Outreach

/// A queue that a stage takes drafts from. Each is one partial index.
public enum DraftQueue: Sendable, CaseIterable {
    /// For the Writer.
    case due
    /// For the Reviewer: written, not judged.
    case unreviewed
    /// For the Policy: judged, not decided.
    case undecided
    /// For the Dispatcher: approved, and its departure has come.
    case leaving

    /// The literal condition of the queue's partial index; both planners need it word for word.
    var condition: SQL {
        switch self {
        case .due: "state = 'due'"
        case .unreviewed: "state = 'inReview' AND verdict IS NULL"
        case .undecided: "state = 'inReview' AND verdict IS NOT NULL"
        case .leaving: "state = 'approved'"
        }
    }

    var time: SQL { self == .leaving ? "leaves_at" : "wake_at" }
}

private let budgetWait = "waits for a budget"

extension Connection {
    /// Up to `limit` drafts of a queue that nobody holds, the longest waiting first; locked until the transaction ends.
    public func ready(_ queue: DraftQueue, at now: Instant, limit: Int) throws -> [DraftRow] {
        try rows(
            """
            SELECT \(draftColumns) FROM draft
            WHERE \(queue.condition) AND \(queue.time) <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
            ORDER BY \(queue.time), id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map(DraftRow.init(row:))
    }

    /// Due drafts whose enrollment holds credits for its own run, the longest waiting first; locked until the transaction
    /// ends.
    public func readyOfRuns(at now: Instant, limit: Int) throws -> [DraftRow] {
        guard limit > 0 else { return [] }
        return try rows(
            """
            SELECT \(draftColumns) FROM draft
            WHERE \(DraftQueue.due.condition) AND wake_at <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
            AND enrollment_id IN (SELECT enrollment_id FROM reservation
                                  WHERE ended_at IS NULL AND purpose = 'run' AND held > 0)
            ORDER BY wake_at, id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map(DraftRow.init(row:))
    }

    /// Whether there is such a draft; only looked at.
    public func hasReadyOfRuns(at now: Instant) throws -> Bool {
        try row(
            """
            SELECT id FROM draft
            WHERE \(DraftQueue.due.condition) AND wake_at <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
            AND enrollment_id IN (SELECT enrollment_id FROM reservation
                                  WHERE ended_at IS NULL AND purpose = 'run' AND held > 0)
            ORDER BY wake_at, id LIMIT 1
            """) != nil
    }

    /// Leaves a due draft until a budget has room.
    public func waitForBudget(_ draft: DraftID, until time: Instant, at now: Instant) throws {
        try run(
            """
            UPDATE draft SET wake_at = \(time), reason = \(budgetWait), leased_by = NULL, lease_until = NULL
            WHERE id = \(draft) AND state = 'due'
            """)
    }

    /// Lets drafts go on that wait for a budget, because one was changed.
    public func endBudgetWaits(at now: Instant) throws {
        try run(
            """
            UPDATE draft SET wake_at = \(now), reason = NULL
            WHERE state = 'due' AND wake_at > \(now) AND reason = \(budgetWait)
            """)
    }

    /// The draft of a queue that would be taken first; only looked at.
    public func first(_ queue: DraftQueue, at now: Instant) throws -> DraftRow? {
        try row(
            """
            SELECT \(draftColumns) FROM draft
            WHERE \(queue.condition) AND \(queue.time) <= \(now) AND (lease_until IS NULL OR lease_until <= \(now))
            ORDER BY \(queue.time), id LIMIT 1
            """
        ).map(DraftRow.init(row:))
    }

    /// When the first draft of a queue may be taken; drafts that somebody holds do not count.
    public func nextReady(_ queue: DraftQueue) throws -> Instant? {
        try row(
            """
            SELECT \(queue.time) AS at FROM draft WHERE \(queue.condition) AND lease_until IS NULL
            ORDER BY \(queue.time), id LIMIT 1
            """)?.instant("at")
    }

    /// Takes a lease without a change of state, for a stage whose drafts stay where they are while it works.
    public func lease(_ draft: DraftID, in state: DraftState, _ lease: Lease, at now: Instant) throws {
        let taken = try run(
            """
            UPDATE draft SET leased_by = \(lease.worker), lease_until = \(lease.until)
            WHERE id = \(draft) AND state = \(state.rawValue) AND (lease_until IS NULL OR lease_until <= \(now))
            """)
        guard taken == 1 else { throw NotNow(draft: draft, state: state, event: .claimed) }
    }

    /// Tasks that nobody did in their time, the longest overdue first; locked until the transaction ends.
    public func tasksToSkip(at now: Instant, limit: Int) throws -> [DraftRow] {
        try rows(
            """
            SELECT \(draftColumns) FROM draft WHERE state = 'toDo' AND skip_at IS NOT NULL AND skip_at <= \(now)
            ORDER BY skip_at, id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map(DraftRow.init(row:))
    }

    /// Says when a task that nobody did is left out.
    public func setSkip(of draft: DraftID, at instant: Instant?) throws {
        try run("UPDATE draft SET skip_at = \(instant) WHERE id = \(draft)")
    }

    public func nextTaskToSkip() throws -> Instant? {
        try row(
            "SELECT skip_at FROM draft WHERE state = 'toDo' AND skip_at IS NOT NULL ORDER BY skip_at, id LIMIT 1"
        )?.instant("skip_at")
    }

    /// Drafts whose lease has run out.
    public func abandoned(at now: Instant, limit: Int) throws -> [DraftRow] {
        try rows(
            """
            SELECT \(draftColumns) FROM draft WHERE lease_until IS NOT NULL AND lease_until <= \(now)
            ORDER BY lease_until, id LIMIT \(limit) \(dialect.skipLocked)
            """
        ).map(DraftRow.init(row:))
    }

    /// When the next lease runs out.
    public func nextLeaseEnd() throws -> Instant? {
        try row(
            "SELECT lease_until FROM draft WHERE lease_until IS NOT NULL ORDER BY lease_until, id LIMIT 1"
        )?.instant("lease_until")
    }

    /// Ends the lease of a draft that stays where it is, when it has run out.
    public func endLease(_ draft: DraftID, at now: Instant) throws {
        try run(
            "UPDATE draft SET leased_by = NULL, lease_until = NULL WHERE id = \(draft) AND lease_until <= \(now)")
    }

    /// Holds on to all that a worker has in hand.
    public func renewLeases(of worker: String, until: Instant) throws {
        try run("UPDATE draft SET lease_until = \(until) WHERE lease_until IS NOT NULL AND leased_by = \(worker)")
    }
}
