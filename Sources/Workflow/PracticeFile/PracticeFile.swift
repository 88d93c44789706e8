import Contract
import Outreach

/// The organisation's practice as an admin writes it: YAML with exactly the keys of `docs/practice.md`.
struct PracticeFile {
    /// The practice and the zone, when nothing is wrong with the file.
    private(set) var practice: Practice?
    /// `nil` where the file leaves it as it is.
    private(set) var zone: ZoneName?
    private(set) var problems: [Problem] = []

    static let largest = 65_536

    init(_ source: String, zones: any Zones) {
        do throws(YAMLReader.Unreadable) {
            // An empty file is a practice of defaults.
            guard let node = try YAMLReader.root(of: source, limit: Self.largest, what: "practice") else {
                practice = Practice()
                return
            }
            var reader = YAMLReader(zones: zones)
            let read = reader.practice(node)
            problems = reader.problems
            if problems.isEmpty, let read { (practice, zone) = read }
        } catch {
            problems = [error.problem]
        }
    }
}
