import Outreach

/// docs/filters.md, printed from `DraftField`, `ContactField` and `PolicyKey`.
enum FilterReference {
    static func markdown() -> String {
        var lines = [
            "# Filters and policies", "", "Printed by `countersign reference filters` from the fields; do not edit.",
            "",
            "One language for lists, for `--matching`, for the API's `matching` and for the lines of a policy.", "",
        ]
        lines += ["## In short", ""] + rules.map { "- \($0)" }
        lines += ["", "## Grammar", "", "```text"] + grammar + ["```", ""]
        lines += [
            "At most \(FilterLimit.terms) terms, \(FilterLimit.values) values a term and \(FilterLimit.bytes) bytes a line. "
                + "Reading a filter always ends, and asking one takes time that grows with the text alone.", "",
        ]
        lines += ["## Fields of drafts", ""] + table(of: DraftField.self) { $0.hasIndex ? "yes" : "" }
        lines += [
            "", "An index: a list filtered by the field alone reads what it shows and no more.", "",
            "## Fields of contacts", "",
        ]
        lines += table(of: ContactField.self) { _ in nil }
        lines += ["", "## What is refused", ""] + refusals
        lines += ["", "## A policy's file", ""] + policy
        return lines.joined(separator: "\n") + "\n"
    }

    /// The language in a few sentences; `countersign help filters` says the same.
    static let rules = [
        "Words side by side are *and*; `a,b` is any of; several lines of a policy are *or*; a leading `-` is *not*.",
        "Text is compared without case, and runs of white space count as one space.",
        "Names, ids and choices: `field:value` is equality, and `*` stands for any run of characters.",
        "`subject:`, `body:` and `to:` contain the value. A `*` in it is any run of characters, in quotes a star.",
        "`mentions:salary,\"notice period\"` asks for whole words, in this order, in subject or body.",
        "A bare or quoted word is looked for in subject and body; in a policy's line it is refused.",
        "Numbers and dates: `score>=85`, `score:80..90` (both ends belong to it), `score:80,90`.",
        "Dates are whole days in the organisation's zone, or instants such as `2026-11-20T09:00:00Z`.",
        "Ages count from the writing of the current version, in `m h d w`: `older:2d` is at least two days, `newer:2d` less.",
        "A list, such as tags, matches when any of its elements does; negated, when none does.",
        "What is not known makes a term false and its negation true. In an approve line it never helps: the line does not "
            + "match, negated or not. `has:field` asks whether it is known.",
        "In quotes, `\\\"` is a quote and `\\\\` a backslash.",
    ]

    static let grammar = [
        "filter   = { term }                        words side by side: and",
        "term     = [ \"-\" ] ( test | text )",
        "test     = field \":\" value { \",\" value }    any of",
        "         | field sign number               sign: <  <=  =  >  >=",
        "         | \"has:\" field",
        "value    = word | quoted | range           range: 80..90",
        "text     = word | quoted                   in subject or body",
        "word     = what holds no space, comma or quote; * is any run of characters",
        "quoted   = '\"' … '\"'",
    ]

    static func kind(_ kind: FieldKind) -> String {
        switch kind {
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .name: "name"
        case .names: "list of names"
        case .text: "text"
        case .words: "words"
        case .number(let range):
            range.upperBound < 1_000_000_000 ? "\(range.lowerBound) to \(range.upperBound)" : "from \(range.lowerBound)"
        case .flag: "`true`, `false`"
        case .date: "date"
        case .atLeastOld, .youngerThan: "age"
        }
    }

    private static func table<Field: FilterField>(of: Field.Type, _ index: (Field) -> String?) -> [String] {
        let hasIndex = Field.allCases.contains { index($0) != nil }
        let tail = hasIndex ? (" index |", " --- |") : ("", "")
        return ["| field | type | meaning | example |\(tail.0)", "| --- | --- | --- | --- |\(tail.1)"]
            + Field.allCases.map { field in
                "| `\(field.rawValue)` | \(kind(field.kind)) | \(field.meaning) | `\(field.example)` |"
                    + (index(field).map { " \($0) |" } ?? "")
            }
    }

    private static let refused = [
        "scor>=85", "channel:emial", "score>=101", "sequence>a", "a and b", "subject:\"open", "- vip", "older:2 days",
        "score:90..80", "written:yesterday",
    ]

    private static var refusals: [String] {
        [
            "Whatever is refused names its column, what was found, what is allowed and, where something is near, what was "
                + "probably meant. In a policy's file it names the line too.", "", "| line | column | what is said |",
            "| --- | --- | --- |",
        ]
            + refused.compactMap { line in
                do {
                    _ = try DraftFilter(line, dates: .utc)
                    return nil
                } catch let fault as FilterFault {
                    // A list of all fields stands above.
                    let allowed = fault.allowed.hasPrefix("Fields are") ? "" : " \(fault.allowed)"
                    return "| `\(line)` | \(fault.column) | \(fault.message)\(allowed) |"
                } catch {
                    return nil
                }
            }
    }

    private static var policy: [String] {
        [
            "A policy is one YAML file with the keys below, under version control; [samples](../samples/policies/) are there "
                + "to be copied, and [policy.schema.json](policy.schema.json) lets an editor help. "
                + "A line that begins with a quote, or holds a colon or a number sign with a space beside it, stands in "
                + "single quotes: `- 'subject:\"re: you\"'`.", "",
            "| key | meaning | example | left out |", "| --- | --- | --- | --- |",
        ]
            + PolicyKey.allCases.map { "| `\($0.rawValue)` | \($0.meaning) | `\($0.example)` | \($0.standard) |" }
            + [
                "", "\(Cap.allowed). At most \(PolicyDefinition.mostLines) lines of each kind, and 256 KiB a file.", "",
                "Each of `tests` has `expect` (`approve`, `hold` or `person`), a `draft` of fields with values (`older: 2d` for "
                    + "its age, lists with commas or as YAML has them), and perhaps a `name`. What a draft leaves out is not "
                    + "known, but for what follows from the rest: words, length and links from the text, the domain from the "
                    + "mail address.",
            ]
    }
}
