import Outreach
import Providers
import Testing

/// One line of the table: where somebody is, what the sequence says, when the step before was completed, and the wall
/// clock that the step is planned for.
struct TimeCase: Sendable, CustomTestStringConvertible {
    var name: String
    var zone: ZoneName
    var country: String?
    var subdivision: String?
    /// Local, `2026-03-17 10:00`.
    var completed: String
    var delay: Delay
    var target: String
    var timing = SequenceTiming()
    var practice = Practice()
    /// Of the step before, in a fixed plan; `completed` when absent.
    var raw: String?
    var isFirst = false
    /// In UTC, where the wall clock alone does not tell.
    var utc: String?
    var testDescription: String { name }

    init(
        _ name: String, _ place: String, _ completed: String, _ delay: Delay, _ target: String, utc: String? = nil,
        raw: String? = nil, isFirst: Bool = false, window: SendWindow? = nil,
        _ change: (inout SequenceTiming, inout Practice) -> Void = { _, _ in }
    ) {
        self.name = name
        let parts = place.split(separator: " ").map(String.init)
        zone = ZoneName(parts[0])
        if parts.count > 1 {
            let codes = parts[1].split(separator: "-").map(String.init)
            country = codes[0]
            subdivision = codes.count > 1 ? codes[1] : nil
        }
        (self.completed, self.delay, self.target, self.utc) = (completed, delay, target, utc)
        (self.raw, self.isFirst) = (raw, isFirst)
        timing.window = window
        change(&timing, &practice)
    }

    static let zones = SystemZones()

    var planner: StepPlanner {
        let place = Whereabouts(zone: zone, source: .contact, country: country, subdivision: subdivision)
        let schedule = Schedule(
            window: timing.window ?? practice.window,
            calendar: WorkCalendar(of: place, timing: timing, practice: practice), zone: zone, zones: Self.zones)
        return StepPlanner(schedule: schedule, timing: timing, practice: practice)
    }

    func instant(_ local: String) throws -> Instant {
        Self.zones.instant(of: try #require(LocalTime(local), "\(local) is no time"), in: zone)
    }

    func plan() throws -> StepPlan {
        let done = try instant(completed)
        return planner.plan(
            Step(id: "step", channel: .email, delay: delay),
            after: PlanAnchor(completedAt: done, raw: try raw.map(instant) ?? done, isFirst: isFirst))
    }

    func check() throws {
        let plan = try plan()
        let shown = planner.schedule.local(plan.target)
        #expect(shown.description == target, "\(plan.pushes.map(\.label))")
        if let utc { #expect(plan.target.rfc3339 == utc) }
        #expect(try self.plan() == plan)
    }
}

extension SendWindow {
    static let always = every(0..<86_400)

    /// The same block on every day of the week; hours of the day.
    static func every(_ seconds: Range<Int>) -> SendWindow { on(Weekday.allCases, seconds) }

    static func on(_ days: [Weekday], _ seconds: Range<Int>...) -> SendWindow {
        let blocks = seconds.map { Block(start: $0.lowerBound, end: $0.upperBound) }
        return SendWindow(.weekly(Dictionary(uniqueKeysWithValues: days.map { ($0, blocks) })))
    }
}

extension Int {
    /// `9.hours(30)` is half past nine in seconds.
    func hours(_ minutes: Int = 0) -> Int { self * 3_600 + minutes * 60 }
}

extension TimeOfDay {
    static func at(_ hour: Int, _ minute: Int = 0) -> TimeOfDay { TimeOfDay(seconds: hour.hours(minute)) }
}

extension Blackout {
    init(_ first: String, _ last: String, _ name: String? = nil) throws {
        self.init(first: try #require(CivilDate(first)), last: try #require(CivilDate(last)), name: name)
    }
}
