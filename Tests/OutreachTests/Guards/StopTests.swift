import Outreach
import Testing

/// Which stops hold which departure, and what they say.
@Suite struct StopTests {
    static let at = Instant("2026-11-24T09:00:00Z")!

    static func stop(_ kind: StopKind, _ subject: String = "", reason: String? = nil) -> Stop {
        Stop(id: 1, kind: kind, subject: subject, reason: reason, member: "Ana Ruiz", at: at)
    }

    static func holding(_ stops: Stop..., policy: String? = nil) -> [StopKind] {
        StandingStops(stops).holding(
            sequence: "wave", mailbox: "ana@nordlicht.example", channel: .email, contact: ContactID(4), policy: policy
        ).map(\.kind)
    }

    /// ahead 3.20
    @Test func eachKindHoldsWhatItNamesAndNothingElse() {
        #expect(Self.holding() == [])
        #expect(Self.holding(Self.stop(.everything)) == [.everything])
        for (kind, own, other) in [
            (StopKind.sequence, "wave", "wav"), (.mailbox, "ana@nordlicht.example", "cleo@nordlicht.example"),
            (.channel, "email", "sms"), (.contact, "P-4", "P-40"),
        ] {
            #expect(Self.holding(Self.stop(kind, own)) == [kind])
            #expect(Self.holding(Self.stop(kind, other)) == [])
        }
    }

    /// What a person approved is no policy's. ahead 3.20
    @Test func policiesHoldOnlyWhatRulesCleared() {
        let stops = [Self.stop(.policies), Self.stop(.policy, "follow-ups")]
        #expect(Self.holding(stops[0], stops[1]) == [])
        #expect(Self.holding(stops[0], stops[1], policy: "follow-ups") == [.policies, .policy])
        #expect(Self.holding(stops[1], policy: "follow") == [])
        #expect(StandingStops(stops).policies == (true, ["follow-ups"]))
        #expect(StandingStops([stops[1]]).policies == (false, ["follow-ups"]))
        #expect(StandingStops([Self.stop(.everything)]).policies == (true, []))
    }

    /// Who, when and why; the widest first. ahead 3.20
    @Test func aStopSaysWhoThrewItAndWhy() {
        #expect(
            Self.stop(.sequence, "wave", reason: "wrong salary").sentence
                == "sequence wave is stopped since 2026-11-24T09:00:00Z by Ana Ruiz: wrong salary")
        #expect(Self.stop(.policies).sentence == "all policies are stopped since 2026-11-24T09:00:00Z by Ana Ruiz")
        let stops = [Self.stop(.channel, "email"), Self.stop(.sequence, "wave"), Self.stop(.everything)]
        #expect(Self.holding(stops[0], stops[1], stops[2]) == [.everything, .sequence, .channel])
    }
}
