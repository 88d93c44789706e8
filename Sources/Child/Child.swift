import Foundation
import Glibc
import Synchronization

/// A program that this one started. It ends with the value at the latest, so that nobody is left behind.
///
/// Not Foundation's `Process`: docs/decisions/0009-programs-are-started-without-foundation.md says why.
public final class Child: Sendable {
    /// How a program came to its end.
    public enum Ending: Equatable, Sendable {
        /// By itself, with a status of 0...255.
        case exit(Int32)
        /// By a signal.
        case signal(Int32)
        /// Nobody knows: the kernel kept no record, because this process was started with SIGCHLD ignored.
        case unknown
    }

    /// The process's number. Once it has ended the number may be another process's: use `kill`.
    public let number: pid_t
    /// Our end of standard input, when that is a pipe. The program sees its end once this is closed.
    public let input: FileHandle?
    /// Our end of standard output, when that is a pipe.
    public let output: FileHandle?
    /// Our end of standard error, when that is a pipe.
    public let error: FileHandle?
    private let ending = Mutex<Ending?>(nil)

    /// Starts it in this process's group and session, so that the terminal's keys reach both. Of our descriptors it
    /// has its three streams and no other; no signal is blocked or ignored in it, whatever is here.
    ///
    /// - Parameters:
    ///   - path: of the executable; it is not looked for in PATH. Relative to `folder`.
    ///   - environment: all that it gets; without one, a copy of ours.
    ///   - folder: where it begins; without one, where we are.
    /// - Throws: `ChildFault` when it cannot be started.
    public init(
        _ path: String, _ arguments: [String] = [],
        environment: [String: String] = ProcessInfo.processInfo.environment, folder: String? = nil,
        input: Stream = .inherited, output: Stream = .inherited, error: Stream = .inherited
    ) throws(ChildFault) {
        var ends: [Stream.Ends] = []
        // Else the end of a pipe would never come: as long as somebody could write, the reader waits.
        defer { for end in ends { try? end.theirs?.close() } }
        for (stream, direction) in [(input, Stream.Direction.read), (output, .write), (error, .write)] {
            ends.append(try stream.ends(to: direction))
        }
        number = try Spawn(path: path, arguments: arguments, environment: environment, folder: folder)
            .start(with: ends.map(\.theirs))
        (self.input, self.output, self.error) = (ends[0].ours, ends[1].ours, ends[2].ours)
    }

    deinit {
        kill(SIGKILL)
        wait()
    }

    public var isRunning: Bool { collect() == nil }

    /// Sends a signal; does nothing when the program has ended.
    public func kill(_ signal: Int32) {
        ending.withLock { if $0 == nil { _ = Glibc.kill(number, signal) } }
    }

    /// Blocks until it has ended.
    @available(*, noasync, message: "await ended() instead")
    @discardableResult
    public func wait() -> Ending {
        while true {
            if let ending = collect() { return ending }
            // Looks without collecting, which `collect` does under its lock.
            var found = siginfo_t()
            waitid(P_PID, id_t(number), &found, WEXITED | WNOWAIT)
        }
    }

    /// Returns when it has ended. Waits on a thread of its own, never on Swift's pool.
    @discardableResult
    public func ended() async -> Ending {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.wait()) }
        }
    }

    /// How it ended; `nil` while it runs. Under the lock, so that it is collected once, and `kill` never meets a number
    /// that is another process's by now.
    private func collect() -> Ending? {
        ending.withLock { ending in
            guard ending == nil else { return ending }
            var status: Int32 = 0
            switch waitpid(number, &status, WNOHANG) {
            case 0: break
            case number: ending = status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
            default: ending = .unknown
            }
            return ending
        }
    }
}

/// Why a program could not be started.
public struct ChildFault: Error, CustomStringConvertible {
    public var path: String
    public var reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path) cannot be started: \(reason)" }
}
