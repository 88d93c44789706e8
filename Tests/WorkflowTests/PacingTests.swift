import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// How departures are spread: places of a mailbox, its cap and pauses.
@Suite struct PacingTests {
    static let wave = "sequence: wave\nsteps:\n  - channel: email\n    purpose: ask\n"

    /// A world in which `count` people have an approved draft each, all leaving at the same instant.
    private static func approved(_ count: Int, in world: World, _ change: @Sendable (inout Practice) -> Void)
        async throws
    {
        try await world.practise(change)
        try await world.furnish(sequence: wave)
        let rows = (1...count).map { number in
            ContactRow(
                line: number + 1, name: "Person Number\(number)", email: "p\(number)@example.org", zone: "Europe/Berlin"
            )
        }
        try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
        try await world.ask(
            EnrollContacts(sequence: "wave", contacts: rows.compactMap(\.email), job: JobID(1), dryRun: false))
        try await world.tick()
        for id in 1...Int64(count) { try await world.ask(ApproveDraft(draft: DraftID(id))) }
        world.clock.advance(by: .minutes(10))
    }

    private static func moves(in world: World) async throws -> [Int] {
        try await world.database.read { connection in
            try connection.rows("SELECT COUNT(*) AS n FROM event WHERE name = 'putOff' GROUP BY draft_id").map {
                Int(try $0.int("n"))
            }
        }
    }

    private static func departures(in world: World) async throws -> [Instant] {
        try await world.database.read { connection in
            try connection.rows("SELECT started_at FROM delivery ORDER BY started_at").map {
                try $0.instant("started_at")
            }
        }
    }

