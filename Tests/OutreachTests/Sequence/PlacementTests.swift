import Outreach
import Testing

/// Where somebody stands when the sequence they are on the way through changes.
@Suite struct PlacementTests {
    private func place(_ begun: [String], open: String? = nil, waiting: String? = nil, in ids: [String]) -> Placement {
        let steps = ids.map { Step(id: $0, channel: .email, purpose: "p") }
        return Placement(
            begun: begun, open: open, waitingFor: waiting, in: SequenceDefinition(name: "a", steps: steps))
    }

    /// S0-20 to S0-23, S2-06, semantics 4.28: steps are known by their ids
    /// S0-08
    @Test func theNextStepFollowsTheLastThatBegan() {
        #expect(place(["a"], waiting: "b", in: ["a", "b", "c"]).next == 2)
        // A step was added before the one they wait for, or in front of everything.
        #expect(place(["a"], waiting: "b", in: ["a", "x", "b"]).next == 2)
        #expect(place(["a"], waiting: "b", in: ["x", "a", "b"]).next == 3)
        // The one they wait for was deleted, or is the last that was there.
        #expect(place(["a"], waiting: "b", in: ["a", "c"]).next == 2)
        #expect(place(["a", "b"], waiting: "c", in: ["a", "b"]).next == nil)
        #expect(place(["a"], waiting: "b", in: []).next == nil)
        // Reordered: what has begun is not begun again.
        #expect(place(["a"], waiting: "b", in: ["a", "c", "b"]).next == 2)
        #expect(place(["a"], waiting: "b", in: ["b", "a", "c"]).next == 1)
        #expect(place(["a"], waiting: "b", in: ["b", "a", "c"]).begun == [2])
    }

    @Test func aStepUnderWayStaysUnderWayWhileItIsThere() {
        #expect(place(["a", "b"], open: "b", in: ["b", "a", "c"]).open == 1)
        let lost = place(["a", "b"], open: "b", in: ["a", "c"])
        #expect((lost.open, lost.next) == (nil, 2))
    }

    /// Semantics 4.27: only what a draft is made from makes it anew
    @Test func aDraftIsMadeFromWhatItsStepSays() {
        let step = Step(id: "a", label: "A", channel: .email, delay: .businessDays(1), purpose: "p")
        let definition = SequenceDefinition(name: "s", tone: "warm", steps: [step])
        var other = step
        (other.label, other.delay, other.autoSkipDays) = ("B", .businessDays(2), 4)
        #expect(definition.making(of: step) == definition.making(of: other))
        other.purpose = "q"
        #expect(definition.making(of: step) != definition.making(of: other))
        var cooler = definition
        cooler.tone = "cool"
        #expect(definition.making(of: step) != cooler.making(of: step))
        var fixed = step
        fixed.content = .fixed(MessageText(body: "b"))
        #expect(definition.making(of: fixed) == cooler.making(of: fixed))
    }
}
