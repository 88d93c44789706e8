import Contract
import Foundation
import Outreach
import Synchronization
import Terminal

/// A console that follows a script and remembers what was written to it.
public final class ScriptedConsole: Console {
    /// What stands in for the person's editor: takes the file's text, returns what they left.
    public typealias Editor = @Sendable (String) throws -> String

    private struct State {
        var lines: [String]
        var output = ""
        var error = ""
        var both = ""
        var paged = 0
        var kept: [String] = []
    }

    private let state: Mutex<State>
    private let terminals: Set<ConsoleStream>
    private let variables: [String: String]
    private let editor: Editor
    /// Typed text is echoed into `both`, as a terminal does.
    private let echoes: Bool
    public let width: Int
    public let height: Int

    public init(
        terminals: Set<ConsoleStream> = [.input, .output, .error], lines: [String] = [], width: Int = 80,
        height: Int = 24, environment: [String: String] = [:], echoes: Bool = false,
        editor: @escaping Editor = { _ in throw Refusal(.unavailable, "No editor was expected.") }
    ) {
        state = Mutex(State(lines: lines))
        self.terminals = terminals
        self.width = width
        self.height = height
        variables = environment
        self.echoes = echoes
        self.editor = editor
    }

    /// Standard output so far.
    public var output: String { state.withLock(\.output) }
    /// Standard error so far.
    public var error: String { state.withLock(\.error) }
    /// Both, in the order in which they were written.
    public var both: String { state.withLock(\.both) }
    /// How many texts went to the pager.
    public var paged: Int { state.withLock(\.paged) }
    /// The edited files that were not thrown away.
    public var kept: [String] { state.withLock(\.kept) }
    /// What of the script nobody read.
    public var unread: [String] { state.withLock(\.lines) }

    public func isTerminal(_ stream: ConsoleStream) -> Bool { terminals.contains(stream) }
    public func environment(_ name: String) -> String? { variables[name] }

    public func write(_ text: String, to stream: ConsoleStream) {
        state.withLock { state in
            if stream == .output { state.output += text } else { state.error += text }
            state.both += text
        }
    }

    public func readLine() async -> String? {
        state.withLock { state in
            guard !state.lines.isEmpty else { return nil }
            let line = state.lines.removeFirst()
            if echoes { state.both += line + "\n" }
            return line
        }
    }

    public func edit(_ text: String, named name: String) async throws -> EditedFile {
        let path = "/tmp/scripted/\(name)"
        state.withLock { $0.kept.append(path) }
        return EditedFile(text: try editor(text), path: path)
    }

    public func forget(_ file: EditedFile) {
        state.withLock { $0.kept.removeAll { $0 == file.path } }
    }

    public func page(_ text: String) async {
        write(text, to: .output)
        state.withLock { $0.paged += 1 }
    }
}
