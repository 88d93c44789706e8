/// What is meant, as one line says it: terms, of which all must hold. `docs/filters.md` has the grammar.
public struct Filter<Field: FilterField>: Sendable, Equatable {
    public var terms: [Term]

    /// Without terms it matches everything.
    public init(terms: [Term] = []) { self.terms = terms }

    /// One term: what it asks, of what, and where it stands in the line.
    public struct Term: Sendable, Equatable {
        public var subject: Subject
        public var test: FilterTest
        public var isNegated: Bool
        /// As it was written, its sign included.
        public var source: String
        /// 1-based, in characters of the line.
        public var column: Int

        public init(
            _ subject: Subject, _ test: FilterTest, isNegated: Bool = false, source: String = "", column: Int = 1
        ) {
            self.subject = subject
            self.test = test
            self.isNegated = isNegated
            self.source = source
            self.column = column
        }
    }

    /// What a term asks about.
    public enum Subject: Sendable, Hashable {
        case field(Field)
        /// `has:field`.
        case presence(of: Field)
        /// A word or a quoted text that stands alone: in the subject or the body of a draft, in what names a contact.
        case anywhere
    }
}

public typealias DraftFilter = Filter<DraftField>

/// What a term asks.
public enum FilterTest: Sendable, Hashable {
    /// Any of these, on names, texts and words.
    case anyOf([FilterPattern])
    /// Any of these closed ranges: numbers; flags as 1 and 0; instants and ages in microseconds.
    case within([ClosedRange<Int64>])
    /// That there is a value.
    case present
}

/// What a value must equal or contain, folded; between two pieces stands any run of characters.
public struct FilterPattern: Sendable, Hashable {
    /// The pieces between the stars; one piece is equality.
    public var pieces: [String]

    public init(_ pieces: [String]) { self.pieces = pieces }

    /// The text without stars, `nil` when it has any.
    public var exact: String? { pieces.count == 1 ? pieces[0] : nil }
}

/// The bounds of the language (house.md, "The filter language").
public enum FilterLimit {
    public static let terms = 64
    public static let values = 32
    public static let bytes = 4_096
}

/// Why a line cannot be read.
public struct FilterFault: Error, Sendable, Equatable {
    /// 1-based, in characters of the line.
    public var column: Int
    /// What was found there: a sentence.
    public var message: String
    /// What is allowed instead: a sentence.
    public var allowed: String

    public init(column: Int, message: String, allowed: String) {
        self.column = column
        self.message = message
        self.allowed = allowed
    }
}
