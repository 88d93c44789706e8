import Outreach
import Testing

/// What keeps a sequence from being activated, and what is only unwise.
@Suite struct ValidityTests {
    private static let today = CivilDate("2026-11-24")!

    private func validity(
        _ steps: [Step], timing: SequenceTiming = SequenceTiming(), sender: String? = nil,
        senders: [String: SenderStanding] = [:], blackout: [Blackout] = []
    ) -> Validity {
        Validity(
            of: SequenceDefinition(name: "a", timing: timing, sender: sender, steps: steps), senders: senders,
            calendar: WorkCalendar(blackout: blackout), today: Self.today)
    }

    private func email(_ id: String, _ content: StepContent = .brief, purpose: String? = "ask", delay: Int = 3) -> Step
    {
        Step(id: id, channel: .email, delay: .businessDays(delay), purpose: purpose, content: content)
    }

    private static let good = StepContent.template(MessageText(subject: "s", body: "b"))

    /// S0-10, S1-02, S1-03, S1-05, S3-09, S3-10, semantics 4.16
    @Test func everythingThatIsMissingIsListed() {
        var reply = email("first")
        reply.thread = .reply
        #expect(validity([]).missing.map(\.key) == ["steps"])
        #expect(validity([reply]).missing.map(\.key) == ["thread"])
        #expect(validity([email("a", purpose: nil)]).missing.map(\.key) == ["purpose"])
        #expect(
            validity([email("a", .template(MessageText(body: "b")), purpose: nil)]).missing.map(\.key) == ["template"])
        #expect(validity([email("a", .fixed(MessageText(body: "b")), purpose: nil)]).missing.map(\.key) == ["text"])
        #expect(validity([email("a", Self.good, purpose: nil)]).isComplete)
        let call = Step(id: "c", channel: .call)
        #expect(validity([call]).isComplete)
        #expect(validity([call]).troubles.count == 1)
        let never = SequenceTiming(window: SendWindow(.weekly([:])))
        #expect(validity([email("a")], timing: never).missing.map(\.key) == ["window"])
    }

    /// Precisions to 4.1–4.22: a blackout ends, so it does not keep a window from ever opening
    @Test func aWindowInsideABlackoutOpensAfterIt() {
        let blackout = [Blackout(first: Self.today, last: Self.today + 500)]
        let timing = SequenceTiming(window: .standard)
        #expect(validity([email("a")], timing: timing, blackout: blackout).isComplete)
        #expect(validity([email("a")], timing: timing).isComplete)
    }

    /// S1-02, S1-18, S3-10, S3-13
    @Test func aSenderMustBeAMemberWhoPermitsItAndTakesAnswers() {
        let steps = [email("a")]
        #expect(validity(steps, sender: "ana@x.example", senders: ["ana@x.example": .usable]).isComplete)
        #expect(!validity(steps, sender: "ana@x.example").isComplete)
        #expect(!validity(steps, sender: "ana@x.example", senders: ["ana@x.example": .notPermitted]).isComplete)
        let silent = validity(steps, sender: "no-reply@x.example", senders: ["no-reply@x.example": .usable])
        #expect(silent.missing.first?.sentence.contains("takes no answers") == true)
        var step = email("b")
        step.sender = "eve@x.example"
        #expect(validity([step]).missing.first?.step == "b")
    }

    /// S1-18, S1-32
    @Test func malformedCopiesAreNamed() {
        var step = email("a")
        step.cc = ["ats@example.org", "nobody"]
        step.bcc = ["x@@y"]
        #expect(validity([step]).missing.map(\.key) == ["cc", "bcc"])
    }

    /// S0-52, S0-53
    @Test func whatIsUnwiseIsSaidAndDoesNotBlock() {
        let close = validity([email("a"), email("b", delay: 1)])
        #expect(close.isComplete)
        #expect(close.troubles.map(\.key) == ["delay"])
        let many = validity((1...8).map { email("s\($0)") })
        #expect(many.isComplete)
        #expect(many.troubles.count == 2)
        var mixed = (1...4).map { email("s\($0)") }
        mixed[1].channel = .linkedInMessage
        #expect(validity(mixed).troubles.isEmpty)
    }

    /// S0-46, S1-03, semantics 4.29: the first that is true, over every combination of facts
    @Test func theStatusIsTheFirstThatIsTrue() {
        let all = [false, true]
        var seen: Set<SequenceStatus> = []
        for archived in all {
            for steps in all {
                for complete in all {
                    for paused in all {
                        for begun in all {
                            for live in all {
                                let status = SequenceStatus(
                                    of: .init(
                                        isArchived: archived, hasSteps: steps, isComplete: complete, isPaused: paused,
                                        hasBegun: begun,
                                        hasLive: live))
                                let order: [(SequenceStatus, Bool)] = [
                                    (.archived, archived), (.empty, !steps), (.incomplete, !complete),
                                    (.paused, paused),
                                    (.completed, begun && !live), (.inProgress, begun), (.notStarted, true),
                                ]
                                #expect(status == order.first { $0.1 }?.0)
                                seen.insert(status)
                            }
                        }
                    }
                }
            }
        }
        #expect(seen.count == SequenceStatus.allCases.count)
    }

    /// S0-37 to S0-39, S3-04 to S3-07, S1-07: who sees, uses, changes and shares, over every kind of viewer
    /// S0-06
    @Test func accessIsOneRule() {
        let owner = SequenceAccess.Viewer(isOwner: true, isAdmin: false)
        let admin = SequenceAccess.Viewer(isOwner: false, isAdmin: true)
        let other = SequenceAccess.Viewer(isOwner: false, isAdmin: false)
        #expect([owner, admin, other].map(SequenceAccess.shared.isListed) == [true, true, true])
        #expect([owner, admin, other].map(SequenceAccess.personal.isListed) == [true, true, false])
        #expect([owner, admin, other].map(SequenceAccess.confidential.isListed) == [true, false, false])
        #expect([owner, admin, other].map(SequenceAccess.personal.isOpen) == [true, true, true])
        #expect([owner, admin, other].map(SequenceAccess.confidential.isOpen) == [true, false, false])
        #expect([owner, admin, other].map(SequenceAccess.shared.isChangeable) == [true, true, true])
        #expect([owner, admin, other].map(SequenceAccess.personal.isChangeable) == [true, true, false])
        // Only its author makes it confidential or ends that; anybody shares; an admin or the author unshares.
        for viewer in [admin, other] {
            #expect(SequenceAccess.shared.obstacle(to: .confidential, by: viewer) != nil)
            #expect(SequenceAccess.personal.obstacle(to: .confidential, by: viewer) != nil)
            #expect(SequenceAccess.personal.obstacle(to: .shared, by: viewer) == nil)
        }
        #expect(SequenceAccess.shared.obstacle(to: .personal, by: other) != nil)
        #expect(SequenceAccess.shared.obstacle(to: .personal, by: admin) == nil)
        for (from, to) in [(SequenceAccess.shared, SequenceAccess.confidential), (.confidential, .shared)] {
            #expect(from.obstacle(to: to, by: owner) == nil)
        }
    }
}
