import Foundation

/// A program built beside this one.
enum Program: String {
    case countersign
    case demoModel = "demo-model"

    /// Throws `MissingProgram` when it has not been built.
    func path() throws -> String {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(filePath: own).deletingLastPathComponent().appending(path: rawValue).path
        guard FileManager.default.isExecutableFile(atPath: path) else { throw MissingProgram(path: path) }
        return path
    }
}

struct MissingProgram: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path) is missing: build everything with swift build -c release" }
}

/// A child process that runs in the background until it is ended.
///
/// Not Foundation's `Process`, whose own threads and notifications would be measured with it.
final class Child {
    let process: pid_t
    private var isReaped = false

    /// - Parameters:
    ///   - environment: all that it gets; nothing is inherited.
    ///   - output: where standard output and error go: a file's path.
    init(_ path: String, _ arguments: [String], environment: [String: String], output: String) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, path, &actions, nil, &words, &variables)
        guard code == 0 else { throw ChildFault(path: path, reason: String(cString: strerror(code))) }
        process = child
    }

    deinit { end(SIGKILL) }

    func end(_ signal: Int32) {
        guard !isReaped else { return }
        kill(process, signal)
        _ = wait()
    }

    /// Blocks until it has ended. Answers its exit status; `nil` when a signal ended it.
    @discardableResult
    func wait() -> Int32? {
        guard !isReaped else { return nil }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isReaped = true
        return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
    }

    /// Kilobytes of memory that are resident now.
    var resident: Int? {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        return status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
            .flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } }
    }
}

struct ChildFault: Error {
    var path: String
    var reason: String
}
