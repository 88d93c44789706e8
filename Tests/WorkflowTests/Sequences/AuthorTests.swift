import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Sequences as their authors make, change, share and switch them.
@Suite struct AuthorTests {
    private static let calls = "sequence: calls\nsteps:\n  - {id: ring, channel: call, purpose: ask}\n"

    /// S0-10, S1-01 to S1-03, S3-09, semantics 4.16: incomplete is published and not activated, with the same list
    /// S0-16
    @Test(arguments: Engine.available)
    func whatIsIncompleteIsKeptAndNotActivated(engine: Engine) async throws {
        try await World.on(engine) { world in
            let source =
                "sequence: half\nsteps:\n  - id: a\n    channel: email\n    thread: reply\n    sender: x@y.example\n"
            let checked = try await world.ask(CheckSequence(source: source))
            let missing = checked.problems.filter { $0.weight == .incomplete }
            #expect(
                missing.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.field ?? "")" } == [
                    "3:5 a.purpose", "5:13 a.thread", "6:13 a.sender",
                ])
            #expect(checked.steps.count == 1)
            let applied = try await world.ask(ApplySequence(source: source))
            #expect(applied.warnings == checked.problems)
            let shown = try await world.ask(ShowSequence(sequence: "half"))
            #expect(shown.summary.status == .incomplete)
            #expect(shown.summary.missing == 3)
            #expect(shown.steps[0].missing.count == 3)
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ActivateSequence(sequence: "half"))
            }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.problems.map(\.message) == missing.map(\.message))
            try await world.ask(ApplySequence(source: "sequence: half\nsteps: []"))
            #expect(try await world.ask(ShowSequence(sequence: "half")).summary.status == .empty)
            try await world.ask(
                ApplySequence(source: "sequence: half\nsteps:\n  - {id: a, channel: email, purpose: ask}\n"))
            #expect(try await world.ask(ActivateSequence(sequence: "half")).state == "active")
            // A sequence that runs does not take a version that could not run.
            let broken = await #expect(throws: Refusal.self) { try await world.ask(ApplySequence(source: source)) }
            #expect(broken?.hint?.contains("sequence pause half") == true)
        }
    }

    /// S0-46, S1-01, S2-02, S2-10, S2-11, semantics 4.29
    @Test(arguments: Engine.available)
    func theStatusFollowsWhatHappens(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            func status() async throws -> SequenceStatus? {
                try await world.ask(ListSequences(scope: "all")).sequences.first?.status
            }
            #expect(try await status() == .notStarted)
            try await world.enroll("mira@example.org")
            #expect(try await status() == .notStarted)
            try await world.tick()
            #expect(try await status() == .inProgress)
            try await world.ask(PauseSequence(sequence: "backend-q3"))
            #expect(try await status() == .paused)
            try await world.ask(ActivateSequence(sequence: "backend-q3"))
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "no", then: .stop))
            #expect(try await status() == .completed)
            try await world.ask(ArchiveSequence(sequence: "backend-q3"))
            #expect(try await status() == .archived)
        }
    }

    /// S0-03, S0-58: archived sequences leave the list and keep everything
    /// S0-45
    @Test(arguments: Engine.available)
    func archivingIsRefusedWhileSomebodyIsOnTheWay(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ArchiveSequence(sequence: "backend-q3"))
            }
            #expect(refusal?.hint?.contains("enrollment stop --sequence backend-q3") == true)
            try await world.ask(RejectDraft(draft: DraftID(1), reason: "no", then: .stop))
            #expect(try await world.ask(ArchiveSequence(sequence: "backend-q3")).state == "archived")
            #expect(try await world.ask(ListSequences()).sequences.isEmpty)
            #expect(try await world.ask(ListSequences(scope: "archived")).sequences.count == 1)
            #expect(try await world.ask(ShowSequence(sequence: "backend-q3")).source == World.sequence)
            for closed in [ApplySequence(source: World.sequence + "      \n")] {
                let refusal = await #expect(throws: Refusal.self) { try await world.ask(closed) }
                #expect(refusal?.code == .notNow)
            }
            let activated = await #expect(throws: Refusal.self) {
                try await world.ask(ActivateSequence(sequence: "backend-q3"))
            }
            #expect(activated?.hint?.contains("sequence clone") == true)
        }
    }

    /// S0-17 to S0-24, S2-05, S2-06, semantics 4.28: add, change, move and remove; ids stay, places are computed
    /// S0-08, S0-09
    @Test(arguments: Engine.available)
    func singleStepsMakeNewVersions(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            func steps() async throws -> [StepRecord] {
                try await world.ask(ShowSequence(sequence: "backend-q3")).steps
            }
            let added = try await world.ask(
                AddStep(sequence: "backend-q3", id: "ring", step: ["channel": "call", "delay": "2", "label": "Ring"]))
            #expect(added.sequence == "backend-q3@2")
            #expect(try await steps().map(\.id) == ["hello", "nudge", "goodbye", "ring"])
            try await world.ask(MoveStep(sequence: "backend-q3", id: "ring", place: 2))
            #expect(try await steps().map(\.id) == ["hello", "ring", "nudge", "goodbye"])
            try await world.ask(
                ChangeStep(
                    sequence: "backend-q3", id: "ring",
                    changes: ["delay": "4 hours", "label": "", "purpose": "Say hello"]))
            let ring = try await steps()[1]
            #expect((ring.delay, ring.label, ring.purpose) == ("4 hours", nil, "Say hello"))
            try await world.ask(RemoveStep(sequence: "backend-q3", id: "nudge"))
            #expect(try await steps().map(\.number) == [1, 2, 3])
            try await world.ask(
                AddStep(
                    sequence: "backend-q3", id: "early", step: ["channel": "email", "purpose": "a"], before: "hello"))
            #expect(try await steps().map(\.id) == ["early", "hello", "ring", "goodbye"])
            let refused: [any UseCase] = [
                AddStep(sequence: "backend-q3", id: "ring", step: ["channel": "call"]),
                AddStep(sequence: "backend-q3", id: "x", step: ["channel": "fax"]),
                AddStep(sequence: "backend-q3", id: "Bad Id", step: ["channel": "call"]),
                AddStep(sequence: "backend-q3", id: "x", step: ["channel": "call"], before: "nobody"),
                ChangeStep(sequence: "backend-q3", id: "hello", changes: ["delay": "soon"]),
                ChangeStep(sequence: "backend-q3", id: "hello", changes: ["dealy": "3"]),
                ChangeStep(sequence: "backend-q3", id: "hello", changes: [:]),
                ChangeStep(sequence: "backend-q3", id: "hello", changes: ["channel": ""]),
                MoveStep(sequence: "backend-q3", id: "hello", place: 0),
                RemoveStep(sequence: "backend-q3", id: "helo"),
            ]
            for question in refused {
                await #expect(throws: Refusal.self, "\(question)") { try await world.ask(question) }
            }
            #expect(try await world.ask(ShowSequence(sequence: "backend-q3")).summary.sequence == "backend-q3@6")
        }
    }

    /// S0-25, S0-36, S0-40, S2-04: a copy is one's own and independent
    @Test(arguments: Engine.available)
    func aCloneIsOnesOwn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            let answer = try await world.ask(CloneSequence(sequence: "backend-q3", name: "mine"), as: world.cleo)
            #expect((answer.sequence, answer.state) == ("mine@1", "draft"))
            let mine = try await world.ask(ShowSequence(sequence: "mine"))
            let other = try await world.ask(ShowSequence(sequence: "backend-q3"))
            #expect(mine.summary.author == "Cleo Marsh")
            #expect(mine.steps == other.steps)
            try await world.ask(RemoveStep(sequence: "mine", id: "nudge"))
            #expect(try await world.ask(ShowSequence(sequence: "backend-q3")).steps.count == 3)
            for name in ["backend-q3", "Not A Name"] {
                await #expect(throws: Refusal.self) {
                    try await world.ask(CloneSequence(sequence: "backend-q3", name: name))
                }
            }
        }
    }

    /// S0-06, S0-37 to S0-39, S1-06, S1-07, S3-04, S3-05
    @Test(arguments: Engine.available)
    func aPersonalSequenceIsListedToItsAuthorAndToAdmins(engine: Engine) async throws {
        try await World.on(engine) { world in
            let dora = try await world.member("Dora Kühn", [.recruiter])
            try await world.ask(ApplySequence(source: Self.calls, access: .personal))
            func listed(to member: Member) async throws -> Int {
                try await world.ask(ListSequences(), as: member).sequences.count
            }
            #expect(try await listed(to: world.ana) == 1)
            #expect(try await listed(to: world.cleo) == 1)
            #expect(try await listed(to: dora) == 0)
            #expect(try await world.ask(ShowSequence(sequence: "calls"), as: dora).summary.author == "Ana Ruiz")
            let change = await #expect(throws: Refusal.self) {
                try await world.ask(PauseSequence(sequence: "calls"), as: dora)
            }
            #expect(change?.code == .forbidden)
            // Any member who may see it can share it; it is listed with its author's name.
            try await world.ask(SetSequenceAccess(sequence: "calls", access: .shared), as: dora)
            #expect(try await world.ask(ListSequences(), as: dora).sequences.first?.author == "Ana Ruiz")
            await #expect(throws: Refusal.self) {
                try await world.ask(SetSequenceAccess(sequence: "calls", access: .personal), as: dora)
            }
            try await world.ask(SetSequenceAccess(sequence: "calls", access: .personal))
            #expect(try await listed(to: dora) == 0)
        }
    }

    /// S3-04, S3-06, S3-07: a confidential sequence, its drafts and its enrollments are its author's alone
    @Test(arguments: Engine.available)
    func aConfidentialSequenceIsHiddenWithAllThatBelongsToIt(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            await #expect(throws: Refusal.self) {
                try await world.ask(SetSequenceAccess(sequence: "backend-q3", access: .confidential), as: world.cleo)
            }
            try await world.ask(SetSequenceAccess(sequence: "backend-q3", access: .confidential))
            let hidden: [any UseCase] = [
                ShowSequence(sequence: "backend-q3"), PauseSequence(sequence: "backend-q3"),
                CloneSequence(sequence: "backend-q3", name: "mine"), ShowDraft(draft: DraftID(1)),
                ExplainDraft(draft: DraftID(1)), ApproveDraft(draft: DraftID(1)), SkipDraft(draft: DraftID(1)),
                UndoDecision(draft: DraftID(1)), SetSequenceAccess(sequence: "backend-q3", access: .shared),
            ]
            for question in hidden {
                let refusal = await #expect(throws: Refusal.self, "\(question)") {
                    try await world.ask(question, as: world.cleo)
                }
                #expect(refusal?.code == .notFound, "\(question)")
            }
            let taken = await #expect(throws: Refusal.self) {
                try await world.ask(ApplySequence(source: World.sequence), as: world.cleo)
            }
            #expect(taken?.message == "The name backend-q3 is taken.")
            let inbox = try await world.ask(ListInbox(), as: world.cleo)
            #expect(inbox.drafts.isEmpty)
            #expect(try await world.ask(ShowOverview(), as: world.cleo).waiting == 0)
            #expect(try await world.ask(ListEnrollments(), as: world.cleo).enrollments.isEmpty)
            #expect(try await world.ask(ListEvents(draft: "D-1"), as: world.cleo).events.isEmpty)
            #expect(try await world.ask(ListSequences(scope: "all"), as: world.cleo).sequences.isEmpty)
            // Its author works as before.
            #expect(try await world.ask(ListInbox()).drafts.count == 1)
            #expect(try await world.ask(ShowOverview()).waiting == 1)
            #expect(try await world.ask(ApproveDraft(draft: DraftID(1))).state == .approved)
        }
    }
}

extension World {
    func member(_ name: String, _ roles: Set<Role>) async throws -> Member {
        let given = name.split(separator: " ")[0].lowercased()
        return try await database.write {
            try $0.keepMember(
                email: "\(given)@nordlicht.example", name: name, roles: roles, basicLinkedIn: false, at: World.morning)
        }
    }
}
