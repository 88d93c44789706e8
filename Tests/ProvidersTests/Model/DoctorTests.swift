import Child
import Foundation
import Support
import Testing

/// `countersign doctor` asks every model that is set one real question, and names what is wrong with it.
@Suite(.serialized, .timeLimit(.minutes(5))) struct DoctorTests {
    private struct Line: Decodable {
        var name: String
        var verdict: String
        var detail: String
        var hint: String?
    }

    private func doctor(_ settings: [String: String]) async throws -> [Line] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "doctor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let environment = settings.merging(
            ["HOME": folder.path, "COUNTERSIGN_DATABASE": "sqlite:\(folder.path)/none.db"]) { first, _ in first }
        let output = folder.appending(path: "lines.json").path
        let child = try Child(
            Products.path("countersign"), ["doctor", "--json"], environment: environment, input: .null,
            output: .file(output), error: .null)
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                child.wait()
                continuation.resume()
            }
        }
        let text = try String(contentsOfFile: output, encoding: .utf8)
        #expect(!text.contains("sk-secret"))
        let lines = try? JSONDecoder().decode([Line].self, from: Data(text.utf8))
        return try #require(lines, "\(text)")
    }

    @Test(arguments: ["chat", "responses", "anthropic"]) func aModelThatAnswersIsWell(_ wire: String) async throws {
        let server = try await DemoServer()
        let lines = try await doctor([
            "COUNTERSIGN_MODEL_URL": "\(server.base)/v1", "COUNTERSIGN_MODEL_NAME": "demo",
            "COUNTERSIGN_MODEL_WIRE": wire, "COUNTERSIGN_MODEL_KEY": "sk-secret",
        ])
        let line = try #require(lines.first { $0.name == "model" })
        #expect(line.detail.contains("countersign-demo answered"))
        #expect(lines.allSatisfy { $0.name != "reviewer" && $0.name != "fallback" })
        #expect(try await server.journal().requests == 1)
    }

    @Test func eachOfThreeIsAskedAndEachHasItsOwnFault() async throws {
        let wrong = try await DemoServer("--misbehave", "401")
        let unknown = try await DemoServer("--misbehave", "404")
        let lines = try await doctor([
            "COUNTERSIGN_MODEL_URL": "\(wrong.base)/v1", "COUNTERSIGN_MODEL_NAME": "a",
            "COUNTERSIGN_MODEL_KEY": "sk-secret", "COUNTERSIGN_REVIEWER_URL": "\(unknown.base)/v1",
            "COUNTERSIGN_FALLBACK_URL": "http://127.0.0.1:1/v1", "COUNTERSIGN_FALLBACK_NAME": "c",
        ])
        func hint(_ name: String) throws -> (detail: String, hint: String?) {
            let line = try #require(lines.first { $0.name == name })
            return (line.detail, line.hint)
        }
        #expect(try hint("model").detail.contains("wrong-key"))
        #expect(try hint("model").hint == "Check the key: COUNTERSIGN_MODEL_KEY_FILE.")
        #expect(try hint("reviewer").detail.contains("unknown-model"))
        #expect(
            try hint("reviewer").hint
                == "Check COUNTERSIGN_REVIEWER_NAME, and the path of COUNTERSIGN_REVIEWER_URL.")
        #expect(try hint("fallback").detail.contains("refused-connection"))
        #expect(try await wrong.journal().requests == 1)
    }

    // A key belongs to its endpoint.
    @Test func theWritersKeyGoesNowhereElse() async throws {
        let (writer, reviewer) = (try await DemoServer(), try await DemoServer())
        _ = try await doctor([
            "COUNTERSIGN_MODEL_URL": "\(writer.base)/v1", "COUNTERSIGN_MODEL_NAME": "a",
            "COUNTERSIGN_MODEL_KEY": "sk-secret", "COUNTERSIGN_REVIEWER_URL": "\(reviewer.base)/v1",
        ])
        #expect(try await writer.journal().authorized)
        #expect(try await !reviewer.journal().authorized)
        #expect(try await reviewer.journal().requests == 1)
    }
}
