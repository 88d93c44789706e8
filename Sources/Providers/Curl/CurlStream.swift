import Synchronization

/// A body on its way from a loop's thread to the one task that reads it. At most `capacity` bytes and one piece wait;
/// then the loop stops reading from the peer until there is room.
public final class CurlStream: Sendable {
    private struct State: Sendable {
        var pieces: [[UInt8]] = []
        var count = 0
        var isOver = false
        /// Whether the loop stopped, and wants to be told when there is room.
        var isPaused = false
        var reader: CheckedContinuation<[UInt8]?, Never>?
        var tellRoom: (@Sendable () -> Void)?
    }

    /// Whether an answer of this status and with these header lines is streamed at all.
    let wants: @Sendable (_ status: Int, _ headers: [[UInt8]]) -> Bool
    private let capacity: Int
    private let state = Mutex(State())

    public init(capacity: Int, wants: @escaping @Sendable (_ status: Int, _ headers: [[UInt8]]) -> Bool) {
        self.capacity = capacity
        self.wants = wants
    }

    /// Everything that waits, as soon as there is anything; `nil` at the end. One reader at a time.
    func next() async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            let (answer, tell) = state.withLock { state -> ([UInt8]??, (@Sendable () -> Void)?) in
                guard state.count > 0 else {
                    if state.isOver { return (.some(nil), nil) }
                    state.reader = continuation
                    return (nil, nil)
                }
                let all = Array(state.pieces.joined())
                (state.pieces, state.count) = ([], 0)
                defer { state.isPaused = false }
                return (.some(all), state.isPaused ? state.tellRoom : nil)
            }
            tell?()
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// The loop's side. False when there is no room: the same bytes are offered again after `onRoom` was told.
    func offer(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let (taken, reader) = state.withLock { state -> (Bool, CheckedContinuation<[UInt8]?, Never>?) in
            guard !bytes.isEmpty else { return (true, nil) }
            if let reader = state.reader {
                state.reader = nil
                return (true, reader)
            }
            guard state.count < capacity else {
                state.isPaused = true
                return (false, nil)
            }
            state.pieces.append(Array(bytes))
            state.count += bytes.count
            return (true, nil)
        }
        reader?.resume(returning: Array(bytes))
        return taken
    }

    func onRoom(_ tell: @escaping @Sendable () -> Void) { state.withLock { $0.tellRoom = tell } }

    /// No more will come; what waits is still read.
    func end() {
        let reader = state.withLock { state -> CheckedContinuation<[UInt8]?, Never>? in
            state.isOver = true
            state.tellRoom = nil
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: nil)
    }
}
