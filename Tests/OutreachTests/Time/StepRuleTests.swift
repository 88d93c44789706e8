import Outreach
import Testing

/// Windows, times of day, gaps and plans. 16 March 2026 is a Monday; every zone here is UTC.
@Suite struct StepRuleTests {
    private static let night = SendWindow.on([.monday], 22.hours()..<26.hours())
    private static let split = SendWindow(
        .working([.init(start: 9.hours(), end: 12.hours()), .init(start: 14.hours(), end: 17.hours())]))
    private static let nightShift = SendWindow(.working([.init(start: 22.hours(), end: 26.hours())]))

    static let windows: [TimeCase] = [
        TimeCase("inside, at once", "Etc/UTC", "2026-03-17 10:00:07", .instant, "2026-03-17 10:00:07"),
        TimeCase("the end is outside", "Etc/UTC", "2026-03-17 17:00", .instant, "2026-03-18 09:00"),
        TimeCase("past midnight", "Etc/UTC", "2026-03-17 01:00", .instant, "2026-03-17 01:00", window: night),
        TimeCase("after the night", "Etc/UTC", "2026-03-17 02:00", .instant, "2026-03-23 22:00", window: night),
        TimeCase("before the night", "Etc/UTC", "2026-03-16 12:00", .instant, "2026-03-16 22:00", window: night),
        TimeCase(
            "each date's part is open by that date", "Etc/UTC", "2026-03-21 01:00", .instant, "2026-03-23 00:00",
            window: nightShift),
        TimeCase("the midday break", "Etc/UTC", "2026-03-17 12:30", .instant, "2026-03-17 14:00", window: split),
        TimeCase("after the second block", "Etc/UTC", "2026-03-17 17:30", .instant, "2026-03-18 09:00", window: split),
        TimeCase(
            "Saturdays only, as written", "Etc/UTC", "2026-03-16 09:00", .businessDays(1), "2026-03-21 10:00",
            window: .on([.saturday], 10.hours()..<12.hours())),
        TimeCase(
            "a Friday in Israel, as written", "Asia/Jerusalem IL", "2026-06-12 10:00", .instant, "2026-06-12 10:00",
            window: .on([.friday], 9.hours()..<12.hours())),
        TimeCase(
            "but not on a holiday", "Europe/Berlin DE", "2026-12-24 10:00", .calendarDays(1), "2027-01-08 09:00",
            window: .on([.friday], 9.hours()..<12.hours())),
        TimeCase(
            "a whole day from noon to noon", "Etc/UTC", "2026-03-17 11:59", .instant, "2026-03-17 11:59",
            window: .on([.monday], 12.hours()..<36.hours())),
    ]

    /// Semantics 4.5, 4.6 and Precisions to 4.1–4.22; ahead 3.11.
    /// S0-31
    @Test(arguments: windows) func movesIntoTheWindow(_ line: TimeCase) throws { try line.check() }

    static let times: [TimeCase] = [
        TimeCase("instant", "Etc/UTC", "2026-03-17 10:00", .instant, "2026-03-17 10:00"),
        TimeCase(
            "an exact date and time", "America/New_York US", "2026-03-17 10:00",
            .onDate(LocalTime("2026-06-01 10:15")!), "2026-06-01 10:15", utc: "2026-06-01T14:15:00Z"),
        TimeCase(
            "an exact instant", "America/New_York US", "2026-03-17 10:00", .exactly(Instant("2026-06-01T14:15:00Z")!),
            "2026-06-01 10:15"),
        TimeCase(
            "the next weekday at a set time", "Etc/UTC", "2026-03-20 20:00", .businessDays(1, at: .at(9, 30)),
            "2026-03-23 09:30"),
        TimeCase(
            "later, in seconds", "Etc/UTC", "2026-03-20 10:00:30", .elapsed(seconds: 259_200), "2026-03-23 10:00:30"),
        TimeCase(
            "a date on a Sunday", "Etc/UTC", "2026-03-17 10:00", .onDate(LocalTime("2026-03-22 10:00")!),
            "2026-03-23 09:00"),
        TimeCase(
            "a date that has passed", "Etc/UTC", "2026-03-17 11:00", .onDate(LocalTime("2026-03-10 09:00")!),
            "2026-03-17 11:00", isFirst: true),
        TimeCase(
            "a date that has passed, after another step", "Etc/UTC", "2026-03-17 11:00",
            .onDate(LocalTime("2026-03-10 09:00")!), "2026-03-18 11:00"),
        TimeCase(
            "a time still to come", "Etc/UTC", "2026-03-17 10:00", .businessDays(0, at: .at(14)), "2026-03-17 14:00"),
        TimeCase(
            "a time that has passed", "Etc/UTC", "2026-03-20 10:00", .businessDays(0, at: .at(9, 30)),
            "2026-03-23 09:30"),
        TimeCase(
            "in calendar days too", "Etc/UTC", "2026-03-20 10:00", .calendarDays(0, at: .at(9, 30)),
            "2026-03-23 09:30"),
        TimeCase(
            "passed on a Saturday", "Etc/UTC", "2026-03-21 10:00", .businessDays(0, at: .at(9, 30)),
            "2026-03-23 09:30"),
        TimeCase(
            "a time outside the window", "Etc/UTC", "2026-03-16 10:00", .businessDays(1, at: .at(20)),
            "2026-03-18 09:00"),
        TimeCase(
            "a time before the window", "Etc/UTC", "2026-03-16 10:00", .businessDays(1, at: .at(6)),
            "2026-03-17 09:00"),
        TimeCase("day 0 is the local date", "Etc/UTC", "2026-03-16 23:30", .businessDays(1), "2026-03-18 09:00"),
        TimeCase("day 0 on a Sunday", "Etc/UTC", "2026-03-15 10:15", .businessDays(1), "2026-03-16 10:15"),
    ]

