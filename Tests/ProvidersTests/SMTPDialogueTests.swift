import Outreach
import Testing

@testable import Providers

/// Dialogues that a well-behaved test server cannot be made to have.
@Suite struct SMTPDialogueTests {
    private let opening: [CurlLine] = [
        .received("220 hello"), .sent("EHLO x"), .received("250-peer"), .received("250 SIZE"),
        .sent("MAIL FROM:<a@example.org>"), .received("250 ok"), .sent("RCPT TO:<kim@example.com>"),
        .received("250 ok"),
    ]
    private let data: [CurlLine] = [.sent("DATA"), .received("354 go on")]

    @Test func theServersYesOutweighsWhatHappensLater() {
        let lines = opening + data + [.uploadFinished, .received("250 taken"), .sent("QUIT"), .received("554 go away")]
        for outcome in [
            CurlResult.Outcome.failed(code: 56, reason: "reset"), .timedOut, .cancelled, .closed, .finished,
        ] {
            #expect(read(lines, outcome, finished: true) == HandOver(.accepted, answer: "250 taken"))
        }
    }

    @Test func silenceAfterTheEndIsUncertainWhateverLibcurlSays() {
        for outcome in [
            CurlResult.Outcome.failed(code: 55, reason: "broken"), .timedOut, .cancelled, .closed, .finished,
        ] {
            #expect(read(opening + data + [.uploadFinished], outcome, finished: true).outcome == .uncertain)
        }
    }

    @Test(arguments: ["354 more", "100 hm", "999 odd"])
    func anAnswerThatMeansNothingIsUncertain(answer: String) {
        let lines = opening + data + [.uploadFinished, .received(answer)]
        #expect(read(lines, .finished, finished: true).outcome == .uncertain)
    }

    @Test func anAnswerCutOffInTheMiddleIsUncertain() {
        let lines = opening + data + [.uploadFinished, .received("250-first line")]
        #expect(read(lines, .failed(code: 56, reason: "reset"), finished: true).outcome == .uncertain)
    }

    @Test func aNoDuringTheMessageCounts() {
        let lines = opening + data + [.received("552 too large")]
        #expect(read(lines, .failed(code: 55, reason: "broken")) == HandOver(.refused, answer: "552 too large"))
    }

    @Test func anOldServerWithoutEHLOIsNotARefusal() {
        let lines: [CurlLine] = [
            .received("220 hello"), .sent("EHLO x"), .received("502 what"), .sent("HELO x"), .received("250 ok"),
            .sent("MAIL FROM:<a@example.org>"),
        ]
        #expect(read(lines, .failed(code: 56, reason: "reset")).outcome == .deferred)
    }

    @Test func answersAreShownOnOneLineWithoutControlsAndCapped() {
        let long = "550 \u{1b}[31mno\u{0}\t" + String(repeating: "x", count: 2_000)
        let result = read(opening + data + [.uploadFinished, .received(long)], .finished, finished: true)
        #expect(result.outcome == .refused && result.answer.count == 500 && result.answer.hasPrefix("550 [31mno "))
    }

    private func read(_ lines: [CurlLine], _ outcome: CurlResult.Outcome, finished: Bool = false) -> HandOver {
        var result = CurlResult(outcome)
        result.dialogue = lines
        result.uploadFinished = finished
        return SMTPDialogue(result, recipients: ["kim@example.com"]).handOver
    }
}
