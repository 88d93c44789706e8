import Contract
import Outreach
import Providers
import Storage
import Support
import Testing
import Workflow

/// What is foretold is what happens.
@Suite struct SimulationTests {
    private static let histories = 25

    /// S3-09, semantics 4.1, 4.2, 4.4, 4.5, 4.6, 4.15, ahead 3.11: simulate equals what the stages then do.
    /// S0-28, S1-04
    @Test(arguments: Engine.available)
    func simulateEqualsWhatTheStagesThenDo(engine: Engine) async throws {
        var random = SplitMix64.fresh("simulateEqualsWhatTheStagesThenDo")
        try await World.on(engine, credits: 1_000_000) { world in
            try await world.ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false))
            var lived = 0
            for number in 1...Self.histories {
                let history = History(number: number, using: &random)
                world.clock.advance(by: history.pause)
                let here = world.with { $0.limits.grace = history.grace }
                let contact = try await here.stage(history).description
                let foretold = try await here.ask(SimulateSequence(sequence: history.definition.name, contact: contact))
                let answer = try await here.ask(
                    EnrollContacts(
                        sequence: history.definition.name, contacts: [contact], job: JobID(1), dryRun: false))
                guard let id = answer.plans[0].enrollment else {
                    #expect(foretold.remarks.contains { $0.contains("cannot be enrolled now") })
                    #expect(foretold.steps.allSatisfy { $0.omitted != nil })
                    continue
                }
                let began = world.clock.now
                let happened = try await here.live(through: id)
                let expected = foretold.steps.map { step in
                    Occurrence(
                        step: step.step, dueAt: step.omitted == nil ? step.dueAt : nil, leftAt: step.leavesAt,
                        omitted: step.omitted)
                }
                #expect(happened == expected, "\(history) from \(began): \(foretold.steps)")
                Self.check(happened, of: history, from: began)
                lived += 1
            }
            #expect(lived > Self.histories / 2)
        }
    }

    /// semantics 4.1, 4.2, 4.6, Precisions: never outside the window, never before anchor plus delay, never two steps of one
    /// person on one day unless allowed; over random histories that really happened.
    private static func check(_ happened: [Occurrence], of history: History, from began: Instant) {
        let (zones, timing) = (SystemZones(), history.definition.timing)
        let whereabouts = Whereabouts(
            contact: history.contact, company: nil, sequence: timing, practice: Practice(),
            organisation: ZoneName("Europe/Berlin"), zones: zones)
        let schedule = Schedule(
            window: timing.window ?? .standard,
            calendar: WorkCalendar(of: whereabouts, timing: timing, practice: Practice()), zone: whereabouts.zone,
            zones: zones)
        var before = began
        var last: CivilDate?
        for occurrence in happened {
            let step = history.definition.steps[occurrence.step - 1]
            if timing.anchor == .previous {
                #expect(
                    occurrence.leftAt >= schedule.raw(after: before, delay: step.delay), "\(history) \(occurrence)")
            }
            before = occurrence.leftAt
            guard occurrence.omitted == nil else { continue }
            #expect(schedule.isOpen(at: occurrence.leftAt), "\(history) \(occurrence)")
            let date = zones.local(occurrence.leftAt, in: whereabouts.zone).date
            if let last, (timing.sameDay ?? .nextDay) == .nextDay, !step.delay.meansTheSameDay {
                #expect(date > last, "\(history) \(occurrence)")
            }
            last = date
        }
    }

    /// ahead 3.11: through Christmas, in the recipient's wall clock and in UTC; nothing is stored.
    @Test(arguments: Engine.available)
    func simulateStoresNothingAndTakesAnyStart(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish()
            func simulate(_ from: String?) async throws -> SimulateSequence.Answer {
                try await world.ask(
                    SimulateSequence(sequence: "backend-q3", contact: "jon@example.net", from: from, job: "J-1"))
            }
            let byDate = try await simulate("2026-12-21")
            #expect(byDate.from == Instant("2026-12-21T05:00:00Z"))
            #expect(byDate.steps[0].local == "2026-12-21 09:10")
            #expect(byDate.steps[0].leavesAt == Instant("2026-12-21T14:10:00Z"))
            #expect(byDate.zone == "America/New_York")
            #expect(byDate.zoneSource == "contact")
            #expect(byDate.job == "Database engineer at Harbour Systems")
            #expect(try await simulate("2026-12-21 00:00") == byDate)
            #expect(try await simulate("2026-12-21T05:00:00Z") == byDate)
            #expect(try await simulate(nil).from == World.morning)
            let refusal = await #expect(throws: Refusal.self) { try await simulate("tomorrow") }
            #expect(refusal?.code == .malformed)
            #expect(try await world.ask(ListEnrollments()).enrollments.isEmpty)
        }
    }

    /// semantics 4.15, 4.25, S4-10: steps that cannot reach them are shown with the reason, and the wait for a connection with
    /// its end.
    @Test(arguments: Engine.available)
    func simulateShowsWhatIsLeftOutAndWhatWaits(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.furnish(
                sequence: """
                    sequence: linked
                    steps:
                      - channel: linkedin_connection
                        purpose: a
                      - channel: linkedin_message
                        delay: 2
                        purpose: b
                      - channel: email
                        delay: 1
                        purpose: c
                    """)
            let mira = try await world.ask(SimulateSequence(sequence: "linked", contact: "mira@example.org"))
            #expect(mira.steps.map(\.omitted) == [nil, nil, nil])
            #expect(mira.steps.map(\.waitsForConnection) == [false, true, false])
            #expect(mira.steps[1].givesUpAt == mira.steps[0].leavesAt + .hours(14 * 24))
            let wei = try await world.ask(SimulateSequence(sequence: "linked", contact: "wei@example.com"))
            #expect(wei.steps.map(\.omitted) == ["no_channel", "no_channel", nil])
        }
    }
}

extension Delay {
    /// Whether its author plainly meant the same day (Precisions to 4.1–4.22).
    fileprivate var meansTheSameDay: Bool {
        switch self {
        case .businessDays(let count, _), .calendarDays(let count, _): count == 0
        case .elapsed: true
        case .exactly, .onDate: false
        }
    }
}
