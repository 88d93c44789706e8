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
        #expect(tally.caught.second.percent >= QualityClaims.secondFaults)
    }

    @Test(arguments: Judging.faults) func noFaultIsCaughtLessThanIsClaimed(_ fault: String) throws {
        let tally = try Self.measured.get()
        let claimed = QualityClaims.byFault[fault] ?? 95
        #expect((tally.byFault[fault] ?? SplitShare()).total.percent >= claimed)
    }

    @Test func fewGoodDraftsAreHeldUp() throws {
        let tally = try Self.measured.get()
        #expect(tally.falseAlarms.total.percent <= QualityClaims.falseAlarms)
        #expect(tally.falseAlarms.second.percent <= QualityClaims.secondFalseAlarms)
    }

    @Test func attemptsAreFlaggedAndOrdinaryTextIsNot() throws {
        let tally = try Self.measured.get()
        #expect(tally.attempts.total.percent >= QualityClaims.attempts)
        #expect(tally.attempts.second.percent >= QualityClaims.secondAttempts)
        #expect(tally.ordinary.total.percent <= QualityClaims.ordinary)
        #expect(tally.ordinary.second.percent <= QualityClaims.secondOrdinary)
    }

    /// The second set is there, apart from the other, and never listed.
    @Test func theSecondSetIsKeptApart() throws {
        let tally = try Self.measured.get()
        #expect(tally.caught.second.all >= 140)
        #expect(tally.falseAlarms.second.all >= 140)
        #expect(tally.attempts.second.all >= 70)
        #expect(tally.ordinary.second.all >= 100)
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        // Without its second folder a corpus is none.
        #expect(throws: (any Error).self) { try Corpus(in: tests.appending(path: "Corpus/second")) }
    }
}
