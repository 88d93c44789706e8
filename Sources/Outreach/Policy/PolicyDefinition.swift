/// A policy as its author wrote it: which drafts may leave without a person, which may not, and how many.
public struct PolicyDefinition: Sendable, Equatable, Codable {
    /// A filter, as it stands in the file.
    public struct Line: Sendable, Equatable, Codable {
        public var filter: String
        /// 1-based, in the file.
        public var line: Int

        public init(_ filter: String, line: Int) {
            self.filter = filter
            self.line = line
        }
    }

    /// Lower-case letters, digits and dashes, as a sequence's.
    public var name: String
    public var description: String?
    /// Any line is enough.
    public var approve: [Line]
    /// Any line wins over every approve line of every policy.
    public var hold: [Line]
    /// All must have room.
    public var caps: [Cap]
    /// Of what it would approve, how much still goes to a person, unlabelled; in thousandths.
    public var sample: Int
    /// The last day on which it decides, in the organisation's zone; `nil` is 30 days after it went live (semantics 4.39).
    public var expires: CivilDate?
    public var breaker: Breaker
    public var tests: [PolicyExample]

    public init(
        name: String, description: String? = nil, approve: [Line], hold: [Line] = [], caps: [Cap] = Cap.defaults,
        sample: Int = usualSample, expires: CivilDate? = nil, breaker: Breaker = Breaker(), tests: [PolicyExample] = []
    ) {
        self.name = name
        self.description = description
        self.approve = approve
        self.hold = hold
        self.caps = caps
        self.sample = sample
        self.expires = expires
        self.breaker = breaker
        self.tests = tests
    }

    /// For how many days it decides when its file does not say (semantics 4.39).
    public static let days = 30
    /// Of what it would approve, how much goes to a person when its file does not say; in thousandths.
    public static let usualSample = 50
    /// Lines of one kind, caps and examples, each.
    public static let mostLines = 100
}

/// A draft that an author made up, and what the policy has to do with it.
public struct PolicyExample: Sendable, Equatable, Codable {
    public enum Expected: String, Sendable, Codable, CaseIterable { case approve, hold, person }

    /// What it is about, for whoever reads a failure.
    public var name: String?
    public var expect: Expected
    /// The draft, by the names of filter fields; what is left out is not known.
    public var draft: [String: String]
    /// 1-based, in the file.
    public var line: Int

    public init(name: String? = nil, expect: Expected, draft: [String: String], line: Int) {
        self.name = name
        self.expect = expect
        self.draft = draft
        self.line = line
    }
}

/// When a rule stands down by itself (ahead 3.8).
public struct Breaker: Sendable, Equatable, Codable {
    /// Bad signals among its own drafts that it takes to trip; a complaint trips it alone.
    public var signals: Int
    /// Within so many days.
    public var days: Int
    /// A person's edit of a sampled draft is a bad signal from this share of changed words on, in per cent.
    public var heavyEdit: Int

    /// Its keys in a file.
    public static let keys = ["signals", "days", "heavy_edit"]
    public static let signalRange = 1...100
    public static let dayRange = 1...90

    public init(signals: Int = 3, days: Int = 7, heavyEdit: Int = 30) {
        self.signals = signals
        self.days = days
        self.heavyEdit = heavyEdit
    }
}
