import Contract
import Outreach
import Yams

extension YAMLReader {
    private static let mostBlackouts = 200

    mutating func practice(_ node: Node) -> (Practice, ZoneName?)? {
        let keys = PracticeKey.allCases.filter { !$0.isPacing }.map(\.name) + ["pacing"]
        guard let fields = mapping(node, known: keys, what: "a practice") else { return nil }
        var practice = Practice()
        read(.country, in: fields, into: &practice, \.country) { PracticeKeys.isCountry($0) }
        read(.subdivision, in: fields, into: &practice, \.subdivision) { PracticeKeys.isSubdivision($0) }
        if let node = fields["window"], let window = window(node) {
            practice.window = window
            if window.lines.isEmpty { error("This window never opens.", at: node, field: "window") }
        }
        if let list = fields["blackout"] { practice.blackout = blackout(list) }
        if let choice: WindowClock = choice("clock", in: fields) { practice.clock = choice }
        if let choice: HolidayChoice = choice("holidays", in: fields) { practice.holidays = choice }
        if let choice: SameDay = choice("same_day", in: fields) { practice.sameDay = choice }
        if let choice: MissingChannel = choice("missing_channel", in: fields) { practice.missingChannel = choice }
        if let choice: OnReply = choice("on_reply", in: fields) { practice.onReply = choice }
        if let choice: OnOutOfOffice = choice("on_out_of_office", in: fields) { practice.onOutOfOffice = choice }
        if let choice: OnArchive = choice("on_archive", in: fields) { practice.onArchive = choice }
        if let choice: OnCompanyReply = choice("on_company_reply", in: fields) { practice.onCompanyReply = choice }
        if let choice: ResumeChoice = choice("resume", in: fields) { practice.resume = choice }
        if let choice: OnNoConnection = choice("on_no_connection", in: fields) { practice.onNoConnection = choice }
        if let choice: AutomaticFirstTouch = choice("automatic_first_touch", in: fields) {
            practice.automaticFirstTouch = choice
        }
        if let choice: OnExpiry = choice("on_expiry", in: fields) { practice.onExpiry = choice }
        if let node = fields["parallel"] { practice.allowsParallel = truth(node, "parallel") }
        numbers(PracticeKey.allCases.filter { !$0.isPacing }, in: fields, into: &practice)
        pacing(fields["pacing"], into: &practice)
        return (practice, organisationZone(fields))
    }

    private mutating func pacing(_ node: Node?, into practice: inout Practice) {
        guard let node else { return }
        let keys = PracticeKey.allCases.filter(\.isPacing)
        guard let fields = mapping(node, known: keys.map(\.name), what: "pacing") else { return }
        numbers(keys, in: fields, into: &practice)
        if practice.pacing.shortestGap > practice.pacing.longestGap {
            error(
                "shortest_gap (\(practice.pacing.shortestGap)) is longer than longest_gap (\(practice.pacing.longestGap)).",
                at: fields["shortest_gap"] ?? node, field: "shortest_gap")
        }
    }

    private mutating func numbers(_ keys: [PracticeKey], in fields: Fields, into practice: inout Practice) {
        for key in keys {
            guard let path = key.number, let range = key.range else { continue }
            if let number = number(key.name, in: fields, range) { practice[keyPath: path] = number }
        }
    }

    private mutating func read(
        _ key: PracticeKey, in fields: Fields, into practice: inout Practice,
        _ path: WritableKeyPath<Practice, String?>, where isRight: (String) -> Bool
    ) {
        guard let value = text(key.name, in: fields, limit: 40, oneLine: true), let node = fields[key.name] else {
            return
        }
        if isRight(value) {
            practice[keyPath: path] = value
        } else {
            error("“\(value)” is no \(key.name): \(key.allowed).", at: node, field: key.name)
        }
    }

    private mutating func organisationZone(_ fields: Fields) -> ZoneName? {
        guard let name = text("zone", in: fields, limit: 60, oneLine: true), let node = fields["zone"] else {
            return nil
        }
        if zones.knows(ZoneName(name)) { return ZoneName(name) }
        error("The time zone “\(name)” is not known; it looks like Europe/Berlin.", at: node, field: "zone")
        return nil
    }

    private mutating func truth(_ node: Node, _ key: String) -> Bool {
        switch node.scalar?.string.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            error("\(key) is yes or no.", at: node, field: key)
            return false
        }
    }

    /// A list of dates: `2026-12-24`, `2026-12-24 to 2027-01-01`, or `{from: …, to: …, name: …}`.
    private mutating func blackout(_ node: Node) -> [Blackout] {
        guard let list = node.sequence, list.count <= Self.mostBlackouts else {
            error(
                "blackout is a list of at most \(Self.mostBlackouts) dates or ranges of dates.", at: node,
                field: "blackout")
            return []
        }
        return list.compactMap { blackoutEntry($0) }
    }

    private mutating func blackoutEntry(_ node: Node) -> Blackout? {
        var texts: [String]
        var name: String?
        if let text = node.scalar?.string {
            texts = text.split(separator: " to ").map { PlainText.trimmed(String($0)) }
        } else {
            guard let fields = mapping(node, known: ["from", "to", "name"], what: "a blackout") else { return nil }
            texts = ["from", "to"].compactMap { fields[$0]?.scalar?.string }
            name = text("name", in: fields, limit: 60, oneLine: true)
            if fields["from"] == nil { texts = [] }
        }
        let dates = texts.compactMap { CivilDate($0) }
        guard (1...2).contains(dates.count), dates.count == texts.count, let first = dates.first, let last = dates.last,
            first <= last, last.dayNumber - first.dayNumber < 366
        else {
            error(
                "A blackout is 2026-12-24, or 2026-12-24 to 2027-01-01, or {from: …, to: …, name: …}; at most a year.",
                at: node, field: "blackout")
            return nil
        }
        return Blackout(first: first, last: last, name: name)
    }
}

private enum PracticeKeys {
    static func isCountry(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
    }

    static func isSubdivision(_ text: String) -> Bool {
        (1...3).contains(text.utf8.count)
            && text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    }
}
