import Outreach
import Support
import Testing

/// An anchor, a delay, a zone, and the planned instant.
struct Planned: Sendable, CustomTestStringConvertible {
    var name: String
    var anchor: String
    var delay: Delay
    var zone: ZoneName
    var target: String
    var testDescription: String { name }

    init(_ name: String, _ anchor: String, _ delay: Delay, _ zone: ZoneName, _ target: String) {
        (self.name, self.anchor, self.delay, self.zone, self.target) = (name, anchor, delay, zone, target)
    }
}

@Suite struct ScheduleTests {
    static let zones = TableZones()

    // 20 March 2026 is a Friday.
    static let plans: [Planned] = [
        Planned("day 0 inside", "2026-03-20T09:30:00Z", .businessDays(0), .utc, "2026-03-20T09:30:00Z"),
        Planned("day 0 early", "2026-03-20T03:00:00Z", .businessDays(0), .utc, "2026-03-20T09:00:00Z"),
        Planned("day 0 late on a Friday", "2026-03-20T17:30:00Z", .businessDays(0), .utc, "2026-03-23T09:00:00Z"),
        Planned("day 0 on a Saturday", "2026-03-21T12:00:00Z", .calendarDays(0), .utc, "2026-03-23T09:00:00Z"),
        Planned("the start is inside", "2026-03-20T09:00:00Z", .businessDays(0), .utc, "2026-03-20T09:00:00Z"),
        Planned("the last second is inside", "2026-03-19T16:59:59Z", .businessDays(0), .utc, "2026-03-19T16:59:59Z"),
        Planned("the end is outside", "2026-03-19T17:00:00Z", .businessDays(0), .utc, "2026-03-20T09:00:00Z"),
        Planned("one day over the weekend", "2026-03-20T10:15:00Z", .businessDays(1), .utc, "2026-03-23T10:15:00Z"),
        Planned("one day from a Saturday", "2026-03-21T10:15:00Z", .businessDays(1), .utc, "2026-03-23T10:15:00Z"),
        Planned("one day, late", "2026-03-20T20:00:00Z", .businessDays(1), .utc, "2026-03-24T09:00:00Z"),
        Planned("five days", "2026-03-20T10:15:00Z", .businessDays(5), .utc, "2026-03-27T10:15:00Z"),
        Planned("ten days", "2026-03-18T10:15:00Z", .businessDays(10), .utc, "2026-04-01T10:15:00Z"),
        Planned("calendar days onto a weekday", "2026-03-20T10:15:00Z", .calendarDays(4), .utc, "2026-03-24T10:15:00Z"),
        Planned("calendar days onto a Sunday", "2026-03-20T10:15:00Z", .calendarDays(2), .utc, "2026-03-23T09:00:00Z"),
        Planned(
            "calendar days keep the clock over the change", "2026-03-27T09:30:00Z", .calendarDays(3), TableZones.berlin,
            "2026-03-30T08:30:00Z"),
        Planned(
            "business days too, in autumn", "2026-10-23T08:30:00Z", .businessDays(1), TableZones.berlin,
            "2026-10-26T09:30:00Z"),
        Planned(
            "half an hour of offset", "2026-03-19T02:00:00Z", .businessDays(0), TableZones.fixed, "2026-03-19T03:30:00Z"
        ),
        Planned(
            "an opening inside a gap", "2026-03-02T05:00:00Z", .businessDays(0), TableZones.workday,
            "2026-03-02T08:30:00Z"),
        Planned(
            "a target inside a gap", "2026-02-27T09:15:00Z", .businessDays(1), TableZones.workday,
            "2026-03-02T08:30:00Z"),
        Planned(
            "the first of two passes", "2026-03-03T13:45:00Z", .businessDays(1), TableZones.workday,
            "2026-03-04T13:45:00Z"),
        Planned(
            "the second of two passes", "2026-03-04T14:45:00Z", .businessDays(0), TableZones.workday,
            "2026-03-04T14:45:00Z"),
        Planned(
            "a day that does not exist", "2026-03-04T20:00:00Z", .businessDays(1), TableZones.skippedDay,
            "2026-03-05T19:00:00Z"),
    ]

    @Test(arguments: plans) func leavesWhenPlanned(_ planned: Planned) throws {
        let anchor = try #require(Instant(planned.anchor))
        let schedule = Schedule(zone: planned.zone, zones: Self.zones)
        let target = schedule.target(after: anchor, delay: planned.delay)
        #expect(target == Instant(planned.target), "\(target)")
    }

    @Test func theSecondPassOpensAgain() throws {
        // Open from 15:45: at the second 15:40 the first 15:45 is over, the second is to come.
        let block = SendWindow.Block(start: 15 * 3_600 + 45 * 60, end: 16 * 3_600)
        let window = SendWindow(.weekly(Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, [block]) })))
        let schedule = Schedule(window: window, zone: TableZones.workday, zones: Self.zones)
        let second = try #require(Instant("2026-03-04T14:40:00.5Z"))
        #expect(schedule.firstSlot(notBefore: second) == Instant("2026-03-04T14:45:00Z"))
    }

    @Test func neverOutsideTheWindowNeverInThePastAndStable() {
        var random = SplitMix64.fresh("ScheduleTests")
        for _ in 0..<4_000 {
            let start = Int.random(in: 0..<86_399, using: &random)
            let days = Set(Weekday.allCases.filter { _ in Bool.random(using: &random) })
            let block = SendWindow.Block(start: start, end: Int.random(in: start + 1...86_400, using: &random))
            let open = days.isEmpty ? [.thursday] : days
            let window = SendWindow(.weekly(Dictionary(uniqueKeysWithValues: open.map { ($0, [block]) })))
            let zone = TableZones.all.randomElement(using: &random) ?? .utc
            let schedule = Schedule(window: window, zone: zone, zones: Self.zones)
            // From February to November 2026, over every transition of the table.
            let anchor = Instant(
                microseconds: Int64.random(in: 1_770_000_000_000_000...1_795_000_000_000_000, using: &random))
            let count = Int.random(in: -2...30, using: &random)
            let delay: Delay = Bool.random(using: &random) ? .businessDays(count) : .calendarDays(count)
            let target = schedule.target(after: anchor, delay: delay)
            let local = Self.zones.local(target, in: zone)
            let what = "\(anchor.exactRFC3339) \(delay) \(zone.rawValue) \(window) → \(target.exactRFC3339), \(random)"
            #expect(target >= anchor, "\(what)")
            #expect(open.contains(local.date.weekday), "\(what)")
            #expect((block.start..<block.end).contains(local.secondOfDay), "\(what)")
            #expect(schedule.isOpen(at: target), "\(what)")
            #expect(schedule.firstSlot(notBefore: target) == target, "\(what)")
            #expect(schedule.target(after: anchor, delay: delay) == target, "\(what)")
        }
    }

    @Test func aWindowWithoutDaysOpensNever() {
        let window = SendWindow(.weekly([:]))
        let start = LocalTime(CivilDate(dayNumber: 0), secondOfDay: 0)
        #expect(window.firstOpening(from: start, WorkCalendar()) == nil)
    }
}
