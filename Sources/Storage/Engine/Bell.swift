import Synchronization

/// Wakes whoever listens for changes. One pending wake-up is as good as ten.
final class Bell: Sendable {
    private struct Listeners {
        var next = 0
        var streams: [Int: AsyncStream<Void>.Continuation] = [:]
        var isClosed = false
    }

    private let listeners = Mutex(Listeners())
    private let attention: @Sendable () -> Void

    /// - Parameter attention: called when somebody begins to listen.
    init(attention: @escaping @Sendable () -> Void = {}) { self.attention = attention }

    var isHeard: Bool { listeners.withLock { !$0.streams.isEmpty } }

    func ring() {
        let streams = listeners.withLock { Array($0.streams.values) }
        for stream in streams { stream.yield() }
    }

    func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = listeners.withLock { listeners in
            guard !listeners.isClosed else { return nil }
            listeners.next += 1
            listeners.streams[listeners.next] = continuation
            return listeners.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.streams.removeValue(forKey: number) }
        }
        attention()
        return stream
    }

    /// Ends every stream, and every later one at once.
    func close() {
        let streams = listeners.withLock { listeners in
            listeners.isClosed = true
            defer { listeners.streams = [:] }
            return Array(listeners.streams.values)
        }
        for stream in streams { stream.finish() }
    }
}
