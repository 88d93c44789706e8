import Foundation
import Synchronization
import Workflow

/// Ends the process at a labelled point of a draft's way, as a power cut would. For the crash test, in a sandbox only.
enum CrashPoint {
    /// `COUNTERSIGN_CRASH_AT=beforeHandOver:3` kills at the third passing; nothing set, nothing done.
    static func fromEnvironment() -> @Sendable (Waypoint) -> Void {
        guard let text = ProcessInfo.processInfo.environment["COUNTERSIGN_CRASH_AT"] else { return { _ in } }
        let parts = text.split(separator: ":")
        guard let point = parts.first.flatMap({ Waypoint(rawValue: String($0)) }) else { return { _ in } }
        let passings = Passings(left: parts.dropFirst().first.flatMap { Int($0) } ?? 1)
        return { passed in
            if passed == point, passings.isLast() { kill(getpid(), SIGKILL) }
        }
    }

    private final class Passings: Sendable {
        private let left: Mutex<Int>
        init(left: Int) { self.left = Mutex(left) }
        func isLast() -> Bool {
            left.withLock { left in
                left -= 1
                return left == 0
            }
        }
    }
}
