import Outreach
import Testing

/// Weekends, holidays and blackouts. 25 December 2026 is a Friday.
@Suite struct HolidayPlanTests {
    static let cases: [TimeCase] = [
        TimeCase(
            "over Christmas", "Europe/Berlin DE", "2026-12-23 10:00", .businessDays(2), "2026-12-28 10:00"),
        TimeCase("over New Year", "Europe/Berlin DE", "2026-12-30 10:00", .businessDays(3), "2027-01-05 10:00"),
        TimeCase(
            "over Epiphany where it is none", "Europe/Berlin DE", "2026-12-30 10:00", .businessDays(4),
            "2027-01-06 10:00"),
        TimeCase(
            "over Epiphany in Bavaria", "Europe/Berlin DE-BY", "2026-12-30 10:00", .businessDays(4), "2027-01-07 10:00"),
        TimeCase("over Easter", "Europe/Berlin DE", "2026-04-02 10:00", .businessDays(1), "2026-04-07 10:00"),
        TimeCase("Easter in England", "Europe/London GB-ENG", "2026-04-02 10:00", .businessDays(1), "2026-04-07 10:00"),
        TimeCase(
            "Easter in Scotland", "Europe/London GB-SCT", "2026-04-02 10:00", .businessDays(1), "2026-04-06 10:00"),
        TimeCase("Golden Week", "Asia/Tokyo JP", "2026-04-30 10:00", .businessDays(2), "2026-05-07 10:00"),
        TimeCase("Spring Festival", "Asia/Shanghai CN", "2026-02-13 10:00", .businessDays(1), "2026-02-24 10:00"),
        TimeCase(
            "a working Saturday does not count", "Asia/Shanghai CN", "2026-02-27 10:00", .businessDays(1),
            "2026-03-02 10:00"),
        TimeCase("Thanksgiving", "America/New_York US", "2026-11-25 10:00", .businessDays(1), "2026-11-27 10:00"),
        TimeCase(
            "calendar days onto Christmas", "Europe/Berlin DE", "2026-12-22 10:00", .calendarDays(3),
            "2026-12-28 09:00"),
        TimeCase(
            "a time of day is kept over Christmas", "Europe/Berlin DE", "2026-12-22 10:00",
            .calendarDays(3, at: .at(11, 30)), "2026-12-28 11:30"),
        TimeCase("Friday and Saturday", "Asia/Jerusalem IL", "2026-06-11 10:00", .businessDays(1), "2026-06-14 10:00"),
        TimeCase("and in Egypt", "Africa/Cairo EG", "2026-06-11 10:00", .businessDays(1), "2026-06-14 10:00"),
        TimeCase(
            "a Sunday in Israel is open", "Asia/Jerusalem IL", "2026-06-14 10:00", .businessDays(0), "2026-06-14 10:00"),
        TimeCase(
            "a Friday in Israel is not", "Asia/Jerusalem IL", "2026-06-12 10:00", .businessDays(0), "2026-06-14 09:00"),
        TimeCase("Sunday only", "America/Asuncion PY", "2026-07-10 10:00", .businessDays(1), "2026-07-11 10:00"),
        TimeCase("Friday only", "Asia/Tehran IR", "2026-07-09 10:00", .businessDays(1), "2026-07-11 10:00"),
        TimeCase("Friday and Sunday", "Asia/Brunei BN", "2026-07-09 10:00", .businessDays(2), "2026-07-13 10:00"),
        TimeCase("a country that nobody knows", "Etc/UTC ZZ", "2026-12-24 10:00", .businessDays(1), "2026-12-25 10:00"),
        TimeCase("no country", "Etc/UTC", "2026-12-24 10:00", .businessDays(1), "2026-12-25 10:00"),
        TimeCase("holidays off", "Europe/Berlin DE", "2026-12-24 10:00", .businessDays(1), "2026-12-25 10:00") {
            timing, _ in timing.holidays = .off
        },
        TimeCase("off keeps the weekend", "Asia/Jerusalem IL", "2026-06-11 10:00", .businessDays(1), "2026-06-14 10:00")
        {
            timing, _ in timing.holidays = .off
        },
        TimeCase("the sender's too", "America/New_York US", "2026-04-02 10:00", .businessDays(1), "2026-04-07 10:00") {
            _, practice in (practice.holidays, practice.country) = (.both, "DE")
        },
        TimeCase(
            "the sender's Bavarian ones", "America/New_York US", "2027-01-05 10:00", .businessDays(1),
            "2027-01-07 10:00"
        ) {
            timing, practice in
            (timing.holidays, practice.country, practice.subdivision) = (.both, "DE", "BY")
        },
        TimeCase("not the sender's", "America/New_York US", "2026-04-02 10:00", .businessDays(1), "2026-04-03 10:00") {
            _, practice in practice.country = "DE"
        },
        TimeCase("a chain of blackouts", "Europe/Berlin DE", "2026-12-18 10:00", .businessDays(1), "2027-01-04 10:00") {
            _, practice in
            practice.blackout = [
                try! Blackout("2026-12-27", "2027-01-03"), try! Blackout("2026-12-21", "2026-12-24", "Winter break"),
            ]
        },
        TimeCase("a year of blackout", "Etc/UTC", "2026-12-31 18:00", .businessDays(0), "2028-01-03 09:00") {
            _, practice in practice.blackout = [try! Blackout("2027-01-01", "2027-12-31")]
        },
        TimeCase("a leap day is a day", "Etc/UTC", "2028-02-28 10:00", .businessDays(1), "2028-02-29 10:00"),
        TimeCase("a year from a leap day", "Etc/UTC", "2028-02-29 10:00", .calendarDays(365), "2029-02-28 10:00"),
        TimeCase("over the year's end", "Etc/UTC", "2026-12-31 18:00", .businessDays(0), "2027-01-01 09:00"),
        TimeCase("beyond what is known", "Europe/Berlin DE", "2038-12-23 10:00", .businessDays(2), "2038-12-27 10:00"),
        TimeCase("365 business days", "Europe/Berlin DE", "2026-01-02 10:00", .businessDays(365), "2027-06-14 10:00"),
    ]

