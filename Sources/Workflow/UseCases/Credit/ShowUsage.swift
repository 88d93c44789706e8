import Contract
import Outreach
import Storage

extension ShowUsage: Performed {
    /// The most days of one chart.
    static let mostDays = 400

    func perform(_ act: Act) throws -> Answer {
        guard let key = UsageKey(rawValue: by ?? UsageKey.day.rawValue) else {
            throw Refusal(
                .malformed,
                "Usage is not counted by “\(PlainText.printable(String((by ?? "").prefix(40)), keepingLines: false))”.",
                hint: "There are \(UsageKey.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        let owner = try act.creditOwner(member, sequence)
        let zone = try act.installation().zone
        let asked = try act.time(since ?? "29d", "since") ?? act.now
        let first = act.desk.zones.local(asked, in: zone).date
        let today = act.desk.zones.local(act.now, in: zone).date
        guard today.dayNumber - first.dayNumber < Self.mostDays else {
            throw Refusal(.malformed, "A chart goes back \(Self.mostDays) days at most.", hint: "Add  --since 365d")
        }
        // Days were counted on the clock of their time: one that began a little earlier, in a zone of before, counts too.
        let start = act.desk.zones.instant(of: LocalTime(first, secondOfDay: 0), in: zone)
        let rows = try act.connection.usage(
            by: key, since: start, member: owner.member, sequence: owner.sequence, limit: Page.largest)
        let bars = key == .day ? days(rows, first, today, zone, act) : try named(rows, key, act)
        return Answer(bars: bars, total: rows.reduce(0) { $0 + $1.charged })
    }

    private func days(
        _ rows: [UsageRow], _ first: CivilDate, _ today: CivilDate, _ zone: ZoneName, _ act: Act
    ) -> [Answer.Bar] {
        var charged: [CivilDate: Int] = [:]
        for row in rows {
            guard let at = Int64(row.key) else { continue }
            charged[act.desk.zones.local(Instant(microseconds: at), in: zone).date, default: 0] += row.charged
        }
        guard first <= today else { return [] }
        return (first.dayNumber...today.dayNumber).map { number in
            let date = CivilDate(dayNumber: number)
            return Answer.Bar(label: date.description, charged: charged[date] ?? 0)
        }
    }

    private func named(_ rows: [UsageRow], _ key: UsageKey, _ act: Act) throws -> [Answer.Bar] {
        var names = CreditNames(act.connection)
        return try rows.map { row in
            let number = Int64(row.key) ?? 0
            let name: String? =
                switch key {
                case .member: try names.member(number == 0 ? nil : MemberID(number)) ?? "nobody"
                case .sequence: try names.sequence(number == 0 ? nil : SequenceID(number)) ?? "no sequence"
                case .kind, .day: row.key
                }
            return Answer.Bar(label: name ?? row.key, charged: row.charged)
        }
    }
}
