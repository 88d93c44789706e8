import Contract
import Outreach
import Yams

/// The organisation's practice as an admin writes it: YAML with exactly the keys of `docs/practice.md`.
struct PracticeFile {
    /// The practice and the zone, when nothing is wrong with the file.
    private(set) var practice: Practice?
    /// `nil` where the file leaves it as it is.
    private(set) var zone: ZoneName?
    private(set) var problems: [Problem] = []

    static let largest = 65_536

    init(_ source: String, zones: any Zones) {
        guard source.utf8.count <= Self.largest else {
            problems = [Problem("A practice file is at most 64 KiB.")]
            return
        }
        do {
            // An empty file is a practice of defaults.
            guard let node = try Parser(yaml: source).singleRoot() else {
                practice = Practice()
                return
            }
            var reader = YAMLReader(zones: zones)
            let read = reader.practice(node)
            problems = reader.problems
            if problems.isEmpty, let read { (practice, zone) = read }
        } catch let error as YamlError {
            problems = [error.problem]
        } catch {
            problems = [Problem("The file cannot be read: \(error)")]
        }
    }
}
