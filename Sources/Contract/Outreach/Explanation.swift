import Outreach

/// Why nothing happened yet, question by question in a fixed order (S2-27).
public struct Explanation: Codable, Sendable, Equatable {
    public enum Mark: String, Codable, Sendable, CaseIterable {
        /// Nothing is in the way.
        case good
        /// Neither good nor bad.
        case aside
        /// This is why.
        case look
    }

    public struct Line: Codable, Sendable, Equatable {
        public var question: String
        public var answer: String
        public var mark: Mark

        public init(_ question: String, _ answer: String, _ mark: Mark) {
            self.question = question
            self.answer = answer
            self.mark = mark
        }
    }

    /// What it explains: `E-12`, `P-9` or a sequence's name.
    public var about: String
    /// The same in a few words.
    public var title: String
    public var lines: [Line]
    /// One sentence with a command.
    public var next: String

    public init(about: String, title: String, lines: [Line], next: String) {
        self.about = about
        self.title = title
        self.lines = lines
        self.next = next
    }
}
