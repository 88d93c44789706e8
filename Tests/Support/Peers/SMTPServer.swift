import Foundation
import Synchronization

/// A real SMTP server on loopback in a process of its own, that misbehaves on command (see smtp_server.py).
public final class SMTPServer: Sendable {
    public struct Accepted: Decodable, Sendable {
        public var messageID: String
        public var recipients: [String]
        public var sender: String
        public var tls: Bool
        public var user: String?
        public var raw: Data?
    }

    public struct Fault: Error, CustomStringConvertible {
        public let description: String
    }

    public let port: Int
    public let logFile: URL
    private let process: Mutex<Process>

    /// - Parameter arguments: As smtp_server.py takes them; `--log` and `--keep` are added.
    public init(_ arguments: [String] = []) throws {
        let python = try PythonPeers.interpreter.get()
        let logFile = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString).jsonl")
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "smtp_server.py").path
        process.arguments = [script, "--log", logFile.path, "--keep"] + arguments
        process.standardOutput = output
        process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONWARNINGS": "ignore"]) { $1 }
        // The server ends when this pipe does, so that none outlives a test run that was killed.
        process.standardInput = Pipe()
        try process.run()
        var line = Data()
        while line.last != 10 {
            let more = output.fileHandleForReading.readData(ofLength: 1)
            guard !more.isEmpty else { throw Fault(description: "the SMTP server ended before it was ready") }
            line += more
        }
        let said = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard said.hasPrefix("listening on "), let port = said.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw Fault(description: "the SMTP server said “\(said)”")
        }
        self.port = port
        self.logFile = logFile
        self.process = Mutex(process)
    }

    deinit {
        process.withLock {
            // Dispatch's threads block SIGTERM, and what they start inherits that.
            kill($0.processIdentifier, SIGKILL)
            $0.waitUntilExit()
        }
        try? FileManager.default.removeItem(at: logFile)
    }

    /// What was accepted so far, in order. The server writes a line before it says 250.
    public var accepted: [Accepted] {
        get throws {
            guard let log = try? Data(contentsOf: logFile) else { return [] }
            return try log.split(separator: 10).map { try JSONDecoder().decode(Accepted.self, from: $0) }
        }
    }
}

/// The Python environment of scripts/python-peers, made at the first use.
public enum PythonPeers {
    /// The interpreter's path, or why there is none.
    public static let interpreter: Result<String, SMTPServer.Fault> = make()

    /// Why tests against real servers cannot run here; nil when they can.
    public static var missing: String? {
        if case .failure(let fault) = interpreter { fault.description } else { nil }
    }

    /// For `.enabled(if:)`. Says on standard error why tests are skipped.
    public static let isThere: Bool = {
        guard let missing else { return true }
        FileHandle.standardError.write(Data("tests against a real SMTP server are skipped: \(missing)\n".utf8))
        return false
    }()

    private static func make() -> Result<String, SMTPServer.Fault> {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = root.appending(path: "scripts/python-peers")
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { return .failure(.init(description: "\(error)")) }
        let path = output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            return .failure(.init(description: String(decoding: said, as: UTF8.self)))
        }
        return .success(String(decoding: path, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