    /// S4-11, S4-12, semantics 4.1, 4.6, 4.8 and Precisions to 4.1–4.22; ahead 3.11.
    @Test(arguments: cases) func isPlannedFor(_ line: TimeCase) throws { try line.check() }

    /// Semantics 4.8, ahead 3.11: a country without a calendar is said in every plan.
    @Test func aMissingCalendarIsTold() throws {
        let unknown = try #require(Self.cases.first { $0.name == "a country that nobody knows" })
        #expect(try unknown.plan().pushes.map(\.label) == ["no public holidays are known for ZZ"])
    }

    /// Semantics 4.8, ahead 3.11: every date that was not counted or is closed is named, in order.
    @Test func everyPushIsTold() throws {
        let christmas = try Self.cases[0].plan().pushes.map(\.label)
        #expect(christmas == ["2026-12-25 does not count (holiday DE: Erster Weihnachtstag)"])
        let onto = try #require(Self.cases.first { $0.name == "calendar days onto Christmas" }).plan().pushes
        #expect(
            onto.map(\.label) == [
                "nothing leaves on 2026-12-25 (holiday DE: Erster Weihnachtstag)",
                "nothing leaves on 2026-12-26 (holiday DE: Zweiter Weihnachtstag)",
                "2026-12-27 is a Sunday, which is weekend",
            ])
        let chain = try #require(Self.cases.first { $0.name == "a chain of blackouts" }).plan().pushes.map(\.label)
        #expect(
            chain == [
                "2026-12-21 does not count (blackout: Winter break)",
                "2026-12-25 does not count (holiday DE: Erster Weihnachtstag)",
                "2026-12-28 does not count (blackout)",
            ])
    }
}
