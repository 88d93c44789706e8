import Outreach
import Testing

/// The small rules around policies.
@Suite struct PolicyRuleTests {
    /// semantics 4.40: draft, previewed, shadow, live; nothing goes live that was not previewed.
    @Test func nothingIsSwitchedOnWithoutAPreview() {
        for state in PolicyState.allCases {
            let canGoLive = state.after(.activated) == .live
            #expect(canGoLive == [.previewed, .shadow, .replaced].contains(state))
        }
        #expect(PolicyState.draft.after(.previewed) == .previewed)
        #expect(PolicyState.stoodDown.after(.activated) == nil)
        #expect(PolicyState.stoodDown.after(.previewed) == .previewed)
    }

    /// ahead 3.8: what a rule approved may leave only while nobody has found fault with it.
    @Test func onlySoundVersionsVouch() {
        #expect(PolicyState.allCases.filter(\.vouches) == [.live, .replaced, .expired])
    }

    /// ahead 3.5: two rejections of 214 leave an upper bound of 3.3 %; none of 100 one of 3.63 % (Clopper and Pearson).
    @Test(arguments: [
        (2, 214, 11, 334), (0, 100, 0, 363), (100, 100, 9_637, 10_000), (5, 50, 332, 2_182), (1, 1, 250, 10_000),
        (50, 100_000, 3, 7),
    ])
    func theBoundIsExact(count: Int, total: Int, low: Int, high: Int) throws {
        let bounds = try #require(ExactBound.bounds(count, of: total))
        #expect(bounds.lowerBound == low)
        #expect(bounds.upperBound == high)
    }

    @Test func withoutACaseThereIsNoBound() {
        #expect(ExactBound.bounds(0, of: 0) == nil)
        #expect(ExactBound.bounds(3, of: 2) == nil)
    }

    /// ahead 3.6: the seeded sample is always the same, and as large as it says.
    @Test func aSampleIsSeeded() {
        let drawn = (1...20_000).filter { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 3, share: 50) }
        #expect((900...1_100).contains(drawn.count))
        #expect(drawn == (1...20_000).filter { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 3, share: 50) })
        #expect(!(1...1_000).contains { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 3, share: 0) })
        #expect((1...1_000).allSatisfy { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 3, share: 1_000) })
        // Another version of the rule draws others.
        #expect(drawn != (1...20_000).filter { Sampling.isDrawn(DraftID(Int64($0)), version: 1, rule: 4, share: 50) })
    }

    /// ahead 3.5: the median share of what people changed
    @Test(arguments: [
        ("one two three four", "one two three four", 0), ("one two three four", "one two three five", 25),
        ("one two", "three four", 100), ("", "new", 100), ("a b c d e f g h i j", "a b c d e f g h i", 5),
    ])
    func theShareThatAPersonChanged(before: String, after: String, percent: Int) {
        #expect(EditShare.percent(from: MessageText(body: before), to: MessageText(body: after)) == percent)
    }

    /// semantics 4.38
    @Test func theFloorHasNoHoles() {
        let now = Instant(seconds: 1_000)
        var good = Floor.Facts()
        good.verdict = .pass
        #expect(Floor.reasons(good, now: now).isEmpty)
        let faults: [(inout Floor.Facts) -> Void] = [
            { $0.verdict = nil }, { $0.verdict = .block }, { $0.hard = ["too-long"] },
            { $0.suspicious = ["hidden-text"] },
            { $0.isReviewed = false }, { $0.changed = ["contact.title"] }, { $0.repliedAt = now },
            { $0.isFirstToBlockedCompany = true },
            {
                $0.isFirst = true; $0.firstTouchesWaitUntil = now + .seconds(1)
            },
        ]
        for fault in faults {
            var facts = good
            fault(&facts)
            #expect(Floor.reasons(facts, now: now).count == 1)
        }
        var later = good
        later.isFirst = true
        later.firstTouchesWaitUntil = now
        #expect(Floor.reasons(later, now: now).isEmpty)
    }
}
