import Contract
import Foundation
import Testing

@testable import Terminal

/// One after the other: what a terminal's interrupt does is one thing of the whole process.
@Suite(.serialized) struct SystemConsoleTests {
    @Test func anInterruptIsTheEditorsAffair() async throws {
        let console = SystemConsole(environment: [
            "COUNTERSIGN_EDITOR": "kill -INT $PPID; kill -QUIT $PPID; echo Mira >>"
        ])
        let edited = try await console.edit("Hey\n", named: "D-1.txt")
        #expect(edited.text == "Hey\nMira\n")
        console.forget(edited)
    }

    @Test func anEditorThatIsInterruptedKeepsTheText() async throws {
        let console = SystemConsole(environment: ["COUNTERSIGN_EDITOR": "kill -INT $$; true"])
        let refusal = await #expect(throws: Refusal.self) { try await console.edit("Hey\n", named: "D-1.txt") }
        #expect(refusal?.message.contains("ended with status 130") == true)
        let path = try #require(refusal?.hint?.split(separator: " ").last.map(String.init))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "Hey\n")
        console.forget(EditedFile(text: "", path: path))
    }
}
