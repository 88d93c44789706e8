import Outreach

/// What a runner waits on: it rises with every change, and every piece of work that is given back.
actor Tide {
    private(set) var height = 0
    private var inHand = 0
    private var waiter: (id: Int, continuation: CheckedContinuation<Void, Never>)?
    private var waits = 0

    func rise() {
        height += 1
        waiter?.continuation.resume()
        waiter = nil
    }

    func room(of capacity: Int) -> Int { capacity - inHand }
    func take(_ count: Int) { inHand += count }
    func give() {
        inHand -= 1
        rise()
    }

    /// Returns when it has risen above `seen`, or at `instant`.
    func wait(above seen: Int, until instant: Instant, clock: any Clock) async {
        guard height == seen else { return }
        waits += 1
        let id = waits
        let timer = Task {
            try? await clock.sleep(until: instant)
            self.end(id)
        }
        await withCheckedContinuation { waiter = (id, $0) }
        timer.cancel()
    }

    private func end(_ id: Int) {
        guard waiter?.id == id else { return }
        waiter?.continuation.resume()
        waiter = nil
    }
}
