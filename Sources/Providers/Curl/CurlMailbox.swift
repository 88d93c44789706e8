import CCurl
import Synchronization

/// A transfer, and who waits for it.
struct CurlOrder: Sendable {
    let id: UInt64
    let transfer: CurlTransfer
    /// In the loop's ticks (milliseconds).
    let latest: Int64
    let answer: @Sendable (CurlResult) -> Void
}

/// What tasks leave for the loop's thread, and the bell that wakes it.
final class CurlMailbox: Sendable {
    struct Letters: Sendable {
        var orders: [CurlOrder] = []
        var cancelled: [UInt64] = []
        /// Whose stream has room again.
        var drained: [UInt64] = []
        var closing = false
    }

    private struct Box: Sendable {
        var letters = Letters()
        var nextID: UInt64 = 0
        var outstanding = 0
        var closed = false
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []

        var isEmpty: Bool {
            letters.orders.isEmpty && letters.cancelled.isEmpty && letters.drained.isEmpty && !letters.closing
        }
    }

    /// The descriptor that the loop waits on.
    let bell: Int32
    private let capacity: Int
    private let box = Mutex(Box())

    /// - Parameter capacity: How many orders may be outstanding, waiting and in flight together.
    init(capacity: Int) {
        self.capacity = capacity
        bell = ccurl_wake_create()
        precondition(bell >= 0, "no descriptor left for an eventfd")
    }

    deinit { ccurl_close(bell) }

    func reserveID() -> UInt64 {
        box.withLock { box in
            box.nextID += 1
            return box.nextID
        }
    }

    /// Leaves an order; when there is no room for it, says why, and the order is not taken.
    func post(_ order: CurlOrder) -> CurlResult.Outcome? {
        change { box in
            if box.closed || box.letters.closing { return .closed }
            guard box.outstanding < capacity else { return .overloaded }
            box.outstanding += 1
            box.letters.orders.append(order)
            return nil
        }
    }

    func cancel(_ id: UInt64) {
        change { box in
            if !box.closed { box.letters.cancelled.append(id) }
        }
    }

    func resume(_ id: UInt64) {
        change { box in
            if !box.closed { box.letters.drained.append(id) }
        }
    }

    /// Asks the loop to end everything at once.
    func close() {
        change { box in
            if !box.closed { box.letters.closing = true }
        }
    }

    /// Returns when the loop's thread holds nothing any more.
    func end() async {
        await withCheckedContinuation { continuation in
            let over = box.withLock { box in
                if !box.closed { box.waitingForEnd.append(continuation) }
                return box.closed
            }
            if over { continuation.resume() }
        }
    }

    /// Everything that was left since the last time.
    func take() -> Letters {
        ccurl_wake_drain(bell)
        return box.withLock { box in
            defer { box.letters = Letters() }
            return box.letters
        }
    }

    func finished(_ count: Int) { box.withLock { $0.outstanding -= count } }

    /// Says that the thread is over; what came too late to be taken is returned.
    func ended() -> [CurlOrder] {
        let (late, waiting) = box.withLock { box in
            defer { box = Box(nextID: box.nextID, closed: true) }
            return (box.letters.orders, box.waitingForEnd)
        }
        for continuation in waiting { continuation.resume() }
        return late
    }

    /// Rings only when nothing lay there before: one wake-up for many letters.
    private func change<Answer>(_ body: (inout Box) -> Answer) -> Answer {
        let (answer, ring) = box.withLock { box in
            let before = box.isEmpty
            let answer = body(&box)
            return (answer, before && !box.isEmpty)
        }
        if ring { ccurl_wake_send(bell) }
        return answer
    }
}
