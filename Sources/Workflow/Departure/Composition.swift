import Outreach
import Storage

/// One draft with everything around it, as it stands in this transaction.
struct Composition {
    var draft: DraftRow
    var enrollment: EnrollmentRow
    var contact: Contact
    /// In whose name it leaves: the step's sender, the sequence's, or whoever enrolled (S3-13).
    var member: Member
    /// Why it cannot leave in that name, when it cannot (S1-18).
    var senderObstacle: String?
    var installation: Installation
    var step: Step
    var steps: Int
    var definition: SequenceDefinition
    var job: Job?
    /// Since when the records of the contact and the job are as they are, and whether the job is closed.
    var contactAsOf: Instant?
    var jobAsOf: Instant?
    var jobIsClosed = false
    var recipient: Recipient
    /// Accepted emails of this enrollment before this step, oldest first.
    var thread: [(step: Int, messageID: String, subject: String?)]

    /// Whether this email answers one before it.
    var isReply: Bool { draft.channel == .email && step.thread == .reply && !thread.isEmpty }

    /// When a task that nobody did is left out: working days of the organisation, which does it; `nil` is never
    /// (semantics 4.26).
    func skipAt(after now: Instant, _ zones: any Zones) -> Instant? {
        let days = step.autoSkipDays ?? installation.practice.autoSkipDays
        guard days > 0 else { return nil }
        return Recipient.home(installation, zones).schedule.raw(after: now, delay: .businessDays(days))
    }

    /// The exact envelope that `text` would leave in.
    func envelope(_ text: MessageText, earliestDeparture: Instant) -> Envelope {
        let address = contact.address(for: draft.channel) ?? ""
        let isEmail = draft.channel == .email
        return Envelope(
            channel: draft.channel, sender: Mailbox(name: member.name, address: member.email),
            recipients: [Mailbox(name: contact.name, address: address)],
            cc: isEmail ? step.cc.map { Mailbox(address: $0) } : [],
            bcc: isEmail ? step.bcc.map { Mailbox(address: $0) } : [],
            thread: isReply ? thread.last?.messageID : nil,
            subject: isReply ? replySubject : (draft.channel.hasSubject ? text.subject : nil), body: text.body,
            footer: isEmail ? Footer.version : nil, earliestDeparture: earliestDeparture)
    }

    private var replySubject: String {
        let subject = thread.first?.subject ?? ""
        return subject.lowercased().hasPrefix("re:") ? subject : "Re: \(subject)"
    }

    /// The parcel of an approved envelope: what the mail library builds its bytes from.
    func parcel(_ envelope: Envelope, messageID: String, at now: Instant) -> Parcel {
        Parcel(
            messageID: messageID, from: envelope.sender, to: envelope.recipients, cc: envelope.cc ?? [],
            bcc: envelope.bcc ?? [], subject: envelope.subject ?? "",
            body: envelope.body + (envelope.footer == nil ? "" : Footer.text(organisation: installation.organisation)),
            inReplyTo: envelope.thread, references: isReply ? thread.map(\.messageID) : [],
            listUnsubscribe: Footer.listUnsubscribe(to: envelope.sender.address), date: now)
    }

    /// What the Writer may draw on; a follow-up has an angle that none before it had.
    func context(earlier: [DraftContext.Earlier], guidance: Guidance) -> DraftContext {
        var context = DraftContext(
            channel: draft.channel, contact: contact, job: job, senderName: member.name,
            organisation: installation.organisation, tone: step.tone ?? definition.tone,
            pitch: guidance.pitch ?? definition.pitch,
            language: contact.language ?? definition.language ?? "en", step: draft.step, steps: steps,
            purpose: step.purpose, hasBasicLinkedIn: member.hasBasicLinkedIn, isReply: isReply, earlier: earlier,
            fields: enrollment.fields, contactAsOf: contactAsOf, jobAsOf: jobAsOf)
        context.jobIsClosed = jobIsClosed ? true : nil
        context.toneGuide = guidance.tone
        context.voice = guidance.voice
        guard !context.isFirstTouch else { return context }
        let known = Set(context.facts.map(\.key))
        let angle = Angle.next(
            on: draft.channel, used: earlier.compactMap(\.angle), seed: enrollment.id.rawValue,
            isLast: context.isLastTouch, knows: known.contains)
        context.angle = angle.name
        context.angleAsks = angle.asks
        return context
    }
}

extension Connection {
    /// Gathers what stands around a draft. `nil` only when a row that must be there is missing.
    func composition(of draft: DraftRow, _ zones: any Zones) throws -> Composition? {
        guard let enrollment = try enrollment(draft.enrollment), var contact = try contact(enrollment.contact),
            let member = try member(enrollment.member), let installation = try installation(),
            let definition = try definition(of: draft, in: enrollment), draft.step <= definition.steps.count
        else { return nil }
        if let chosen = enrollment.chosenEmail { contact.email = chosen }
        let step = definition.steps[draft.step - 1]
        let sender = try sender(named: definition.sender(of: step), for: member)
        let standing = try enrollment.job.flatMap { try jobStanding($0) }
        return Composition(
            draft: draft, enrollment: enrollment, contact: contact, member: sender.member,
            senderObstacle: sender.obstacle, installation: installation, step: step, steps: definition.steps.count,
            definition: definition,
            job: try enrollment.job.flatMap { try job($0) }, contactAsOf: try contactAsOf(contact.id),
            jobAsOf: standing?.asOf, jobIsClosed: standing?.isClosed ?? false,
            recipient: try recipient(contact, of: definition, installation, zones),
            thread: draft.channel == .email ? try threadOf(draft.enrollment, before: draft.id) : [])
    }

    /// The version that a draft's step stands in.
    private func definition(of draft: DraftRow, in enrollment: EnrollmentRow) throws -> SequenceDefinition? {
        guard let retiredIn = draft.retiredIn else { return try definition(version: enrollment.versionID) }
        return try version(retiredIn, of: enrollment.sequence)?.definition
    }

    /// In whose name a step leaves that `member` enrolled somebody for, and what speaks against it.
    private func sender(named address: String?, for member: Member) throws -> (member: Member, obstacle: String?) {
        guard let address else { return (member, nil) }
        guard let sender = try self.member(email: address) else {
            return (member, "its sender \(address) is no member")
        }
        if try maySend(as: sender.id, by: member.id) { return (sender, nil) }
        return (sender, "\(sender.name) does not permit \(member.name) to send in their name")
    }

    /// The context of a draft, with what was sent before.
    func context(of composition: Composition) throws -> DraftContext {
        composition.context(
            earlier: try sentTexts(of: composition.draft.enrollment, before: composition.draft.id),
            guidance: try guidance(for: composition))
    }
}
