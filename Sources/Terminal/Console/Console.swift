/// The terminal in front of us, or what a test puts in its place. All input and output of a command goes through it.
public protocol Console: Sendable {
    /// Whether a person sits at this stream.
    func isTerminal(_ stream: ConsoleStream) -> Bool
    /// Columns of the terminal; 80 when it does not say.
    var width: Int { get }
    /// Lines of the terminal; 24 when it does not say.
    var height: Int { get }
    /// The value of an environment variable, `nil` when it is not set.
    func environment(_ name: String) -> String?
    /// Writes to standard output or standard error; the text ends its own lines.
    func write(_ text: String, to stream: ConsoleStream)
    /// Reads one line of standard input without its end, at most 64 KiB; `nil` at its end.
    func readLine() async -> String?
    /// Lets the person edit a text in their editor. Throws `Refusal` when the editor cannot run or fails.
    func edit(_ text: String, named name: String) async throws -> EditedFile
    /// Throws away what `edit` left behind; a file that is not forgotten stays for its author.
    func forget(_ file: EditedFile)
    /// Shows a long text; returns when the person has closed it.
    func page(_ text: String) async
}

/// One of the three standard streams.
public enum ConsoleStream: Sendable, CaseIterable {
    case input, output, error
}

/// What an editor left behind, and where it is kept.
public struct EditedFile: Sendable, Equatable {
    public var text: String
    public var path: String

    public init(text: String, path: String) {
        self.text = text
        self.path = path
    }
}
