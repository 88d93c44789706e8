import Child
import Foundation

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
    private let child: Child

    /// - Parameter arguments: As smtp_server.py takes them; `--log` and `--keep` are added.
    public init(_ arguments: [String] = []) throws {
        let python = try PythonPeers.interpreter.get()
        let logFile = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString).jsonl")
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "smtp_server.py").path
        // The server ends when its input does, so that none outlives a test run that was killed.
        child = try Child(
            python, [script, "--log", logFile.path, "--keep"] + arguments,
            environment: ProcessInfo.processInfo.environment.merging(["PYTHONWARNINGS": "ignore"]) { $1 },
            input: .pipe, output: .pipe)
        let said = try child.nextLine()
        guard said.hasPrefix("listening on "), let port = said.split(separator: ":").last.flatMap({ Int($0) }) else {
            throw Fault(description: "the SMTP server said “\(said)”")
        }
        self.port = port
        self.logFile = logFile
    }

    deinit {
        child.kill(SIGKILL)
        child.wait()
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
        do {
            let child = try Child(root.appending(path: "scripts/python-peers").path, output: .pipe, error: .pipe)
            let path = try child.output?.readToEnd() ?? Data()
            let said = try child.error?.readToEnd() ?? Data()
            guard child.wait() == .exit(0) else {
                return .failure(.init(description: String(decoding: said, as: UTF8.self)))
            }
            return .success(String(decoding: path, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        } catch {
            return .failure(.init(description: "\(error)"))
        }
    }
}
