import CSpawn
import Foundation

extension Child {
    /// What one of a program's three standard streams is.
    public enum Stream: Sendable {
        /// Ours.
        case inherited
        /// /dev/null.
        case null
        /// A file. Input reads it; output and error make it (for its owner alone) or empty it, and append, so that
        /// both may name the same.
        case file(String)
        /// A pipe, whose other end is the child's `input`, `output` or `error`.
        case pipe
        /// A descriptor that is open here and stays so.
        case descriptor(Int32)

        enum Direction { case read, write }

        struct Ends {
            /// `nil` for our own stream.
            var theirs: FileHandle?
            var ours: FileHandle?
        }

        func ends(to direction: Direction) throws(ChildFault) -> Ends {
            switch self {
            case .inherited: return Ends()
            case .null: return Ends(theirs: try Self.handle(open("/dev/null", O_RDWR | O_CLOEXEC), "/dev/null"))
            case .file(let path):
                let flags = direction == .read ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC | O_APPEND
                return Ends(theirs: try Self.handle(open(path, flags | O_CLOEXEC, 0o600), path))
            case .descriptor(let number):
                return Ends(theirs: try Self.handle(fcntl(number, F_DUPFD_CLOEXEC, 3), "descriptor \(number)"))
            case .pipe:
                var pair: [Int32] = [-1, -1]
                guard pipe2(&pair, O_CLOEXEC) == 0 else { throw ChildFault(path: "a pipe", errno) }
                let read = try Self.handle(pair[0], "a pipe")
                let write = try Self.handle(pair[1], "a pipe")
                return direction == .read ? Ends(theirs: read, ours: write) : Ends(theirs: write, ours: read)
            }
        }

        /// Above the standard streams, where those of the child are put one after the other: none may be in the way.
        private static func handle(_ descriptor: Int32, _ path: String) throws(ChildFault) -> FileHandle {
            guard descriptor >= 0 else { throw ChildFault(path: path, errno) }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            guard descriptor < 3 else { return handle }
            return try Self.handle(fcntl(descriptor, F_DUPFD_CLOEXEC, 3), path)
        }
    }
}

/// One call of posix_spawn.
struct Spawn {
    var path: String
    var arguments: [String]
    var environment: [String: String]
    var folder: String?

    /// - Parameter streams: what the descriptors 0, 1 and 2 become; `nil` for our own.
    func start(with streams: [FileHandle?]) throws(ChildFault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in streams.enumerated() {
            guard let stream else { continue }
            posix_spawn_file_actions_adddup2(&actions, stream.fileDescriptor, Int32(number))
        }
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }

        // Dispatch's threads block SIGTERM, and a thread's mask is inherited.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw ChildFault(path: folder.map { "\(path) in \($0)" } ?? path, code) }
        return process
    }
}

extension ChildFault {
    fileprivate init(path: String, _ code: Int32) {
        self.init(path: path, reason: String(cString: strerror(code)))
    }
}
