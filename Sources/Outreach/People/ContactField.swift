/// Which contacts are meant.
public typealias ContactFilter = Filter<ContactField>

/// What contacts can be filtered by.
public enum ContactField: String, FilterField {
    case name, email, domain, company, country, tag, title, stage, job

    public var kind: FieldKind {
        switch self {
        case .name, .email, .domain, .company, .country, .title, .job: .name
        case .tag: .names
        case .stage: .choice(MatchStage.allCases.map(\.rawValue))
        }
    }

    public var meaning: String {
        switch self {
        case .name: "The contact's name."
        case .email: "Any of the contact's mail addresses."
        case .domain: "What stands behind the @ of the address in use."
        case .company: "Where the contact works."
        case .country: "Where the contact is, in two letters (ISO 3166-1)."
        case .tag: "A tag of the contact."
        case .title: "What the contact works as."
        case .stage: "The stage of a match; with `job:`, of one with that job."
        case .job: "A job that the contact has a match with, by its id; `job:*` is any."
        }
    }

    public var example: String {
        switch self {
        case .name: "name:\"Mira Holt\""
        case .email: "email:*@example.org"
        case .domain: "domain:example.org"
        case .company: "company:\"Pier 7\",kite"
        case .country: "country:DE,FR"
        case .tag: "-tag:vip"
        case .title: "title:*engineer*"
        case .stage: "stage:pending,favorited"
        case .job: "job:J-3"
        }
    }

    /// Addresses and tags are kept as `PlainText.folded`, everything else as `Fold.text`.
    public func folded(_ text: String) -> String {
        switch self {
        case .email, .domain, .tag: PlainText.folded(text)
        default: Fold.text(text)
        }
    }

    public func objection(to pattern: FilterPattern) -> (message: String, allowed: String)? {
        switch self {
        case .country: return Self.objection(toCountry: pattern)
        case .job where pattern.exact.map({ JobID($0) == nil }) ?? (pattern.pieces != ["", ""]):
            let text = pattern.pieces.joined(separator: "*")
            return ("“\(PlainText.shown(text))” is not a job.", "Name one by its id, such as job:J-3.")
        default: return nil
        }
    }
}

extension Filter where Field == ContactField {
    /// Reads a line such as `company:"Pier 7",kite country:DE -tag:vip`. Throws `FilterFault`.
    public init(_ line: String, for use: FilterUse = .list) throws { try self.init(line, for: use, dates: .utc) }

    /// The jobs that the filter asks for; a `stage` is then the stage with one of them.
    public var jobs: [JobID] {
        terms.filter { $0.subject == .field(.job) && !$0.isNegated }.flatMap { term in
            guard case .anyOf(let patterns) = term.test else { return [JobID]() }
            return patterns.compactMap { $0.exact.flatMap(JobID.init) }
        }
    }
}
