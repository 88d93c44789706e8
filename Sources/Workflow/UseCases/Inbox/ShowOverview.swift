import Contract
import Outreach
import Storage

extension ShowOverview: Performed {
    func perform(_ act: Act) throws -> Answer {
        let waiting = try act.connection.attention(.waiting, seenBy: act.member.id, atMost: 1_000)
        let balance = try act.connection.creditBalance()
        return Answer(
            waiting: waiting.count, oldestWaiting: waiting.since,
            leavingSoon: try act.connection.count(
                .leaving, until: act.now + .minutes(10), seenBy: act.member.id, atMost: 1_000),
            toDo: try act.connection.attention(.toDo, seenBy: act.member.id, atMost: 1_000).count,
            problems: try act.connection.problems(seenBy: act.member.id, limit: 5).map { DraftSummary($0) },
            balance: balance.available, held: balance.held)
    }
}
