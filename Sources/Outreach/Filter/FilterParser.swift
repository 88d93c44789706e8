/// What a filter is for, and so what it may leave out.
public enum FilterUse: Sendable {
    /// A list: an empty filter is everything.
    case list
    /// A change of many at once: something must be asked for.
    case bulk
    /// A policy's line: something must be asked for, and of a field.
    case policy
}

extension Filter {
    /// Reads a line such as `channel:email step>=2 -contact.tag:vip`. Throws `FilterFault`.
    public init(_ line: String, for use: FilterUse = .list, dates: FilterDates) throws {
        guard line.utf8.count <= FilterLimit.bytes else {
            throw FilterFault(
                column: 1, message: "The filter is longer than \(FilterLimit.bytes) bytes.",
                allowed: "Write a shorter one, or several lines.")
        }
        var parser = FilterParser<Field>(line, use: use, dates: dates)
        self.init(terms: try parser.terms())
    }
}

/// Walks over one line. Every loop consumes a character, so it always ends.
struct FilterParser<Field: FilterField> {
    var reader: FilterReader
    let use: FilterUse
    let dates: FilterDates

    init(_ line: String, use: FilterUse, dates: FilterDates) {
        reader = FilterReader(line)
        self.use = use
        self.dates = dates
    }

    mutating func terms() throws -> [Filter<Field>.Term] {
        var terms: [Filter<Field>.Term] = []
        while reader.skipSpace() {
            guard terms.count < FilterLimit.terms else {
                throw reader.fault("There are more than \(FilterLimit.terms) terms.", "Write several lines.")
            }
            terms.append(try term())
        }
        if terms.isEmpty, use != .list {
            throw reader.fault(at: 0, "The filter is empty.", "Say what is meant, such as \(example(.name)).")
        }
        return terms
    }

    private mutating func term() throws -> Filter<Field>.Term {
        let start = reader.place
        let isNegated = reader.take("-")
        guard !reader.isAtSpace else {
            throw reader.fault(at: start, "“-” stands alone.", "Write what it negates right behind it.")
        }
        guard !reader.isAt("-") else {
            throw reader.fault(at: start, "“-” stands twice.", "One negates; quote a text that begins with it.")
        }
        let (subject, test) = try asked(from: reader.place)
        guard reader.isAtSpace else {
            throw reader.fault("Something stands right behind a value.", "Put a space between, or quote the value.")
        }
        return Filter<Field>.Term(
            subject, test, isNegated: isNegated, source: reader.text(from: start), column: start + 1)
    }

    private mutating func asked(from start: Int) throws -> (Filter<Field>.Subject, FilterTest) {
        let name = reader.name()
        if let sign = reader.comparison(), !name.isEmpty {
            let field = try field(name, at: start)
            return (.field(field), try compared(field, sign))
        }
        if !name.isEmpty, reader.take(":") {
            if name.lowercased() == "has" { return try presence() }
            let field = try field(name, at: start)
            return (.field(field), try values(of: field))
        }
        reader.place = start
        return (.anywhere, try anywhere())
    }

    private func field(_ name: String, at start: Int) throws -> Field {
        if let field = Field(rawValue: name.lowercased()) { return field }
        let names = Field.allCases.map(\.rawValue)
        let near = Nearest.to(name, among: names).map { "; perhaps \($0) is meant" } ?? ""
        let quoting = use == .policy ? "" : " Quote what is no field."
        throw reader.fault(
            at: start, "“\(PlainText.shown(name))” is not a field\(near).",
            "Fields are \(names.joined(separator: ", ")).\(quoting)")
    }

    private mutating func presence() throws -> (Filter<Field>.Subject, FilterTest) {
        let start = reader.place
        let name = reader.name()
        let field = try field(name, at: start)
        return (.presence(of: field), .present)
    }

    /// A word or a quoted text without a field.
    private mutating func anywhere() throws -> FilterTest {
        let start = reader.place
        let isQuoted = reader.isAt("\"")
        let pattern = try reader.pattern(untilComma: false, Fold.text)
        let text = pattern.pieces.joined(separator: "*")
        guard isQuoted || !["and", "or", "not"].contains(text) else {
            throw reader.fault(at: start, "“\(text)” is not needed here.", Self.signs)
        }
        if !isQuoted, let sign = text.first, "&|!()".contains(sign) {
            throw reader.fault(at: start, "“\(sign)” has no meaning here.", "\(Self.signs) Quote a text.")
        }
        if !isQuoted, let sign = text.first(where: { "<>=:,".contains($0) }) {
            throw reader.fault(
                at: start, "“\(sign)” stands without a field.", "Write a field in front, or quote the text.")
        }
        if use == .policy {
            throw reader.fault(
                at: start, "“\(PlainText.shown(text))” stands without a field.",
                "A policy says where to look: body:\"\(PlainText.shown(text))\" or mentions:\"\(PlainText.shown(text))\"."
            )
        }
        return .anyOf([pattern])
    }

    private static var signs: String {
        "Words side by side are and, commas and several lines are or, a leading - is not."
    }

    // MARK: Values

    private mutating func compared(_ field: Field, _ sign: FilterComparison) throws -> FilterTest {
        guard field.kind.isOrdered else {
            throw reader.fault(
                at: reader.place - sign.rawValue.count,
                "“\(sign.rawValue)” compares numbers and dates, and "
                    + "\(field.rawValue) is none.", "Write it like  \(field.example)")
        }
        return .within([sign.range(try ordered(field), within: limits(of: field))])
    }

