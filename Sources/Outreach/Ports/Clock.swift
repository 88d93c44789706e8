/// The only source of "now" (house rule: no `Date()` outside its implementation).
public protocol Clock: Sendable {
    var now: Instant { get }
    /// Returns at `instant` or a little after it; at once when it has passed. Throws when the task is cancelled.
    func sleep(until instant: Instant) async throws
}
