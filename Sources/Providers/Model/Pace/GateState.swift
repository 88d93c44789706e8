import Outreach

/// Who may ask an endpoint now, who waits, and for what. A value: time is passed in, and nothing happens by itself.
struct GateState: Sendable {
    /// The right to one call.
    struct Ticket: Sendable, Equatable {
        var epoch: Int
        var isTrial: Bool
    }

    enum Verdict: Sendable, Equatable {
        case go(Ticket)
        case no(ModelFault)
    }

    /// What a call told of its endpoint.
    enum Outcome: Sendable, Equatable {
        /// It answered; `slow` when it took more than half of its time.
        case answered(slow: Bool)
        /// 429 or 503, and how long it wants to be left alone.
        case refused(retryAfter: Duration?)
        /// No answer in time; `fair` when the time was long enough to blame the endpoint.
        case late(fair: Bool)
        /// No connection, cut off, 5xx.
        case failed
        /// Nothing: we cancelled it.
        case nothing
    }

    private struct Waiter: Sendable {
        var id: UInt64
        var end: Instant
    }

    private(set) var window: CallWindow
    private(set) var breaker = CircuitBreaker()
    private(set) var inFlight = 0
    /// What the endpoint asked for, for everybody.
    private(set) var closedUntil: Instant?
    private var waiting: [Waiter] = []
    private let room: Int
    /// Whether whoever can outlast an open breaker waits for it; otherwise somebody else is asked at once.
    private let isPatient: Bool

    init(ceiling: Int, room: Int = 4_096, isPatient: Bool) {
        window = CallWindow(ceiling: ceiling)
        self.room = room
        self.isPatient = isPatient
    }

    /// Puts somebody into the queue, who is answered by `settle`. A full queue says no at once.
    mutating func queue(_ id: UInt64, until end: Instant) -> ModelFault? {
        guard waiting.count < room else { return ModelFault(.noPlace, "\(room) questions wait already") }
        waiting.append(Waiter(id: id, end: end))
        return nil
    }

    /// Somebody waits no more.
    mutating func remove(_ id: UInt64) { waiting.removeAll { $0.id == id } }

    /// Answers all that can be answered now, in the order of arrival.
    mutating func settle(at now: Instant) -> [(id: UInt64, verdict: Verdict)] {
        if let closed = closedUntil, closed <= now { closedUntil = nil }
        var answered: [(id: UInt64, verdict: Verdict)] = []
        for waiter in waiting {
            if let fault = hopeless(waiter, at: now) { answered.append((waiter.id, .no(fault))) }
        }
        if !answered.isEmpty { waiting = waiting.filter { hopeless($0, at: now) == nil } }
        while closedUntil == nil, inFlight < window.limit, let first = waiting.first {
            let verdict = breaker.verdict(at: now)
            if case .wait = verdict { break }
            let ticket = Ticket(epoch: window.epoch, isTrial: verdict == .tryOnce)
            breaker.began(asTrial: ticket.isTrial)
            inFlight += 1
            waiting.removeFirst()
            answered.append((first.id, .go(ticket)))
        }
        return answered
    }

    /// Why somebody's time ends before a call could begin, as far as that is known.
    private func hopeless(_ waiter: Waiter, at now: Instant) -> ModelFault? {
        if waiter.end <= now { return ModelFault(.noPlace) }
        if let closed = closedUntil, closed >= waiter.end {
            return ModelFault(.rateLimited, retryAfter: closed - now)
        }
        if case .wait(let reopening) = breaker.verdict(at: now) {
            if !isPatient || reopening.map({ $0 >= waiter.end }) == true {
                return ModelFault(.circuitOpen, retryAfter: reopening.map { $0 - now })
            }
        }
        return nil
    }

    mutating func leave(_ ticket: Ticket, _ outcome: Outcome, at now: Instant) {
        switch outcome {
        case .answered(let slow):
            window.succeeded(inFlight: inFlight, wasSlow: slow)
            breaker.answered()
        case .refused(let wait):
            window.refused(epoch: ticket.epoch, left: inFlight - 1)
            breaker.answered()
            if let wait { closedUntil = max(closedUntil ?? now, now + wait) }
        case .late(let fair):
            window.timedOut(epoch: ticket.epoch)
            if fair {
                breaker.failed(asTrial: ticket.isTrial, at: now)
            } else {
                breaker.abandoned(asTrial: ticket.isTrial, at: now)
            }
        case .failed: breaker.failed(asTrial: ticket.isTrial, at: now)
        case .nothing: breaker.abandoned(asTrial: ticket.isTrial, at: now)
        }
        inFlight -= 1
    }

    /// When `settle` could answer somebody though nobody left before.
    func nextTime(at now: Instant) -> Instant? {
        guard let end = waiting.map(\.end).min() else { return nil }
        if let closed = closedUntil, closed > now { return min(closed, end) }
        if case .wait(let until?) = breaker.verdict(at: now) { return min(until, end) }
        return end
    }
}
