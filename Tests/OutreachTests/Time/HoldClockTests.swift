import Outreach
import Support
import Testing

/// 16 March 2026 is a Monday; every zone here is UTC.
@Suite struct HoldClockTests {
    private func time(_ text: String) throws -> Instant { Instant(seconds: try #require(LocalTime(text)).wallSeconds) }

    /// Plans a step after a completion at `anchor`, holds it and lets it go; the local time that comes of it.
    private func resumed(
        _ delay: Delay, after anchor: String, heldAt: String, at now: String, _ choice: ResumeChoice = .frozen,
        _ change: (inout SequenceTiming) -> Void = { _ in }
    ) throws -> String {
        let line = TimeCase("", "Etc/UTC DE", anchor, delay, "") { timing, _ in change(&timing) }
        let plan = try line.plan()
        let step = Step(id: "s", channel: .email, delay: delay)
        let resumption = HoldClock(planner: line.planner).resume(
            step: step, planned: plan.target, raw: plan.raw, anchor: try time(anchor), heldAt: try time(heldAt),
            at: try time(now), choice: choice)
        guard case .planned(let plan) = resumption else { return "skip" }
        #expect(plan.target >= plan.due)
        return line.planner.schedule.local(plan.target).description
    }

    /// Semantics 4.22 and Precisions to 4.1–4.22: what is left of business days is counted in working days.
    @Test func workingDaysAreLeft() throws {
        // Planned for Thursday 19th; two working days were left.
        #expect(
            try resumed(.businessDays(3), after: "2026-03-16 10:00", heldAt: "2026-03-17 12:00", at: "2026-03-25 15:00")
                == "2026-03-27 10:00")
        // Over a weekend and, in December, over Christmas.
        #expect(
            try resumed(.businessDays(3), after: "2026-03-16 10:00", heldAt: "2026-03-17 12:00", at: "2026-03-26 15:00")
                == "2026-03-30 10:00")
        #expect(
            try resumed(.businessDays(3), after: "2026-03-16 10:00", heldAt: "2026-03-17 12:00", at: "2026-12-23 15:00")
                == "2026-12-28 10:00")
        // Held and let go on a weekend.
        #expect(
            try resumed(.businessDays(2), after: "2026-03-20 10:00", heldAt: "2026-03-21 12:00", at: "2026-03-28 12:00")
                == "2026-03-31 10:00")
        // None left: later on the day, or at once where that hour is over.
        #expect(
            try resumed(.businessDays(1), after: "2026-03-16 14:00", heldAt: "2026-03-17 10:00", at: "2026-03-18 11:00")
                == "2026-03-18 14:00")
        #expect(
            try resumed(.businessDays(1), after: "2026-03-16 14:00", heldAt: "2026-03-17 10:00", at: "2026-03-18 15:00")
                == "2026-03-18 15:00")
        // With a time of day at that time.
        #expect(
            try resumed(
                .businessDays(1, at: .at(14)), after: "2026-03-16 10:00", heldAt: "2026-03-17 10:00",
                at: "2026-03-18 15:00") == "2026-03-19 14:00")
    }

    /// Semantics 4.22 and Precisions to 4.1–4.22: what is left of any other delay is elapsed time.
    @Test func elapsedTimeIsLeft() throws {
        #expect(
            try resumed(.calendarDays(3), after: "2026-03-16 10:00", heldAt: "2026-03-17 10:00", at: "2026-03-23 12:00")
                == "2026-03-25 12:00")
        #expect(
            try resumed(
                .elapsed(seconds: 7_200), after: "2026-03-16 10:00", heldAt: "2026-03-16 11:30", at: "2026-03-23 12:00")
                == "2026-03-23 12:30")
        #expect(
            try resumed(
                .calendarDays(3, at: .at(9, 30)), after: "2026-03-16 10:00", heldAt: "2026-03-17 09:30",
                at: "2026-03-23 12:00") == "2026-03-26 09:30")
        // The delay was over; only the window was waited for.
        #expect(
            try resumed(.calendarDays(2), after: "2026-03-19 10:00", heldAt: "2026-03-22 12:00", at: "2026-03-24 11:00")
                == "2026-03-24 11:00")
        // A date stays a date; one that passed meanwhile is due.
        let date = Delay.onDate(try #require(LocalTime("2026-03-26 10:00")))
        #expect(
            try resumed(date, after: "2026-03-16 10:00", heldAt: "2026-03-17 10:00", at: "2026-03-24 12:00")
                == "2026-03-26 10:00")
        #expect(
            try resumed(date, after: "2026-03-16 10:00", heldAt: "2026-03-17 10:00", at: "2026-03-27 12:00")
                == "2026-03-27 12:00")
    }

    /// Semantics 4.22: a step already due at pause is due at resume, in the window.
    @Test(arguments: ResumeChoice.allCases.filter { $0 != .restartDelay && $0 != .skipOverdue })
    func dueIsDue(_ choice: ResumeChoice) throws {
        #expect(
            try resumed(
                .businessDays(1), after: "2026-03-16 10:00", heldAt: "2026-03-18 10:00", at: "2026-03-24 11:00", choice)
                == "2026-03-24 11:00")
        #expect(
            try resumed(
                .businessDays(1), after: "2026-03-16 10:00", heldAt: "2026-03-18 10:00", at: "2026-03-24 20:00", choice)
                == "2026-03-25 09:00")
    }

    /// Semantics 4.22: the other choices.
    /// S3-30
    @Test func theOtherChoices() throws {
        let (anchor, held) = ("2026-03-16 10:00", "2026-03-17 12:00")
        let early = "2026-03-18 12:00"
        let late = "2026-03-25 15:00"
        #expect(try resumed(.businessDays(3), after: anchor, heldAt: held, at: early, .immediate) == "2026-03-19 10:00")
        #expect(try resumed(.businessDays(3), after: anchor, heldAt: held, at: late, .immediate) == "2026-03-25 15:00")
        #expect(
            try resumed(.businessDays(3), after: anchor, heldAt: held, at: early, .skipOverdue) == "2026-03-19 10:00")
        #expect(try resumed(.businessDays(3), after: anchor, heldAt: held, at: late, .skipOverdue) == "skip")
        #expect(
            try resumed(.businessDays(3), after: anchor, heldAt: held, at: late, .restartDelay) == "2026-03-30 15:00")
    }

    /// Semantics 4.2: the gap is kept when a hold ends, unless no step went before.
    @Test func theGapIsKept() throws {
        #expect(
            try resumed(.instant, after: "2026-03-16 10:00", heldAt: "2026-03-16 10:30", at: "2026-03-16 12:00") {
                $0.gap = 3
            } == "2026-03-19 10:00")
        #expect(
            try resumed(.instant, after: "2026-03-16 10:00", heldAt: "2026-03-16 10:30", at: "2026-03-24 12:00") {
                $0.gap = 3
            } == "2026-03-24 12:00")
        let line = TimeCase("", "Etc/UTC", "2026-03-16 10:00", .instant, "") { timing, _ in timing.gap = 3 }
        let start = try time("2026-03-16 10:00")
        let first = HoldClock(planner: line.planner).resume(
            step: Step(id: "s", channel: .email, delay: .instant), planned: start + .hours(1), raw: start + .hours(1),
            anchor: start, heldAt: start, at: start, choice: .frozen, isFirst: true)
        guard case .planned(let plan) = first else { return #expect(Bool(false)) }
        #expect(plan.target == start + .hours(1))
    }

    /// Semantics 4.19 and Precisions to 4.1–4.22: the return date plus one business day, at the start of that day's
    /// window; without a date, seven days.
    @Test func anAbsenceEnds() throws {
        let line = TimeCase("", "Etc/UTC DE", "2026-03-16 10:00", .instant, "")
        let clock = HoldClock(planner: line.planner)
        let now = try time("2026-12-20 12:34")
        func end(_ date: String?, days: Int = 7) -> String {
            line.planner.schedule.local(clock.end(returning: date.flatMap { CivilDate($0) }, days: days, from: now))
                .description
        }
        #expect(end("2026-12-24") == "2026-12-28 09:00")
        #expect(end("2027-01-05") == "2027-01-06 09:00")
        #expect(end("2026-12-01") == "2026-12-20 12:34")
        #expect(end(nil) == "2026-12-28 09:00")
        #expect(end(nil, days: 9) == "2026-12-29 09:00")
    }

    /// Semantics 4.22: a pause that lasts no time changes nothing; a longer one never brings a step forward.
    @Test func aPauseNeverBringsForward() throws {
        var random = SplitMix64.fresh("HoldClockTests")
        for _ in 0..<3_000 {
            let line = TimeCase.random(&random)
            let plan = try line.plan()
            let anchor = try line.instant(line.completed)
            let span = max(1, (plan.target - anchor).microseconds)
            let held = anchor + .microseconds(Int64.random(in: 0...span, using: &random))
            guard held < plan.target else { continue }
            let step = Step(id: "s", channel: .email, delay: line.delay)
            let clock = HoldClock(planner: line.planner)
            func resume(after pause: Duration) -> Instant? {
                let resumption = clock.resume(
                    step: step, planned: plan.target, raw: plan.raw, anchor: anchor, heldAt: held, at: held + pause,
                    choice: .frozen, isFirst: line.isFirst)
                guard case .planned(let plan) = resumption else { return nil }
                return plan.target
            }
            let what = "\(line.story) held \(held.exactRFC3339), planned \(plan.target.exactRFC3339), \(random)"
            #expect(resume(after: .zero) == plan.target, "\(what)")
            let pause = Duration.seconds(Int.random(in: 0...2_000_000, using: &random))
            let later = try #require(resume(after: pause))
            #expect(later >= plan.target && later >= held + pause, "\(what), \(pause) → \(later.exactRFC3339)")
            #expect(line.planner.schedule.isOpen(at: later), "\(what), \(pause)")
        }
    }
}
