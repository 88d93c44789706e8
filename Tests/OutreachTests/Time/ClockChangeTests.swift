import Outreach
import Testing

/// Zones, gaps, overlaps and the date line. Berlin changes on 29 March and 25 October 2026, New York on 8 March and
/// 1 November, Lord Howe by half an hour on 5 April and 4 October.
@Suite struct ClockChangeTests {
    static let cases: [TimeCase] = [
        TimeCase(
            "a time in the gap is the first after it", "Europe/Berlin", "2026-03-28 02:30", .calendarDays(1),
            "2026-03-29 03:00", utc: "2026-03-29T01:00:00Z", window: .always),
        TimeCase(
            "an ambiguous time is the earlier", "Europe/Berlin", "2026-10-24 02:30", .calendarDays(1),
            "2026-10-25 02:30", utc: "2026-10-25T00:30:00Z", window: .always),
        TimeCase(
            "calendar days keep the clock in spring", "Europe/Berlin", "2026-03-27 10:00", .calendarDays(3),
            "2026-03-30 10:00", utc: "2026-03-30T08:00:00Z"),
        TimeCase(
            "calendar days keep the clock in autumn", "Europe/Berlin", "2026-10-23 10:00", .calendarDays(3),
            "2026-10-26 10:00", utc: "2026-10-26T09:00:00Z"),
        TimeCase(
            "business days keep the clock", "Europe/Berlin", "2026-03-27 09:15", .businessDays(1), "2026-03-30 09:15"),
        TimeCase(
            "a day of hours ends an hour later in spring", "Europe/Berlin", "2026-03-28 12:00",
            .elapsed(seconds: 86_400), "2026-03-29 13:00", window: .always),
        TimeCase(
            "and an hour earlier in autumn", "Europe/Berlin", "2026-10-24 12:00", .elapsed(seconds: 86_400),
            "2026-10-25 11:00", window: .always),
        TimeCase(
            "a gap in New York", "America/New_York", "2026-03-07 02:30", .calendarDays(1), "2026-03-08 03:00",
            utc: "2026-03-08T07:00:00Z", window: .always),
        TimeCase(
            "an overlap in New York", "America/New_York", "2026-10-31 01:30", .calendarDays(1), "2026-11-01 01:30",
            utc: "2026-11-01T05:30:00Z", window: .always),
        TimeCase(
            "a gap of half an hour", "Australia/Lord_Howe", "2026-10-03 02:15", .calendarDays(1), "2026-10-04 02:30",
            window: .always),
        TimeCase(
            "an overlap of half an hour", "Australia/Lord_Howe", "2026-04-04 01:45", .calendarDays(1),
            "2026-04-05 01:45", utc: "2026-04-04T14:45:00Z", window: .always),
        TimeCase(
            "a time of day in the gap", "Europe/Berlin", "2026-03-28 10:00", .calendarDays(1, at: .at(2, 30)),
            "2026-03-29 03:00", window: .always),
        TimeCase(
            "a date that somebody named, in the gap", "Europe/Berlin", "2026-03-20 10:00",
            .onDate(LocalTime("2026-03-29 02:10")!), "2026-03-29 03:00", window: .always),
        TimeCase(
            "a window that the gap swallows", "Europe/Berlin", "2026-03-28 12:00", .businessDays(0), "2026-03-30 02:15",
            window: .every(2.hours(15)..<2.hours(45))),
        TimeCase(
            "a window that begins in the gap", "Europe/Berlin", "2026-03-28 12:00", .businessDays(0),
            "2026-03-29 03:00", window: .every(2.hours(30)..<5.hours())),
        TimeCase(
            "a window that begins in the overlap", "Europe/Berlin", "2026-10-24 12:00", .businessDays(0),
            "2026-10-25 02:30", utc: "2026-10-25T00:30:00Z", window: .every(2.hours(30)..<5.hours())),
        TimeCase(
            "half an hour of offset", "Asia/Kolkata", "2026-03-17 07:30", .businessDays(0), "2026-03-17 09:00",
            utc: "2026-03-17T03:30:00Z"),
        TimeCase(
            "45 minutes of offset", "Asia/Kathmandu", "2026-03-17 07:45", .businessDays(0), "2026-03-17 09:00",
            utc: "2026-03-17T03:15:00Z"),
        TimeCase(
            "45 minutes beyond the date line", "Pacific/Chatham", "2026-03-17 09:45", .businessDays(0),
            "2026-03-17 09:45", utc: "2026-03-16T20:00:00Z"),
        TimeCase(
            "fourteen hours ahead", "Pacific/Kiritimati", "2026-03-17 08:00", .businessDays(0), "2026-03-17 09:00",
            utc: "2026-03-16T19:00:00Z"),
        TimeCase(
            "eleven hours behind", "Pacific/Pago_Pago", "2026-03-17 08:00", .businessDays(0), "2026-03-17 09:00",
            utc: "2026-03-17T20:00:00Z"),
        TimeCase(
            "a date that Samoa never had", "Pacific/Apia", "2011-12-29 10:00", .calendarDays(1), "2012-01-02 09:00"),
        TimeCase(
            "business days over it", "Pacific/Apia", "2011-12-28 10:00", .businessDays(2), "2012-01-02 09:00"),
        TimeCase(
            "a date too many on Kwajalein's side", "Pacific/Kwajalein", "1993-08-20 10:00", .calendarDays(1),
            "1993-08-23 09:00"),
    ]

    /// Semantics 4.7 and Precisions to 4.1–4.22; ahead 3.11.
    @Test(arguments: cases) func isPlannedFor(_ line: TimeCase) throws { try line.check() }

    /// Semantics 4.7: never silently another time; the explanation names the one that there is not.
    @Test func theSkippedTimeIsTold() throws {
        #expect(try Self.cases[0].plan().pushes == [.skippedByClocks(try #require(LocalTime("2026-03-29 02:30")))])
        let samoa = try #require(Self.cases.first { $0.name.contains("Samoa") }).plan().pushes.map(\.label)
        #expect(samoa == ["the clocks skip 2011-12-30 10:00", "2011-12-31 is a Saturday, which is weekend"])
    }
}
