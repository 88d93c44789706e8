import Contract
import Outreach
import Yams

/// A sequence as its author writes it: YAML with exactly the keys of `docs/sequences.md`.
struct SequenceFile {
    /// The whole sequence, when nothing is wrong with it.
    private(set) var definition: SequenceDefinition?
    /// What is wrong, or worth a second look, in the order of the file.
    private(set) var problems: [Problem]

    static let largest = 262_144

    init(_ source: String) {
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
            var reader = YAMLReader()
            definition = reader.sequence(node)
            problems = reader.problems
            if reader.problems.contains(where: { $0.weight == .error }) { definition = nil }
        } catch let error as YamlError {
            problems = [error.problem]
        } catch {
            problems = [Problem("The file cannot be read: \(error)")]
        }
    }
}

extension YamlError {
    /// Where a syntax error is, and the parser's own words for it.
    fileprivate var problem: Problem {
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
