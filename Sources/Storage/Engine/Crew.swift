import Foundation

/// The threads of one database. Blocking calls stay on them, off Swift's pool, which is only as wide as the cores.
// Unchecked: `group` is the only property and safe from any thread; Foundation does not say so in its types here.
final class Crew: @unchecked Sendable {
    private let group = DispatchGroup()

    func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        group.enter()
        let group = Handle(group: group)
        let thread = Thread {
            body()
            group.group.leave()
        }
        thread.name = name
        thread.start()
    }

    /// Returns when every thread has come to its end.
    func finish() async {
        await withCheckedContinuation { continuation in
            group.notify(queue: .global()) { continuation.resume() }
        }
    }

    /// Runs `work` on a thread of its own and waits for it without blocking the caller's.
    static func alone<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result(catching: work)) }.start()
        }
    }

    // Unchecked: see `Crew`.
    private struct Handle: @unchecked Sendable { let group: DispatchGroup }
}
