import Glibc
import Outreach

/// Lets the writers of several processes take turns at one file.
///
/// SQLite does not queue those who wait for its lock: they ask again now and then, and behind a process that writes
/// without a pause luck decides. Here whoever has written must first pass whoever waits. Two locks on a file beside the
/// database do it: `next` is held while waiting for `turn`, and `turn` while writing. The kernel drops both when a
/// process ends.
final class Turnstile {
    private enum Lock: off_t { case next = 0, turn = 1 }

    /// `F_OFD_SETLK` of fcntl(2), a macro that Swift does not see: locks of this descriptor, not of the process.
    private static let setLock: Int32 = 37

    /// -1 where no file can be made; then it is left to SQLite alone.
    private let file: Int32
    private let patience: Double

    /// - Parameters:
    ///   - path: of the file beside the database; made when it is missing.
    ///   - patience: seconds after which waiting ends with `StorageFault.busy`.
    init(path: String, patience: Double) {
        file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        self.patience = patience
    }

    deinit { if file >= 0 { Glibc.close(file) } }

    /// Runs `work` when it is this process's turn.
    func pass<Answer>(_ work: () throws -> Answer) throws -> Answer {
        try wait(for: .next)
        do {
            defer { set(.next, F_UNLCK) }
            try wait(for: .turn)
        }
        defer { set(.turn, F_UNLCK) }
        return try work()
    }

    /// Whether nobody waits.
    func isFree() -> Bool {
        guard set(.next, F_WRLCK) else { return false }
        set(.next, F_UNLCK)
        return true
    }

    private func wait(for lock: Lock) throws {
        var pause: UInt32 = 50
        var waited = 0.0
        while file >= 0, !set(lock, F_WRLCK) {
            // A file system without such locks leaves it to SQLite as well.
            guard errno == EAGAIN || errno == EACCES || errno == EINTR else { return }
            guard waited < patience else {
                throw StorageFault.busy("another process has been writing for \(patience) s")
            }
            usleep(pause)
            waited += Double(pause) / 1_000_000
            pause = min(pause * 2, 2_000)
        }
    }

    @discardableResult
    private func set(_ lock: Lock, _ kind: Int32) -> Bool {
        var range = flock()
        range.l_type = Int16(kind)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = lock.rawValue
        range.l_len = 1
        return fcntl(file, Self.setLock, &range) == 0
    }
}