    /// S1-14, S1-15, semantics 4.1 and Precisions to 4.1–4.22: instant, exact date, next weekday at a time, later.
    @Test(arguments: times) func comesAtItsTime(_ line: TimeCase) throws { try line.check() }

    private static func with(_ change: @escaping (inout SequenceTiming) -> Void) -> (
        inout SequenceTiming, inout Practice
    ) -> Void {
        { timing, _ in change(&timing) }
    }

    private static let afternoon = Delay.onDate(LocalTime("2026-03-17 15:00")!)

    static let neighbours: [TimeCase] = [
        TimeCase("two on one day", "Etc/UTC", "2026-03-17 10:00", afternoon, "2026-03-18 15:00"),
        TimeCase(
            "two on a Friday", "Etc/UTC", "2026-03-20 10:00", .onDate(LocalTime("2026-03-20 15:00")!),
            "2026-03-23 09:00"),
        TimeCase(
            "two on one day where it is allowed", "Etc/UTC", "2026-03-17 10:00", afternoon, "2026-03-17 15:00",
            with { $0.sameDay = .allowed }),
        TimeCase("an instant step may", "Etc/UTC", "2026-03-17 10:00", .instant, "2026-03-17 10:00"),
        TimeCase("and one in hours", "Etc/UTC", "2026-03-17 10:00", .elapsed(seconds: 7_200), "2026-03-17 12:00"),
        TimeCase("and one of 0 days", "Etc/UTC", "2026-03-17 10:00", .businessDays(0), "2026-03-17 10:00"),
        TimeCase(
            "the first step has no neighbour", "Etc/UTC", "2026-03-17 10:00", afternoon, "2026-03-17 15:00",
            isFirst: true),
        TimeCase("a gap", "Etc/UTC", "2026-03-17 10:00", .businessDays(1), "2026-03-19 10:00", with { $0.gap = 2 }),
        TimeCase(
            "a gap over a weekend", "Etc/UTC", "2026-03-19 10:00", .instant, "2026-03-23 10:00", with { $0.gap = 2 }),
        TimeCase(
            "a gap that is no hindrance", "Etc/UTC", "2026-03-17 10:00", .businessDays(3), "2026-03-20 10:00",
            with { $0.gap = 2 }),
        TimeCase(
            "no gap before the first", "Etc/UTC", "2026-03-17 10:00", .instant, "2026-03-17 10:00", isFirst: true,
            with { $0.gap = 2 }),
        TimeCase(
            "a fixed plan catches up", "Etc/UTC", "2026-03-13 15:00", .calendarDays(7), "2026-03-17 09:30",
            raw: "2026-03-10 09:30", with { $0.anchor = .fixedPlan }),
        TimeCase(
            "a fixed plan counts from the target before the window", "Etc/UTC", "2026-03-16 09:00", .calendarDays(2),
            "2026-03-17 10:00", raw: "2026-03-15 10:00", with { $0.anchor = .fixedPlan }),
        TimeCase(
            "a late completion leaves a working day", "Etc/UTC", "2026-03-17 15:00", .calendarDays(5),
            "2026-03-18 10:00", raw: "2026-03-10 10:00", with { $0.anchor = .fixedPlan }),
        TimeCase(
            "a working day over Christmas", "Europe/Berlin DE", "2026-12-24 16:00", .calendarDays(0),
            "2026-12-28 10:00", raw: "2026-12-21 10:00", with { $0.anchor = .fixedPlan }),
    ]

