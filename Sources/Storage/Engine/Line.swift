import Dispatch
import Synchronization

/// A bounded first-come-first-served line between callers, who suspend, and threads, which block.
final class Line<Element: Sendable>: Sendable {
    fileprivate struct State {
        var waiting: [Element] = []
        /// Where the line begins in `waiting`; what stands before it has been taken.
        var head = 0
        /// Threads that sleep until somebody comes. The last to fall asleep is woken first: its connection is open and
        /// its statements are prepared, so a few callers in turn keep to one connection.
        var asleep: [Sleeper] = []
        var isNudged = false
        var isClosed = false
    }

    /// One sleep of one thread.
    fileprivate final class Sleeper: Sendable {
        let signal = DispatchSemaphore(value: 0)
    }

    private let state = Mutex(State())
    private let room: Int

    /// - Parameter room: how many may wait at once; whoever comes after that is turned away.
    init(room: Int) { self.room = room }

    /// Joins the end of the line, or says why not.
    func add(_ element: Element) -> StorageFault? {
        let (fault, sleeper): (StorageFault?, Sleeper?) = state.withLock { state in
            guard !state.isClosed else { return (.unavailable("the database is closed"), nil) }
            guard state.waiting.count - state.head < room else {
                return (.busy("\(room) transactions wait already"), nil)
            }
            state.waiting.append(element)
            return (nil, state.asleep.popLast())
        }
        sleeper?.signal.signal()
        return fault
    }

    /// Takes up to `most` from the front, blocking until somebody is there.
    ///
    /// Empty when `pause` seconds passed or a nudge came instead; `nil` when the line is closed and all were served.
    func take(atMost most: Int, pause: Double? = nil) -> [Element]? {
        while true {
            let sleeper = Sleeper()
            let found: [Element]?? = state.withLock { state in
                if state.head < state.waiting.count { return state.take(atMost: most) }
                if state.isClosed { return .some(nil) }
                if state.isNudged {
                    state.isNudged = false
                    return []
                }
                state.asleep.append(sleeper)
                return nil
            }
            if let found { return found }
            guard let pause else {
                sleeper.signal.wait()
                continue
            }
            if sleeper.signal.wait(timeout: .now() + pause) == .timedOut {
                // Whoever took us from the sleepers in this moment has brought something.
                let isUnwoken = state.withLock { state in
                    guard let index = state.asleep.firstIndex(where: { $0 === sleeper }) else { return false }
                    state.asleep.remove(at: index)
                    return true
                }
                if isUnwoken { return [] }
            }
        }
    }

    /// Lets a thread that waits come back empty-handed, so that it looks at its `pause` again.
    func nudge() {
        let sleeper = state.withLock { state in
            state.isNudged = true
            return state.asleep.popLast()
        }
        sleeper?.signal.signal()
    }

    /// Lets nobody else in; who is in line is still served.
    func close() {
        let asleep = state.withLock { state in
            state.isClosed = true
            defer { state.asleep = [] }
            return state.asleep
        }
        for sleeper in asleep { sleeper.signal.signal() }
    }
}

extension Line.State {
    fileprivate mutating func take(atMost most: Int) -> [Element] {
        let end = min(head + most, waiting.count)
        let taken = Array(waiting[head..<end])
        head = end
        // Moving the rest to the front only now and then keeps a long line cheap.
        if head == waiting.count || head > 1_024 {
            waiting.removeFirst(head)
            head = 0
        }
        return taken
    }
}
