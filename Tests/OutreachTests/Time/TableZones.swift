import Outreach

/// Zones written down by hand: an offset before the first transition, then instants with the offset from there on.
struct TableZones: Zones {
    struct Table: Sendable {
        var start: Int64
        var transitions: [(at: Int64, offset: Int64)] = []
    }

    static let berlin = ZoneName("Europe/Berlin")
    static let fixed = ZoneName("Test/Fixed")
    /// Jumps from 08:30 to 10:30 on Monday 2 March 2026, and back from 16:30 to 15:30 on Wednesday 4 March.
    static let workday = ZoneName("Test/Workday")
    /// Has no 5 March 2026 at all.
    static let skippedDay = ZoneName("Test/SkippedDay")
    /// Lives 5 March 2026 twice.
    static let doubledDay = ZoneName("Test/DoubledDay")
    static let all = [berlin, fixed, workday, skippedDay, doubledDay, .utc]

    let tables: [ZoneName: Table] = [
        .utc: Table(start: 0),
        fixed: Table(start: 19_800),
        berlin: Table(
            start: 3_600,
            transitions: [
                (at("2026-03-29T01:00:00Z"), 7_200), (at("2026-10-25T01:00:00Z"), 3_600),
                (at("2027-03-28T01:00:00Z"), 7_200),
            ]),
        workday: Table(
            start: 0, transitions: [(at("2026-03-02T08:30:00Z"), 7_200), (at("2026-03-04T14:30:00Z"), 3_600)]),
        skippedDay: Table(start: -36_000, transitions: [(at("2026-03-05T10:00:00Z"), 50_400)]),
        doubledDay: Table(start: 43_200, transitions: [(at("2026-03-05T12:00:00Z"), -43_200)]),
    ]

    func knows(_ zone: ZoneName) -> Bool { tables[zone] != nil }

    func local(_ instant: Instant, in zone: ZoneName) -> LocalTime {
        let seconds = Int64((Double(instant.microseconds) / 1_000_000).rounded(.down))
        return LocalTime(wallSeconds: seconds + offset(at: seconds, in: zone))
    }

    func instant(of local: LocalTime, in zone: ZoneName) -> Instant {
        guard let table = tables[zone] else { return Instant(seconds: local.wallSeconds) }
        let offsets = [table.start] + table.transitions.map(\.offset)
        let valid = offsets.map { local.wallSeconds - $0 }.filter { $0 + offset(at: $0, in: zone) == local.wallSeconds }
        if let first = valid.min() { return Instant(seconds: first) }
        let gap = zip(table.transitions, offsets).first { transition, before in
            transition.at + before <= local.wallSeconds && local.wallSeconds < transition.at + transition.offset
        }
        return Instant(seconds: gap?.0.at ?? local.wallSeconds)
    }

    private func offset(at seconds: Int64, in zone: ZoneName) -> Int64 {
        guard let table = tables[zone] else { return 0 }
        return table.transitions.last { $0.at <= seconds }?.offset ?? table.start
    }

    private static func at(_ text: String) -> Int64 { (Instant(text)?.microseconds ?? 0) / 1_000_000 }
}
