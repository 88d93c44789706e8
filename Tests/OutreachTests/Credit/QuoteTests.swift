import Outreach
import Testing

/// ahead 3.19, semantics 4.45: what a run costs, and when few credits are left.
@Suite struct QuoteTests {
    private let steps: [(channel: Channel, isWritten: Bool)] = [(.email, true), (.email, false), (.call, true)]

    @Test func withoutAHistoryEachStepIsDraftedAndSentOnce() {
        // Drafts of the first and the last, sends of the two mails; a call costs nothing.
        #expect(Quote(steps: steps, prices: .first, history: nil) == Quote(expected: 12, worst: 28))
    }

    @Test func fewEndedRunsSayNothingYet() {
        let few = Quote.History(ended: Quote.History.enough - 1, charged: 400)
        #expect(Quote(steps: steps, prices: .first, history: few).expected == 12)
    }

    @Test func aHistoryIsRoundedUpAndNeverAboveTheWorstCase() {
        let history = Quote.History(ended: 10, charged: 71)
        #expect(Quote(steps: steps, prices: .first, history: history).expected == 8)
        let dear = Quote.History(ended: 10, charged: 4_000)
        #expect(Quote(steps: steps, prices: .first, history: dear) == Quote(expected: 28, worst: 28))
    }

    @Test func aLevelIsReachedOnceGoingDown() {
        let levels = stride(from: 100, to: 0, by: -1).compactMap { before in
            CreditLevel.reached(from: before, to: before - 1, of: 100).map { (before - 1, $0) }
        }
        #expect(levels.map(\.0) == [20, 5, 0])
        #expect(levels.map(\.1) == [.fifth, .twentieth, .none])
        // One step past all of them tells the lowest.
        #expect(CreditLevel.reached(from: 50, to: 0, of: 100) == CreditLevel.none)
        #expect(CreditLevel.reached(from: 20, to: 19, of: 100) == nil)
    }

    @Test func everyActionHasItsPriceInTheListsOwnFile() {
        var prices = PriceList.first
        for (index, action) in PricedAction.allCases.enumerated() { prices[action] = index + 1 }
        #expect(PricedAction.allCases.map { prices[$0] } == Array(1...PricedAction.allCases.count))
        #expect(PriceList.first[.draft] == 4)
        #expect(PriceList.first[.find(.phone)] == 10)
        #expect(prices.yaml.hasPrefix("draft: 1\nrevision: 2\nsend:\n  email: 3\n"))
    }

    /// A period begins at midnight of its zone, over a change of its clocks.
    @Test func monthsEndAtMidnightOfTheirZone() {
        let zones = FixedZones(offset: 3_600)
        let now = Instant(seconds: 1_793_577_600)
        let period = CreditPeriod(at: now, in: ZoneName("Etc/GMT-1"), zones)
        #expect(period.day.rfc3339 == "2026-11-01T23:00:00Z")
        #expect(period.month.rfc3339 == "2026-10-31T23:00:00Z")
        #expect(CreditPeriod.nextMonth(after: now, in: ZoneName("Etc/GMT-1"), zones).rfc3339 == "2026-11-30T23:00:00Z")
        #expect(CreditPeriod.nextDay(after: now, in: ZoneName("Etc/GMT-1"), zones).rfc3339 == "2026-11-02T23:00:00Z")
    }
}

/// A zone that is always the same number of seconds before UTC.
private struct FixedZones: Zones {
    let offset: Int64

    func knows(_ zone: ZoneName) -> Bool { true }
    func local(_ instant: Instant, in zone: ZoneName) -> LocalTime {
        let seconds = instant.microseconds / 1_000_000 + offset
        return LocalTime(CivilDate(dayNumber: Int(seconds / 86_400)), secondOfDay: Int(seconds % 86_400))
    }
    func instant(of local: LocalTime, in zone: ZoneName) -> Instant { Instant(seconds: local.wallSeconds - offset) }
}
