/// What a version says: a subject where the channel has one, and a body.
public struct MessageText: Sendable, Equatable, Codable {
    public var subject: String?
    public var body: String

    public init(subject: String? = nil, body: String) {
        self.subject = subject
        self.body = body
    }

    /// The same text as we keep it: `\n` line ends, no white space at line ends, no empty lines around it.
    public var normalised: MessageText {
        let lines = body.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line in
            var line = line
            while line.last?.isWhitespace == true { line.removeLast() }
            return line
        }
        let first = lines.firstIndex { !$0.isEmpty } ?? lines.endIndex
        let last = lines.lastIndex { !$0.isEmpty } ?? first
        let kept = first < lines.endIndex ? lines[first...last] : []
        return MessageText(subject: subject.map(PlainText.trimmed), body: kept.joined(separator: "\n"))
    }
}
