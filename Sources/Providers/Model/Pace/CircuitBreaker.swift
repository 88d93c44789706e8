import Outreach

/// Leaves an endpoint alone that fails again and again: after a few failures in a row it opens, after a pause one call is
/// tried, and each trial that fails doubles the pause (M. Nygard, Release It!, 2007).
struct CircuitBreaker: Sendable, Equatable {
    private enum State: Sendable, Equatable {
        case closed(failures: Int)
        case open(until: Instant)
        /// One call is under way; all others wait for how it ends.
        case trying
    }

    static let threshold = 5
    static let firstPause: Duration = .seconds(1)
    static let longestPause: Duration = .seconds(60)

    private var state = State.closed(failures: 0)
    private var pause = firstPause

    /// Whether a call may begin now.
    enum Verdict: Sendable, Equatable {
        case go
        /// As the one trial.
        case tryOnce
        /// Not before then; `nil` while a trial is under way.
        case wait(until: Instant?)
    }

    func verdict(at now: Instant) -> Verdict {
        switch state {
        case .closed: .go
        case .open(let until): now >= until ? .tryOnce : .wait(until: until)
        case .trying: .wait(until: nil)
        }
    }

    mutating func began(asTrial: Bool) {
        if asTrial { state = .trying }
    }

    /// Something answered, whatever it said: an endpoint that refuses is alive.
    mutating func answered() {
        state = .closed(failures: 0)
        pause = Self.firstPause
    }

    mutating func failed(asTrial: Bool, at now: Instant) {
        switch state {
        case .closed(let failures) where failures + 1 < Self.threshold: state = .closed(failures: failures + 1)
        case .closed: state = .open(until: now + pause)
        case .trying where asTrial:
            pause = min(pause * 2, Self.longestPause)
            state = .open(until: now + pause)
        // A call from before it opened tells nothing new.
        case .open, .trying: break
        }
    }

    /// A call ended without telling anything of the endpoint: we cancelled it.
    mutating func abandoned(asTrial: Bool, at now: Instant) {
        if asTrial, state == .trying { state = .open(until: now) }
    }
}
