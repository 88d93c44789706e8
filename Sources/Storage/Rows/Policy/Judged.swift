import Outreach

/// What was known of one version of a draft when the rules were asked about it.
public struct JudgedRow: Sendable {
    public var draft: DraftID
    public var version: Int
    public var at: Instant
    public var enrollment: EnrollmentID
    public var contact: ContactID
    public var sequence: SequenceID
    /// The step's stable id; `nil` when the step is in no version any more.
    public var step: String?
    public var owner: MemberID
    /// What sending it costs.
    public var price: Int
    /// What kept it for a person whatever the rules say: sentences.
    public var floor: [String]
    /// What each line said, as `RuleTrace` writes it.
    public var outcomes: String
    public var facts: DraftFacts

    public init(
        draft: DraftID, version: Int, at: Instant, enrollment: EnrollmentID, contact: ContactID, sequence: SequenceID,
        step: String?, owner: MemberID, price: Int, floor: [String], outcomes: String, facts: DraftFacts
    ) {
        self.draft = draft
        self.version = version
        self.at = at
        self.enrollment = enrollment
        self.contact = contact
        self.sequence = sequence
        self.step = step
        self.owner = owner
        self.price = price
        self.floor = floor
        self.outcomes = outcomes
        self.facts = facts
    }
}

/// How a draft that the rules were asked about ended.
public enum JudgedOutcome: String, Sendable, CaseIterable {
    /// A person approved it as it was.
    case approved
    /// A person approved it after changing the text.
    case edited
    case rejected, skipped
    /// A person asked for another version.
    case revised
    /// A rule approved it.
    case cleared

    public var isByPerson: Bool { self != .cleared }
}

extension Connection {
    /// Keeps what was known. Judged again after a return, a version keeps what was known first.
    public func addJudged(_ rows: [JudgedRow]) throws {
        try insert(
            into: "judged", columns: own + JudgedFields.columns,
            rows: try rows.map { row in
                [
                    row.draft.sqlValue, row.version.sqlValue, row.at.sqlValue, row.enrollment.sqlValue,
                    row.contact.sqlValue, row.sequence.sqlValue, row.step.map(\.sqlValue) ?? .null, row.owner.sqlValue,
                    row.price.sqlValue, try row.floor.isEmpty ? .null : JSONColumn.text(row.floor).sqlValue,
                    row.outcomes.sqlValue,
                ] + JudgedFields.values(of: row.facts)
            }, suffix: "ON CONFLICT (draft_id, version) DO NOTHING")
    }

    private var own: [String] {
        [
            "draft_id", "version", "at", "enrollment_id", "contact_id", "sequence_id", "step_id", "owner_id", "price",
            "floor", "outcomes",
        ]
    }

    /// What was known of a draft's version, with its texts.
    public func judged(_ draft: DraftID, version: Int) throws -> JudgedRow? {
        let columns = SQL(text: (own + JudgedFields.columns).map { "judged.\($0) AS \($0)" }.joined(separator: ", "))
        return try row(
            """
            SELECT \(columns), \(JudgedFields.texts) FROM judged \(JudgedFields.join)
            WHERE judged.draft_id = \(draft) AND judged.version = \(version)
            """
        ).map { row in
            JudgedRow(
                draft: draft, version: version, at: try row.instant("at"), enrollment: try row.id("enrollment_id"),
                contact: try row.id("contact_id"), sequence: try row.id("sequence_id"),
                step: try row.optionalText("step_id"), owner: try row.id("owner_id"),
                price: Int(try row.int("price")),
                floor: try row.optionalText("floor").map { try JSONColumn.value([String].self, in: $0) } ?? [],
                outcomes: try row.optionalText("outcomes") ?? "",
                facts: try JudgedFields.facts(in: row, Set(DraftField.allCases)))
        }
    }

    /// The newest version of a draft that the rules were asked about.
    public func lastJudgedVersion(of draft: DraftID) throws -> Int? {
        try row("SELECT MAX(version) AS version FROM judged WHERE draft_id = \(draft)")?.optionalInt("version")
            .map { Int($0) }
    }

    /// Says how the draft's newest judged version ended; `nil` takes it back.
    ///
    /// - Parameters:
    ///   - changed: how much of its words a person changed, in per cent.
    ///   - spent: microseconds that the person spent on it, as far as is known.
    public func setOutcome(
        _ outcome: JudgedOutcome?, of draft: DraftID, by member: MemberID?, note: String? = nil, changed: Int? = nil,
        spent: Int64? = nil, at now: Instant
    ) throws {
        try run(
            """
            UPDATE judged SET outcome = \(outcome?.rawValue), outcome_at = \(outcome.map { _ in now }),
                outcome_by = \(outcome == nil ? nil : member), outcome_note = \(outcome == nil ? nil : note),
                changed = \(outcome == nil ? nil : changed), spent = \(outcome == nil ? nil : spent)
            WHERE draft_id = \(draft) AND version = (SELECT MAX(version) FROM judged WHERE draft_id = \(draft))
            """)
    }

