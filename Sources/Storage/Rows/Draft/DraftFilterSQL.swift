import Outreach

extension Filter where Field == DraftField {
    /// A condition behind `DraftColumns.joins`, true or false and never NULL. It says what `CompiledLine` says with a plain
    /// reading. Everything that a person wrote travels as a binding.
    func sql(at now: Instant) -> SQL {
        terms.dropFirst().reduce(terms.first?.sql(at: now) ?? "1 = 1") { "\($0) AND \($1.sql(at: now))" }
    }
}

extension Filter.Term where Field == DraftField {
    /// A missing value makes a term false and its negation true.
    fileprivate func sql(at now: Instant) -> SQL {
        let condition = condition(at: now)
        return isNegated ? "NOT (\(condition))" : "(\(condition))"
    }

    private func condition(at now: Instant) -> SQL {
        switch subject {
        case .field(let field): return condition(on: field, at: now)
        case .presence(let field):
            switch DraftColumns.place(of: field) {
            case .number(let sql), .age(let sql), .folded(let sql), .choice(let sql), .upper(let sql), .domain(let sql):
                return "\(sql) IS NOT NULL"
            case .list(let table, _, let owner): return "EXISTS (SELECT 1 AS one FROM \(table) WHERE \(owner))"
            }
        case .anywhere:
            let inside = patterns.map(\.inside)
            return [DraftField.subject, .body].map { field -> SQL in
                guard case .folded(let sql) = DraftColumns.place(of: field) else { return "1 = 0" }
                return inside.any(of: sql)
            }.joined(by: "OR")
        }
    }

    private func condition(on field: DraftField, at now: Instant) -> SQL {
        switch DraftColumns.place(of: field) {
        case .number(let sql): return within(sql)
        case .age(let sql): return within("\(now) - \(sql)")
        case .folded(let sql):
            switch field.kind {
            case .text: return patterns.map(\.inside).any(of: sql)
            case .words: return patterns.map { FilterPattern.words($0).inside }.any(of: sql)
            default: return patterns.any(of: sql)
            }
        case .choice(let sql):
            let names = allowed(of: field)
            return names.isEmpty ? "1 = 0" : "\(sql) IS NOT NULL AND \(sql) IN \(list: names.map(\.sqlValue))"
        case .upper(let sql): return patterns.map { FilterPattern($0.pieces.map { $0.uppercased() }) }.any(of: sql)
        case .domain(let sql):
            // What stands before the @ is anything; an address holds no other @.
            return patterns.map { FilterPattern(["", "@" + $0.pieces[0]] + $0.pieces.dropFirst()) }.any(of: sql)
        case .list(let table, let column, let owner):
            return """
                EXISTS (SELECT 1 AS one FROM \(table) WHERE \(owner) AND (\(patterns.any(of: "\(table).\(column)"))))
                """
        }
    }

    var patterns: [FilterPattern] { if case .anyOf(let patterns) = test { patterns } else { [] } }

    var ranges: [ClosedRange<Int64>] { if case .within(let ranges) = test { ranges } else { [] } }

    func within(_ sql: SQL) -> SQL {
        let ranges = ranges.map { range -> SQL in "\(sql) BETWEEN \(range.lowerBound) AND \(range.upperBound)" }
        return "\(sql) IS NOT NULL AND (\(ranges.joined(by: "OR")))"
    }

    /// Which of a field's choices this term means, as the code spells them; the evaluator itself says so.
    func allowed(of field: DraftField) -> [String] {
        guard case .choice(let choices) = field.kind else { return [] }
        var positive = self
        positive.isNegated = false
        let line = CompiledLine(DraftFilter(terms: [positive]), .plain)
        return choices.filter { choice in
            var facts = DraftFacts()
            facts[text: field] = Fold.text(choice)
            return line.matches(facts)
        }
    }
}

extension [FilterPattern] {
    /// Whether a column is there and any of the patterns fits it; equality as one IN, so that an index serves it.
    func any(of column: SQL) -> SQL {
        let exact = compactMap(\.exact)
        var parts: [SQL] = exact.isEmpty ? [] : ["\(column) IN \(list: exact.map(\.sqlValue))"]
        for pattern in self where pattern.exact == nil { parts.append("\(column) LIKE \(pattern.like) ESCAPE '!'") }
        return "(\(column) IS NOT NULL AND (\(parts.joined(by: "OR"))))"
    }
}

extension FilterPattern {
    /// The same, with anything in front and behind.
    fileprivate var inside: FilterPattern { FilterPattern([""] + pieces + [""]) }

    /// The pattern of LIKE, with `!` before what LIKE would read as its own. Both sides are folded, so that it is all the
    /// same whether an engine's LIKE minds the case of ASCII.
    fileprivate var like: String {
        pieces.map { piece in
            // By scalar: with a combining mark behind it, a `%` is another Character and still a `%` to an engine.
            var text = String.UnicodeScalarView()
            for scalar in piece.unicodeScalars {
                if scalar == "!" || scalar == "%" || scalar == "_" { text.append("!") }
                text.append(scalar)
            }
            return String(text)
        }.joined(separator: "%")
    }
}

extension [SQL] {
    /// The parts with a word between; false when there are none.
    func joined(by word: SQL) -> SQL {
        guard let first else { return "1 = 0" }
        return dropFirst().reduce(first) { "\($0) \(word) \($1)" }
    }
}
