import CPostgres
import Glibc
import Synchronization

/// Hears of other processes' commits and tells them of ours, on a connection and a thread of its own.
///
/// Not within the transaction that commits: there NOTIFY takes a lock that makes all commits wait for one another's
/// disk.
/// Whatever goes wrong here is kept quiet, since every stage also looks by itself now and then.
final class PostgresBell: Sendable {
    private struct State {
        var mustTell = false
        var mustHear = false
        var isClosed = false
    }

    private let url: String
    private let state = Mutex(State())
    /// A pipe that wakes the thread out of `poll`.
    private let wakeRead: Int32
    private let wakeWrite: Int32

    init(url: String) throws {
        self.url = url
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else {
            throw StorageFault.unavailable("no pipe: \(String(cString: strerror(errno)))")
        }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (wakeRead, wakeWrite) = (ends[0], ends[1])
    }

    deinit {
        Glibc.close(wakeRead)
        Glibc.close(wakeWrite)
    }

    /// Tells the others soon that something was committed; many commits at once are told once.
    func tell() { change { $0.mustTell = true } }

    /// Begins to hear what the others tell.
    func hear() { change { $0.mustHear = true } }

    /// Ends the thread, after it has told what it had to.
    func close() { change { $0.isClosed = true } }

    private func change(_ body: (inout State) -> Void) {
        state.withLock { body(&$0) }
        // A full pipe has woken it already.
        var byte: UInt8 = 1
        _ = write(wakeWrite, &byte, 1)
    }

    /// The thread: rings `bell` whenever another connection has told of a commit.
    func serve(_ bell: Bell) {
        var session: PostgresSession?
        var isHearing = false
        defer { session?.close() }
        while true {
            let now = state.withLock { state in
                defer { state.mustTell = false }
                return state
            }
            if session == nil, now.mustTell || now.mustHear {
                session = try? PostgresSession(url: url, purpose: "bell")
                _ = try? session?.run("SET synchronous_commit = off")
                isHearing = false
            }
            if let open = session {
                do {
                    if now.mustHear, !isHearing {
                        try open.run("LISTEN countersign")
                        isHearing = true
                        // Something may have been told while nobody heard.
                        bell.ring()
                    }
                    if now.mustTell { try open.run("NOTIFY countersign") }
                    if Self.hasHeard(open) { bell.ring() }
                } catch {
                    open.close()
                    session = nil
                }
            }
            if now.isClosed { return }
            let isBroken = session.map { !$0.isUsable } ?? false
            if isBroken {
                session?.close()
                session = nil
            }
            wait(session, patience: session == nil && now.mustHear ? 500 : -1)
        }
    }

    /// Sleeps until the server or one of ours has something to say, or until it is time to try to connect again.
    private func wait(_ session: PostgresSession?, patience milliseconds: Int32) {
        var ends = [
            pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0),
            pollfd(fd: session.map { PQsocket($0.handle) } ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&ends, 2, milliseconds)
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(wakeRead, &bytes, bytes.count) > 0 {}
    }

    /// Takes in what has arrived; whether another connection than this one told something.
    private static func hasHeard(_ session: PostgresSession) -> Bool {
        guard PQconsumeInput(session.handle) == 1 else { return false }
        var others = false
        while let notice = PQnotifies(session.handle) {
            // Our own process was woken when it committed.
            if notice.pointee.be_pid != PQbackendPID(session.handle) { others = true }
            PQfreemem(notice)
        }
        return others
    }
}
