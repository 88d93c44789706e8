/// A no that the caller can act on.
///
/// Anything else thrown is a fault of ours: it is logged in full under an id and shown as that id.
public struct Refusal: Error, Codable, Sendable, Equatable {
    public enum Code: String, Codable, Sendable, CaseIterable {
        /// Not understood, or a value that is not allowed.
        case malformed
        /// Nobody signed in, or the token is not valid any more.
        case unsigned
        /// Signed in, but not trusted with this.
        case forbidden
        /// There is no such draft, sequence, member …
        case notFound
        /// A rule says no at this moment: wrong state, already decided, changed meanwhile.
        case notNow
        /// What a message says is not so any more; read it again, or have it written anew (ahead 3.4).
        case factsChanged
        /// Not enough credits.
        case outOfCredit
        /// Something that is needed cannot be reached; later may be better.
        case unavailable
        /// Our fault; the message carries an id to look up in the log.
        case fault

        public var httpStatus: Int {
            switch self {
            case .malformed: 400
            case .unsigned: 401
            case .outOfCredit: 402
            case .forbidden: 403
            case .notFound: 404
            case .notNow, .factsChanged: 409
            case .unavailable: 503
            case .fault: 500
            }
        }

        /// terminal.md, "Exit codes".
        public var exitStatus: Int32 {
            switch self {
            case .fault: 1
            case .notNow, .factsChanged, .outOfCredit: 3
            case .unsigned, .forbidden: 4
            case .notFound: 5
            case .unavailable: 6
            case .malformed: 64
            }
        }
    }

    public var code: Code
    /// A sentence for a person: what was wrong, and where.
    public var message: String
    /// What to do next, often a command.
    public var hint: String?
    /// One entry for each thing that is wrong, when there are several: a row, a line, a field.
    public var problems: [Problem]

    public init(_ code: Code, _ message: String, hint: String? = nil, problems: [Problem] = []) {
        self.code = code
        self.message = message
        self.hint = hint
        self.problems = problems
    }
}

/// One thing that is wrong in something a person wrote, and where.
public struct Problem: Codable, Sendable, Equatable {
    public enum Weight: String, Codable, Sendable {
        case error
        /// Can be kept, but not be used yet.
        case incomplete
        case warning
    }

    public var weight: Weight
    /// 1-based; the row of a table or the line of a file.
    public var line: Int?
    /// 1-based.
    public var column: Int?
    /// The field or the column's header.
    public var field: String?
    public var message: String

    public init(_ message: String, weight: Weight = .error, line: Int? = nil, column: Int? = nil, field: String? = nil)
    {
        self.weight = weight
        self.line = line
        self.column = column
        self.field = field
        self.message = message
    }
}
