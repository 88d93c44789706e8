import Foundation
import Outreach
import Providers
import Support
import Testing

// Ahead 3.12: a run is had again from its recordings, byte for byte, and what was not recorded is an error.
@Suite(.serialized, .timeLimit(.minutes(5))) struct RecordedModelTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "recordings-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    @Test func answersAsItWasAnswered() async throws {
        try await withFolder { folder in
            let server = try await DemoServer()
            let key = "sk-secret-7"
            let recording = RecordingModel(
                model(at: server, key: ModelKey { key }), recordings: Recordings(folder: folder))
            let (written, reviewed) = (try await recording.complete(writing), try await recording.complete(reviewing))
            let recorded = RecordedModel("countersign-demo", recordings: Recordings(folder: folder))
            #expect(try await recorded.complete(reviewing) == reviewed)
            #expect(try await recorded.complete(writing) == written)
            let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(files.count == 2)
            for file in files {
                let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                #expect(!text.contains(key) && text.contains("\"asked\""))
            }
        }
    }

    @Test func theSameQuestionIsAnsweredInTheOrderOfItsAnswers() async throws {
        try await withFolder { folder in
            let server = try await DemoServer()
            try await server.misbehave("prose", times: 1)
            let recording = RecordingModel(model(at: server), recordings: Recordings(folder: folder))
            let unreadable = await #expect(throws: ModelFault.self) { try await recording.complete(writing) }
            let second = try await recording.complete(writing)
            let recorded = RecordedModel("countersign-demo", recordings: Recordings(folder: folder))
            await #expect(throws: try #require(unreadable)) { try await recorded.complete(writing) }
            #expect(try await recorded.complete(writing) == second)
            let third = await #expect(throws: ModelFault.self) { try await recorded.complete(writing) }
            #expect(third?.name == "not-recorded" && third?.detail.contains("2 of 3") == true)
        }
    }

    @Test func anyOtherQuestionIsNotRecorded() async throws {
        try await withFolder { folder in
            let server = try await DemoServer()
            _ = try await RecordingModel(model(at: server), recordings: Recordings(folder: folder)).complete(writing)
            var others = [writing, writing, writing, writing]
            others[0].prompt += "\n"
            others[1].system += "!"
            others[2].temperature = 0
            others[3].answer.removeLast()
            for other in others {
                let recorded = RecordedModel("countersign-demo", recordings: Recordings(folder: folder))
                let fault = await #expect(throws: ModelFault.self) { try await recorded.complete(other) }
                #expect(fault?.name == "not-recorded")
            }
            let recorded = RecordedModel("another", recordings: Recordings(folder: folder))
            let fault = await #expect(throws: ModelFault.self) { try await recorded.complete(writing) }
            #expect(fault?.name == "not-recorded" && fault?.mayPass == false)
        }
    }

    @Test(arguments: ["", "{", "[]", "{\"answers\": [{}]}", "{\"answers\": [{\"content\": \"{}\", \"stop\": \"no\"}]}"])
    func aFileThatIsNoRecordingIsNoAnswer(_ text: String) async throws {
        try await withFolder { folder in
            let server = try await DemoServer()
            _ = try await RecordingModel(model(at: server), recordings: Recordings(folder: folder)).complete(writing)
            let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
            try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(file)"))
            let recorded = RecordedModel("countersign-demo", recordings: Recordings(folder: folder))
            let fault = await #expect(throws: ModelFault.self) { try await recorded.complete(writing) }
            #expect(fault?.name == "not-recorded")
        }
    }

    @Test func nothingIsRecordedOfAFault() async throws {
        try await withFolder { folder in
            let server = try await DemoServer("--misbehave", "500")
            let recording = RecordingModel(model(at: server, attempts: 1), recordings: Recordings(folder: folder))
            await #expect(throws: ModelFault.self) { try await recording.complete(writing) }
            #expect(!FileManager.default.fileExists(atPath: folder))
        }
    }
}
