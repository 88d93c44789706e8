import Testing

@testable import Terminal

/// The measure of a round, and when it warns.
@Suite struct ReadingPaceTests {
    @Test func aCalmRoundTellsItsSecondsAndNoMore() {
        var pace = ReadingPace()
        for _ in 0..<6 { pace.approved(after: .seconds(14), words: 80) }
        #expect(pace.each == "14 s each")
        #expect(pace.warning == nil)
    }

    @Test func whatIsFasterThanReadingIsSaidPlainly() {
        var pace = ReadingPace()
        for _ in 0..<6 { pace.approved(after: .seconds(2), words: 80) }
        #expect(pace.warning == "6 texts of 480 words in 12 s is faster than they can be read.")
    }

    @Test func fewApprovalsAreNoPace() {
        var pace = ReadingPace()
        for _ in 1..<ReadingPace.enough { pace.approved(after: .seconds(1), words: 400) }
        #expect(pace.warning == nil)
    }

    @Test func draftsThatNobodyOpenedAreCounted() {
        var pace = ReadingPace()
        pace.approved(after: .seconds(30), words: 80)
        for _ in 0..<5 { pace.approvedUnopened() }
        #expect(pace.warning == "5 of 6 were approved without being opened.")
        #expect(pace.each == "30 s each")
    }
}
