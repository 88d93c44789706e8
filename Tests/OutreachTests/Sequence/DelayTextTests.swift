import Outreach
import Support
import Testing

/// What authors write for a delay, and how it is shown.
@Suite struct DelayTextTests {
    /// S0-17, S1-14, S2-08, semantics 4.1
    @Test(arguments: [
        ("3", Delay.businessDays(3)), ("0", .businessDays(0)), ("1 business day", .businessDays(1)),
        ("3 business days at 10:00", .businessDays(3, at: TimeOfDay("10:00"))),
        ("2 calendar days", .calendarDays(2)),
        ("2 Calendar Days at 9:05", .calendarDays(2, at: TimeOfDay("09:05"))),
        ("4 hours", .elapsed(seconds: 14_400)), ("90 minutes", .elapsed(seconds: 5_400)),
        ("1 second", .elapsed(seconds: 1)), ("instant", .instant),
        ("next business day", .businessDays(1)),
        ("next business day at 09:30", .businessDays(1, at: TimeOfDay("09:30"))),
        ("2026-12-01 09:30", .onDate(LocalTime("2026-12-01 09:30")!)),
        ("2026-12-01T09:30:00+01:00", .exactly(Instant("2026-12-01T08:30:00Z")!)),
        ("365 calendar days", .calendarDays(365)), ("8760 hours", .elapsed(seconds: 31_536_000)),
    ])
    func everyFormIsRead(text: String, delay: Delay) {
        #expect(Delay(spoken: text) == delay)
    }

    @Test(arguments: [
        "", " ", "soon", "-1", "+3", "3 days", "366", "366 calendar days", "8761 hours", "3 business days at 25:00",
        "3 business days 10:00", "3 hours at 10:00", "at 10:00", "2026-02-30 09:00", "99999999999 seconds", "3.5",
        "next business", "3 business weeks", "٣", "instant at 10:00",
    ])
    func nothingElseIs(text: String) {
        #expect(Delay(spoken: text) == nil)
    }

    /// S0-17, S1-14
    @Test func everyLabelReadsBack() {
        var random = SplitMix64.fresh("DelayTextTests.everyLabelReadsBack")
        for _ in 0..<2_000 {
            let delay = random.delay()
            #expect(Delay(spoken: delay.label) == delay, "\(delay.label)")
        }
    }

    /// Semantics 4.6 and its precisions
    @Test func windowsReadBack() throws {
        var random = SplitMix64.fresh("DelayTextTests.windowsReadBack")
        for _ in 0..<500 {
            let window = random.window()
            #expect(try SendWindow(lines: window.lines) == window, "\(window.lines)")
        }
    }

    /// Semantics 4.6
    @Test func windowsAreReadAsWritten() throws {
        let window = try SendWindow(lines: [
            .init(days: "mon-thu, sat", blocks: "09:00-12:00, 13:00-17:00"), .init(days: "fri", blocks: "22:00-02:00"),
        ])
        #expect(window.lines.map(\.days) == ["mon-thu, sat", "fri"])
        guard case .weekly(let days) = window.days else { return #expect(Bool(false), "not a week") }
        #expect(days[.friday] == [SendWindow.Block(start: 79_200, end: 93_600)])
        #expect(days[.sunday] == nil)
        let working = try SendWindow(lines: [.init(days: "working-days", blocks: "09:00-17:00")])
        #expect(working == .standard)
    }

    @Test(arguments: [
        [SendWindow.Line(days: "mon-fri", blocks: "9-17")], [.init(days: "mon-fri", blocks: "09:00-09:00")],
        [.init(days: "fri-mon", blocks: "09:00-10:00")], [.init(days: "montag", blocks: "09:00-10:00")],
        [.init(days: "mon", blocks: "")], [.init(days: "mon", blocks: "24:00-25:00")],
        [.init(days: "mon-wed", blocks: "09:00-10:00"), .init(days: "wed", blocks: "11:00-12:00")],
        [.init(days: "working-days", blocks: "09:00-10:00"), .init(days: "sat", blocks: "11:00-12:00")],
    ])
    func otherWindowsAreRefused(lines: [SendWindow.Line]) {
        #expect(throws: SendWindow.Unreadable.self) { try SendWindow(lines: lines) }
    }
}

extension SplitMix64 {
    mutating func delay() -> Delay {
        let time: TimeOfDay? =
            Bool.random(using: &self) ? TimeOfDay(seconds: Int.random(in: 0..<86_400, using: &self)) : nil
        let days = Int.random(in: 0...365, using: &self)
        switch Int.random(in: 0...6, using: &self) {
        case 0: return .businessDays(days, at: time)
        case 1: return .calendarDays(days, at: time)
        case 2: return .elapsed(seconds: Int.random(in: 0...31_536_000, using: &self))
        case 3: return .elapsed(seconds: Int.random(in: 0...8_760, using: &self) * 3_600)
        case 4: return .elapsed(seconds: Int.random(in: 0...525_600, using: &self) * 60)
        case 5: return .exactly(Instant(microseconds: Int64.random(in: 0...4_000_000_000_000_000, using: &self)))
        default:
            let date = CivilDate(dayNumber: Int.random(in: 0...40_000, using: &self))
            return .onDate(LocalTime(date, secondOfDay: Int.random(in: 0..<86_400, using: &self)))
        }
    }

    mutating func window() -> SendWindow {
        func blocks(_ random: inout SplitMix64) -> [SendWindow.Block] {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let start = Int.random(in: 0..<1_440, using: &random) * 60
                // A whole day from midnight is 24:00; from elsewhere a block is shorter than a day.
                return SendWindow.Block(
                    start: start, end: start + Int.random(in: 1...(start == 0 ? 1_440 : 1_439), using: &random) * 60)
            }
        }
        if Int.random(in: 0...3, using: &self) == 0 { return SendWindow(.working(blocks(&self))) }
        var weekly: [Weekday: [SendWindow.Block]] = [:]
        let shared = blocks(&self)
        for day in Weekday.allCases where Bool.random(using: &self) {
            weekly[day] = Bool.random(using: &self) ? shared : blocks(&self)
        }
        return SendWindow(.weekly(weekly))
    }
}
