import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// The organisation's practice as a file, and what follows from changing it.
@Suite struct PracticeTests {
    /// What `show` prints is what `apply` reads: applying it changes nothing, whatever was chosen. semantics 4.6, 4.9
    @Test(arguments: Engine.available)
    func whatIsShownCanBeApplied(engine: Engine) async throws {
        try await World.on(engine) { world in
            let source = """
                zone: America/New_York
                country: "NO"
                subdivision: BY
                window: {mon-thu: "09:00-12:00, 13:00-17:00", fri: "22:00-02:00", "sat, sun": "10:00-24:00"}
                clock: sender
                holidays: both
                blackout:
                  - 2026-12-24
                  - 2026-12-27 to 2026-12-30
                  - {from: 2027-08-01, to: 2027-08-15, name: "The \\"summer\\" break"}
                same_day: allowed
                quiet_days: 0
                parallel: yes
                missing_channel: refuse
                pacing: {stagger: 5, batch: 10, batch_gap: 60, shortest_gap: 10, longest_gap: 20, daily_cap: 7, ramp_start: 0}
                on_reply: cancel
                on_out_of_office: reply
                on_archive: linked
                on_company_reply: hold
                resume: restart_delay
                on_no_connection: finish
                auto_skip_days: 0
                """
            let answer = try await world.ask(ChangeOrganisation(source: source), as: world.cleo)
            #expect(answer.changes.count >= 20)
            let shown = try await world.ask(ShowOrganisation())
            #expect(try await world.ask(ChangeOrganisation(source: shown.source), as: world.cleo).changes.isEmpty)
            #expect(try await world.ask(ShowOrganisation()) == shown)
            let installation = try #require(try await world.database.read { try $0.installation() })
            #expect(installation.zone == ZoneName("America/New_York"))
            #expect(installation.practice.country == "NO")
            #expect(installation.practice.pacing.batch == 10)
            #expect(
                installation.practice.blackout.map(\.label).last == "2027-08-01 to 2027-08-15 (The \"summer\" break)")
            // An empty file is all defaults; only the zone stays.
            _ = try await world.ask(ChangeOrganisation(source: ""), as: world.cleo)
            let plain = try #require(try await world.database.read { try $0.installation() })
            #expect(plain.practice == Practice())
            #expect(plain.zone == ZoneName("America/New_York"))
        }
    }

    /// Everything that is wrong is told at once, with its place and what was probably meant; nothing changes.
    @Test func aFileIsRefusedWithLineAndColumn() async throws {
        try await World.on { world in
            let before = try await world.ask(ShowOrganisation())
            let source = """
                zone: Europe/Berlim
                country: germany
                quiet_day: 3
                window: {mon-fri: 9 to 5}
                blackout: [2026-02-30]
                pacing:
                  daily_cup: 50
                  shortest_gap: 500
                  stagger: -1
                on_reply: ignore
                """
            let problems = try await world.ask(CheckOrganisation(source: source)).problems
            let places = problems.map { "\($0.line ?? 0):\($0.column ?? 0)" }
            #expect(places.contains("3:1") && places.contains("7:3") && places.contains("9:12"))
            #expect(problems.count == 9, "\(problems.map(\.message))")
            #expect(problems.contains { $0.message.contains("quiet_days is meant") })
            #expect(problems.contains { $0.message.contains("daily_cap is meant") })
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ChangeOrganisation(source: source), as: world.cleo)
            }
            #expect(refusal?.code == .malformed)
            #expect(refusal?.problems == problems)
            for hostile in ["[", "a: &a [*a, *a]", String(repeating: "x", count: 70_000), "- 1", "window: {}"] {
                #expect(
                    try await !world.ask(CheckOrganisation(source: hostile)).problems.isEmpty, "\(hostile.prefix(20))")
            }
            #expect(try await world.ask(ShowOrganisation()) == before)
        }
    }

    /// A practice is the admins' (S3-17); every change is an event that says what changed.
    @Test(arguments: Engine.available)
    func aChangeIsAnEventAndNeedsAnAdmin(engine: Engine) async throws {
        try await World.on(engine) { world in
            for member in [world.ana, world.ben] {
                let refusal = await #expect(throws: Refusal.self) {
                    try await world.ask(ChangeOrganisation(source: "quiet_days: 3"), as: member)
                }
                #expect(refusal?.code == .forbidden)
            }
            let answer = try await world.ask(ChangeOrganisation(source: "quiet_days: 3"), as: world.cleo)
            #expect(answer.changes.contains(PracticeChange(key: "quiet_days", before: "7", after: "3")))
            #expect(answer.replanned == 0)
            let event = try #require(try await world.ask(ListEvents(limit: 1)).events.first)
            #expect(event.event == "practiceChanged")
            #expect(event.detail?.contains("quiet_days: 7 → 3") == true)
        }
    }

    /// Editing a window plans everything unsent anew, at once. semantics 4.6
    @Test(arguments: Engine.available)
    func anotherWindowPlansEverythingAnew(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let move = try await world.ask(ApproveDraft(draft: DraftID(1)))
            #expect(move.leavesAt == World.morning + .minutes(10))
            let source = "window: {every-day: 13:00-14:00}\npacing: {shortest_gap: 0, longest_gap: 0}"
            #expect(try await world.ask(ChangeOrganisation(source: source), as: world.cleo).replanned == 1)
            try await world.tick()
            let shown = try await world.ask(ShowDraft(draft: DraftID(1))).summary
            #expect(shown.leavesAt == Instant("2026-11-24T12:00:00Z"))
            world.clock.set(Instant("2026-11-24T11:59:00Z")!)
            try await world.tick()
            #expect(world.outbox.parcels.isEmpty)
            world.clock.set(Instant("2026-11-24T12:00:00Z")!)
            try await world.tick()
            #expect(world.outbox.parcels.count == 1)
        }
    }
}
