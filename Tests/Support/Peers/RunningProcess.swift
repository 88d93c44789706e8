import Dispatch
import Foundation

/// What SwiftPM built beside the tests.
public enum Products {
    /// The path of a program of this package.
    public static func path(_ name: String) -> String {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/" + name
    }
}

/// A program that a test started; ended with the value.
public final class RunningProcess: Sendable {
    private struct Ended: Error {}
    private let process: Process
    private let output: Pipe

    public init(_ path: String, _ arguments: [String], in folder: String? = nil) throws {
        process = Process()
        output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        // Dispatch's threads block SIGTERM, and what they start inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The first line of standard output that is wanted. Reads on a thread that may block.
    public func line(where wanted: @escaping @Sendable (String) -> Bool) async throws -> String {
        let handle = output.fileHandleForReading
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                var text = ""
                while true {
                    let piece = handle.availableData
                    if piece.isEmpty { return continuation.resume(throwing: Ended()) }
                    text += String(decoding: piece, as: UTF8.self)
                    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                    if let line = lines.first(where: { wanted(String($0)) }) {
                        return continuation.resume(returning: String(line))
                    }
                }
            }
        }
    }
}
