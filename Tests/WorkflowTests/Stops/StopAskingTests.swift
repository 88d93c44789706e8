import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Who may throw and lift what, what is refused, and what a list shows.
@Suite struct StopAskingTests {
    /// Whoever may approve may stop anything; lifting needs what the thing is about. ahead 3.20
    @Test(arguments: Engine.available)
    func stoppingIsForAllWhoApproveAndLiftingIsNot(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let everybody = [world.ana, world.ben, world.cleo]
            let may: [(StopKind, String?, throwing: [Member], lifting: [Member])] = [
                (.everything, nil, [world.ana, world.cleo], [world.cleo]),
                (.policies, nil, [world.ana, world.cleo], [world.ben, world.cleo]),
                (.policy, "follow-ups", [world.ana, world.cleo], [world.ben, world.cleo]),
                (.sequence, "wave", [world.ana, world.cleo], [world.ana, world.cleo]),
                (.contact, "nora@example.org", [world.ana, world.cleo], [world.ana, world.cleo]),
            ]
            for (kind, subject, throwing, lifting) in may {
                for member in everybody where !throwing.contains(member) {
                    let refusal = await #expect(throws: Refusal.self) {
                        try await world.ask(ThrowStop(kind: kind, subject: subject), as: member)
                    }
                    #expect(refusal?.code == .forbidden)
                }
                for member in everybody {
                    let thrower = throwing[0]
                    try await world.ask(ThrowStop(kind: kind, subject: subject), as: thrower)
                    if lifting.contains(member) {
                        let lifted = try await world.ask(LiftStop(kind: kind, subject: subject), as: member)
                        #expect(lifted.stop?.kind == kind)
                    } else {
                        let refusal = await #expect(throws: Refusal.self) {
                            try await world.ask(LiftStop(kind: kind, subject: subject), as: member)
                        }
                        #expect(refusal?.code == .forbidden)
                        #expect(try await world.ask(ListStops()).stops.map(\.kind) == [kind])
                    }
                }
                try await world.ask(LiftStop(kind: kind, subject: subject), as: world.cleo)
            }
        }
    }

    /// What there is not is refused with what was probably meant, and stops nothing.
    @Test(arguments: Engine.available)
    func unknownNamesAreRefusedWithTheNearest(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let wrong: [(StopKind, String?, hint: String)] = [
                (.policy, "folow-ups", "Did you mean follow-ups?"), (.sequence, "wavy", "Did you mean wave?"),
                (.mailbox, "anna@nordlicht.example", "Did you mean ana@nordlicht.example?"),
                (.channel, "emial", "Did you mean email?"),
                (.contact, "nora@example.com", "Did you mean nora@example.org?"),
                (.contact, "xx@nowhere.example", "countersign contact list"),
                (.sequence, nil, "It is named in one line."),
                (.sequence, "a\nb", "It is named in one line."), (.everything, "email", "Leave it out."),
            ]
            for (kind, subject, hint) in wrong {
                for question in [
                    { try await world.ask(ThrowStop(kind: kind, subject: subject)).changed },
                    { try await world.ask(DrillStop(kind: kind, subject: subject)).isWhole },
                    { try await world.ask(LiftStop(kind: kind, subject: subject), as: world.cleo).stop != nil },
                ] as [@Sendable () async throws -> Bool] {
                    let refusal = await #expect(throws: Refusal.self) { try await question() }
                    #expect(refusal?.hint == hint, "\(kind) \(subject ?? "–")")
                }
            }
            #expect(try await world.ask(ListStops()).stops.isEmpty)
            // The version of a sequence, another case and an id mean the same.
            try await world.ask(ThrowStop(kind: .sequence, subject: "wave@1"))
            try await world.ask(ThrowStop(kind: .mailbox, subject: "ANA@nordlicht.example "))
            try await world.ask(ThrowStop(kind: .contact, subject: "P-4"))
            #expect(
                try await world.ask(ListStops()).stops.map(\.label) == [
                    "sequence wave", "mailbox ana@nordlicht.example", "contact P-4 (Nora Berg)",
                ])
        }
    }

    /// At most a thousand stand at once; what stops everything is never refused.
    @Test(arguments: Engine.available)
    func thereIsABoundButNotForEverything(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            let now = world.clock.now
            try await world.database.write { connection in
                _ = try connection.run(
                    """
                    INSERT INTO stop_switch (kind, subject, at)
                    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 1000)
                    SELECT 'contact', 'P-' || (1000 + n), \(now) FROM number
                    """)
            }
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ThrowStop(kind: .sequence, subject: "wave"))
            }
            #expect(refusal?.code == .notNow)
            try await world.ask(ThrowStop(kind: .policies))
            try await world.ask(ThrowStop(kind: .everything))
            #expect(try await world.database.read { try $0.standingStops().count } == 1_002)
            var (pages, next): (Int, String?) = (0, nil)
            repeat {
                let page = try await world.ask(ListStops(limit: 500, after: next))
                (pages, next) = (pages + page.stops.count, page.next)
            } while next != nil
            #expect(pages == 1_002)
        }
    }

    /// Rules are told which of them must not decide. ahead 3.20
    @Test(arguments: Engine.available)
    func rulesAreToldThatTheyAreStopped(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            func stopped() async throws -> (Bool, Set<String>) {
                let told = try await world.database.write { try $0.stoppedPolicies() }
                return (told.all, told.names)
            }
            #expect(try await stopped() == (false, []))
            try await world.ask(ThrowStop(kind: .policy, subject: "follow-ups"))
            #expect(try await stopped() == (false, ["follow-ups"]))
            try await world.ask(ThrowStop(kind: .policies))
            #expect(try await stopped() == (true, ["follow-ups"]))
        }
    }

    /// Nobody learns of somebody else's confidential sequence, also not by its stop. S3-06
    @Test(arguments: Engine.available)
    func aConfidentialSequenceStaysHidden(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            try await world.ask(SetSequenceAccess(sequence: "wave", access: .confidential))
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ThrowStop(kind: .sequence, subject: "wave"), as: world.cleo)
            }
            #expect(refusal?.code == .notFound)
            try await world.ask(ThrowStop(kind: .sequence, subject: "wave"))
            #expect(try await world.ask(ListStops()).stops.count == 1)
            #expect(try await world.ask(ListStops(), as: world.cleo).stops.isEmpty)
        }
    }

    /// Who was erased stays stopped, and the record holds nothing that says who they were. semantics 4.30
    @Test(arguments: Engine.available)
    func anErasedContactLeavesNoAddressInAStop(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await StopSwitchTests.withTwo(in: world)
            try await world.ask(ThrowStop(kind: .contact, subject: "nora@example.org"))
            try await world.ask(EraseContact(contact: "nora@example.org", suppress: false))
            #expect(try await world.ask(ListStops()).stops.map(\.label) == ["contact P-4 ((erased))"])
            let told = try await world.ask(ListEvents(limit: 500)).events.first { $0.event == "stopThrown" }
            #expect(told?.detail == "contact P-4")
        }
    }
}
