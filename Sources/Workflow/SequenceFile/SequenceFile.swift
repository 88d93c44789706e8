import Contract
import Outreach
import Yams

/// A sequence as its author writes it: YAML with exactly the keys of `docs/sequences.md`.
struct SequenceFile {
    /// The whole sequence, when all of it can be read.
    private(set) var definition: SequenceDefinition?
    /// What cannot be read, in the order of the file.
    private(set) var problems: [Problem]
    private var places: [YAMLReader.Place: Mark] = [:]

    static let largest = 262_144

    init(_ source: String, zones: any Zones) {
        problems = []
        guard source.utf8.count <= Self.largest else {
            problems = [Problem("A sequence file is at most 256 KiB.")]
            return
        }
        do {
            guard let node = try Parser(yaml: source).singleRoot() else {
                problems = [Problem("The file is empty.", line: 1, column: 1)]
                return
            }
            var reader = YAMLReader(zones: zones)
            definition = reader.sequence(node)
            problems = reader.problems
            places = reader.places
            if !reader.problems.isEmpty { definition = nil }
        } catch let error as YamlError {
            problems = [error.problem]
        } catch {
            problems = [Problem("The file cannot be read: \(error)")]
        }
    }

    /// What keeps it from being activated and what is unwise, each with its place in this file.
    func problems(of validity: Validity) -> [Problem] {
        validity.troubles.map { trouble in
            let mark =
                places[.init(step: trouble.step, key: trouble.key)] ?? places[.init(step: trouble.step, key: nil)]
            return Problem(trouble, line: mark?.line, column: mark?.column)
        }
    }
}

extension Problem {
    init(_ trouble: Validity.Trouble, line: Int? = nil, column: Int? = nil) {
        let field = [trouble.step, trouble.key].compactMap { $0 }.joined(separator: ".")
        self.init(
            trouble.sentence, weight: trouble.blocks ? .incomplete : .warning, line: line, column: column, field: field)
    }
}

extension YamlError {
    /// Where a syntax error is, and the parser's own words for it.
    var problem: Problem {
        switch self {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            Problem("This is not YAML: \(text)", line: mark.line, column: mark.column)
        case .reader(let text, _, _, _): Problem("This is not YAML: \(text)")
        case .duplicatedKeysInMapping(let keys, let context):
            Problem(
                "The key \(keys.map { "\($0)" }.joined(separator: ", ")) stands twice.", line: context.mark.line,
                column: context.mark.column)
        default: Problem("This is not YAML.")
        }
    }
}