    /// How the draft's newest judged version ended, as far as it has.
    public func outcome(of draft: DraftID) throws -> JudgedOutcome? {
        try row("SELECT outcome FROM judged WHERE draft_id = \(draft) ORDER BY version DESC LIMIT 1")?
            .optionalText("outcome").flatMap(JudgedOutcome.init(rawValue:))
    }

    /// When a member last decided about something that the rules were asked about.
    public func lastOutcome(by member: MemberID) throws -> Instant? {
        try row(
            """
            SELECT outcome_at FROM judged WHERE outcome_by = \(member) ORDER BY outcome_at DESC LIMIT 1
            """)?.optionalInstant("outcome_at")
    }
}

/// How facts stand in the columns of `judged`.
enum JudgedFields {
    /// What stands with the version's texts, is the same for all, or follows from the time.
    private static let elsewhere: Set<DraftField> = [.subject, .body, .mentions, .state, .leaves, .older, .newer]

    static let fields = DraftField.allCases.filter { !elsewhere.contains($0) }
    static let columns = fields.map(column)

    static func column(_ field: DraftField) -> String { "f_" + field.rawValue.replacing(".", with: "_") }

    static let texts: SQL = "subject_key, body_key, words_key"
    static let join: SQL = """
        JOIN draft_version ON draft_version.draft_id = judged.draft_id AND draft_version.number = judged.version
        """

    static func values(of facts: DraftFacts) -> [SQLValue] {
        fields.map { field in
            switch field.kind {
            case .number, .flag, .date, .atLeastOld, .youngerThan:
                facts[number: field].map { .integer($0) } ?? .null
            case .names: delimited(facts[list: field]).sqlValue
            case .choice, .name, .text, .words: facts[text: field].map { .text($0) } ?? .null
            }
        }
    }

    /// A control character, which no tag may hold.
    static let separator: Character = "\u{1F}"

    static func delimited(_ names: [String]) -> String { names.joined(separator: String(separator)) }

    /// The facts of a row that has at least the columns of `wanted`, as they were at its `at`.
    static func facts(in row: Row, _ wanted: Set<DraftField>) throws -> DraftFacts {
        try FactColumns(wanted, in: row.columns).facts(in: row)
    }
}

/// Where the columns of facts are in the rows of one statement, found once for all of them.
struct FactColumns {
    let columns: Row.Columns
    private let places: [(field: DraftField, place: Int)]
    private let at: Int?

    init(_ wanted: Set<DraftField>, in columns: Row.Columns) throws {
        func place(_ name: String) throws -> Int {
            guard let place = columns.positions[name] else { throw StorageFault.noColumn(name) }
            return place
        }
        self.columns = columns
        places = try DraftField.allCases.compactMap { field in
            guard wanted.contains(field) else { return nil }
            switch field {
            case .subject: return (field, try place("subject_key"))
            case .body: return (field, try place("body_key"))
            case .mentions: return (field, try place("words_key"))
            case .state, .older, .newer, .leaves: return nil
            default: return (field, try place(JudgedFields.column(field)))
            }
        }
        at = wanted.isDisjoint(with: [.older, .newer]) ? nil : try place("at")
        wantsState = wanted.contains(.state)
    }

    private let wantsState: Bool

    func facts(in row: Row) throws -> DraftFacts {
        var facts = DraftFacts()
        for (field, place) in places {
            switch (row.values[place], field.kind) {
            case (.null, _): break
            case (.integer(let number), .number), (.integer(let number), .flag), (.integer(let number), .date),
                (.integer(let number), .atLeastOld), (.integer(let number), .youngerThan):
                facts[number: field] = number
            case (.text(let names), .names):
                facts[list: field] = names.split(separator: JudgedFields.separator).map(String.init)
            case (.text(let text), .choice), (.text(let text), .name), (.text(let text), .text),
                (.text(let text), .words):
                facts[text: field] = text
            default: throw StorageFault.wrongType(field.rawValue)
            }
        }
        if wantsState { facts[text: .state] = Fold.text(DraftState.inReview.rawValue) }
        if let at, case .integer(let at) = row.values[at] { facts.setAge(at: Instant(microseconds: at)) }
        return facts
    }
}
