import Outreach
import Support
import Testing

/// The guard list: each guard alone can hold a message, and all of them together let one go (ahead 3.3).
@Suite struct GuardTests {
    static let now = Instant("2026-11-24T09:00:00Z")!

    /// Two days old, with 14 hand-overs of the last 24 hours, the last of them long ago.
    static let state = MailboxState(
        address: "ana@nordlicht.example", firstAt: now - .hours(25), freeAt: now - .hours(1), lastAt: now - .hours(1),
        leftCount: 14, left: (1...14).map { now - .hours(20) + .minutes($0) })

    static func plan(_ change: (inout MailboxState) -> Void) -> MailboxPlan {
        var state = state
        change(&state)
        return MailboxPlan(state, Pacing(), slot: nil, now: now)
    }

    static func facts(_ change: (inout GuardFacts) -> Void = { _ in }) -> GuardFacts {
        var facts = GuardFacts(
            now: now, channel: .email, blocks: [], writtenAt: now - .hours(2), repliedAt: nil, archivedAt: nil,
            enrollmentState: "live", enrollmentReason: nil, held: nil, sequenceState: "active", stops: [],
            isFirst: true,
            contactedAt: nil, quietUntil: nil, nextSlot: now, zone: .utc, mailbox: "ana@nordlicht.example",
            plan: MailboxPlan(state, Pacing(), slot: nil, now: now), place: { $0 }, reserved: 2, price: 2,
            approvedAt: now - .minutes(10),
            changes: [], hashHolds: true)
        change(&facts)
        return facts
    }

    /// One change, the guard that it must trip alone, and what that guard says.
    static let trips:
        [(name: String, guardName: Guard, verdict: GuardResult.Verdict, change: @Sendable (inout GuardFacts) -> Void)] =
            [
                (
                    "stopped", .stopSwitch, .later(nil),
                    { $0.stops = [Stop(id: 1, kind: .everything, subject: "", reason: nil, member: nil, at: now)] }
                ),
                ("enrollment over", .enrollment, .refuse(.superseded), { $0.enrollmentState = "stopped" }),
                ("sequence paused", .sequence, .later(nil), { $0.sequenceState = "paused" }),
                ("suppressed", .suppressed, .refuse(.returned), { $0.blocks = [("suppressed", "asked to")] }),
                ("bounced", .bounced, .refuse(.returned), { $0.blocks = [("bounced", "550")] }),
                ("replied since", .replied, .refuse(.superseded), { $0.repliedAt = now - .hours(1) }),
                ("archived", .archived, .refuse(.superseded), { $0.archivedAt = now }),
                (
                    "contacted lately", .frequency, .later(now + .hours(14)),
                    {
                        $0.contactedAt = now - .hours(24 * 6)
                        $0.quietUntil = now + .hours(14)
                    }
                ),
                ("held", .held, .later(nil), { $0.held = "they replied" }),
                (
                    "changed", .approval, .refuse(.returned),
                    { $0.changes = [EnvelopeChange(field: "body", approved: "a", now: "b")] }
                ),
                ("tampered", .approval, .refuse(.returned), { $0.hashHolds = false }),
                (
                    "its rule stood down", .rule, .refuse(.returned),
                    { $0.rule = (reference: "follow-ups@4", state: .stoodDown) }
                ),
                ("old approval", .approvalAge, .refuse(.returned), { $0.approvedAt = now - .hours(24 * 7) }),
                ("not reserved", .credits, .refuse(.returned), { $0.reserved = 1 }),
                ("closed", .window, .later(now + .hours(3)), { $0.nextSlot = now + .hours(3) }),
                (
                    "not free yet", .mailboxGap, .later(now + .seconds(100)),
                    { $0.plan = plan { $0.freeAt = now + .seconds(100) } }
                ),
                (
                    "handing over", .mailboxGap, .later(now + .seconds(90)),
                    { $0.plan = plan { $0.isHandingOver = true } }
                ),
                (
                    "cap reached", .mailboxCap, .later(now + .hours(4)),
                    {
                        $0.plan = plan {
                            $0.left.append(now - .hours(20)); $0.leftCount = 15
                        }
                    }
                ),
            ]

    @Test func withoutAReasonItLeaves() {
        let report = GuardReport(Self.facts())
        #expect(report.deciding == nil)
        #expect(report.results.map(\.name) == Guard.allCases)
    }

    @Test(arguments: trips.indices)
    func eachGuardAloneHolds(index: Int) {
        let trip = Self.trips[index]
        let report = GuardReport(Self.facts(trip.change))
        let tripped = report.results.filter { $0.verdict != .pass }
        #expect(tripped.map(\.name) == [trip.guardName], "\(trip.name)")
        #expect(report.deciding?.verdict == trip.verdict, "\(trip.name)")
    }

    @Test func everyGuardIsTrippedByOneOfThese() {
        #expect(Set(Self.trips.map(\.guardName)) == Set(Guard.allCases))
    }

    @Test func aReplyBeforeItWasWrittenDoesNotHold() {
        #expect(GuardReport(Self.facts { $0.repliedAt = Self.now - .hours(3) }).deciding == nil)
    }

    @Test func aFollowUpIsNotHeldByItsOwnPredecessor() {
        let facts = Self.facts {
            $0.isFirst = false
            $0.contactedAt = Self.now - .hours(24)
        }
        #expect(GuardReport(facts).deciding == nil)
    }

    @Test func aPersonsTaskHasNoMailboxCap() {
        let facts = Self.facts {
            $0.channel = .linkedInMessage
            $0.plan = Self.plan { $0.freeAt = Self.now + .hours(1) }
        }
        #expect(GuardReport(facts).deciding == nil)
    }

    @Test func aRefusalDecidesBeforeADelayAndTheLatestDelayBeforeOthers() {
        let both = Self.facts {
            $0.nextSlot = Self.now + .hours(3)
            $0.archivedAt = Self.now
        }
        #expect(GuardReport(both).deciding?.name == .archived)
        let delays = Self.facts {
            $0.nextSlot = Self.now + .hours(30)
            $0.plan = Self.plan { $0.freeAt = Self.now + .hours(1) }
        }
        #expect(GuardReport(delays).deciding?.name == .window)
    }

    /// Whatever comes together: it leaves when nothing is in the way, and only then.
    @Test func nothingLeavesWhileAnyGuardSaysNo() {
        var random = SplitMix64.fresh("nothingLeavesWhileAnyGuardSaysNo")
        for _ in 0..<2_000 {
            let chosen = Self.trips.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
            let report = GuardReport(Self.facts { facts in for trip in chosen { trip.change(&facts) } })
            #expect((report.deciding == nil) == chosen.isEmpty, "\(chosen.map(\.name))")
        }
    }
}
