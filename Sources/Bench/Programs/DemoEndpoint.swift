import Child
import Foundation

/// The demo model, running on a free port of this machine.
final class DemoEndpoint {
    let base: String
    private let child: Child
    private let folder: ScratchFolder

    /// - Parameters:
    ///   - delay: milliseconds before each answer.
    ///   - slots: requests at the same time; one more is refused.
    ///   - kind: how every request is answered badly.
    init(delay: Int = 0, slots: Int? = nil, misbehaving kind: String? = nil) async throws {
        folder = try ScratchFolder()
        let log = folder.file("demo-model.log")
        child = try Child(
            Program.demoModel.path(),
            ["--port", "0", "--delay-ms", "\(delay)"] + (slots.map { ["--slots", "\($0)"] } ?? [])
                + (kind.map { ["--misbehave", $0] } ?? []), environment: [:], input: .null,
            output: .file(log), error: .file(log))
        let mark = "listening on "
        base = try await eventually("the demo model listens") {
            let text = try String(contentsOfFile: log, encoding: .utf8)
            return text.split(separator: "\n").first { $0.hasPrefix(mark) }.map {
                "http://\($0.dropFirst(mark.count))/v1"
            }
        }
    }

    func stop() { child.end(SIGTERM) }
}

/// A folder that is gone with its owner.
final class ScratchFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "bench-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// Asks again and again until there is an answer; throws `NeverHappened` after `limit` seconds.
@discardableResult
func eventually<Answer>(
    _ what: String, every pause: Duration = .milliseconds(20), limit: Double = 30,
    _ ask: () async throws -> Answer?
) async throws -> Answer {
    let clock = ContinuousClock()
    let start = clock.now
    while (clock.now - start).inSeconds < limit {
        if let answer = try await ask() { return answer }
        try await Task.sleep(for: pause)
    }
    throw NeverHappened(what: what, seconds: limit)
}

struct NeverHappened: Error, CustomStringConvertible {
    var what: String
    var seconds: Double
    var description: String { "“\(what)” did not happen in \(Int(seconds)) seconds" }
}
