/// Send windows as authors write them: days, and the blocks of each (semantics 4.6).
extension SendWindow {
    /// One line of a window: `mon-fri` and `09:00-12:00, 13:00-17:00`.
    public struct Line: Sendable, Equatable {
        public var days: String
        public var blocks: String

        public init(days: String, blocks: String) {
            self.days = days
            self.blocks = blocks
        }
    }

    /// Why a line cannot be read, in a sentence that says what is allowed.
    public struct Unreadable: Error, Sendable, Equatable {
        /// Which of the lines, from 0.
        public var index: Int
        public var sentence: String
    }

    private static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    private static let blockRule =
        "times such as 09:00-12:00, 13:00-17:00; a block may end at 24:00 or the next morning"
    private static let dayRule =
        "mon to sun, a range such as mon-fri, a list such as mon, wed, every-day or working-days"

    /// Reads the lines of a window. `working-days` stands alone: it is the recipient's own working week.
    public init(lines: [Line]) throws(Unreadable) {
        var weekly: [Weekday: [Block]] = [:]
        for (index, line) in lines.enumerated() {
            guard let blocks = Self.blocks(line.blocks) else {
                throw Unreadable(index: index, sentence: "“\(line.blocks.prefix(60))” is not \(Self.blockRule).")
            }
            if PlainText.folded(line.days) == "working-days" {
                guard lines.count == 1 else {
                    throw Unreadable(index: index, sentence: "working-days cannot stand beside other days.")
                }
                self.init(.working(blocks))
                return
            }
            guard let days = Self.days(line.days) else {
                throw Unreadable(index: index, sentence: "“\(line.days.prefix(40))” is not \(Self.dayRule).")
            }
            for day in days {
                guard weekly[day] == nil else {
                    throw Unreadable(index: index, sentence: "\(Self.dayNames[day.rawValue]) stands twice.")
                }
                weekly[day] = blocks
            }
        }
        self.init(.weekly(weekly))
    }

    /// As `init(lines:)` reads it: days with the same blocks share a line, Monday first.
    public var lines: [Line] {
        switch days {
        case .working(let blocks): return [Line(days: "working-days", blocks: Self.text(of: blocks))]
        case .weekly(let weekly):
            var lines: [Line] = []
            var named: Set<Weekday> = []
            for day in Weekday.allCases where !named.contains(day) {
                guard let blocks = weekly[day] else { continue }
                let same = Weekday.allCases.filter { weekly[$0] == blocks }
                named.formUnion(same)
                let days = same.count == 7 ? "every-day" : Self.text(of: same)
                lines.append(Line(days: days, blocks: Self.text(of: blocks)))
            }
            return lines
        }
    }

    private static func days(_ text: String) -> [Weekday]? {
        let folded = PlainText.folded(text)
        if folded == "every-day" { return Weekday.allCases }
        var found: [Weekday] = []
        for part in folded.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
                .map { dayNames.firstIndex(of: PlainText.trimmed(String($0))) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1], first <= last
            else {
                return nil
            }
            found += (first...last).compactMap { Weekday(rawValue: $0) }
        }
        return found
    }

    private static func text(of days: [Weekday]) -> String {
        var parts: [String] = []
        var rest = days.map(\.rawValue)[...]
        while let first = rest.first {
            var last = first
            rest = rest.dropFirst()
            while rest.first == last + 1 {
                last += 1
                rest = rest.dropFirst()
            }
            parts.append(first == last ? dayNames[first] : "\(dayNames[first])-\(dayNames[last])")
        }
        return parts.joined(separator: ", ")
    }

    private static func blocks(_ text: String) -> [Block]? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 24 else { return nil }
        var blocks: [Block] = []
        for part in parts {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
                .map { PlainText.trimmed(String($0)) }
            guard ends.count == 2, let start = TimeOfDay(ends[0])?.seconds,
                let end = ends[1] == "24:00" ? 86_400 : TimeOfDay(ends[1])?.seconds, start != end
            else { return nil }
            blocks.append(Block(start: start, end: end > start ? end : end + 86_400))
        }
        return blocks
    }

    private static func text(of blocks: [Block]) -> String {
        blocks.map { block in
            let end = block.end == 86_400 ? "24:00" : TimeOfDay(seconds: block.end % 86_400).description
            return "\(TimeOfDay(seconds: block.start))-\(end)"
        }.joined(separator: ", ")
    }
}
