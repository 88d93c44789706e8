import Outreach
import Synchronization

/// Before one endpoint: lets as many calls through as it bears, and knows when to leave it alone. Shared by every model
/// behind that endpoint.
public final class EndpointGate: Sendable {
    private struct State: Sendable {
        var gate: GateState
        var callers: [UInt64: CheckedContinuation<GateState.Verdict, Never>] = [:]
        var nextID: UInt64 = 0
        /// When somebody will look again by itself.
        var alarm: Instant?
    }

    private let clock: any Clock
    private let state: Mutex<State>

    /// - Parameters:
    ///   - calls: The most at once.
    ///   - isPatient: Whether a question waits for an endpoint that is left alone, when its time allows. Not where
    ///     another endpoint can be asked.
    public init(calls: Int, clock: any Clock, isPatient: Bool = true) {
        self.clock = clock
        state = Mutex(State(gate: GateState(ceiling: calls, isPatient: isPatient)))
    }

    /// Returns with the right to one call, which `leave` gives back.
    func enter(until end: Instant) async throws(ModelFault) -> GateState.Ticket {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let verdict = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                change { state in
                    if Task.isCancelled {
                        return [(continuation, .no(ModelFault(.cancelled)))]
                    }
                    if let fault = state.gate.queue(id, until: end) { return [(continuation, .no(fault))] }
                    state.callers[id] = continuation
                    return []
                }
            }
        } onCancel: {
            change { state in
                state.gate.remove(id)
                return state.callers.removeValue(forKey: id).map { [($0, .no(ModelFault(.cancelled)))] } ?? []
            }
        }
        switch verdict {
        case .go(let ticket): return ticket
        case .no(let fault): throw fault
        }
    }

    func leave(_ ticket: GateState.Ticket, _ outcome: GateState.Outcome) {
        let now = clock.now
        change { state in
            state.gate.leave(ticket, outcome, at: now)
            return []
        }
    }

    /// How many calls are under way, and how many may be.
    var occupancy: (inFlight: Int, limit: Int) {
        state.withLock { ($0.gate.inFlight, $0.gate.window.limit) }
    }

    private typealias Answers = [(CheckedContinuation<GateState.Verdict, Never>, GateState.Verdict)]

    /// Changes the state, lets through whoever may go then, and sets the alarm for what no caller will tell.
    private func change(_ body: (inout State) -> Answers) {
        let now = clock.now
        let (answers, alarm) = state.withLock { state -> (Answers, Instant?) in
            var answers = body(&state)
            for (id, verdict) in state.gate.settle(at: now) {
                if let continuation = state.callers.removeValue(forKey: id) { answers.append((continuation, verdict)) }
            }
            let next = state.gate.nextTime(at: now)
            guard let next, state.alarm.map({ $0 <= now || next < $0 }) ?? true else { return (answers, nil) }
            state.alarm = next
            return (answers, next)
        }
        for (continuation, verdict) in answers { continuation.resume(returning: verdict) }
        guard let alarm else { return }
        Task { [clock, weak self] in
            try? await clock.sleep(until: alarm)
            self?.change { state in
                if state.alarm == alarm { state.alarm = nil }
                return []
            }
        }
    }
}
