import Outreach
import Terminal

/// Plays a transcript against a world and writes down what comes back.
public struct TranscriptPlayer: Sendable {
    /// Makes the world of one command around the console that follows the transcript.
    public typealias MakeWorld = @Sendable (any Console) async throws -> TerminalWorld

    private let makeWorld: MakeWorld
    private let pass: @Sendable (Duration) async throws -> Void
    private let width: Int

    /// `pass` moves the world's clock and does what would have happened in that time.
    public init(
        width: Int = 80, pass: @escaping @Sendable (Duration) async throws -> Void, makeWorld: @escaping MakeWorld
    ) {
        self.width = width
        self.pass = pass
        self.makeWorld = makeWorld
    }

    /// The same transcript with what really came back. It is equal to what was expected, or the test fails.
    public func play(_ transcript: Transcript) async throws -> Transcript {
        var played = transcript
        for (index, entry) in transcript.entries.enumerated() {
            switch entry {
            case .comment: break
            case .pass(let duration, _): try await pass(duration)
            case .run(var command):
                command.output = try await output(of: command)
                played.entries[index] = .run(command)
            }
        }
        return played
    }

    private func output(of command: Transcript.Command) async throws -> String {
        var terminals: Set<ConsoleStream> = [.error]
        if command.outputIsTerminal { terminals.insert(.output) }
        if command.inputIsTerminal { terminals.insert(.input) }
        let console = ScriptedConsole(
            terminals: terminals, lines: command.keys, width: width, height: 1_000, environment: ["NO_COLOR": "1"],
            echoes: true, editor: { try command.edited($0) })
        let status = await TerminalProgram.run(command.arguments, world: try await makeWorld(console))
        var text = console.both
        while text.hasSuffix("\n\n") { text.removeLast() }
        // A transcript's lines have no white space at their ends, so that editors cannot break it.
        text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }.joined(separator: "\n")
        if !console.unread.isEmpty { text += "[not typed: \(console.unread.joined(separator: " "))]\n" }
        return status == 0 ? text : text + "[exit \(status)]\n"
    }
}
