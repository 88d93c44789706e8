extension PracticeKey {
    /// What it is for, in one sentence.
    public var meaning: String {
        switch self {
        case .zone:
            "the organisation's time zone: for dates of caps and quiet days, and for contacts whose own is unknown"
        case .country: "whose working days and holidays count for contacts of unknown country"
        case .subdivision: "the part of that country, for its regional holidays"
        case .window: "when messages may leave; a sequence may have its own"
        case .clock: "on whose clock the window is read"
        case .holidays: "whose public holidays are no working days: the recipient's, also the organisation's, nobody's"
        case .blackout: "dates, in the recipient's zone, on which nothing leaves and that count as no working day"
        case .sameDay: "whether two steps may reach one person on one day"
        case .quietDays:
            "days of the organisation between anything of ours that reached a contact and a first message of another "
                + "enrollment; 0 is off"
        case .parallel: "whether one person may be on the way through several sequences"
        case .missingChannel:
            "what becomes of a step whose channel a contact lacks: it is left out, or the contact is not enrolled"
        case .stagger: "seconds between the first steps of one bulk action"
        case .batch: "people of one bulk action whose first steps stay together; 0 is everybody"
        case .batchGap: "seconds between such batches, beside the stagger"
        case .shortestGap:
            "seconds at least between two hand-overs of one mailbox; 0 and a longest gap of 0 switch spreading out off"
        case .longestGap: "seconds at most; the gap is drawn for each draft, always the same for the same draft"
        case .dailyCap: "hand-overs of one mailbox in any 24 hours"
        case .rampStart: "what a new mailbox may hand over on its first day; 0 is no ramp"
        case .rampStep: "how much more on every further day, up to the cap"
        case .onReply: "what a reply does to the enrollment: it pauses, or it ends"
        case .replyDays: "calendar days after which a reply that nobody decided about ends the enrollment"
        case .onOutOfOffice: "what an automatic absence note does: hold, nothing, or what a reply does"
        case .outOfOfficeDays: "calendar days of hold when the note names no return"
        case .onArchive: "which enrollments an archived contact leaves: all, or those for the same job"
        case .onCompanyReply: "what a reply means for others of the same company"
        case .resume: "what becomes of a delay when a pause ends, unless the command says otherwise"
        case .connectionDays: "calendar days to wait for a connection request to be accepted"
        case .onNoConnection:
            "what follows when it was not: the steps that need it are left out, or the enrollment ends"
        case .autoSkipDays: "working days after which a task that nobody did is left out; 0 is never"
        case .automaticFirstTouch: "when rules may approve the first message of an enrollment"
        case .draftDays: "working days of the organisation that a draft waits for a person; people are told before"
        case .onExpiry:
            "what becomes of it then: a person takes it up again, its step is left out, or it is written anew once"
        case .monthlyCredits: "credits that come in on the first of every month and end with it; 0 is none"
        case .topUpCeiling: "credits that members who are no admins may add in a month, all together; 0 is none"
        case .freeRejections: "drafts a month whose price comes back when a person rejects them; 0 is none"
        }
    }

    /// Its value as the file has it, in one line; `nil` where nothing is set.
    public func value(in practice: Practice, zone: ZoneName) -> String? {
        switch self {
        case .zone: zone.rawValue
        case .country: practice.country
        case .subdivision: practice.subdivision
        case .window: practice.window.lines.map { "\($0.days): \($0.blocks)" }.joined(separator: "; ")
        case .blackout: practice.blackout.isEmpty ? nil : practice.blackout.map(\.label).joined(separator: "; ")
        case .parallel: practice.allowsParallel ? "yes" : "no"
        case .clock: practice.clock.rawValue
        case .holidays: practice.holidays.rawValue
        case .sameDay: practice.sameDay.rawValue
        case .missingChannel: practice.missingChannel.rawValue
        case .onReply: practice.onReply.rawValue
        case .onOutOfOffice: practice.onOutOfOffice.rawValue
        case .onArchive: practice.onArchive.rawValue
        case .onCompanyReply: practice.onCompanyReply.rawValue
        case .resume: practice.resume.rawValue
        case .onNoConnection: practice.onNoConnection.rawValue
        case .automaticFirstTouch: practice.automaticFirstTouch.rawValue
        case .onExpiry: practice.onExpiry.rawValue
        default: number.map { String(practice[keyPath: $0]) }
        }
    }

    /// Where a number stands.
    public var number: WritableKeyPath<Practice, Int>? {
        switch self {
        case .quietDays: \.quietDays
        case .stagger: \.pacing.stagger
        case .batch: \.pacing.batch
        case .batchGap: \.pacing.batchGap
        case .shortestGap: \.pacing.shortestGap
        case .longestGap: \.pacing.longestGap
        case .dailyCap: \.pacing.dailyCap
        case .rampStart: \.pacing.rampStart
        case .rampStep: \.pacing.rampStep
        case .replyDays: \.replyDays
        case .outOfOfficeDays: \.outOfOfficeDays
        case .connectionDays: \.connectionDays
        case .autoSkipDays: \.autoSkipDays
        case .draftDays: \.draftDays
        case .monthlyCredits: \.monthlyCredits
        case .topUpCeiling: \.topUpCeiling
        case .freeRejections: \.freeRejections
        default: nil
        }
    }
}

extension Blackout {
    /// `2026-12-24 to 2027-01-01 (Winter break)`.
    public var label: String {
        (first == last ? "\(first)" : "\(first) to \(last)") + (name.map { " (\($0))" } ?? "")
    }
}
