import Contract
import Outreach
import Storage

extension ActivatePolicy: Performed {
    func perform(_ act: Act) throws -> PolicyMove {
        let version = try act.newestPolicy(policy)
        guard let preview = try act.connection.lastPreview(of: version.id),
            preview.at >= version.since || version.state != .draft
        else {
            throw Refusal(
                .notNow, "\(version.reference) has not been previewed.",
                hint: "See what it would have done: countersign policy preview \(version.reference)")
        }
        let installation = try act.installation()
        let ends = version.definition.end(from: act.now, in: installation.zone, act.desk.zones)
        guard ends > act.now else {
            throw Refusal(
                .notNow,
                "\(version.reference) has expired: its last day is \(version.definition.expires?.description ?? "over").",
                hint: "Change expires in its file, then: countersign policy preview <file>")
        }
        return try shadow == true
            ? act.shadow(version, until: ends) : act.activate(version, confirm: confirm, until: ends)
    }
}

extension Act {
    fileprivate func shadow(_ version: PolicyVersionRow, until ends: Instant) throws -> PolicyMove {
        if let other = try connection.policyVersion(of: version.name, in: .shadow), other.id != version.id {
            try connection.move(
                other, by: .replaced, as: actor, at: now,
                change: PolicyChange(reason: "\(version.reference) shadows now"))
        }
        let state = try connection.move(
            version, by: .shadowed, as: actor, at: now,
            change: PolicyChange(reason: nil, switchedBy: member.id, endsAt: ends))
        return PolicyMove(version: version.reference, state: state, endsAt: ends)
    }

    fileprivate func activate(_ version: PolicyVersionRow, confirm: String?, until ends: Instant) throws -> PolicyMove {
        guard confirm == version.name else {
            throw Refusal(
                .malformed, "This lets mail leave without a person, so it has to be confirmed.",
                hint: "Add  --confirm \(version.name)")
        }
        let live = try connection.policyVersion(of: version.name, in: .live)
        if let live, live.id != version.id {
            try connection.move(
                live, by: .replaced, as: actor, at: now,
                change: PolicyChange(reason: "\(version.reference) took its place"))
        }
        let state = try connection.move(
            version, by: .activated, as: actor, at: now,
            change: PolicyChange(switchedBy: member.id, endsAt: ends, replaced: live?.id))
        try connection.clearStepsOff(of: version.id)
        return PolicyMove(version: version.reference, state: state, replaced: live?.reference, endsAt: ends)
    }

    /// Takes the switching on of a version back: what was live before is live again (terminal.md 6).
    func recall(_ switched: PolicyMoveRow) throws -> PolicyMove {
        guard member.may(.policies) else {
            throw Refusal(.forbidden, "\(member.name) may not switch policies any more.")
        }
        guard let version = try connection.policyVersion(switched.version), version.state == switched.to else {
            throw Refusal(
                .notNow, "\(switched.reference) is not where you put it any more.",
                hint: "countersign policy show \(switched.reference)")
        }
        let reason = "its activation was taken back"
        try connection.move(version, by: .recalled, as: actor, at: now, change: PolicyChange(reason: reason))
        try connection.markUndone(policyMove: switched.id, at: now)
        let returned = try connection.returnCleared(
            by: version, reason: "\(version.reference): \(reason)", as: actor, now: now)
        // It shadowed before: so it does again.
        if switched.from == .shadow, let again = try connection.policyVersion(version.id) {
            try connection.move(
                again, by: .shadowed, as: actor, at: now,
                change: PolicyChange(reason: reason, switchedBy: member.id, endsAt: version.endsAt))
        }
        var revived: String?
        if let before = try switched.replaced.flatMap({ try connection.policyVersion($0) }), before.state == .replaced {
            let ends = before.definition.end(from: now, in: try installation().zone, desk.zones)
            if ends > now {
                try connection.move(
                    before, by: .activated, as: actor, at: now,
                    change: PolicyChange(
                        reason: "\(version.reference) was taken back", switchedBy: before.switchedBy ?? member.id,
                        endsAt: ends))
                revived = before.reference
            }
        }
        return PolicyMove(
            version: version.reference, state: switched.from == .shadow ? .shadow : .previewed, replaced: revived,
            returned: returned)
    }
}
