import Contract
import Outreach
import Storage

extension ComparePolicies: Performed {
    func perform(_ act: Act) throws -> Answer {
        let days = days.flatMap { Int($0) } ?? 30
        guard (1...3_650).contains(days) else {
            throw Refusal(.malformed, "A comparison looks back 1 to 3650 days.", hint: "--over 30d")
        }
        let from = try act.policyInForce(policy)
        let to = try act.newestPolicy(other ?? from.name)
        let installation = try act.installation()
        let (fromBook, fromAsked) = try act.book(asking: from, installation)
        let (toBook, toAsked) = try act.book(asking: to, installation)
        var first = Replay(fromBook, asking: fromAsked, zone: installation.zone, zones: act.desk.zones)
        var second = Replay(toBook, asking: toAsked, zone: installation.zone, zones: act.desk.zones)
        var answer = Answer(
            from: from.reference, to: to.reference, changes: from.definition.changes(to: to.definition), decided: 0,
            both: 0, onlyFrom: 0, onlyTo: 0, neither: 0, exceptions: [])
        let rule = toBook.rules[toAsked]
        _ = try act.connection.eachPastDecision(
            since: act.now - .hours(24 * days), facts: first.fields.union(second.fields).union([.score]),
            atMost: Act.mostReplayed
        ) { past in
            let (before, after) = (first.ask(past), second.ask(past))
            answer.decided += 1
            switch (before.isWithinCaps, after.isWithinCaps) {
            case (true, true): answer.both += 1
            case (true, false): answer.onlyFrom += 1
            case (false, true): answer.onlyTo += 1
            case (false, false): answer.neither += 1
            }
            let isException = past.outcome != .approved && past.outcome != .cleared
            if after.isWithinCaps, !before.isWithinCaps, isException, answer.exceptions.count < 50,
                let approval = after.approval, try act.mayBeNamed(past)
            {
                answer.exceptions.append(try act.exception(past, rule.source(of: approval.line).line))
            }
        }
        return answer
    }
}

extension PolicyDefinition {
    /// What another version says differently. A line that only moved is no change.
    fileprivate func changes(to other: PolicyDefinition) -> [PolicyLineChange] {
        lines("approve", approve.map(\.filter), other.approve.map(\.filter))
            + lines("hold", hold.map(\.filter), other.hold.map(\.filter))
            + lines("cap", caps.map(\.text), other.caps.map(\.text))
            + (sample == other.sample
                ? [] : [PolicyLineChange(kind: "sample", before: share(sample), after: share(other.sample))])
            + (expires == other.expires
                ? []
                : [
                    PolicyLineChange(
                        kind: "expires", before: expires?.description, after: other.expires?.description)
                ])
    }

    /// Lines that are gone beside those that are new, in pairs while there are both.
    private func lines(_ kind: String, _ before: [String], _ after: [String]) -> [PolicyLineChange] {
        let gone = before.filter { !after.contains($0) }
        let new = after.filter { !before.contains($0) }
        return (0..<max(gone.count, new.count)).map { index in
            PolicyLineChange(
                kind: kind, before: index < gone.count ? gone[index] : nil, after: index < new.count ? new[index] : nil)
        }
    }

    private func share(_ thousandths: Int) -> String {
        thousandths % 10 == 0 ? "\(thousandths / 10)%" : "\(thousandths / 10).\(thousandths % 10)%"
    }
}
