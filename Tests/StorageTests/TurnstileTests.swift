import Foundation
import Support
import Synchronization
import Testing

@testable import Storage

/// Writers of several processes, each with a descriptor of its own, as processes have.
@Suite struct TurnstileTests {
    /// Whoever has written passes whoever waits, however quickly it comes back.
    @Test func whoWaitsIsNextAndNotWhoComesBack() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "turn-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let order = Mutex<[String]>([])
        let first = Turnstile(path: path, patience: 30)
        var waiting: Thread?
        try first.pass {
            let thread = Thread {
                try? Turnstile(path: path, patience: 30).pass { order.withLock { $0.append("who waits") } }
            }
            thread.start()
            waiting = thread
            // The other holds its place in the queue as soon as nobody else can take it.
            let probe = Turnstile(path: path, patience: 0)
            while probe.isFree() { sched_yield() }
        }
        try first.pass { order.withLock { $0.append("who comes back") } }
        #expect(order.withLock { $0 } == ["who waits", "who comes back"])
        while waiting?.isFinished == false { sched_yield() }
    }

    @Test func patienceEnds() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "turn-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Turnstile(path: path, patience: 30).pass {
            let fault = #expect(throws: StorageFault.self) { try Turnstile(path: path, patience: 0.01).pass {} }
            guard case .busy = fault else { throw try #require(fault) }
        }
    }

    /// A folder in which no file can be made leaves it to SQLite alone.
    @Test func withoutAFileNobodyWaits() throws {
        var passed = false
        try Turnstile(path: "/proc/none/turn", patience: 0).pass { passed = true }
        #expect(passed)
    }
}
