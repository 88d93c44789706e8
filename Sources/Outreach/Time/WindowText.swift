/// A window as a person writes it: `mon-fri: 09:00-12:00, 13:00-17:00`.
public enum WindowText {
    public static let workingDays = "working-days"
    public static let everyDay = "every-day"
    public static let example = "{mon-fri: \"09:00-12:00, 13:00-17:00\"}"
    /// Blocks of one day.
    public static let mostBlocks = 12

    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    public static func name(of day: Weekday) -> String { names[day.rawValue] }

    /// The days that `mon`, `monday`, `mon-fri`, `fri-mon`, `mon, wed` or `every-day` stand for; `nil` for anything else.
    public static func days(_ text: String) -> [Weekday]? {
        if text == everyDay { return Weekday.allCases }
        var days: [Weekday] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                day(PlainText.trimmed(String($0)))
            }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else { return nil }
            let count = ends.count == 1 ? 0 : (last.rawValue - first.rawValue + 7) % 7
            days += (0...count).compactMap { Weekday(rawValue: (first.rawValue + $0) % 7) }
        }
        return days
    }

    private static func day(_ text: String) -> Weekday? {
        let folded = text.lowercased()
        return Weekday.allCases.first { name(of: $0) == folded || "\($0)" == folded }
    }

    /// `09:00-17:00`; `22:00-02:00` and `00:00-24:00` end on the next day.
    public static func block(_ text: String) -> SendWindow.Block? {
        let ends = text.replacing("–", with: "-").split(separator: "-", omittingEmptySubsequences: false)
            .map { PlainText.trimmed(String($0)) }
        guard ends.count == 2, let start = TimeOfDay(ends[0])?.seconds,
            let end = ends[1] == "24:00" ? 86_400 : TimeOfDay(ends[1])?.seconds, start != end
        else { return nil }
        return SendWindow.Block(start: start, end: end > start ? end : end + 86_400)
    }

    public static func text(_ block: SendWindow.Block) -> String {
        func time(_ seconds: Int) -> String {
            seconds == 86_400 ? "24:00" : TimeOfDay(seconds: seconds % 86_400).description
        }
        return "\(time(block.start))-\(time(block.end))"
    }

    /// Days and their hours in the order of the week, days that follow each other with the same hours in one line.
    /// What `NodeReader.window` reads back as the same window.
    public static func lines(of window: SendWindow) -> [(days: String, hours: String)] {
        func hours(_ blocks: [SendWindow.Block]) -> String { blocks.map(text).joined(separator: ", ") }
        switch window.days {
        case .working(let blocks): return [(workingDays, hours(blocks))]
        case .weekly(let week):
            var lines: [(first: Weekday, last: Weekday, hours: String)] = []
            for day in Weekday.allCases {
                guard let blocks = week[day] else { continue }
                let text = hours(blocks)
                if let last = lines.last, last.last.rawValue + 1 == day.rawValue, last.hours == text {
                    lines[lines.count - 1].last = day
                } else {
                    lines.append((day, day, text))
                }
            }
            return lines.map { line in
                if line.first == .monday, line.last == .sunday { return (everyDay, line.hours) }
                return (
                    line.first == line.last ? name(of: line.first) : "\(name(of: line.first))-\(name(of: line.last))",
                    line.hours
                )
            }
        }
    }
}
