import Contract
import Outreach
import Storage

extension ListPolicies: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let rows = try act.connection.policies(after: after, limit: limit + 1)
        let (page, next) = paged(rows, limit: limit, place: \.name)
        return Answer(policies: try page.map { try act.summary($0) }, next: next)
    }
}

extension Act {
    fileprivate func summary(_ newest: PolicyVersionRow) throws -> PolicySummary {
        let live = try connection.policyVersion(of: newest.name, in: .live)
        let shadow = try connection.policyVersion(of: newest.name, in: .shadow)
        let today = Cap.Period.day.start(at: now, in: try installation().zone, desk.zones)
        return PolicySummary(
            policy: newest.name, version: newest.number, state: newest.state, since: newest.since,
            live: live?.number, shadow: shadow?.number, description: newest.definition.description,
            approvedToday: try connection.clearedCount(of: newest.name, since: Instant(microseconds: today)),
            approved: try connection.clearedCount(of: newest.name, since: nil), endsAt: live?.endsAt ?? shadow?.endsAt,
            reason: newest.reason)
    }
}
