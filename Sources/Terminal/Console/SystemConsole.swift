import Child
import Contract
import Foundation
import Glibc
import Outreach

/// The terminal that this process was started from.
public struct SystemConsole: Console {
    private static let longestLine = 64 * 1_024
    private let variables: [String: String]

    /// Reads the environment once.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        variables = environment
    }

    public func isTerminal(_ stream: ConsoleStream) -> Bool { isatty(Self.descriptor(of: stream)) == 1 }

    public var width: Int { Self.size.map { Int($0.ws_col) }.flatMap { $0 > 0 ? $0 : nil } ?? 80 }
    public var height: Int { Self.size.map { Int($0.ws_row) }.flatMap { $0 > 0 ? $0 : nil } ?? 24 }

    public func environment(_ name: String) -> String? { variables[name] }

    public func write(_ text: String, to stream: ConsoleStream) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(Self.descriptor(of: stream), $0.baseAddress, $0.count) }
            if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
        }
    }

    /// Reads byte by byte, so that nothing is taken that an editor or pager should read. A person's typing is
    /// waited for on a thread of its own, never on Swift's pool.
    public func readLine() async -> String? {
        await Self.onOwnThread {
            var line: [UInt8] = []
            var byte: UInt8 = 0
            while true {
                let count = Glibc.read(STDIN_FILENO, &byte, 1)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
                if byte == 10 { return String(decoding: line, as: UTF8.self) }
                if line.count < Self.longestLine { line.append(byte) }
            }
        }
    }

    public func edit(_ text: String, named name: String) async throws -> EditedFile {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("countersign-\(UUID().uuidString)")
        let file = folder.appendingPathComponent(name)
        do {
            // A draft is nobody else's business on this machine.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(text.utf8).write(to: file)
        } catch {
            throw Refusal(.unavailable, "The draft cannot be written to \(folder.path).")
        }
        let editor = firstPresent(["COUNTERSIGN_EDITOR", "VISUAL", "EDITOR"]) ?? "vi"
        let status = await Self.shell("\(editor) \"$1\"", argument: file.path)
        guard status == 0 else {
            throw Refusal(
                .unavailable, "The editor “\(editor)” ended with status \(status).",
                hint: "Choose another with COUNTERSIGN_EDITOR. Your text is kept in  \(file.path)")
        }
        // Ten times what any channel takes.
        let data = (try? FileHandle(forReadingFrom: file).read(upToCount: 1_024 * 1_024)) ?? Data()
        guard let edited = String(validating: data, as: UTF8.self) else {
            throw Refusal(.malformed, "The edited text is not UTF-8.", hint: "Your text is kept in  \(file.path)")
        }
        return EditedFile(text: edited, path: file.path)
    }

    public func forget(_ file: EditedFile) {
        let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Closing the pager early is success; without a pager the text is written as it is.
    public func page(_ text: String) async {
        let pager = firstPresent(["COUNTERSIGN_PAGER", "PAGER"]) ?? "less -FIRX"
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("countersign-\(UUID().uuidString)")
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { return write(text, to: .output) }
        defer { try? FileManager.default.removeItem(at: file) }
        let status = await Self.shell("\(pager) < \"$1\"", argument: file.path)
        if status == 127 { write(text, to: .output) }
    }

    private func firstPresent(_ names: [String]) -> String? {
        names.lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    }

    /// Runs a command line that the person chose; what we add to it travels as an argument, never as text.
    /// Meanwhile the terminal's interrupts are that program's affair, as with system(3).
    private static func shell(_ line: String, argument: String) async -> Int32 {
        let interrupts = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, before) in interrupts { signal(number, before) } }
        guard let child = try? Child("/bin/sh", ["-c", line, "sh", argument]) else { return 127 }
        return switch await child.ended() {
        case .exit(let status): status
        // As a shell says it.
        case .signal(let number): 128 + number
        case .unknown: -1
        }
    }

    private static func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            Thread { continuation.resume(returning: work()) }.start()
        }
    }

    private static var size: winsize? {
        var size = winsize()
        let found = [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO].contains { ioctl($0, UInt(TIOCGWINSZ), &size) == 0 }
        return found ? size : nil
    }

    private static func descriptor(of stream: ConsoleStream) -> Int32 {
        switch stream {
        case .input: STDIN_FILENO
        case .output: STDOUT_FILENO
        case .error: STDERR_FILENO
        }
    }
}