    /// Semantics 4.2 and Precisions to 4.1–4.22: same day, gap, fixed plan.
    /// S3-12
    @Test(arguments: neighbours) func keepsItsDistance(_ line: TimeCase) throws { try line.check() }

    /// The days, counted from a Monday, on which steps with these delays in calendar days fall.
    private func days(_ delays: [Int], late: Int = 0) throws -> [Int] {
        let line = TimeCase("", "Etc/UTC", "2026-03-02 10:00", .instant, "") { timing, _ in timing.anchor = .fixedPlan }
        let start = try line.instant(line.completed)
        var anchor = PlanAnchor(completedAt: start, raw: start, isFirst: true)
        return delays.map { delay in
            let plan = line.planner.plan(Step(id: "s", channel: .email, delay: .calendarDays(delay)), after: anchor)
            anchor = PlanAnchor(completedAt: plan.target + .hours(late), raw: plan.raw, isFirst: false)
            return line.planner.schedule.local(plan.target).date.dayNumber
                - line.planner.schedule.local(start).date.dayNumber
        }
    }

    /// S0-26, S0-27, S0-29, S0-33, S0-34: the standard client introduction falls on days 0, 2, 7, 10 and 14.
    /// S3-12
    @Test func theStandardIntroduction() throws {
        #expect(try days([0, 2, 5, 3, 4]) == [0, 2, 7, 10, 14])
        #expect(try days([0, 3, 5]) == [0, 3, 8])
        // S0-26: from the scheduled date, not from when it was really done.
        #expect(try days([0, 2, 5, 3, 4], late: 20) == [0, 2, 7, 10, 14])
    }

    /// S0-18, S0-33, semantics 4.3: the first step's own delay is added.
    @Test func theFirstDelayIsAdded() throws { #expect(try days([1, 2]) == [1, 3]) }

    /// S0-35: the urgent role falls on days 0, 1 and 2.
    @Test func theUrgentRole() throws { #expect(try days([0, 1, 1]) == [0, 1, 2]) }

    /// Semantics 4.4 and Precisions to 4.1–4.22: the draft is due at the target less the lead, never before the anchor.
    /// S4-02
    @Test(arguments: [
        (0, 3, "2026-12-30 10:00", "2026-12-30 10:00"), (2, 3, "2026-12-30 10:00", "2026-12-28 10:00"),
        (3, 3, "2026-12-30 10:00", "2026-12-24 10:00"), (5, 3, "2026-12-30 10:00", "2026-12-24 10:00"),
        (5, 8, "2027-01-07 10:00", "2026-12-30 10:00"),
    ]) func isDraftedAhead(lead: Int, days: Int, target: String, due: String) throws {
        let line = TimeCase(
            "", "Europe/Berlin DE", "2026-12-24 10:00", .businessDays(days), target, Self.with { $0.lead = lead })
        try line.check()
        #expect(line.planner.schedule.local(try line.plan().due).description == due)
    }

    /// Semantics 4.6 and Precisions to 4.1–4.22: a window that never opens can be told before anybody is enrolled.
    @Test func aWindowThatNeverOpens() {
        let saturdays = SendWindow.on([.saturday], 10.hours()..<12.hours())
        #expect(SendWindow.standard.problem == nil && saturdays.problem == nil)
        for window in [SendWindow(.weekly([:])), SendWindow(.weekly([.monday: []])), SendWindow(.working([]))] {
            #expect(!window.opensEver() && window.problem != nil)
            #expect(
                window.firstOpening(from: LocalTime(CivilDate(dayNumber: 0), secondOfDay: 0), WorkCalendar()) == nil)
        }
        #expect(!SendWindow.standard.opensEver(in: WorkCalendar(weekend: Set(Weekday.allCases))))
    }

    /// Ahead 3.11: a sentence for each thing that moved it, in order.
    @Test func everyPushIsTold() throws {
        func labels(_ line: TimeCase) throws -> [String] { try line.plan().pushes.map(\.label) }
        #expect(try labels(Self.windows[0]) == [])
        #expect(try labels(Self.windows[1]) == ["2026-03-17 17:00 is outside the window"])
        #expect(
            try labels(Self.neighbours[0])
                == ["one step a day, and the step before was completed on 2026-03-17"])
        #expect(
            try labels(Self.neighbours[1]) == [
                "one step a day, and the step before was completed on 2026-03-20",
                "2026-03-21 is a Saturday, which is weekend",
            ])
        #expect(
            try labels(try #require(Self.neighbours.first { $0.name == "a gap" }))
                == ["2 working days must pass after 2026-03-17, when the step before was completed"])
        #expect(
            try labels(try #require(Self.times.first { $0.name == "a time that has passed" }))
                == ["2026-03-20 09:30 had passed"])
    }
}
