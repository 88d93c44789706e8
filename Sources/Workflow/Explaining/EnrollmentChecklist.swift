import Contract
import Outreach
import Storage

extension Act {
    /// Why nothing happened yet for one enrollment. Every time in it is absolute, so that asking again gives the same.
    func explanation(of row: EnrollmentRow) throws -> Explanation {
        guard let outlook = try connection.outlook(of: row, desk: desk, now: now) else {
            throw Refusal(.fault, "\(row.id) has lost its contact or sequence.")
        }
        var list = Checklist()
        try explainState(row, outlook, in: &list)
        try explainEnrolled(row, in: &list)
        explainWaiting(outlook, in: &list)
        try explainReply(row, outlook, in: &list)
        if row.state == .live {
            explainTime(outlook, in: &list)
            explainHold(row, in: &list)
            try explainAddress(row, outlook, in: &list)
            try explainCredits(in: &list)
            explainNext(outlook, in: &list)
        }
        return list.explanation(
            of: row.id.description, "\(row.id), \(row.contactName) in \(row.sequenceName)@\(row.versionNumber)",
            otherwise: otherwise(outlook))
    }

    private func explainState(_ row: EnrollmentRow, _ outlook: Outlook, in list: inout Checklist) throws {
        switch row.state {
        case .live:
            if try explainActive(row.sequenceName, row.sequenceState, in: &list) {
                list.good(Question.active, "yes: \(row.sequenceName) is active, and \(row.id) is on its way")
            }
        case .stopped:
            let whom = outlook.planning.contact.email ?? row.contact.description
            list.look(
                Question.active, "no: \(row.id) was stopped\(row.reason.map { ": \($0)" } ?? "")",
                next: "only a new enrollment goes on: countersign enroll \(whom) --in \(row.sequenceName) --from-step "
                    + "\(min(row.nextStep, max(row.steps, 1)))")
        case .finished:
            list.look(
                Question.active, "no: \(row.id) is over\(row.reason.map { ": \($0)" } ?? "")",
                next: "see how it went: countersign enrollment show \(row.id)")
        }
    }

    private func explainEnrolled(_ row: EnrollmentRow, in list: inout Checklist) throws {
        let who = try connection.member(row.member)?.name ?? "somebody"
        let fallen = min(row.nextStep - 1, row.steps)
        list.good(
            Question.enrolled,
            "yes: \(row.contactName), by \(who) at \(row.createdAt); \(fallen) of \(row.steps) steps have fallen due")
    }

    private func explainWaiting(_ outlook: Outlook, in list: inout Checklist) {
        guard let draft = outlook.open else { return list.good(Question.waiting, "no") }
        let place = "\(draft.id), step \(draft.step), is \(draft.state.label) since \(draft.since)"
        let sentence = place + (draft.reason.map { ": \($0)" } ?? "")
        switch draft.state {
        case .waiting:
            list.look(
                Question.waiting, "yes: \(sentence)",
                next: "read it, then decide: countersign show \(draft.id), countersign approve \(draft.id)")
        case .toDo:
            list.look(
                Question.waiting, "yes: \(sentence)", next: "do it, then say so: countersign done \(draft.id)")
        case .uncertain:
            list.look(
                Question.waiting, "yes: \(sentence)",
                next: "look in the mailbox: countersign settle \(draft.id) --sent | --not-sent")
        case .failed, .expired:
            list.look(
                Question.waiting, "yes: \(sentence)",
                next: "decide: countersign revise \(draft.id) --note <text>, or countersign skip \(draft.id)")
        case .rejected:
            list.look(
                Question.waiting, "no: \(sentence)",
                next: "take it back if it was meant to go on: countersign undo \(draft.id)")
        case .due, .writing, .inReview, .approved, .sending:
            list.aside(Question.waiting, "no: \(sentence)")
        case .sent, .done, .skipped, .superseded, .withdrawn: list.good(Question.waiting, "no")
        }
    }

    private func explainReply(_ row: EnrollmentRow, _ outlook: Outlook, in list: inout Checklist) throws {
        let standing = try connection.contactStanding(row.contact)
        if let replied = standing?.repliedAt, replied >= row.createdAt {
            let resume = "countersign enrollment resume \(row.id)"
            list.look(
                Question.reply, "yes, at \(replied)",
                next: row.hold?.because == .replied
                    ? "answer them, then choose: \(resume), or countersign enrollment stop \(row.id) --reason <text>"
                    : nil)
        } else {
            list.good(
                Question.reply,
                standing?.repliedAt.map { "not since they were enrolled; the last time was \($0)" } ?? "no")
        }
        if let remark = try companyReply(to: outlook.planning.contact) { list.aside(Question.reply, remark) }
    }

