import Foundation
import Testing

@testable import Quality

/// What docs/quality.md claims of the checks, against the corpus. A share that got better is no failure; raise it here then.
@Suite struct QualityTests {
    static let measured = Result {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Tally(try Corpus(in: tests.appending(path: "Corpus")))
    }

    @Test func theCorpusIsLargeEnough() throws {
        let tally = try Self.measured.get()
        #expect(tally.caught.total.all >= 300)
        #expect(tally.falseAlarms.total.all >= 300)
        #expect(tally.attempts.total.all >= 150)
        #expect(tally.ordinary.total.all >= 220)
        #expect(Set(tally.byFault.keys) == Set(Judging.faults))
    }

    @Test func mostFaultsAreCaught() throws {
        let tally = try Self.measured.get()
        #expect(tally.caught.total.percent >= QualityClaims.faults)
        #expect(tally.caught.held.percent >= QualityClaims.heldOutFaults)
    }

    @Test(arguments: Judging.faults) func noFaultIsCaughtLessThanIsClaimed(_ fault: String) throws {
        let tally = try Self.measured.get()
        let claimed = QualityClaims.byFault[fault] ?? 95
        #expect((tally.byFault[fault] ?? SplitShare()).total.percent >= claimed)
    }

    @Test func fewGoodDraftsAreHeldUp() throws {
        let tally = try Self.measured.get()
        #expect(tally.falseAlarms.tuning.percent <= QualityClaims.falseAlarms)
        #expect(tally.falseAlarms.held.percent <= QualityClaims.heldOutFalseAlarms)
    }

    @Test func attemptsAreFlaggedAndOrdinaryTextIsNot() throws {
        let tally = try Self.measured.get()
        #expect(tally.attempts.total.percent >= QualityClaims.attempts)
        #expect(tally.attempts.held.percent >= QualityClaims.heldOutAttempts)
        #expect(tally.ordinary.total.percent <= QualityClaims.ordinary)
        #expect(tally.ordinary.held.percent <= QualityClaims.heldOutOrdinary)
    }

    /// The held-out set is there, apart from the other, and never listed.
    @Test func theHeldOutSetIsKeptApart() throws {
        let tally = try Self.measured.get()
        #expect(tally.caught.held.all >= 140)
        #expect(tally.falseAlarms.held.all >= 140)
        #expect(tally.attempts.held.all >= 70)
        #expect(tally.ordinary.held.all >= 100)
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        // Without its held-out folder a corpus is none.
        #expect(throws: (any Error).self) { try Corpus(in: tests.appending(path: "Corpus/held-out")) }
    }
}
