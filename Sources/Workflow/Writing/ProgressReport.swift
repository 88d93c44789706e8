import Outreach
import Storage
import Synchronization

/// Writes down, now and then, what has come so far of a version that a person waits for.
final class ProgressReport: Sendable {
    /// At most this often, and never two at once, so that watching costs the writer nothing.
    private static let pause: Duration = .milliseconds(300)

    private struct State {
        var subject = SpokenField("subject")
        var body = SpokenField("body")
        var spoken = ("", "")
        var last: Instant?
        var isWriting = false
    }

    private let draft: DraftID
    private let desk: Desk
    private let state = Mutex(State())

    init(of draft: DraftID, _ desk: Desk) {
        self.draft = draft
        self.desk = desk
    }

    var hearing: Hearing {
        { [self] heard in
            let text: String? = state.withLock { state in
                if heard == .again { state.spoken = ("", "") }
                state.spoken.0 += state.subject.hear(heard)
                state.spoken.1 += state.body.hear(heard)
                let now = desk.clock.now
                if state.isWriting || state.last.map({ now - $0 < Self.pause }) == true { return nil }
                (state.isWriting, state.last) = (true, now)
                return state.spoken.0.isEmpty ? state.spoken.1 : "\(state.spoken.0)\n\n\(state.spoken.1)"
            }
            if let text { Task { await write(text) } }
        }
    }

    private func write(_ spoken: String) async {
        let text = PlainText.printable(String(spoken.prefix(20_000)))
        // Nobody decides by it: what cannot be written down is not missed.
        try? await desk.database.write { [draft, desk] connection in
            try connection.setProgress(text, of: draft, by: desk.worker.id, at: desk.clock.now)
        }
        state.withLock { $0.isWriting = false }
    }
}
