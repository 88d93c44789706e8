import Logging
import Outreach
import Storage

/// Has the model write the next version of drafts that are due.
public struct Writer: Stage {
    public struct Work: Sendable {
        var draft: DraftRow
        var context: DraftContext
        /// What its author wrote for everybody; `nil` where the model writes.
        var authored: Authored?
    }

    public let name = "Writer"
    /// A few more than calls may be under way, so that a place never stays empty while an outcome is recorded.
    public var atOnce: Int { desk.limits.modelCalls * 5 / 4 }
    let desk: Desk
    private var actor: Actor { .stage(name) }

    public init(_ desk: Desk) { self.desk = desk }

    /// Reserves the price of each draft it takes; those that cannot be paid stay due, and a notice says so (semantics 4.45).
    public func claim(atMost: Int) async throws -> [Work] {
        let (desk, actor) = (desk, actor)
        let work = try await desk.database.write { connection in
            guard try connection.holdStops(for: "\(actor.name) \(desk.worker.id)").stop(of: .everything) == nil else {
                return [Work]()
            }
            let now = desk.clock.now
            let prices = try connection.prices()
            var work: [Work] = []
            var isShort = false
            for draft in try connection.ready(.due, at: now, limit: atMost) {
                switch try connection.take(draft, prices, desk, by: actor, at: now) {
                case .taken(let taken): work.append(taken)
                case .left: continue
                case .unpaid: isShort = true
                }
                if isShort { break }
            }
            guard isShort else { return work }
            // What an enrollment holds for its own run goes on all the same (ahead 3.19).
            for draft in try connection.readyOfRuns(at: now, limit: atMost - work.count) {
                if case .taken(let taken) = try connection.take(draft, prices, desk, by: actor, at: now) {
                    work.append(taken)
                }
            }
            return work
        }
        if !work.isEmpty { desk.passing(.writerClaimed) }
        return work
    }

    public func carryOut(_ work: Work) async throws {
        if let authored = work.authored { return try await keep(authored, of: work) }
        let prompt = desk.prompts.draft(work.context, note: work.draft.note)
        let request = ModelRequest(
            system: prompt.system, prompt: prompt.prompt, answer: WriterAnswer.fields,
            deadline: desk.limits.modelDeadline)
        // A first version is waited for by nobody; another one perhaps by whoever asked for it.
        let report = work.draft.version > 0 ? ProgressReport(of: work.draft.id, desk) : nil
        let completion: Completion
        do {
            completion = try await desk.writer.complete(request, hearing: report?.hearing)
        } catch {
            return try await putOff(work.draft, because: error)
        }
        desk.passing(.writerAnswered)
        let answer = WriterAnswer(completion)
        let writing = Writing(
            model: completion.model,
            parameters: #"{"maximumTokens":\#(request.maximumTokens),"temperature":\#(request.temperature)}"#,
            promptHash: prompt.hash, inputs: work.context, raw: completion.raw, inputTokens: completion.inputTokens,
            outputTokens: completion.outputTokens, prompt: prompt.kept, claims: answer.claims,
            cost: completion.cost.map { Int64($0) })
        try await record(answer.text(for: work.context.channel), writing, of: work.draft)
    }

    private func record(_ written: MessageText, _ writing: Writing, of draft: DraftRow) async throws {
        let (desk, actor) = (desk, actor)
        try await desk.database.write { connection in
            let now = desk.clock.now
            let version = draft.version + 1
            try connection.clearProgress(of: draft.id)
            try connection.addVersion(
                version, of: draft.id, text: written, writtenBy: writing, note: draft.note, at: now)
            try connection.move(
                draft.id, from: .writing, by: .written, as: actor, at: now,
                change: DraftChange(
                    wakeAt: now, tries: 0, note: .some(nil), version: version, verdict: .some(nil), score: .some(nil),
                    edited: false),
                holder: desk.worker.id, detail: "version \(version) by \(writing.model)")
        }
        desk.passing(.written)
    }

