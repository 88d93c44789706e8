import Outreach
import Storage

extension Connection {
    /// Tells people of a draft that waits, twice, and ends the waiting (semantics 4.34). Nothing is ever approved by it.
    func look(after waiting: DraftToWarn, desk: Desk, by actor: Actor, now: Instant) throws {
        let draft = waiting.draft
        guard let composition = try composition(of: draft, desk.zones) else {
            // What has lost its rows is looked at again, but not in a circle.
            return try setLifetime(
                of: draft.id, expiresAt: waiting.expiresAt ?? now, warned: waiting.warned, lookAt: now + .hours(24))
        }
        let installation = composition.installation
        // An edit begins the time anew: somebody has just read it.
        let writtenAt = try text(of: draft.id, version: draft.version)?.at
        let lifetime = Lifetime(
            from: max(draft.since, writtenAt ?? draft.since), days: installation.practice.draftDays,
            on: Recipient.home(installation, desk.zones).schedule)
        // While its enrollment stands still, nobody could approve it.
        let standsStill = composition.enrollment.hold != nil || composition.enrollment.sequenceState != .active
        if now >= lifetime.end {
            guard !standsStill else {
                return try setLifetime(
                    of: draft.id, expiresAt: lifetime.end, warned: waiting.warned, lookAt: now + .hours(24))
            }
            return try expire(draft, composition, desk: desk, by: actor, now: now)
        }
        let due = lifetime.warnings(by: now)
        if due > waiting.warned, !standsStill {
            try putUpNotice(
                kind: due == Lifetime.warnings.count ? "expiresSoon" : "expires", draft: draft.id,
                text:
                    "\(draft.id) to \(composition.contact.name) waits since \(draft.since) and expires at \(lifetime.end) "
                    + "unless somebody decides",
                at: now)
        }
        let warned = max(due, waiting.warned)
        try setLifetime(
            of: draft.id, expiresAt: lifetime.end, warned: warned, lookAt: lifetime.next(warned: warned))
    }

    private func expire(_ draft: DraftRow, _ composition: Composition, desk: Desk, by actor: Actor, now: Instant) throws
    {
        let choice = composition.installation.practice.onExpiry
        let wasRedrafted = try choice == .redraft && hasExpired(draft.id)
        try settleNotices(draft: draft.id, at: now)
        try move(
            draft.id, from: .waiting, by: .expired, as: actor, at: now,
            change: DraftChange(reason: "nobody decided within its time"))
        switch choice {
        case .redraft where !wasRedrafted:
            try move(
                draft.id, from: .expired, by: .revisionAsked, as: actor, at: now,
                change: DraftChange(
                    reason: "written anew: nobody decided within its time", wakeAt: now, tries: 0, revisions: 0))
        case .skip:
            try move(
                draft.id, from: .expired, by: .skipped, as: actor, at: now,
                change: DraftChange(reason: "left out: nobody decided within its time"))
            try advance(draft.enrollment, past: draft.step, completedAt: now, desk: desk, by: actor, now: now)
        case .hold, .redraft:
            try putUpNotice(
                kind: "expired", draft: draft.id,
                text: "\(draft.id) to \(composition.contact.name) expired; have it written anew, or leave the step out",
                at: now)
        }
    }
}
