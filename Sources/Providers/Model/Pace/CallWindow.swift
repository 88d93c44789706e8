/// How many calls an endpoint is given at once: additive increase, multiplicative decrease (Chiu and Jain, 1989).
///
/// It begins at the ceiling. A refusal or a timeout halves it, once for all calls that were under way then. A window of
/// successes, as many as it holds calls, raises it by one. Where refusals showed how many calls the endpoint bears (its
/// wall), it comes back to there with every success, and the wall is tried less and less often while it holds: halving
/// alone would leave a quarter of the endpoint unused.
struct CallWindow: Sendable, Equatable {
    let ceiling: Int
    /// 1…ceiling.
    private(set) var limit: Int
    /// Rises with every halving; a call belongs to the epoch in which it began.
    private(set) var epoch = 0
    /// How many calls the endpoint bore beside the one that it refused last.
    private(set) var wall: Int?
    private var successes = 0
    /// Windows of successes since the limit last changed, and how many it takes to try the wall.
    private var windows = 0
    private var patience = 1
    private static let longestPatience = 16

    init(ceiling: Int) {
        precondition(ceiling > 0, "an endpoint needs room for one call")
        self.ceiling = ceiling
        limit = ceiling
    }

    /// - Parameters:
    ///   - inFlight: Calls under way, this one included. Where the window was not full, its success proves nothing.
    ///   - wasSlow: It took more than half of its time; the endpoint gets no more calls while that is so.
    mutating func succeeded(inFlight: Int, wasSlow: Bool) {
        guard !wasSlow else { return successes = 0 }
        guard inFlight >= limit, limit < ceiling else { return }
        if let wall, limit < wall { return limit += 1 }
        successes += 1
        guard successes >= limit else { return }
        (successes, windows) = (0, windows + 1)
        if let wall, limit > wall {
            // A whole window went well beyond the wall: it has moved.
            (self.wall, patience) = (limit, 1)
        }
        guard wall == nil || windows >= patience else { return }
        limit += 1
        windows = 0
    }

    /// The endpoint refused a call (429, 503).
    /// - Parameters:
    ///   - epoch: in which that call began.
    ///   - left: Calls that are still under way, which it bore.
    mutating func refused(epoch: Int, left: Int) {
        guard epoch == self.epoch else {
            // One of many that began together: the window is halved already, and the wall may be nearer.
            wall = min(wall ?? ceiling, max(1, left))
            limit = min(limit, wall ?? ceiling)
            return
        }
        patience = wall.map { limit > $0 } == true ? min(patience * 2, Self.longestPatience) : 1
        wall = max(1, left)
        halve()
    }

    /// No answer came in time.
    mutating func timedOut(epoch: Int) {
        guard epoch == self.epoch else { return }
        (wall, patience) = (nil, 1)
        halve()
    }

    private mutating func halve() {
        limit = max(1, limit / 2)
        epoch += 1
        (successes, windows) = (0, 0)
    }
}
