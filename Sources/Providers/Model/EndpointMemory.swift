import Outreach
import Synchronization

/// What was learnt of one model while this process runs.
final class EndpointMemory: Sendable {
    private let state = Mutex(Concessions())

    var concessions: Concessions { state.withLock { $0 } }

    /// Gives something up because of a complaint about a question that was asked with `asked`; `nil` when there is
    /// nothing to give. What another call gave up meanwhile counts too.
    func concede(to complaint: Complaint, on wire: Wire, asked: Concessions) -> Concessions? {
        state.withLock { known in
            guard known == asked else { return known }
            guard let next = known.conceding(to: complaint, on: wire) else { return nil }
            known = next
            return next
        }
    }
}

/// Passes on what is heard, and knows whether anything was.
final class Listener: Sendable {
    private let hearing: Hearing
    private let hasHeard = Mutex(false)

    init(_ hearing: @escaping Hearing) { self.hearing = hearing }

    func hear(_ heard: Heard) {
        hasHeard.withLock { $0 = heard != .again }
        hearing(heard)
    }

    var asHearing: Hearing { { self.hear($0) } }

    /// Another attempt begins.
    func forget() {
        let tell = hasHeard.withLock { has in
            defer { has = false }
            return has
        }
        if tell { hearing(.again) }
    }
}
