import Outreach
import Support
import Testing

/// Random people, sequences and histories.
@Suite struct RandomPlanTests {
    /// Ahead 3.11, semantics 4.1 to 4.8: never outside the window or on a closed day, never two steps of one person on
    /// one day unless allowed, never before the anchor plus the delay, the same when asked again, never backwards.
    @Test func everyHistoryKeepsTheRules() throws {
        var random = SplitMix64.fresh("RandomPlanTests")
        for _ in 0..<1_500 {
            var line = TimeCase.random(&random)
            line.isFirst = true
            let planner = line.planner
            let schedule = planner.schedule
            let start = try line.instant(line.completed)
            var anchor = PlanAnchor(completedAt: start, raw: start, isFirst: true)
            for _ in 0..<5 {
                line.delay = .random(&random, near: schedule.local(anchor.completedAt).date)
                let step = Step(id: "s", channel: .email, delay: line.delay)
                let plan = planner.plan(step, after: anchor)
                let local = schedule.local(plan.target)
                let what = "\(line.story) after \(anchor) → \(plan.target.exactRFC3339) \(plan.pushes), \(random)"
                #expect(planner.plan(step, after: anchor) == plan, "\(what)")
                #expect(schedule.isOpen(at: plan.target), "\(what)")
                #expect(schedule.calendar.closure(on: local.date) == nil, "\(what)")
                #expect(plan.target >= anchor.completedAt, "\(what)")
                #expect(plan.target >= plan.raw, "\(what)")
                #expect(plan.due <= plan.target && plan.due >= anchor.completedAt, "\(what)")
                if planner.timing.anchor == .previous, plan.raw > anchor.completedAt {
                    #expect(plan.raw == schedule.raw(after: anchor.completedAt, delay: line.delay), "\(what)")
                }
                if plan.target > plan.raw { #expect(!plan.pushes.isEmpty, "\(what)") }
                let before = schedule.local(anchor.completedAt).date
                if !anchor.isFirst, planner.timing.sameDay != .allowed, !line.delay.isMeantForTheSameDay {
                    #expect(local.date > before, "\(what)")
                }
                if !anchor.isFirst, let gap = planner.timing.gap, gap > 0 {
                    #expect(local.date >= schedule.calendar.day(gap, after: before), "\(what)")
                }
                // A longer delay never gives an earlier step, unless a rule put the shorter one on another day, where it
                // keeps its own time of day.
                if !plan.pushes.contains(where: \.movesToAnotherDay),
                    let longer = line.delay.lengthened(by: Int.random(in: 1...9, using: &random))
                {
                    let other = planner.plan(Step(id: "s", channel: .email, delay: longer), after: anchor)
                    #expect(other.target >= plan.target && other.raw >= plan.raw, "\(what), \(longer)")
                }
                let lateness = Duration.seconds(Int.random(in: 0...200_000, using: &random))
                anchor = PlanAnchor(completedAt: plan.target + lateness, raw: plan.raw, isFirst: false)
            }
        }
    }

    /// Semantics 4.9: the gap before a hand-over is the same whenever it is asked for, lies in its range, and fills it.
    @Test func gapsAreSeeded() {
        #expect(gap(of: DraftID(1_042), in: 90...420) == .seconds(283))
        #expect(gap(of: DraftID(1), in: 7...7) == .seconds(7))
        var counts = [Int](repeating: 0, count: 331)
        for id in 1...33_100 {
            let seconds = Int(gap(of: DraftID(Int64(id)), in: 90...420).components.seconds)
            #expect((90...420).contains(seconds))
            counts[seconds - 90] += 1
        }
        #expect(counts.allSatisfy { (50...160).contains($0) }, "\(counts)")
    }
}

extension TimeCase {
    static func random(_ random: inout SplitMix64) -> TimeCase {
        let places = [
            "Europe/Berlin DE-BY", "America/New_York US", "Asia/Jerusalem IL", "Asia/Kathmandu NP", "Asia/Tehran IR",
            "Australia/Lord_Howe AU", "America/Asuncion PY", "Asia/Tokyo JP", "Pacific/Chatham NZ", "Etc/UTC",
            "Asia/Shanghai CN", "America/St_Johns CA", "Pacific/Kiritimati KI", "Asia/Brunei BN",
        ]
        let date = CivilDate(year: 2025, month: 12, day: 1) + Int.random(in: 0...800, using: &random)
        let completed = LocalTime(date, secondOfDay: Int.random(in: 0..<86_400, using: &random))
        var line = TimeCase(
            "random", places.randomElement(using: &random)!, completed.description, .random(&random, near: date), "",
            isFirst: Bool.random(using: &random))
        line.timing.window = [nil, .random(&random), .random(&random)].randomElement(using: &random)!
        line.timing.anchor = Int.random(in: 0..<3, using: &random) == 0 ? .fixedPlan : .previous
        line.timing.sameDay = [nil, .nextDay, .allowed].randomElement(using: &random)!
        line.timing.gap = [nil, 1, 2, 5].randomElement(using: &random)!
        line.timing.lead = Int.random(in: 0...5, using: &random)
        line.timing.holidays = HolidayChoice.allCases.randomElement(using: &random)!
        line.practice.country = ["DE", nil, "ZZ"].randomElement(using: &random)!
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let first = date + Int.random(in: -5...60, using: &random)
            line.practice.blackout.append(Blackout(first: first, last: first + Int.random(in: 0...20, using: &random)))
        }
        return line
    }

