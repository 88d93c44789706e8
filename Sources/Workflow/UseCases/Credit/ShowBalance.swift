import Contract
import Outreach
import Storage

extension ShowBalance: Performed {
    func perform(_ act: Act) throws -> Answer {
        let connection = act.connection
        let balance = try connection.creditBalance()
        let installation = try act.installation()
        let period = CreditPeriod(at: act.now, in: installation.zone, act.desk.zones)
        let lastWeek = try connection.charged(since: period.day - .hours(24 * 6) - .hours(2))
        let monthly = installation.practice.monthlyCredits
        let ending = try connection.nextEnding()
        let due = try connection.count(.due, until: act.now, atMost: 1_000)
        return Answer(
            available: balance.available, held: balance.held, spent: balance.spent, expired: balance.expired,
            issued: balance.issued, lastWeek: lastWeek,
            lastsDays: lastWeek > 0 ? balance.available * 7 / lastWeek : nil, monthly: monthly > 0 ? monthly : nil,
            nextGrantAt: monthly > 0
                ? CreditPeriod.nextMonth(after: act.now, in: installation.zone, act.desk.zones) : nil,
            ending: ending?.amount, endsAt: ending?.at,
            waiting: balance.available < (try connection.prices().draft) ? due : 0)
    }
}
