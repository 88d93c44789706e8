/// The fields that one kind of list can be filtered by: a typed, documented table.
public protocol FilterField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// What its values are, and so what a term may ask of them.
    var kind: FieldKind { get }
    /// A sentence for `docs/filters.md`.
    var meaning: String { get }
    /// A term that uses it.
    var example: String { get }
    /// A value as it is compared, folded as what is stored of it.
    func folded(_ text: String) -> String
    /// Why a pattern can match none of its values, as two sentences: what is wrong, and what is allowed.
    func objection(to pattern: FilterPattern) -> (message: String, allowed: String)?
}

extension FilterField {
    public func folded(_ text: String) -> String { Fold.text(text) }
    public func objection(to pattern: FilterPattern) -> (message: String, allowed: String)? { nil }

    /// What is wrong with a country that is not written as two letters.
    static func objection(toCountry pattern: FilterPattern) -> (message: String, allowed: String)? {
        guard let code = pattern.exact, code.utf8.count != 2 || !code.utf8.allSatisfy({ (97...122).contains($0) })
        else {
            return nil
        }
        return ("“\(PlainText.shown(code))” is not a country.", "Use two-letter codes (ISO 3166), such as DE,FR.")
    }
}

/// What the values of a field are.
public enum FieldKind: Sendable, Equatable {
    /// One of a few words; any other is refused.
    case choice([String])
    /// A name or an id: equality, `*` for any run of characters.
    case name
    /// Several names, of which any may match.
    case names
    /// A text: contains.
    case text
    /// A text, asked for whole words.
    case words
    /// A whole number.
    case number(ClosedRange<Int64>)
    /// `true` or `false`.
    case flag
    /// A point in time: whole days in the organisation's zone, or RFC 3339.
    case date
    /// How long ago, in `m h d w`: at least that long.
    case atLeastOld
    /// The same: less than that long.
    case youngerThan

    /// Whether `<`, `<=`, `=`, `>` and `>=` may follow.
    public var isOrdered: Bool {
        switch self {
        case .number, .date: true
        case .choice, .name, .names, .text, .words, .flag, .atLeastOld, .youngerThan: false
        }
    }
}
