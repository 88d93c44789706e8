/// Which contacts are meant: the part of the filter language that is about contacts. At most 16 terms, 32 values a term,
/// 4,096 bytes.
public struct ContactFilter: Sendable, Equatable {
    /// What a term asks for; `text` is a bare word.
    public enum Field: String, Sendable, CaseIterable {
        case name, email, domain, company, country, tag, title, stage, job
        case text = "a word"

        /// Those that can be written before a colon.
        public static let named = allCases.filter { $0 != .text }
    }

    /// What a value must equal, folded; between two pieces stands any run of characters.
    public struct Pattern: Sendable, Hashable {
        /// The pieces between the stars; one piece is equality.
        public var pieces: [String]

        public init(_ pieces: [String]) { self.pieces = pieces }
        /// The text without stars, `nil` when it has any.
        public var exact: String? { pieces.count == 1 ? pieces[0] : nil }
    }

    /// A field and the values of which any will do; negated, none may.
    public struct Term: Sendable, Equatable {
        public var field: Field
        public var patterns: [Pattern]
        public var isNegated: Bool

        public init(_ field: Field, _ patterns: [Pattern], isNegated: Bool = false) {
            self.field = field
            self.patterns = patterns
            self.isNegated = isNegated
        }
    }

    /// Why a filter cannot be read.
    public struct Fault: Error, Sendable, Equatable {
        /// 1-based, in characters of the line.
        public var column: Int
        /// What was found there, as a sentence's end: `is not a field`.
        public var message: String
        /// What is allowed instead.
        public var allowed: String

        public init(column: Int, message: String, allowed: String) {
            self.column = column
            self.message = message
            self.allowed = allowed
        }
    }

    public static let mostTerms = 16
    public static let mostValues = 32
    public static let mostBytes = 4_096

    /// All must hold; none matches everybody.
    public var terms: [Term]

    public init(terms: [Term]) { self.terms = terms }

    /// The jobs that the filter asks for; a `stage` is then the stage with one of them.
    public var jobs: [JobID] {
        terms.filter { $0.field == .job && !$0.isNegated }.flatMap {
            $0.patterns.compactMap { $0.exact.flatMap(JobID.init) }
        }
    }
}
