import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// A new version for people who are on the way already.
@Suite struct AdoptionTests {
    private static func source(_ steps: [String]) -> String {
        let texts = [
            "hello": "  - {id: hello, channel: email, purpose: Say why we write}",
            "hello2": "  - {id: hello, channel: email, purpose: Ask about their work}",
            "nudge": "  - {id: nudge, channel: email, delay: 3, thread: reply, purpose: Add one fact}",
            "slow": "  - {id: nudge, channel: email, delay: 5, thread: reply, purpose: Add one fact}",
            "goodbye": "  - {id: goodbye, channel: email, delay: 2, purpose: Close kindly}",
            "extra": "  - {id: extra, channel: email, delay: 1, purpose: One more fact}",
        ]
        return "sequence: s\nsteps:\n" + steps.compactMap { texts[$0] }.joined(separator: "\n") + "\n"
    }

    /// Mira's first step waits.
    private func begin(_ world: World, _ steps: [String] = ["hello", "nudge", "goodbye"]) async throws {
        try await world.furnish(sequence: Self.source(steps))
        try await world.enroll("mira@example.org", in: "s")
        try await world.tick()
    }

    private func adopt(_ world: World, _ steps: [String]) async throws -> [AdoptionRecord] {
        try await world.ask(ApplySequence(source: Self.source(steps)))
        return try await world.ask(AdoptVersion(sequence: "s")).people
    }

    /// Approves whatever waits, and lets everything leave.
    private func send(_ world: World) async throws {
        for draft in try await world.ask(ListInbox()).drafts where draft.state == .waiting {
            try await world.ask(ApproveDraft(draft: draft.draft))
        }
        for _ in 0..<12 {
            world.clock.advance(by: .minutes(10))
            try await world.tick()
        }
    }

    private func enrollment(_ world: World) async throws -> EnrollmentSummary {
        try await world.ask(ListEnrollments()).enrollments[0]
    }

    /// Sends everything that comes until the way is over, and answers the subjects' steps in the order they left.
    private func finish(_ world: World) async throws -> [String] {
        for _ in 0..<40 where try await enrollment(world).state == "live" {
            try await send(world)
            world.clock.advance(by: .hours(14))
            try await world.tick()
        }
        #expect(try await enrollment(world).state == "finished")
        return try await world.database.read { connection in
            try connection.rows(
                """
                SELECT step.step_id AS id FROM draft
                JOIN enrollment ON enrollment.id = enrollment_id
                JOIN step ON step.version_id = enrollment.version_id AND step.number = draft.step
                WHERE draft.state = 'sent' ORDER BY draft.since, draft.id
                """
            ).map { try $0.text("id") }
        }
    }

