import Contract
import Outreach
import Storage

extension DeactivatePolicy: Performed {
    func perform(_ act: Act) throws -> Answer {
        let why = try act.checked(reason, as: "reason")
        let named = try act.policyInForce(policy)
        let versions =
            policy.contains("@")
            ? [named]
            : try [PolicyState.live, .shadow].compactMap { try act.connection.policyVersion(of: named.name, in: $0) }
        guard !versions.isEmpty, versions.allSatisfy({ $0.state == .live || $0.state == .shadow }) else {
            throw Refusal(
                .notNow, "\(policy.contains("@") ? named.reference : named.name) is not switched on.",
                hint: "countersign policy show \(named.reference)")
        }
        return Answer(
            moves: try versions.map { version in
                let reason = why ?? "switched off by \(act.member.name)"
                let state = try act.connection.move(
                    version, by: .deactivated, as: act.actor, at: act.now, change: PolicyChange(reason: reason))
                let returned =
                    try version.state == .live
                    ? act.connection.returnCleared(
                        by: version, reason: "\(version.reference) was switched off", as: act.actor, now: act.now) : 0
                return PolicyMove(version: version.reference, state: state, returned: returned)
            })
    }
}
