import Dispatch
import Synchronization

/// A bounded first-come-first-served line between callers, who suspend, and threads, which block.
final class Line<Element: Sendable>: Sendable {
    private struct State {
        var waiting: [Element] = []
        /// Where the line begins in `waiting`; what stands before it has been taken.
        var head = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    /// One signal for each who waits, one for a nudge, one that stays up once the line is closed.
    private let arrivals = DispatchSemaphore(value: 0)
    private let room: Int

    /// - Parameter room: how many may wait at once; whoever comes after that is turned away.
    init(room: Int) { self.room = room }

    /// Joins the end of the line, or says why not.
    func add(_ element: Element) -> StorageFault? {
        let fault: StorageFault? = state.withLock { state in
            guard !state.isClosed else { return .unavailable("the database is closed") }
            guard state.waiting.count - state.head < room else { return .busy("\(room) transactions wait already") }
            state.waiting.append(element)
            return nil
        }
        if fault == nil { arrivals.signal() }
        return fault
    }

    /// Takes up to `most` from the front, blocking until somebody is there.
    ///
    /// Empty when `pause` seconds passed or a nudge came instead; `nil` when the line is closed and all were served.
    func take(atMost most: Int, pause: Double? = nil) -> [Element]? {
        if let pause {
            if arrivals.wait(timeout: .now() + pause) == .timedOut { return [] }
        } else {
            arrivals.wait()
        }
        let taken: [Element]? = state.withLock { state in
            guard state.head < state.waiting.count else { return state.isClosed ? nil : [] }
            let end = min(state.head + most, state.waiting.count)
            let taken = Array(state.waiting[state.head..<end])
            state.head = end
            // Moving the rest to the front only now and then keeps a long line cheap.
            if state.head == state.waiting.count || state.head > 1_024 {
                state.waiting.removeFirst(state.head)
                state.head = 0
            }
            return taken
        }
        guard let taken else {
            arrivals.signal()
            return nil
        }
        // The others' signals; one that is still on its way only causes an empty take later.
        for _ in taken.dropFirst() { _ = arrivals.wait(timeout: .now()) }
        return taken
    }

    /// Lets a thread that waits come back empty-handed, so that it looks at its `pause` again.
    func nudge() { arrivals.signal() }

    /// Lets nobody else in; who is in line is still served.
    func close() {
        state.withLock { $0.isClosed = true }
        arrivals.signal()
    }
}
