import Outreach
import Testing

@Suite struct LifecycleTests {
    /// The lifecycle once more, written by hand: state, event, state. What is not here cannot happen.
    static let expected = """
        due claimed writing
        due putOff due
        due skipped skipped
        due recalled waiting
        due superseded superseded
        due withdrawn withdrawn
        writing written inReview
        writing putOff due
        writing gaveUp failed
        writing superseded superseded
        inReview reviewed inReview
        inReview putOff inReview
        inReview sentBack due
        inReview gaveUp waiting
        inReview held waiting
        inReview cleared approved
        inReview superseded superseded
        inReview withdrawn withdrawn
        waiting edited waiting
        waiting approved approved
        waiting rejected rejected
        waiting revisionAsked due
        waiting skipped skipped
        waiting superseded superseded
        waiting withdrawn withdrawn
        waiting expired expired
        approved recalled waiting
        approved putOff approved
        approved returned waiting
        approved handedToPerson toDo
        approved handingOver sending
        approved superseded superseded
        approved expired expired
        sending accepted sent
        sending putOff approved
        sending refused failed
        sending lost uncertain
        uncertain settledSent sent
        uncertain settledNotSent waiting
        toDo done done
        toDo skipped skipped
        toDo autoSkipped skipped
        toDo recalled waiting
        toDo superseded superseded
        done reopened toDo
        failed revisionAsked due
        failed skipped skipped
        failed superseded superseded
        rejected recalled waiting
        skipped recalled waiting
        expired revisionAsked due
        expired skipped skipped
        expired superseded superseded
        superseded renewed due
        """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

    static let table: [String: DraftState] = Dictionary(
        uniqueKeysWithValues: expected.compactMap { line in
            DraftState(rawValue: line[2]).map { ("\(line[0]) \(line[1])", $0) }
        })

    @Test(arguments: DraftState.allCases, DraftEvent.allCases)
    func isThisTableAndNoOther(state: DraftState, event: DraftEvent) {
        let next = state.after(event)
        #expect(next == Self.table["\(state.rawValue) \(event.rawValue)"])
        #expect(state.allows(event) == (next != nil))
        if next == .approved {
            let decided = event == .approved || event == .cleared
            #expect(decided || (event == .putOff && (state == .approved || state == .sending)))
        }
        if next == .sending { #expect(state == .approved && event == .handingOver) }
        if next == .toDo {
            #expect((state == .approved && event == .handedToPerson) || (state == .done && event == .reopened))
        }
        if next == .sent { #expect(event == .accepted || event == .settledSent) }
        if state == .uncertain, let next { #expect(next == .sent || next == .waiting) }
        // What is being handed over is out of everybody's hands but the carrier's.
        if state == .sending { #expect(next == nil || [.accepted, .putOff, .refused, .lost].contains(event)) }
    }

    @Test func theWrittenTableIsWhole() {
        #expect(Self.table.count == Self.expected.count)
        #expect(Self.table.count == DraftState.moves.values.reduce(0) { $0 + $1.count })
        #expect(Set(DraftState.moves.keys) == Set(DraftState.allCases))
    }

    @Test func twoStatesAreFinal() {
        let final = DraftState.allCases.filter { DraftState.moves[$0]?.isEmpty != false }
        #expect(Set(final) == [.sent, .withdrawn])
        #expect(final.allSatisfy { $0.isOver })
        // Skipping can be undone, a task reopened and a changed step written anew, but the next step does not wait for that.
        #expect(Set(DraftState.allCases.filter { $0.isOver }) == [.sent, .done, .superseded, .withdrawn, .skipped])
        #expect(DraftState.allCases.filter { $0.hasDeparture } == [.approved, .sending])
    }

    /// No way leads to sending twice without a decision or a carrier's definite no between.
    @Test func nothingLeavesTwice() {
        func reachable(from start: DraftState, without forbidden: Set<DraftEvent>) -> Set<DraftState> {
            var seen: Set<DraftState> = [start]
            var left = [start]
            while let state = left.popLast() {
                for (event, next) in DraftState.moves[state] ?? [:]
                where !forbidden.contains(event) && seen.insert(next).inserted {
                    left.append(next)
                }
            }
            return seen
        }
        #expect(!reachable(from: .uncertain, without: [.settledNotSent]).contains(.sending))
        #expect(!reachable(from: .uncertain, without: [.approved, .cleared]).contains(.sending))
        #expect(!reachable(from: .due, without: [.approved, .cleared]).contains(.approved))
        #expect(!reachable(from: .due, without: [.approved, .cleared]).contains(.sending))
        #expect(!reachable(from: .due, without: [.approved, .cleared]).contains(.toDo))
        #expect(reachable(from: .due, without: []) == Set(DraftState.allCases))
    }
}
