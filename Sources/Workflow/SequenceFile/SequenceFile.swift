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
        do throws(YAMLReader.Unreadable) {
            guard let node = try YAMLReader.root(of: source, limit: Self.largest, what: "sequence") else {
                problems = [Problem("The file is empty.", line: 1, column: 1)]
                return
            }
            var reader = YAMLReader(zones: zones)
            definition = reader.sequence(node)
            problems = reader.problems
            places = reader.places
            if !reader.problems.isEmpty { definition = nil }
        } catch {
            problems = [error.problem]
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
