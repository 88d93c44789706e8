import Foundation
import Support
import Testing

@testable import Workflow

/// What a person sees while a model writes.
@Suite struct PartialAnswerTests {
    private static let whole = #"""
        {"subject": "A \"question\"", "claims": [{"words": "x, {y}", "facts": [1, 2]}], "extra": {"body": "not this"},
         "body": "Hi Mira,\n\nGr\u00fc\u00dfe \ud83d\ude00 from us.\tBye"}
        """#

    @Test func theWholeIsTheMessage() {
        let answer = PartialAnswer(Self.whole)
        #expect(answer.subject == #"A "question""#)
        #expect(answer.body == "Hi Mira,\n\nGrüße 😀 from us.\tBye")
    }

    /// However the bytes are cut, what is shown is a beginning of the message.
    @Test func everyBeginningShowsABeginning() {
        let message = PartialAnswer(Self.whole)
        var longest = 0
        for end in Self.whole.unicodeScalars.indices {
            let part = PartialAnswer(String(Self.whole.unicodeScalars[..<end]))
            #expect(message.subject.hasPrefix(part.subject))
            let shown = part.body.unicodeScalars.filter { $0 != "\u{FFFD}" }
            #expect(message.body.unicodeScalars.starts(with: shown))
            longest = max(longest, part.body.count)
        }
        #expect(longest > 20)
    }

    @Test(arguments: ["", "   ", "no JSON", "[1, 2]", "{", "{\"", #"{"body""#, #"{"body": 7}"#, #"{"body": "\u12"#])
    func whatIsNoMessageShowsNothing(text: String) {
        #expect(PartialAnswer(text).text.isEmpty)
    }

    /// A model may write for ever: reading stays linear, and nothing is read twice.
    @Test func nonsenseIsReadToItsEnd() {
        let nonsense = "{\"body\": \"" + String(repeating: "\\\\x", count: 20_000)
        #expect(PartialAnswer(nonsense).body.count == 40_000)
    }

    @Test func aFenceIsSkipped() {
        #expect(PartialAnswer("```json\n{\"body\": \"Hi\"}\n```").body == "Hi")
    }
}
