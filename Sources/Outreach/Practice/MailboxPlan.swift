/// What is known of a mailbox of ours when a draft wants to leave it.
public struct MailboxState: Sendable, Equatable {
    public var address: String
    /// The first hand-over; `nil` for a mailbox that has not handed anything over.
    public var firstAt: Instant?
    /// The earliest place that is not given to anybody yet.
    public var freeAt: Instant?
    /// The last hand-over that began.
    public var lastAt: Instant?
    /// Whether a hand-over is under way.
    public var isHandingOver: Bool
    /// How many hand-overs there were in the last 24 hours, and how many places of others there are.
    public var leftCount: Int
    public var givenCount: Int
    /// When those were; only told where the cap may matter.
    public var left: [Instant]
    /// Those places, past ones that are still to leave among them; only told where the cap may matter.
    public var given: [Instant]

    public init(
        address: String, firstAt: Instant? = nil, freeAt: Instant? = nil, lastAt: Instant? = nil,
        isHandingOver: Bool = false, leftCount: Int = 0, givenCount: Int = 0, left: [Instant] = [],
        given: [Instant] = []
    ) {
        self.address = address
        self.firstAt = firstAt
        self.freeAt = freeAt
        self.lastAt = lastAt
        self.isHandingOver = isHandingOver
        self.leftCount = leftCount
        self.givenCount = givenCount
        self.left = left
        self.given = given
    }
}

/// When one draft may leave its mailbox (semantics 4.9). Pure: the same questions give the same answers.
public struct MailboxPlan: Sendable, Equatable {
    /// The earliest instant as the gaps have it; `now` when they do not hold it.
    public var gapAt: Instant
    /// The earliest instant as the cap has it, at or after `gapAt`.
    public var capAt: Instant
    /// Hand-overs of the last 24 hours, and how many there may be now.
    public var count: Int
    public var cap: Int

    /// When it may leave.
    public var at: Instant { max(gapAt, capAt) }

    /// `slot` is the place that the draft has already.
    public init(_ state: MailboxState, _ pacing: Pacing, slot: Instant?, now: Instant) {
        let first = state.firstAt ?? now
        count = state.leftCount
        cap = pacing.cap(at: now, since: first)
        gapAt = Self.hardGap(state, pacing, now: now)
        if let slot {
            if slot > now {
                (gapAt, capAt) = (slot, slot)
                return
            }
            let room = pacing.room(from: gapAt, among: state.left, since: first)
            // What is hardly late keeps its place in the row; what missed it takes a new one at the end.
            if room <= now || room - slot <= .seconds(max(pacing.shortestGap, 60)) {
                capAt = room
                return
            }
        }
        if pacing.gaps != nil, let free = state.freeAt { gapAt = max(gapAt, free) }
        capAt = pacing.room(from: gapAt, among: state.left + state.given, since: first)
    }

    /// One at a time, and never sooner than the shortest gap after the one before.
    private static func hardGap(_ state: MailboxState, _ pacing: Pacing, now: Instant) -> Instant {
        guard let gaps = pacing.gaps else { return now }
        var earliest = now
        if let last = state.lastAt { earliest = max(earliest, last + .seconds(gaps.lowerBound)) }
        if state.isHandingOver { earliest = max(earliest, now + .seconds(max(gaps.lowerBound, 1))) }
        return earliest
    }
}

extension Pacing {
    /// Hand-overs that a mailbox may make in the 24 hours up to `instant`: new ones begin small (semantics 4.9).
    public func cap(at instant: Instant, since first: Instant) -> Int {
        guard rampStart > 0 else { return dailyCap }
        guard instant > first else { return min(dailyCap, rampStart) }
        let days = min((instant - first).microseconds / Duration.hours(24).microseconds, 100_000)
        return min(dailyCap, rampStart + Int(days) * rampStep)
    }

    /// The first instant at or after `earliest` at which one more hand-over keeps within the cap of the 24 hours before.
    func room(from earliest: Instant, among places: [Instant], since first: Instant) -> Instant {
        let places = places.sorted()
        var instant = earliest
        while true {
            let counted = places.filter { $0 > instant - .hours(24) }
            let cap = max(cap(at: instant, since: first), 1)
            guard counted.count >= cap else { return instant }
            // The one that has to be over for one more, or the next day of the ramp, whichever comes first.
            let over = counted[counted.count - cap] + .hours(24)
            instant = min(over, nextRampDay(after: instant, since: first) ?? over)
        }
    }

    private func nextRampDay(after instant: Instant, since first: Instant) -> Instant? {
        guard rampStart > 0, rampStep > 0, cap(at: instant, since: first) < dailyCap else { return nil }
        let day = Duration.hours(24).microseconds
        let passed = max((instant - first).microseconds / day, 0)
        return Instant(microseconds: first.microseconds + (passed + 1) * day)
    }
}
