extension DraftFacts {
    /// A draft that an author made up, by the names of filter fields. What is left out is not known, but for what follows
    /// from the rest: words, length and links from the text, the domain from the mail address.
    ///
    /// Throws `FilterFault` for a name or a value that no draft can have.
    public init(_ draft: [String: String], dates: FilterDates) throws {
        self.init()
        for (name, value) in draft.sorted(by: { $0.key < $1.key }) { try set(name, to: value, dates: dates) }
        if draft["subject"] != nil || draft["body"] != nil {
            let keys = MessageText(subject: draft["subject"], body: draft["body"] ?? "").keys
            if self[text: .mentions] == nil { self[text: .mentions] = keys.words }
            if draft["body"] != nil, self[number: .length] == nil { self[number: .length] = Int64(keys.length) }
            if draft["body"] != nil, self[number: .links] == nil { self[number: .links] = Int64(keys.links) }
        }
        if self[text: .contactDomain] == nil, let email = self[text: .contactEmail],
            let at = email.lastIndex(of: "@")
        {
            self[text: .contactDomain] = String(email[email.index(after: at)...])
        }
    }

    /// One value as a person writes it: names with commas between them, dates, ages as `2d`. Throws `FilterFault`.
    public mutating func set(_ name: String, to value: String, dates: FilterDates) throws {
        guard let field = DraftField(rawValue: name) else { throw Self.unknown(name) }
        let value = PlainText.trimmed(value)
        if value.isEmpty, field.kind != .names {
            throw FilterFault(
                column: 1, message: "\(name) is empty.", allowed: "Leave it out where it is not to be known.")
        }
        switch field.kind {
        case .choice(let known):
            guard known.contains(where: { Fold.text($0) == Fold.text(value) }) else {
                throw Self.wrong(field, value, "There are \(known.joined(separator: ", ")).", among: known)
            }
            self[text: field] = Fold.text(value)
        case .name, .text: self[text: field] = Fold.text(value)
        case .words: self[text: field] = Fold.words(value)
        case .names: self[list: field] = value.split(separator: ",").map { Fold.text(String($0)) }
        case .number(let range):
            guard let number = FilterReader.number(value), range.contains(number) else {
                throw Self.wrong(
                    field, value, "\(name) is a whole number from \(range.lowerBound) to \(range.upperBound).")
            }
            self[number: field] = number
        case .flag:
            guard let flag = FilterReader.flag(value.lowercased()) else {
                throw Self.wrong(field, value, "\(name) is true or false.")
            }
            self[number: field] = flag ? 1 : 0
        case .date:
            guard let instant = Instant(value) ?? CivilDate(value).map({ dates.start(of: $0) }) else {
                throw Self.wrong(
                    field, value, "Write a day, such as 2026-11-20, or an instant, such as 2026-11-20T09:00:00Z.")
            }
            self[number: field] = instant.microseconds
        case .atLeastOld, .youngerThan: try setAge(field, value)
        }
    }

    /// One age answers both fields, so that it is given under one name.
    private mutating func setAge(_ field: DraftField, _ value: String) throws {
        guard field.kind == .atLeastOld else {
            throw FilterFault(
                column: 1, message: "\(field.rawValue) is not given by itself.",
                allowed: "Say how old the version is: \(DraftField.older.rawValue): 2d.")
        }
        guard let age = FilterAge.read(value.lowercased()) else {
            throw Self.wrong(field, value, "Write a number and m, h, d or w: 2d.")
        }
        self[number: .older] = age
        self[number: .newer] = age
    }

    private static func wrong(
        _ field: DraftField, _ value: String, _ allowed: String, among known: [String] = []
    ) -> FilterFault {
        let near = Nearest.to(value, among: known).map { "; perhaps \($0) is meant" } ?? ""
        return FilterFault(
            column: 1, message: "“\(PlainText.shown(value))” is no \(field.rawValue)\(near).", allowed: allowed)
    }

    private static func unknown(_ name: String) -> FilterFault {
        let names = DraftField.allCases.map(\.rawValue)
        let near = Nearest.to(name, among: names).map { "; perhaps \($0) is meant" } ?? ""
        return FilterFault(
            column: 1, message: "“\(PlainText.shown(name))” is not a field\(near).",
            allowed: "Fields are \(names.joined(separator: ", ")).")
    }
}