    /// S3-34, semantics 4.27: by default people stay on their version
    /// S0-40, S3-36
    @Test(arguments: Engine.available)
    func withoutAdoptionPeopleStay(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await world.ask(ApplySequence(source: Self.source(["hello2"])))
            try await world.tick()
            #expect(try await enrollment(world).sequence == "s@1")
            #expect(try await world.state(1) == .waiting)
            try await world.enroll("jon@example.net", in: "s")
            #expect(try await enrollment(world).sequence == "s@2")
        }
    }

    /// S3-33, semantics 4.27: a draft whose step changed is superseded and written anew, free of charge
    /// S3-34
    @Test(arguments: Engine.available)
    func aChangedStepIsWrittenAnewFreeOfCharge(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await world.credits() == (994, 2, 4))
            let people = try await adopt(world, ["hello2", "nudge", "goodbye"])
            #expect(people.map(\.outcome) == [.redrafted])
            #expect(try await world.state(1) == .due)
            #expect(try await world.credits() == (996, 0, 4))
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect((shown.summary.state, shown.summary.version, shown.summary.sequence) == (.waiting, 2, "s@2"))
            #expect(world.model.requests.contains { $0.prompt.contains("Ask about their work") })
            #expect(try await world.credits() == (996, 0, 4))
            #expect(shown.events.map(\.event).contains("superseded"))
            #expect(shown.events.map(\.event).contains("renewed"))
            #expect(try await finish(world) == ["hello", "nudge", "goodbye"])
        }
    }

    /// Semantics 4.27: an unchanged step keeps its draft
    @Test(arguments: Engine.available)
    func anUnchangedStepKeepsItsDraft(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await adopt(world, ["hello", "extra", "goodbye"]).map(\.outcome) == [.moved])
            #expect(try await world.state(1) == .approved)
            #expect(try await finish(world) == ["hello", "extra", "goodbye"])
            #expect(world.outbox.parcels.count == 3)
        }
    }

    /// S2-06, semantics 4.28: reordered, everything is sent once, in the new order
    @Test(arguments: Engine.available)
    func reorderedStepsAreEachSentOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await send(world)
            #expect(try await adopt(world, ["hello", "goodbye", "nudge"]).map(\.outcome) == [.moved])
            #expect(try await finish(world) == ["hello", "goodbye", "nudge"])
        }
    }

    /// S0-20, semantics 4.28: what has left is not sent again, wherever it stands now
    @Test(arguments: Engine.available)
    func whatHasLeftIsPassedOver(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world, ["hello", "goodbye", "extra"])
            try await send(world)
            #expect(try await adopt(world, ["goodbye", "hello", "extra"]).map(\.outcome) == [.moved])
            #expect(try await finish(world) == ["hello", "goodbye", "extra"])
        }
    }

    /// S2-11: a step added in front of the one that is awaited comes first
    /// S0-23
    @Test(arguments: Engine.available)
    func anAddedStepComesInItsPlace(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await send(world)
            #expect(try await adopt(world, ["hello", "extra", "nudge", "goodbye"]).map(\.outcome) == [.moved])
            #expect(try await finish(world) == ["hello", "extra", "nudge", "goodbye"])
        }
    }

    /// S0-21, semantics 4.1: a changed delay counts from the same anchor
    @Test(arguments: Engine.available)
    func aChangedDelayIsCountedFromTheSameAnchor(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await send(world)
            let before = try #require(try await enrollment(world).plannedAt)
            _ = try await adopt(world, ["hello", "slow", "goodbye"])
            let after = try #require(try await enrollment(world).plannedAt)
            // Three business days after Tuesday is Friday; five are Tuesday.
            #expect(after - before == .hours(96))
        }
    }

    /// S0-22, semantics 4.28: who waits on a deleted step goes to the next one with the remaining delay
    @Test(arguments: Engine.available)
    func aDeletedStepLeavesItsRemainingDelay(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await send(world)
            let before = try await enrollment(world).plannedAt
            #expect(try await adopt(world, ["hello", "goodbye"]).map(\.outcome) == [.moved])
            #expect(try await enrollment(world).plannedAt == before)
            #expect(try await finish(world) == ["hello", "goodbye"])
        }
    }

    /// Semantics 4.28: the draft of a deleted step is superseded, stays readable, and the next step comes
    @Test(arguments: Engine.available)
    func aDraftOfADeletedStepIsSuperseded(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            #expect(try await adopt(world, ["goodbye", "extra"]).map(\.outcome) == [.moved])
            #expect(try await world.state(1) == .superseded)
            #expect(try await world.credits().held == 0)
            let shown = try await world.ask(ShowDraft(draft: DraftID(1)))
            #expect(shown.summary.step == 1)
            #expect(shown.body.contains("Hi Mira"))
            try await world.tick()
            #expect(try await world.ask(ListInbox()).drafts.map(\.step) == [1])
            #expect(try await finish(world) == ["goodbye", "extra"])
        }
    }

    @Test(arguments: Engine.available)
    func whoHasNothingLeftIsFinished(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await send(world)
            #expect(try await adopt(world, ["hello"]).map(\.outcome) == [.finished])
            #expect(try await enrollment(world).state == "finished")
        }
    }

    /// S3-35: failures are named per person, and the same command tries exactly those again
    /// S3-33, semantics 4.27
    @Test(arguments: Engine.available)
    func aHandOverUnderWayIsTriedAgain(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await begin(world)
            try await world.enroll("jon@example.net", in: "s")
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            world.clock.advance(by: .minutes(10))
            let work = try await Dispatcher(world.desk).claim(atMost: 1)
            #expect(work.count == 1)
            let first = try await adopt(world, ["hello2", "goodbye"])
            #expect(first.map(\.outcome) == [.failed, .moved])
            #expect(first[0].detail == "D-1 is being handed over")
            try await Dispatcher(world.desk).carryOut(work[0])
            let second = try await adopt(world, ["hello2", "goodbye"])
            #expect(second.map(\.enrollment) == [EnrollmentID(1)])
            #expect(second.map(\.outcome) == [.moved])
            #expect(try await adopt(world, ["hello2", "goodbye"]).isEmpty)
        }
    }

    /// S3-22, S3-33, S3-36 to S3-38: one enrollment, or those enrolled together, with steps of their own
    /// S3-20
    @Test(arguments: Engine.available)
    func anEnrollmentHasStepsOfItsOwn(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.source(["hello", "nudge"]))
            try await world.enroll("mira@example.org", "jon@example.net", in: "s")
            try await world.enroll("wei@example.com", in: "s")
            let own = Self.source(["hello2", "goodbye"])
            let alone = try await world.ask(EditEnrollment(enrollment: EnrollmentID(1), source: own))
            #expect(alone.version == "s@2")
            #expect(alone.people.map(\.enrollment) == [EnrollmentID(1)])
            #expect(alone.together == 1)
            #expect(try await world.ask(ShowSequence(sequence: "s")).summary.sequence == "s@1")
            // The rest of that action, and nobody else; the same text makes no other version.
            let rest = try await world.ask(EditEnrollment(enrollment: EnrollmentID(1), source: own, batch: true))
            #expect(rest.version == "s@2")
            #expect(rest.people.map(\.enrollment) == [EnrollmentID(2)])
            let versions = try await world.ask(ListEnrollments()).enrollments.map(\.sequence)
            #expect(versions == ["s@1", "s@2", "s@2"])
            // A version of one's own stays when everybody else is moved.
            #expect(try await adopt(world, ["hello"]).map(\.enrollment) == [EnrollmentID(3)])
            for source in [World.sequence, "sequence: s", "sequence: ["] {
                await #expect(throws: Refusal.self) {
                    try await world.ask(EditEnrollment(enrollment: EnrollmentID(1), source: source))
                }
            }
        }
    }

    /// Pages are bounded, and each begins where the last ended.
    @Test(arguments: Engine.available)
    func peopleAreMovedInPages(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(sequence: Self.source(["hello"]))
            try await world.enroll("mira@example.org", "jon@example.net", "wei@example.com", in: "s")
            try await world.ask(ApplySequence(source: Self.source(["hello2"])))
            let first = try await world.ask(AdoptVersion(sequence: "s", limit: 2))
            #expect(first.people.count == 2)
            let second = try await world.ask(AdoptVersion(sequence: "s", after: first.next, limit: 2))
            #expect(second.people.count == 1)
            #expect(second.next == nil)
            await #expect(throws: Refusal.self) { try await world.ask(AdoptVersion(sequence: "s", limit: 101)) }
        }
    }
}
