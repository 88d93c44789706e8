import Contract
import Outreach

/// A policy as its author writes it: YAML with exactly the keys of `docs/filters.md`.
struct PolicyFile {
    /// The whole policy, when all of it can be read.
    private(set) var definition: PolicyDefinition?
    /// What cannot be read and, as warnings, what is unwise, in the order of the file.
    private(set) var problems: [Problem] = []

    static let largest = 262_144

    /// - Parameter dates: the organisation's zone, in which the days of filters are counted.
    init(_ source: String, dates: FilterDates, zones: any Zones) {
        do throws(YAMLReader.Unreadable) {
            guard let node = try YAMLReader.root(of: source, limit: Self.largest, what: "policy", aliases: false) else {
                problems = [Problem("The file is empty.", line: 1, column: 1)]
                return
            }
            var reader = PolicyReader(YAMLReader(zones: zones), YAMLText(source), dates)
            let read = reader.policy(node)
            problems = reader.yaml.problems.sorted {
                ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
            }
            if !problems.contains(where: { $0.weight == .error }) { definition = read }
        } catch {
            problems = [error.problem]
        }
    }
}
