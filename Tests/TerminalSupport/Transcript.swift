import Outreach

/// A session of a person at the terminal, written down as text: what was typed, and everything that came back.
///
/// ```
/// # a comment, kept as it is
/// $ countersign review
/// | editor: s/Hey/Hello/
/// | keys: e y n "too late" t
/// (stdout and stderr, interleaved)
/// [exit 3]
/// $ (10 minutes later)
/// $ countersign inbox | cat
/// ```
///
/// `| keys:` are the lines that the person types, words in quotes may hold spaces, `enter` is an empty line.
/// `| editor:` stands in for the editor: `s/old/new/`, or `= text` for the whole file with `\n` for line ends.
/// A command that ends in `| cat` has no terminal on standard output, one that ends in `< /dev/null` none on input.
public struct Transcript: Sendable, Equatable {
    public enum Entry: Sendable, Equatable {
        case comment(String)
        case pass(Duration, String)
        case run(Command)
    }

    public struct Command: Sendable, Equatable {
        /// As it stands after the dollar sign.
        public var line: String
        /// The arguments without the program's name.
        public var arguments: [String]
        /// What follows `| keys:` and `| editor:`, as it stands there.
        public var directions: [String]
        public var keys: [String]
        public var editor: String?
        public var outputIsTerminal: Bool
        public var inputIsTerminal: Bool
        /// What came back, with `[exit N]` at its end unless it was 0.
        public var output: String
    }

    /// What is wrong in a transcript, and in which line.
    public struct Broken: Error, CustomStringConvertible {
        public var description: String
    }

    public var entries: [Entry]

    public init(_ text: String) throws {
        entries = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated()
        {
            if line.hasPrefix("$ (") {
                entries.append(try Self.pause(line, at: index + 1))
            } else if line.hasPrefix("$ ") {
                entries.append(.run(try Self.command(String(line.dropFirst(2)), at: index + 1)))
            } else if case .run(var command) = entries.last {
                if line.hasPrefix("| "), command.output.isEmpty {
                    try command.direct(line)
                } else {
                    command.output += line + "\n"
                }
                entries[entries.count - 1] = .run(command)
            } else {
                entries.append(.comment(line))
            }
        }
        // Empty lines between commands are for the eye.
        for (index, entry) in entries.enumerated() {
            guard case .run(var command) = entry else { continue }
            while command.output.hasSuffix("\n\n") || command.output == "\n" { command.output.removeLast() }
            entries[index] = .run(command)
        }
    }

    /// The transcript as it is written to its file.
    public var text: String {
        var text = ""
        for (index, entry) in entries.enumerated() {
            switch entry {
            case .comment(let line): text += line + "\n"
            case .pass(_, let line): text += (index > 0 ? "\n" : "") + line + "\n"
            case .run(let command):
                if index > 0, case .run = entries[index - 1] { text += "\n" }
                text += "$ \(command.line)\n" + command.directions.map { "| \($0)\n" }.joined() + command.output
            }
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    private static func pause(_ line: String, at number: Int) throws -> Entry {
        let words = line.dropFirst(3).dropLast(1).split(separator: " ")
        let units: [String: Int] = ["second": 1, "minute": 60, "hour": 3_600, "day": 86_400]
        guard words.count == 3, words[2] == "later", line.hasSuffix(")"),
            let unit = units.first(where: { words[1].hasPrefix($0.key) })?.value,
            let count = ["a", "an", "one"].contains(words[0]) ? 1 : Int(words[0])
        else { throw Broken(description: "line \(number): write it like $ (10 minutes later)") }
        return .pass(.seconds(count * unit), line)
    }

    private static func command(_ line: String, at number: Int) throws -> Command {
        var words = try words(in: line, at: number)
        var outputIsTerminal = true
        var inputIsTerminal = true
        while words.count >= 2 {
            if words.suffix(2) == ["|", "cat"] {
                outputIsTerminal = false
            } else if words.suffix(2) == ["<", "/dev/null"] {
                inputIsTerminal = false
            } else {
                break
            }
            words.removeLast(2)
        }
        guard words.first == "countersign" else {
            throw Broken(description: "line \(number): only countersign can be run")
        }
        return Command(
            line: line, arguments: Array(words.dropFirst()), directions: [], keys: [], editor: nil,
            outputIsTerminal: outputIsTerminal, inputIsTerminal: inputIsTerminal, output: "")
    }

    /// Splits at spaces; what stands in single or double quotes is one word.
    static func words(in line: String, at number: Int) throws -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character == " " {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil else { throw Broken(description: "line \(number): a quote is not closed") }
        return words + (word.map { [$0] } ?? [])
    }
}

extension Transcript.Command {
    fileprivate mutating func direct(_ line: String) throws {
        let text = String(line.dropFirst(2))
        directions.append(text)
        if text.hasPrefix("keys: ") {
            keys += try Transcript.words(in: String(text.dropFirst(6)), at: 0).map { $0 == "enter" ? "" : $0 }
        } else if text.hasPrefix("editor: ") {
            editor = String(text.dropFirst(8))
        } else {
            throw Transcript.Broken(description: "“\(line)” is neither | keys: nor | editor:")
        }
    }

    /// What the scripted editor makes of a file.
    func edited(_ file: String) throws -> String {
        guard let editor else {
            throw Transcript.Broken(description: "\(line): opened an editor that was not expected")
        }
        if editor.hasPrefix("= ") { return editor.dropFirst(2).replacing("\\n", with: "\n") + "\n" }
        let parts = editor.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "s", file.contains(parts[1]) else {
            throw Transcript.Broken(description: "\(line): “\(editor)” changes nothing")
        }
        return file.replacing(parts[1], with: parts[2])
    }
}