    /// Makes the version that the author wrote, or tells a person which token stands for nothing here.
    private func keep(_ authored: Authored, of work: Work) async throws {
        switch authored.text {
        case .success(let text):
            let hash = Fingerprint.of("\(text.subject ?? "")\n\(text.body)".utf8)
            try await record(
                text,
                Writing(
                    model: authored.kind, parameters: "{}", promptHash: hash, inputs: work.context, raw: "",
                    inputTokens: 0, outputTokens: 0),
                of: work.draft)
        case .failure(let missing):
            let (desk, actor, draft) = (desk, actor, work.draft)
            try await desk.database.write { connection in
                let now = desk.clock.now
                try connection.putUpNotice(
                    kind: "notWritten", draft: draft.id, text: "\(draft.id) was not written: \(missing.sentence).",
                    at: now)
                try connection.move(
                    draft.id, from: .writing, by: .gaveUp, as: actor, at: now,
                    change: DraftChange(reason: "not written: \(missing.sentence)", tries: 0), holder: desk.worker.id)
            }
        }
    }

    public func nextTime() async throws -> Instant? {
        let desk = desk
        return try await desk.database.read { connection in
            guard try !connection.isStopped(), let next = try connection.nextReady(.due) else { return nil }
            // Without credits nothing can be taken; a top-up is a change that wakes the stage.
            if next <= desk.clock.now, try !connection.canPayFirstDue(desk) {
                return try connection.hasReadyOfRuns(at: desk.clock.now) ? next : nil
            }
            return next
        }
    }

    /// What was reserved is given back until the next try.
    private func putOff(_ draft: DraftRow, because fault: ModelFault) async throws {
        let (desk, actor) = (desk, actor)
        try await desk.database.write { connection in
            let now = desk.clock.now
            try connection.release(.draft, of: draft.id, by: actor, at: now)
            try connection.clearProgress(of: draft.id)
            _ = try connection.putOff(
                draft, in: .writing, because: fault, missing: "written", desk: desk, by: actor, now: now)
        }
    }
}

private enum Taking {
    case taken(Writer.Work)
    /// Not to be written now.
    case left
    case unpaid
}

extension Connection {
    /// Reserves for a due draft and claims it; one whose budget is used up waits for the next day or month.
    fileprivate func take(
        _ draft: DraftRow, _ prices: PriceList, _ desk: Desk, by actor: Actor, at now: Instant
    ) throws -> Taking {
        guard let composition = try composition(of: draft, desk.zones) else { return .left }
        let context = try context(of: composition)
        let authored = Authored(of: draft, composition.step, context)
        do {
            if authored == nil {
                try reserve(
                    draftPrice(of: draft, prices), for: .draft, of: draft.id, composition.enrollment,
                    priceList: prices.version, desk, by: actor, at: now)
            }
        } catch let shortage as NotEnoughCredit {
            try putUpNotice(
                kind: "outOfCredit", draft: nil,
                text:
                    "Drafting waits: the next draft needs \(shortage.needed) credits, \(shortage.available) are available.",
                at: now)
            return .unpaid
        } catch let over as OverBudget {
            try letWait(draft, for: over, desk, by: actor, at: now)
            return .left
        }
        try move(draft.id, from: .due, by: .claimed, as: actor, at: now, change: DraftChange(lease: desk.lease))
        return .taken(Writer.Work(draft: draft, context: context, authored: authored))
    }

    /// The first version is charged once; the first revision that people ask for is free, further ones are not
    /// (semantics 4.42, 4.43). What is written anew because its step changed costs nothing more (4.27).
    func draftPrice(of draft: DraftRow, _ prices: PriceList, askingOnceMore: Bool = false) throws -> Int {
        let asked = try revisionsAsked(of: draft.id) + (askingOnceMore ? 1 : 0)
        let paid = try captures(.draft, of: draft.id)
        if paid == 0 { return prices.draft }
        return paid >= 1 + max(0, asked - 1) ? 0 : prices.revision
    }

    /// What an enrollment's next draft or send can be paid from: the run that it holds, and what is available.
    func payable(by enrollment: EnrollmentID) throws -> Int {
        try availableCredits() + (openRun(of: enrollment).map { try held(by: $0) } ?? 0)
    }

    /// Whether the first due draft could be reserved for; reserved already counts as yes.
    fileprivate func canPayFirstDue(_ desk: Desk) throws -> Bool {
        guard let first = try first(.due, at: desk.clock.now) else { return true }
        if let composition = try composition(of: first, desk.zones),
            Authored(of: first, composition.step, try context(of: composition)) != nil
        {
            return true
        }
        return try draftPrice(of: first, prices()) <= payable(by: first.enrollment) + reserved(.draft, for: first.id)
    }
}
