import Outreach
import Storage

/// Something that happened to a contact, as a command, mail or a webhook tells it.
struct Report {
    var happening: Happening
    var contact: Contact
    /// What it is about, where that is known; archive and interview may concern another job than an enrollment's.
    var job: JobID?
    /// What they wrote, or what else is known.
    var text: String?
    /// The day they are back, for an absence.
    var back: CivilDate?
    /// The address that bounced or asked to be left alone; the contact's own without it.
    var address: String?
    /// Whether a reply says no.
    var isNegative = false
}

extension Connection {
    /// Takes in what happened, in one transaction: who must not be written to any more, which drafts are void, which
    /// enrollments stand still or end, and who is told (semantics 4.17 to 4.21). Answers what became of each.
    func take(_ report: Report, desk: Desk, by actor: Actor, now: Instant) throws -> [EnrollmentRow] {
        guard let installation = try installation() else { return [] }
        try remember(report, by: actor, now: now)
        try signal(report.happening, isNegative: report.isNegative, from: report.contact.id, by: actor, now: now)
        let live = try liveEnrollments(of: report.contact.id)
        for enrollment in live {
            let consequence = report.happening.consequence(
                installation.practice, sameJob: report.job == nil || report.job == enrollment.job,
                hasAddress: try hasAnotherAddress(report, enrollment))
            try record(
                "heard", by: actor, at: now, enrollment: enrollment.id,
                detail: [report.happening.label, report.text].compactMap { $0 }.joined(separator: ": "))
            try apply(consequence, of: report, to: enrollment, installation, desk: desk, by: actor, now: now)
        }
        if report.happening == .reply {
            try tellColleagues(of: report, installation.practice, by: actor, now: now)
        }
        return try live.compactMap { try enrollment($0.id) }
    }

    private func apply(
        _ consequence: Consequence, of report: Report, to enrollment: EnrollmentRow, _ installation: Installation,
        desk: Desk, by actor: Actor, now: Instant
    ) throws {
        let label = report.happening.label
        switch consequence {
        case .nothing: break
        case .stop:
            try stop(enrollment.id, reason: label, by: actor, now: now)
            try putUpNotice(
                kind: report.happening == .reply ? "reply" : "stopped", enrollment: enrollment.id,
                text: told("\(enrollment.contactName): \(label), so \(enrollment.id) ended", report.text), at: now)
        case .hold(let because, let supersedes):
            if supersedes, let last = try supersedeDrafts(of: enrollment.id, reason: label, by: actor, now: now) {
                try advance(enrollment.id, past: last, completedAt: now, desk: desk, by: actor, now: now)
            }
            // What was open may have been the last step.
            guard let current = try self.enrollment(enrollment.id), current.state == .live else {
                return try putUpNotice(
                    kind: "reply", enrollment: enrollment.id,
                    text: told("\(enrollment.contactName): \(label)", report.text), at: now)
            }
            try hold(
                current, because, until: try holdEnd(because, report, current, installation, desk: desk, now: now),
                detail: nil, by: actor, now: now)
            try tell(of: because, report, enrollment, now: now)
        case .goOn:
            guard enrollment.hold?.because == .connection else { return }
            try resume(enrollment, choice: .immediate, desk: desk, by: actor, now: now)
        }
    }

    private func tell(of hold: Hold, _ report: Report, _ enrollment: EnrollmentRow, now: Instant) throws {
        let (name, id) = (enrollment.contactName, enrollment.id)
        switch hold {
        case .replied:
            try putUpNotice(
                kind: "reply", enrollment: id,
                text: told(
                    "\(name) replied. Then: countersign enrollment resume \(id), or countersign enrollment stop \(id)",
                    report.text), at: now)
        case .noAddress:
            try putUpNotice(
                kind: "noAddress", enrollment: id,
                text:
                    "The address of \(name) bounced, and no other is known: countersign contact show \(enrollment.contact)",
                at: now)
        default: break
        }
    }

    /// When a hold ends by itself: an absence a working day after the return, at the start of that day's window; a reply
    /// when nobody chose for too long (semantics 4.17, 4.19).
    private func holdEnd(
        _ because: Hold, _ report: Report, _ enrollment: EnrollmentRow, _ installation: Installation, desk: Desk,
        now: Instant
    ) throws -> Instant? {
        let practice = installation.practice
        switch because {
        case .replied: return now + .hours(24 * practice.replyDays)
        case .outOfOffice:
            guard let planning = try planning(of: enrollment, desk: desk, now: now) else { return nil }
            return HoldClock(planner: planning.recipient.planner).end(
                returning: report.back, days: practice.outOfOfficeDays, from: now)
        case .paused, .sequence, .noAddress, .connection: return nil
        }
    }

    /// Remembers what holds for the contact whatever is on its way to them.
    private func remember(_ report: Report, by actor: Actor, now: Instant) throws {
        let contact = report.contact.id
        let addresses = report.address.map { [$0] } ?? [report.contact.email].compactMap { $0 }
        switch report.happening {
        case .reply: try markReplied(contact, at: now)
        case .archive: try markArchived(contact, at: now)
        case .connected: try markConnected(contact, at: now)
        case .unsubscribe, .complaint:
            for address in addresses {
                _ = try block(address, kind: "suppressed", reason: report.happening.label, at: now)
            }
        case .bounce:
            for address in addresses {
                _ = try block(address, kind: "bounced", reason: report.text ?? report.happening.label, at: now)
            }
        case .outOfOffice, .interview, .meeting, .hire: break
        }
        guard let stage = report.happening.stage else { return }
        let about = try report.job.map { [$0] } ?? liveEnrollments(of: contact).compactMap(\.job)
        for job in about { try setMatch(contact, for: job, to: stage, by: actor, at: now) }
    }

    /// Whether something other than what bounced can still reach them by mail.
    private func hasAnotherAddress(_ report: Report, _ enrollment: EnrollmentRow) throws -> Bool {
        guard report.happening == .bounce, let used = enrollment.chosenEmail ?? report.contact.email else {
            return true
        }
        return try blocks(on: used).isEmpty
    }

    /// A reply may hold or end what is on its way to others of the same company (semantics 4.21).
    private func tellColleagues(of report: Report, _ practice: Practice, by actor: Actor, now: Instant) throws {
        guard practice.onCompanyReply != .nothing, let company = report.contact.company else { return }
        for enrollment in try liveEnrollments(atCompany: company, except: report.contact.id) {
            let reason = "\(report.contact.name) of the same company replied"
            switch practice.onCompanyReply {
            case .nothing: break
            case .stop: try stop(enrollment.id, reason: reason, by: actor, now: now)
            case .hold:
                try hold(
                    enrollment, .outOfOffice, until: now + .hours(24 * practice.outOfOfficeDays), detail: reason,
                    by: actor, now: now)
            }
        }
    }

    private func told(_ sentence: String, _ text: String?) -> String {
        text.map { "\(sentence). They wrote: “\(PlainText.printable(String($0.prefix(400)), keepingLines: false))”" }
            ?? sentence
    }
}
