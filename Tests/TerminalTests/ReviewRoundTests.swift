import Contract
import Outreach
import TerminalSupport
import Testing

@testable import Terminal

@Suite struct ReviewRoundTests {
    private static let everything: [DraftEvent] = [.approved, .rejected, .edited, .revisionAsked, .done]

    private func round(_ count: Int, sequences: [String]? = nil) -> ReviewRound {
        var round = ReviewRound(
            (1...count).map { index in
                ReviewRound.Item(
                    draft: DraftID(Int64(index)), sequence: sequences?[index - 1] ?? "a", version: 1,
                    text: "text \(index)")
            })
        round.opened(version: 1, possible: Self.everything)
        return round
    }

    @Test func enterAloneDecidesNothing() {
        var round = round(2)
        #expect(round.press(nil) == [.help])
        #expect(round.marks == [.undecided, .undecided])
    }

    @Test func undoGoesBackToTheDraftItTookBack() {
        var round = round(3)
        #expect(round.press(.approve) == [.approve(1)])
        #expect(round.settled(1, as: .approved(nil)) == [.show(2)])
        #expect(round.press(.skip) == [.show(3)])
        #expect(round.press(.undo) == [.undo(1)])
        #expect(round.undone(1) == [.show(1)])
        #expect(round.marks[0] == .undecided)
    }

    @Test func backGoesToTheLastOpenDraft() {
        var round = round(3)
        _ = round.press(.skip)
        round.opened(version: 1, possible: Self.everything)
        #expect(round.settled(2, as: .rejected) == [.show(3)])
        #expect(round.press(.back) == [.show(1)])
        #expect(round.press(.back) == [.say("“k” is not possible now."), .help])
    }

    @Test(arguments: ReviewRound.Key.allCases)
    func aKeyThatIsNotOfferedDoesNothing(key: ReviewRound.Key) {
        var round = ReviewRound([.init(draft: 1, sequence: "a", version: 1)])
        round.opened(version: 1, possible: [])
        guard !round.keys.contains(key) else { return }
        let before = round
        #expect(round.press(key).last == .help)
        #expect(round == before)
    }

    @Test func theRestIsOfThisSequenceOnly() {
        var round = round(4, sequences: ["a", "b", "a", "a"])
        #expect(round.press(.approveRest) == [.approveRest([1, 3, 4])])
        #expect(round.press(.skipRest) == [.show(2)])
        #expect(round.marks == [.left, .undecided, .left, .left])
    }

    @Test func aRoundEndsAfterTheLastDraft() {
        var round = round(1)
        #expect(round.settled(1, as: .rejected) == [.finish])
        #expect(round.press(.approve) == [.finish])
        #expect(round.summary { _ in "" } == "1 rejected. Change your mind with  countersign undo")
    }

    @Test func goingSomewhereTakesANumberOrAnId() {
        var round = round(3)
        #expect(round.go(to: "3") == [.show(3)])
        #expect(round.go(to: "d-2") == [.show(2)])
        #expect(round.go(to: "9") == [.say("There is no such draft in this round.")])
        #expect(round.go(to: "-1") == [.say("There is no such draft in this round.")])
        _ = round.settled(2, as: .rejected)
        #expect(round.go(to: "2") == [.say("D-2  is decided already.")])
    }

    @Test func searchWrapsAround() {
        var round = round(3)
        #expect(round.search("TEXT 3") == [.show(3)])
        #expect(round.search("text 1") == [.show(1)])
        #expect(round.search("") == [.say("No other draft of this round holds that.")])
    }

    /// Whatever is pressed, the round ends, and only an accepted decision marks a draft as decided.
    @Test func anySequenceOfKeysKeepsTheRoundInOrder() {
        var random = SplitMix(seed: 7)
        for _ in 0..<300 {
            var round = round(Int.random(in: 1...5, using: &random), sequences: ["a", "b", "a", "b", "a"])
            for _ in 0..<60 {
                let key = ReviewRound.Key.allCases.randomElement(using: &random)
                round.opened(version: 1, possible: Self.everything.filter { _ in Bool.random(using: &random) })
                for step in round.press(key) {
                    switch step {
                    case .approve(let draft): _ = round.settled(draft, as: .approved(nil))
                    case .reject(let draft): _ = round.settled(draft, as: .rejected)
                    case .undo(let draft): _ = round.undone(draft)
                    default: break
                    }
                }
                #expect(round.current <= round.items.count)
                if round.item != nil { #expect(round.marks[round.current].isOpen || key == .undo) }
            }
        }
    }
}

/// Sebastiano Vigna's SplitMix64, so that a failing case comes again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
