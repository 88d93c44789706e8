import Contract
import Foundation
import Synchronization
import Terminal

/// The terminal in front of us.
struct SystemConsole: Console {
    let variables: [String: String]

    init(environment: [String: String]) { variables = environment }

    func isTerminal(_ stream: ConsoleStream) -> Bool {
        switch stream {
        case .input: isatty(STDIN_FILENO) == 1
        case .output: isatty(STDOUT_FILENO) == 1
        case .error: isatty(STDERR_FILENO) == 1
        }
    }

    var width: Int { size.map { Int($0.ws_col) } ?? environment("COLUMNS").flatMap { Int($0) } ?? 80 }
    var height: Int { size.map { Int($0.ws_row) } ?? 24 }

    func environment(_ name: String) -> String? { variables[name] }

    func write(_ text: String, to stream: ConsoleStream) {
        let file = stream == .error ? FileHandle.standardError : FileHandle.standardOutput
        // A reader that closed its end wants no more; that is no fault of ours.
        try? file.write(contentsOf: Data(text.utf8))
    }

    /// Reads on a thread of its own: a person takes their time, and Swift's pool is small.
    func readLine() async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let line = Swift.readLine(strippingNewline: true)
                continuation.resume(returning: line.map { String($0.prefix(65_536)) })
            }
        }
    }

    func edit(_ text: String, named name: String) async throws -> EditedFile {
        let folder = FileManager.default.temporaryDirectory.appending(path: "countersign-\(UUID().uuidString)")
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Data(text.utf8).write(to: file)
        let editor =
            ["COUNTERSIGN_EDITOR", "VISUAL", "EDITOR"].compactMap { environment($0) }.first { !$0.isEmpty } ?? "vi"
        let status = await run("\(editor) \"$1\"", argument: file.path, input: nil)
        guard status == 0 else {
            throw Refusal(.notNow, "The editor “\(editor)” ended with \(status); your text is kept in \(file.path)")
        }
        guard let data = try? Data(contentsOf: file), data.count <= 1_048_576, let edited = String(validating: data, as: UTF8.self)
        else { throw Refusal(.malformed, "\(file.path) is not UTF-8 text of at most 1 MiB.") }
        return EditedFile(text: edited, path: file.path)
    }

    func forget(_ file: EditedFile) {
        try? FileManager.default.removeItem(at: URL(filePath: file.path).deletingLastPathComponent())
    }

    func page(_ text: String) async {
        let pager = ["COUNTERSIGN_PAGER", "PAGER"].compactMap { environment($0) }.first { !$0.isEmpty } ?? "less -FIRX"
        _ = await run(pager, argument: "", input: text)
    }

    /// Runs a command line of the person's own settings in their shell, on this terminal.
    private func run(_ command: String, argument: String, input: String?) async -> Int32 {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let process = Process()
                process.executableURL = URL(filePath: "/bin/sh")
                process.arguments = ["-c", command, "countersign", argument]
                let pipe = input.map { _ in Pipe() }
                if let pipe { process.standardInput = pipe }
                do {
                    try process.run()
                    if let pipe, let input {
                        try? pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
                        try? pipe.fileHandleForWriting.close()
                    }
                    process.waitUntilExit()
                    continuation.resume(returning: process.terminationStatus)
                } catch {
                    continuation.resume(returning: 127)
                }
            }
        }
    }

    private var size: winsize? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return size
    }
}
