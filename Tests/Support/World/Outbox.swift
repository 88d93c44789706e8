import Outreach
import Synchronization

/// Keeps what was handed over, and answers as scripted; otherwise accepts.
public final class Outbox: Carrier {
    private struct State {
        var script: [HandOver] = []
        var parcels: [Parcel] = []
    }

    private let state = Mutex(State())

    public init() {}

    public func script(_ outcomes: HandOver...) { state.withLock { $0.script += outcomes } }

    /// Everything that was handed over, whatever became of it.
    public var parcels: [Parcel] { state.withLock(\.parcels) }

    public func handOver(_ parcel: Parcel) async -> HandOver {
        state.withLock { state in
            state.parcels.append(parcel)
            return state.script.isEmpty ? HandOver(.accepted, answer: "250 kept") : state.script.removeFirst()
        }
    }
}
