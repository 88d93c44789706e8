import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Why nothing happened yet: the questions in their order, and what to do next.
@Suite struct ExplainTests {
    private static let order = [
        "Is it active?", "Is anybody enrolled?", "Is a step waiting for you?", "Did they reply?",
        "Has enough time passed?", "Does anything hold it?", "May they be written to?", "Are there credits?",
        "When does the next step come?",
    ]

    private static func first(_ explanation: Explanation) -> Explanation.Line? {
        explanation.lines.first { $0.mark == .look }
    }

    /// S2-27: the troubleshooting list, in exactly its order, then what holds it, credits, and the next step.
    @Test(arguments: Engine.available)
    func theQuestionsComeInTheirOrder(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let explanation = try await world.ask(ExplainOutreach(about: "E-1")).explanations[0]
            #expect(explanation.lines.map(\.question).filter { $0 != "What moved it?" } == Self.order)
            #expect(Self.first(explanation)?.question == "Is a step waiting for you?")
            #expect(explanation.next.hasPrefix("Next: read it, then decide: countersign show D-1"))
            #expect(try await world.ask(ExplainOutreach(about: "P-1")).explanations == [explanation])
            #expect(try await world.ask(ExplainOutreach(about: "MIRA@example.org")).explanations == [explanation])
            let sequence = try await world.ask(ExplainOutreach(about: "backend-q3")).explanations[0]
            #expect(sequence.lines.map(\.question) == Array(Self.order.prefix(6)) + ["Are there credits?"])
            #expect(Self.first(sequence)?.answer == "yes: 1, the first is D-1")
        }
    }

    /// S2-27, semantics 4.17, 4.22, 4.23: each thing in the way is found, and the first of them decides what to do next.
    /// S2-18
    @Test(arguments: Engine.available)
    func whateverIsInTheWayIsFound(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            try await world.enroll("mira@example.org")
            func explain(_ about: String = "E-1") async throws -> Explanation {
                try await world.ask(ExplainOutreach(about: about)).explanations[0]
            }
            func why() async throws -> String {
                let explanation = try await explain()
                return Self.first(explanation)?.question ?? "nothing"
            }
            #expect(try await why() == "nothing")
            #expect(try await explain().next == "Next: the stages take it from here: countersign tick")
            try await world.tick()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(try await explain().next.contains("until then: countersign undo D-1"))
            world.clock.advance(by: .minutes(10))
            try await world.tick()
            #expect(try await why() == "Has enough time passed?")
            #expect(try await explain().lines.contains { $0.answer.contains("2026-11-27 10:10 in Europe/Berlin") })

            let mira = EnrollmentScope(enrollments: [EnrollmentID(1)])
            try await world.ask(PauseEnrollments(whose: mira))
            #expect(try await why() == "Does anything hold it?")
            #expect(try await explain().next == "Next: let it go on: countersign enrollment resume E-1")
            try await world.ask(ResumeEnrollments(whose: mira))

            try await world.ask(ReportHappening(contact: "P-1", happening: .reply))
            #expect(try await why() == "Did they reply?")
            #expect(try await explain().next.contains("countersign enrollment stop E-1 --reason"))
            #expect(try await explain("backend-q3").lines.contains { $0.answer.hasPrefix("yes: 1 on hold") })

            try await world.ask(PauseSequence(sequence: "backend-q3"))
            #expect(try await why() == "Is it active?")
            #expect(try await explain("backend-q3").next.contains("countersign sequence activate backend-q3"))
            try await world.ask(StopEnrollments(whose: mira, reason: "they called"))
            #expect(try await explain().next.contains("--from-step 2"))
        }
    }

    /// S2-27: a contact nobody writes to, a sequence nobody is in, and what there is not.
    /// S2-10
    @Test(arguments: Engine.available)
    func whoIsNotEnrolledIsExplainedToo(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            let idle = try await world.ask(ExplainOutreach(about: "jon@example.net")).explanations[0]
            #expect(idle.about == "P-2")
            #expect(idle.next == "Next: enroll them: countersign enroll jon@example.net --in <sequence>")
            try await world.ask(SuppressAddress(address: "jon@example.net", reason: "asked to"))
            let blocked = try await world.ask(ExplainOutreach(about: "P-2")).explanations[0]
            #expect(blocked.lines.contains { $0.answer == "no: jon@example.net is suppressed: asked to" })
            let empty = try await world.ask(ExplainOutreach(about: "backend-q3@1")).explanations[0]
            #expect(Self.first(empty)?.question == "Is anybody enrolled?")
            for about in ["E-9", "P-9", "nobody@example.org", "nothing", "", "a@b@c"] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await world.ask(ExplainOutreach(about: about))
                }
                #expect(refusal?.code == .notFound, "\(about)")
            }
        }
    }

    /// ahead 3.10, S2-27: asked 100 times it says the same, byte for byte, and nothing is written.
    @Test(arguments: Engine.available)
    func askedAHundredTimesItSaysTheSame(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            try await world.enroll("jon@example.net")
            func answer() async throws -> [String] {
                var texts: [String] = []
                for about in ["E-1", "P-1", "P-3", "E-2", "backend-q3"] {
                    let bytes = try AnswerCoding.encode(try await world.ask(ExplainOutreach(about: about)))
                    texts.append(String(decoding: bytes, as: UTF8.self))
                }
                let draft = try AnswerCoding.encode(try await world.ask(ExplainDraft(draft: DraftID(1))))
                return texts + [String(decoding: draft, as: UTF8.self)]
            }
            func events() async throws -> Int64? { try await world.database.read { try $0.events(limit: 1).first?.id } }
            let (first, before) = (try await answer(), try await events())
            for _ in 1..<100 { #expect(try await answer() == first) }
            #expect(try await events() == before)
        }
    }

    /// ahead 3.10, semantics 4.5, 4.21: when a draft leaves and what moved that, the zone and how it is known, and a reply at the
    /// same company.
    @Test(arguments: Engine.available)
    func aDraftTellsItsSlotItsZoneAndItsCompany(engine: Engine) async throws {
        try await World.on(engine) { world in
            var ann = World.jon
            (ann.name, ann.email, ann.company) = ("Ann Lund", "ann@example.org", World.mira.company)
            try await world.withWaitingDraft()
            try await world.ask(ImportContacts(rows: [ann], skipBad: false, dryRun: false))
            world.clock.set(Instant("2026-11-24T16:55:00Z")!)
            try await world.ask(ReportHappening(contact: "ann@example.org", happening: .reply))
            let waiting = try await world.ask(ExplainDraft(draft: DraftID(1)))
            #expect(waiting.slotLocal == "2026-11-25 09:00")
            #expect(waiting.moved == ["its grace ends at 2026-11-24 18:05", "2026-11-24 18:05 is outside the window"])
            try await world.ask(ApproveDraft(draft: DraftID(1)))
            let approved = try await world.ask(ExplainDraft(draft: DraftID(1)))
            #expect(approved.slotAt == Instant("2026-11-25T08:00:00Z"))
            #expect(approved.moved == ["2026-11-24 18:05 is outside the window"])
            #expect(approved.remarks.first?.hasPrefix("times of Europe/Berlin, known from the contact") == true)
            let colleague = "Ann Lund at the same company, Lumen Labs, replied at 2026-11-24T16:55:00Z"
            #expect(approved.remarks.last == colleague)
            world.clock.advance(by: .hours(1))
            #expect(try await world.ask(ExplainDraft(draft: DraftID(1))).slotAt == approved.slotAt)
        }
    }
}
