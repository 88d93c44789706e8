import Foundation
import Glibc
import Outreach
import Providers
import Synchronization
import Testing

/// The real `demo-model`, started for one test on a free port of loopback.
final class DemoServer: Sendable {
    let base: String
    private let process: RunningProcess
    private let http: HTTPClient
    private let loop = CurlLoop(name: "demo-control")

    init(_ arguments: String...) async throws {
        process = try RunningProcess("\(Self.products)/demo-model", ["--port", "0"] + arguments)
        let line = try await process.line { $0.hasPrefix("listening on 127.0.0.1:") }
        base = "http://\(line.dropFirst("listening on ".count))"
        http = HTTPClient(loop: loop)
    }

    /// Where SwiftPM put the test bundle, and the product beside it.
    private static let products = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().path

    func misbehave(_ kind: String, times: Int = 1_000, detail: String? = nil) async throws {
        var wish: [String: Any] = ["kind": kind, "times": times]
        wish["detail"] = detail
        let body = try JSONSerialization.data(withJSONObject: wish)
        let answer = try await http.send(HTTPRequest(.post, "\(base)/demo/misbehave", body: Array(body)))
        try #require(answer.status == 200)
    }

    struct Journal: Decodable {
        var requests: Int
        var last: String
        var authorized: Bool
    }

    func journal() async throws -> Journal {
        let answer = try await http.send(HTTPRequest(.get, "\(base)/demo/journal"))
        return try JSONDecoder().decode(Journal.self, from: Data(answer.body))
    }
}

/// A program that a test started; ended with the value.
final class RunningProcess: Sendable {
    private struct Ended: Error {}
    private let process: Process
    private let output: Pipe

    init(_ path: String, _ arguments: [String], in folder: String? = nil) throws {
        process = Process()
        output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Not waited for: that would block a thread of Swift's pool, and Foundation collects the child by itself.
    deinit { kill(process.processIdentifier, SIGKILL) }

    var isRunning: Bool { process.isRunning }

    /// The first line of standard output that is wanted. Reads on a thread of its own, which may block.
    func line(where wanted: @escaping @Sendable (String) -> Bool) async throws -> String {
        let handle = output.fileHandleForReading
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
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

/// A clock that jumps over every sleep at once and remembers how long each was.
final class JumpingClock: Clock {
    private let state: Mutex<(now: Instant, sleeps: [Duration])>

    init(_ now: Instant = Instant(seconds: 1_795_000_000)) { state = Mutex((now, [])) }

    var now: Instant { state.withLock(\.now) }
    var sleeps: [Duration] { state.withLock(\.sleeps) }

    func sleep(until instant: Instant) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.sleeps.append(instant - state.now)
            state.now = max(state.now, instant)
        }
    }
}

/// A model at `server`, whose jitter is always a half.
func model(
    at server: DemoServer, loop: CurlLoop = CurlLoop(), clock: any Clock = JumpingClock(), key: ModelKey = .none,
    attempts: Int = 3
) -> ChatCompletions {
    var settings = ChatSettings(base: "\(server.base)/v1", model: "countersign-demo", key: key)
    settings.attempts = attempts
    return ChatCompletions(settings, http: HTTPClient(loop: loop), clock: clock, jitter: { 0.5 })
}

let writing = ModelRequest(
    system: "You are the WRITER.",
    prompt: """
        FACTS
        channel: email
        contact.name: Sara Moreau
        contact.given_name: Sara
        job.title: Swift Engineer
        job.company: Globex
        sender.name: Ana Keller
        END FACTS
        """,
    answer: [.init("subject", .text), .init("body", .text)])

let reviewing = ModelRequest(
    system: "You are the REVIEWER.", prompt: "MESSAGE\nHi Sara, shall we talk?\nEND MESSAGE",
    answer: [.init("verdict", .text), .init("score", .integer), .init("findings", .list)])
