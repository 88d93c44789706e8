import Contract
import Outreach
import Yams

extension YAMLReader {
    static let sequenceKeys = [
        "sequence", "description", "tone", "pitch", "language", "sender", "anchor", "same_day", "gap", "lead", "zone",
        "clock", "holidays", "window", "steps",
    ]
    static let mostSteps = 50

    mutating func sequence(_ node: Node) -> SequenceDefinition? {
        guard let fields = mapping(node, known: Self.sequenceKeys, what: "a sequence") else { return nil }
        remember(fields, step: nil)
        if fields["sequence"] == nil { error("sequence is missing.", at: node, field: "sequence") }
        let name = name("sequence", in: fields)
        let language = text("language", in: fields, limit: 2)
        if let language, language.utf8.count != 2 || !language.utf8.allSatisfy({ (97...122).contains($0) }),
            let place = fields["language"]
        {
            error("The language “\(language)” is not a two-letter code such as en or de.", at: place, field: "language")
        }
        return SequenceDefinition(
            name: name ?? "", description: text("description", in: fields, limit: 500),
            tone: text("tone", in: fields, limit: 200), pitch: text("pitch", in: fields, limit: 4_000),
            language: language, timing: timing(fields),
            sender: text("sender", in: fields, limit: 254, oneLine: true)?.lowercased(), steps: steps(fields["steps"]))
    }

    private mutating func timing(_ fields: Fields) -> SequenceTiming {
        SequenceTiming(
            anchor: choice("anchor", in: fields) ?? .previous, window: fields["window"].flatMap { window($0) },
            clock: choice("clock", in: fields), holidays: choice("holidays", in: fields),
            sameDay: choice("same_day", in: fields), zone: zone(fields), gap: number("gap", in: fields, 0...60),
            lead: number("lead", in: fields, 0...5) ?? 0)
    }

    private mutating func zone(_ fields: Fields) -> ZoneName? {
        guard let name = text("zone", in: fields, limit: 60, oneLine: true), let node = fields["zone"] else {
            return nil
        }
        let zone = ZoneName(name)
        guard zones.knows(zone) else {
            error("The time zone “\(name)” is not known; it looks like Europe/Berlin.", at: node, field: "zone")
            return nil
        }
        return zone
    }

    /// A mapping of days to blocks.
    mutating func window(_ node: Node) -> SendWindow? {
        guard let mapping = node.mapping, mapping.count <= 14 else {
            error("window names days and times, such as  mon-fri: 09:00-17:00", at: node, field: "window")
            return nil
        }
        var lines: [SendWindow.Line] = []
        for (days, blocks) in mapping {
            guard let days = days.scalar?.string, let times = blocks.scalar?.string else {
                error("window names days and times, such as  mon-fri: 09:00-17:00", at: blocks, field: "window")
                return nil
            }
            lines.append(SendWindow.Line(days: days, blocks: times))
        }
        do throws(SendWindow.Unreadable) {
            return try SendWindow(lines: lines)
        } catch {
            let places = mapping.map { $0.key }
            self.error(error.sentence, at: places[error.index], field: "window")
            return nil
        }
    }

    private mutating func steps(_ node: Node?) -> [Step] {
        guard let node else { return [] }
        guard let list = node.sequence else {
            error("steps is a list.", at: node, field: "steps")
            return []
        }
        guard list.count <= Self.mostSteps else {
            error("A sequence has at most \(Self.mostSteps) steps; these are \(list.count).", at: node, field: "steps")
            return []
        }
        var steps: [Step] = []
        var ids: Set<String> = []
        for (index, node) in list.enumerated() {
            guard let step = step(node, number: index + 1) else { continue }
            if !ids.insert(step.id).inserted { error("Two steps have the id “\(step.id)”.", at: node, field: "id") }
            steps.append(step)
        }
        return steps
    }
}