    var story: String { "\(zone.rawValue) \(country ?? "-") \(completed) \(delay) \(timing) \(practice.blackout)" }
}

extension SendWindow {
    static func random(_ random: inout SplitMix64) -> SendWindow {
        func blocks() -> [Block] {
            (0..<Int.random(in: 0...2, using: &random)).map { _ in
                let start = Int.random(in: 0..<86_400, using: &random)
                return Block(start: start, end: start + Int.random(in: 600...86_400, using: &random))
            }
        }
        var days: [Weekday: [Block]] = [:]
        for day in Weekday.allCases { days[day] = blocks() }
        let window = SendWindow(.weekly(days))
        return window.opensEver() ? window : .standard
    }
}

extension Delay {
    static func random(_ random: inout SplitMix64, near date: CivilDate) -> Delay {
        let time = [nil, TimeOfDay(seconds: Int.random(in: 0..<86_400, using: &random))].randomElement(using: &random)!
        let local = LocalTime(
            date + Int.random(in: -3...20, using: &random), secondOfDay: Int.random(in: 0..<86_400, using: &random))
        return switch Int.random(in: 0..<8, using: &random) {
        case 0...2: .businessDays(Int.random(in: 0...12, using: &random), at: time)
        case 3, 4: .calendarDays(Int.random(in: 0...12, using: &random), at: time)
        case 5: .elapsed(seconds: Int.random(in: 0...500_000, using: &random))
        case 6: .onDate(local)
        default: .exactly(Instant(seconds: local.wallSeconds))
        }
    }

    var isMeantForTheSameDay: Bool {
        switch self {
        case .businessDays(let count, _), .calendarDays(let count, _): count == 0
        case .elapsed: true
        case .exactly, .onDate: false
        }
    }

    func lengthened(by count: Int) -> Delay? {
        switch self {
        case .businessDays(let days, let time): .businessDays(days + count, at: time)
        case .calendarDays(let days, let time): .calendarDays(days + count, at: time)
        case .elapsed(let seconds): .elapsed(seconds: seconds + count * 10_000)
        case .exactly, .onDate: nil
        }
    }
}

extension Push {
    var movesToAnotherDay: Bool {
        switch self {
        case .gap, .passed, .sameDay: true
        default: false
        }
    }
}

extension WorkCalendar {
    func day(_ count: Int, after date: CivilDate) -> CivilDate {
        var (day, left) = (date, count)
        while left > 0 {
            day = day + 1
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }
}