    private func explainTime(_ outlook: Outlook, in list: inout Checklist) {
        let row = outlook.enrollment
        let step = "step \(row.nextStep) of \(row.steps)"
        if let hold = row.hold, row.plannedAt != nil || hold.because == .sequence {
            let clock = hold.because.stopsTheClock ? "its clock stands since \(hold.at)" : "it waits since \(hold.at)"
            return list.aside(Question.enoughTime, "\(step) has no time yet: \(clock)")
        }
        guard let due = row.nextAt else {
            return list.aside(
                Question.enoughTime,
                row.nextStep > row.steps
                    ? "no step is left to wait for" : "the delay of \(step) begins when the step before is completed")
        }
        if due <= now {
            list.good(Question.enoughTime, "yes: \(step) was due at \(due)")
        } else {
            list.look(
                Question.enoughTime, "not yet: \(step) falls due at \(outlook.time(due, desk.zones))",
                next: "it falls due by itself at \(due); see what comes: countersign enrollment show \(row.id)")
        }
    }

    private func explainHold(_ row: EnrollmentRow, in list: inout Checklist) {
        guard let hold = row.hold else { return list.good(Question.held, "no") }
        let until = hold.until.map { "until \($0)" } ?? "until a person lets it go on"
        let resume = "countersign enrollment resume \(row.id)"
        let next =
            switch hold.because {
            case .paused: "let it go on: \(resume)"
            case .sequence: "let its sequence run: countersign sequence activate \(row.sequenceName)"
            case .replied: "choose: \(resume), or countersign enrollment stop \(row.id) --reason <text>"
            case .outOfOffice: "it goes on by itself\(hold.until.map { " at \($0)" } ?? ""); sooner with \(resume)"
            case .noAddress: "give them another address, then \(resume)"
            case .connection:
                "once they accept, say so: countersign enrollment event \(row.id) \(Happening.connected.rawValue)"
            }
        let end = hold.because == .sequence ? "until its sequence is activated" : until
        list.look(Question.held, "yes: \(hold.because.label) since \(hold.at), \(end)", next: next)
    }

    private func explainAddress(_ row: EnrollmentRow, _ outlook: Outlook, in list: inout Checklist) throws {
        guard let address = row.chosenEmail ?? outlook.planning.contact.email else {
            return list.aside(Question.reachable, "they have no mail address; other channels are used")
        }
        guard let block = try connection.blocks(on: address).first else {
            return list.good(Question.reachable, "yes: \(address) is neither suppressed nor bounced")
        }
        list.look(
            Question.reachable, "no: \(address) is \(block.kind): \(block.reason)",
            next: "end it: countersign enrollment stop \(row.id) --reason <text>")
    }

    private func explainNext(_ outlook: Outlook, in list: inout Checklist) {
        guard let next = outlook.ahead.first(where: { $0.omitted == nil }) else {
            return list.aside(Question.nextStep, "no step is left to fall due")
        }
        let step = "step \(next.step), \(next.channel.label)"
        guard outlook.hasTimes else {
            let waits = next.waitsForConnection ? ", once they accept the connection request" : ""
            return list.aside(Question.nextStep, "nobody knows yet: \(step)\(waits)")
        }
        let due = outlook.time(next.dueAt, desk.zones)
        list.aside(
            Question.nextStep,
            "\(step): the draft at \(due); approved at once it leaves at \(next.local); the zone is known from the "
                + "\(outlook.planning.recipient.whereabouts.source.rawValue)")
        for reason in next.moved { list.aside(Question.moved, reason) }
    }

    /// What to say when nothing is in the way.
    private func otherwise(_ outlook: Outlook) -> String {
        guard let draft = outlook.open else { return "the stages take it from here: countersign tick" }
        if let leaves = draft.leavesAt {
            return "\(draft.id) leaves at \(leaves); until then: countersign undo \(draft.id)"
        }
        return "the stages are at work on \(draft.id): countersign explain \(draft.id)"
    }
}

extension Outlook {
    /// `2026-12-28 09:00 in Europe/Berlin (2026-12-28T08:00:00Z)`.
    func time(_ instant: Instant, _ zones: any Zones) -> String {
        let zone = planning.recipient.whereabouts.zone
        return "\(zones.local(instant, in: zone)) in \(zone.rawValue) (\(instant))"
    }
}

extension Act {
    /// What to know of the recipient's company before writing (semantics 4.21).
    func companyReply(to contact: Contact) throws -> String? {
        guard let company = contact.company,
            let reply = try connection.lastReply(atCompany: company, except: contact.id)
        else { return nil }
        return "\(reply.name) at the same company, \(company), replied at \(reply.at)"
    }
}