    /// Twenty due at once: one leaves, each other gets its own place once, and all leave a seeded gap apart.
    /// semantics 4.9; S1-17, S3-44, S4-13
    @Test(arguments: Engine.available)
    func eachGetsItsOwnPlaceOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(20, in: world) { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (90, 420)
            }
            let start = world.clock.now
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
            #expect(try await Self.moves(in: world) == Array(repeating: 1, count: 19))
            let planned = try await world.database.read { connection in
                try (1...20).map { try connection.draft(DraftID($0))?.leavesAt }
            }
            // Looked at twice, nothing moves.
            try await world.tick()
            #expect(try await Self.moves(in: world).count == 19)
            var end = start
            for leaving in planned.compactMap({ $0 }).sorted() {
                world.clock.set(leaving)
                try await world.tick()
                end = leaving
            }
            let departures = try await Self.departures(in: world)
            #expect(departures == [start] + planned.compactMap { $0 }.sorted())
            #expect(
                zip(departures, departures.dropFirst()).allSatisfy {
                    (.seconds(90) ... .seconds(420)).contains($1 - $0)
                })
            #expect(try await Self.moves(in: world) == Array(repeating: 1, count: 19))
            #expect(end - start > .minutes(19))
        }
    }

    /// Several dispatchers at once never give the same place away, and let one leave together. semantics 4.9; S1-17
    @Test(arguments: Engine.available)
    func manyDispatchersGiveEachPlaceOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(24, in: world) { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (90, 420)
            }
            let claimed = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...4 {
                    let other = world.with { $0.worker = Worker(id: "worker-\(number)", host: "here", process: "1") }
                    group.addTask { try await Dispatcher(other.desk).claim(atMost: 6).count }
                }
                return try await group.reduce(0, +)
            }
            #expect(claimed == 1)
            let places = try await world.database.read { connection in
                try (1...24).compactMap { try connection.draft(DraftID($0))?.slotAt }
            }
            #expect(places.count == 23)
            let sorted = places.sorted()
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= .seconds(90) })
        }
    }

    /// A process that was away finds many places missed: they are given anew, and no gap is cut short. semantics 4.9
    @Test(arguments: Engine.available)
    func whatWasMissedIsSpreadAnew(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(8, in: world) { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (60, 60)
            }
            try await world.tick()
            world.clock.advance(by: .hours(2))
            for _ in 0..<40 {
                try await world.tick()
                world.clock.advance(by: .seconds(20))
            }
            let departures = try await Self.departures(in: world)
            #expect(departures.count == 8)
            #expect(zip(departures, departures.dropFirst()).allSatisfy { $1 - $0 >= .seconds(60) })
            #expect(try await Self.moves(in: world).allSatisfy { $0 <= 3 })
        }
    }

    /// The cap of any 24 hours and the ramp of a new mailbox: one move to the place that becomes free. semantics 4.9, 4.10
    @Test(arguments: Engine.available)
    func theCapGrowsWithTheMailbox(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(9, in: world) { practice in
                (practice.pacing.dailyCap, practice.pacing.rampStart, practice.pacing.rampStep) = (4, 2, 1)
            }
            let start = world.clock.now
            try await world.tick()
            #expect(world.outbox.parcels.count == 2)
            #expect(try await Self.moves(in: world) == Array(repeating: 1, count: 7))
            for hour in 1...72 {
                world.clock.set(start + .hours(hour))
                try await world.tick()
                let departures = try await Self.departures(in: world)
                let day = departures.filter { $0 > world.clock.now - .hours(24) }.count
                #expect(day <= min(4, 2 + hour / 24), "\(hour)")
            }
            #expect(world.outbox.parcels.count == 9)
            #expect(try await Self.moves(in: world).allSatisfy { $0 <= 2 })
        }
    }

    /// Never outside the recipient's window, however long the row is. Precisions to 4.1–4.22; S4-12
    @Test(arguments: Engine.available)
    func noPlaceLiesOutsideTheWindow(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(12, in: world) { practice in
                (practice.pacing.shortestGap, practice.pacing.longestGap) = (3_000, 3_600)
            }
            for _ in 0..<72 {
                try await world.tick()
                world.clock.advance(by: .hours(1))
            }
            let departures = try await Self.departures(in: world)
            #expect(departures.count == 12)
            let zones = world.desk.zones
            for departure in departures {
                let hour = zones.local(departure, in: ZoneName("Europe/Berlin")).secondOfDay / 3_600
                #expect((9..<17).contains(hour), "\(departure)")
            }
        }
    }

    /// A paused sequence costs one event for each approved draft, however long it lasts; afterwards they leave. While it
    /// is paused nothing of it can be approved, but read and edited. semantics 4.22, 4.23
    /// S1-10
    @Test(arguments: Engine.available)
    func aPauseUnschedulesOnce(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(3, in: world) { _ in }
            try await world.ask(UndoDecision(draft: DraftID(3)))
            try await world.ask(PauseSequence(sequence: "wave"))
            for _ in 0..<50 {
                try await world.tick()
                world.clock.advance(by: .minutes(1))
            }
            #expect(world.outbox.parcels.isEmpty)
            #expect(try await Self.moves(in: world) == [1, 1])
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ApproveDraft(draft: DraftID(3)))
            }
            #expect(refusal?.code == .notNow)
            #expect(refusal?.message.contains("D-3 cannot be approved while") == true)
            let shown = try await world.ask(ShowDraft(draft: DraftID(3)))
            try await world.ask(
                EditDraft(
                    draft: DraftID(3), subject: shown.summary.subject, body: shown.body + "\n",
                    version: shown.summary.version))
            try await world.ask(ActivateSequence(sequence: "wave"))
            try await world.tick()
            #expect(world.outbox.parcels.count == 2)
            try await world.ask(ApproveDraft(draft: DraftID(3)))
        }
    }

    /// What stands still for longer than an approval lives needs a new one. semantics 4.23, 4.34
    @Test(arguments: Engine.available)
    func anApprovalEndsWithItsTime(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(1, in: world) { _ in }
            try await world.ask(PauseEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)])))
            try await world.tick()
            #expect(try await world.state(1) == .approved)
            world.clock.set(World.morning + .hours(24 * 7) - .seconds(1))
            try await world.tick()
            #expect(try await world.state(1) == .approved)
            world.clock.advance(by: .seconds(1))
            try await world.tick()
            #expect(try await world.state(1) == .waiting)
            #expect(try await world.credits().held == 0)
            #expect(world.outbox.parcels.isEmpty)
        }
    }

    /// The frequency policy counts the organisation's dates: the seventh day after the last message begins at its
    /// midnight. semantics 4.10, 4.12; S3-17
    @Test(arguments: Engine.available)
    func quietDaysAreDatesOfTheOrganisation(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await Self.approved(1, in: world) { _ in }
            // Somebody else of us wrote to them late on the 17th: the 24th is the seventh day after.
            try await world.database.write { try $0.markContacted(ContactID(4), at: Instant("2026-11-17T21:30:00Z")!) }
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
        }
        try await World.on(engine) { world in
            try await Self.approved(1, in: world) { _ in }
            try await world.database.write { try $0.markContacted(ContactID(4), at: Instant("2026-11-17T23:30:00Z")!) }
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            #expect(
                try await world.ask(ShowDraft(draft: DraftID(1))).summary.leavesAt == Instant("2026-11-24T23:00:00Z"))
            try await world.practise { $0.quietDays = 0 }
            world.clock.set(Instant("2026-11-25T09:00:00Z")!)
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
        }
    }
}
