import Outreach
import Testing

/// What a follow-up says that was not said before.
@Suite struct AngleTests {
    private func next(
        _ channel: Channel = .email, used: [String] = [], seed: Int64 = 1, isLast: Bool = false,
        facts: Set<String> = ["job.description", "job.location", "job.contact", "contact.title", "pitch"]
    ) -> Angle {
        Angle.next(on: channel, used: used, seed: seed, isLast: isLast, knows: facts.contains)
    }

    /// S4-06: ten follow-ups of one enrollment take ten angles, and only then one again, the oldest
    @Test(arguments: Channel.allCases, [1, 2, 3, 44] as [Int64])
    func noAngleIsTakenTwiceWhileAnotherIsLeft(channel: Channel, seed: Int64) {
        var used: [String] = []
        let all = Angle.all.count {
            $0 != Angle.last
                && !(["sms", "linkedin_connection"].contains(channel.rawValue)
                    && ["their-terms", "somebody-else"].contains($0.name))
        }
        for _ in 0..<all { used.append(next(channel, used: used, seed: seed).name) }
        #expect(Set(used).count == all)
        #expect(next(channel, used: used, seed: seed).name == used[0])
        #expect(next(channel, used: used + [used[0]], seed: seed).name == used[1])
    }

    /// S4-06: not everybody gets the same second message, and one enrollment always the same
    @Test func enrollmentsBeginAtDifferentPlaces() {
        let first = (1...200).map { next(seed: $0).name }
        #expect(Set(first).count == 7)
        #expect(first == (1...200).map { next(seed: $0).name })
        #expect(!first.contains("somebody-else"))
    }

    @Test func anAngleWithoutItsFactIsPassedOver() {
        for seed in 1...50 as ClosedRange<Int64> {
            #expect(["their-terms", "small-step"].contains(next(seed: seed, facts: []).name))
            #expect(next(.sms, seed: seed, facts: []).name == "small-step")
        }
    }

    @Test func theLastTouchHasItsOwn() {
        #expect(next(used: ["open-door"], isLast: true) == Angle.last)
        #expect(!(1...200).contains { next(seed: $0).name == Angle.last.name })
    }

    @Test func namesThatAreNotKnownAnyMoreDoNoHarm() {
        #expect(next(used: ["gone", "", "the-work"]).name != "the-work")
        #expect(Set(Angle.all.map(\.name)).count == Angle.all.count)
    }
}