    private mutating func values(of field: Field) throws -> FilterTest {
        switch field.kind {
        case .choice, .name, .names, .text, .words:
            return .anyOf(try list { parser in try parser.pattern(of: field) })
        case .flag: return .within([try flag(field)])
        case .number, .date: return .within(try list { parser in try parser.range(of: field) })
        case .atLeastOld: return .within([try age(field)...Int64.max])
        case .youngerThan: return .within([(Int64.min + 1)...(try age(field) - 1)])
        }
    }

    private mutating func list<Value>(_ one: (inout Self) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        repeat {
            guard values.count < FilterLimit.values else {
                throw reader.fault("There are more than \(FilterLimit.values) values.", "Write several lines.")
            }
            values.append(try one(&self))
        } while reader.take(",")
        return values
    }

    private mutating func pattern(of field: Field) throws -> FilterPattern {
        let start = reader.place
        var pattern = try reader.pattern(untilComma: true, field.folded)
        if field.kind == .words {
            pattern.pieces = pattern.pieces.map { PlainText.trimmed(Fold.words($0)) }
            guard pattern.pieces.contains(where: { !$0.isEmpty }) else {
                throw reader.fault(at: start, "No word stands here.", "Write one, such as \(field.example).")
            }
        }
        if case .choice(let known) = field.kind {
            let wanted = Glob(pattern, isAnchored: true)
            guard known.contains(where: { wanted.matches(Array(Fold.text($0).utf8)) }) else {
                let word = pattern.pieces.joined(separator: "*")
                let near = Nearest.to(word, among: known).map { "; perhaps \($0) is meant" } ?? ""
                throw reader.fault(
                    at: start, "“\(PlainText.shown(word))” is no \(field.rawValue)\(near).",
                    "There are \(known.joined(separator: ", ")).")
            }
        }
        if let objection = field.objection(to: pattern) {
            throw reader.fault(at: start, objection.message, objection.allowed)
        }
        return pattern
    }

    private mutating func flag(_ field: Field) throws -> ClosedRange<Int64> {
        let start = reader.place
        guard let flag = FilterReader.flag(reader.word()) else {
            throw reader.fault(at: start, "\(field.rawValue) is true or false.", "Write \(field.rawValue):true.")
        }
        return flag ? 1...1 : 0...0
    }

    /// `80..90`, `85`, or `>=85` behind a colon.
    private mutating func range(of field: Field) throws -> ClosedRange<Int64> {
        if let sign = reader.comparison() { return sign.range(try ordered(field), within: limits(of: field)) }
        let start = reader.place
        let low = try ordered(field)
        guard reader.takeDots() else { return low }
        let high = try ordered(field)
        guard low.lowerBound <= high.upperBound else {
            throw reader.fault(at: start, "The range ends before it begins.", "Write the smaller value first.")
        }
        return low.lowerBound...high.upperBound
    }

    private func limits(of field: Field) -> ClosedRange<Int64> {
        if case .number(let range) = field.kind { range } else { (Int64.min + 1)...Int64.max }
    }

    /// A number as a range of one, a day as all its microseconds, an instant as one.
    private mutating func ordered(_ field: Field) throws -> ClosedRange<Int64> {
        let start = reader.place
        let word = reader.word()
        if case .number(let allowed) = field.kind {
            guard let number = FilterReader.number(word), allowed.contains(number) else {
                throw reader.fault(
                    at: start,
                    word.isEmpty ? "A number is missing." : "“\(PlainText.shown(word))” is not allowed here.",
                    "\(field.rawValue) is a whole number from \(allowed.lowerBound) to \(allowed.upperBound).")
            }
            return number...number
        }
        if let date = CivilDate(word) { return dates.day(date) }
        if let instant = Instant(word.uppercased()) { return instant.microseconds...instant.microseconds }
        throw reader.fault(
            at: start, word.isEmpty ? "A date is missing." : "“\(PlainText.shown(word))” is no date.",
            "Write a day, such as 2026-11-20, or an instant, such as 2026-11-20T09:00:00Z.")
    }

    private mutating func age(_ field: Field) throws -> Int64 {
        let start = reader.place
        let word = reader.word()
        if let age = FilterAge.read(word) { return age }
        throw reader.fault(
            at: start, word.isEmpty ? "An age is missing." : "“\(PlainText.shown(word))” is no age.",
            "Write a number and m, h, d or w: \(field.example).")
    }

    private func example(_ kind: FieldKind) -> String {
        Field.allCases.first { $0.kind == kind }?.example ?? Field.allCases.first?.example ?? ""
    }
}

/// A sign between a field and a value.
enum FilterComparison: String, CaseIterable {
    case atMost = "<=", atLeast = ">=", less = "<", greater = ">", equal = "="

    /// What it allows, where a day is a value as wide as its microseconds.
    func range(_ value: ClosedRange<Int64>, within limits: ClosedRange<Int64>) -> ClosedRange<Int64> {
        switch self {
        case .equal: value
        case .atMost: Int64.min + 1...value.upperBound
        case .atLeast: value.lowerBound...Int64.max
        case .less: Int64.min + 1...max(Int64.min + 1, value.lowerBound - 1)
        case .greater: min(Int64.max, value.upperBound + 1)...Int64.max
        }
    }
}
