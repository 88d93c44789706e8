import Foundation
import Outreach
import Testing

@testable import Providers

@Suite struct ModelAnswerTests {
    private func read(_ content: String, wanted: [ModelRequest.Field]) throws -> Completion {
        try Completion(
            WireAnswer(content: content), to: ModelRequest(system: "", prompt: "", answer: wanted), of: "m", price: nil,
            limit: 262_144)
    }

    private func reason(_ content: String, wanted: [ModelRequest.Field]) -> String? {
        #expect(throws: ModelFault.self) { try read(content, wanted: wanted) }?.detail
    }

    @Test(arguments: [
        #"{"n": 7}"#, " \n{\"n\": 7}\n", "```json\n{\"n\": 7}\n```", "```\n{\"n\": 7}\n```",
        "\n```json\r\n{\"n\": 7, \"other\": [1]}\n```\n",
    ])
    func takesBareJSONOrOneFence(_ content: String) throws {
        let answer = try read(content, wanted: [.init("n", .integer)])
        #expect(answer.integer("n") == 7)
        #expect(answer.raw == content)
        #expect(answer.model == "m" && answer.inputTokens == 0)
    }

    @Test(arguments: [
        "Sure! {\"n\": 7}", "```swift\n{\"n\": 7}\n```", "```json\n{\"n\": 7}\n``` done", "{\"n\": 7} {\"n\": 8}",
        "[7]",
        "7",
        "```json\n```json\n{\"n\": 7}\n```\n```", "{\"n\": 7", "{\"n\": 7,}", "{'n': 7}",
        "{\"n\": 7, \"s\": \"\\u0000\"}",
    ])
    func refusesAnythingElse(_ content: String) {
        #expect(reason(content, wanted: [.init("n", .integer)]) != nil)
    }

    @Test func namesTheFieldThatIsWrong() {
        let wanted: [ModelRequest.Field] = [
            .init("s", .text), .init("n", .integer), .init("l", .list([.init("a", .text, optional: true)])),
        ]
        #expect(reason(#"{"n": 1, "l": []}"#, wanted: wanted) == "the field “s” is missing")
        #expect(
            reason(#"{"s": 1, "n": 1, "l": []}"#, wanted: wanted) == "the field “s” is a number, a text was asked for")
        #expect(
            reason(#"{"s": "", "n": 85.0, "l": []}"#, wanted: wanted)
                == "the field “n” is a number, a whole number was asked for")
        #expect(
            reason(#"{"s": "", "n": "85", "l": []}"#, wanted: wanted)
                == "the field “n” is a text, a whole number was asked for")
        #expect(
            reason(#"{"s": "", "n": 1, "l": {}}"#, wanted: wanted) == "the field “l” is an object, a list was asked for"
        )
        #expect(
            reason(#"{"s": "", "n": 1, "l": [{"a": "b"}, "c"]}"#, wanted: wanted)
                == "l[1] is a text, an object was asked for")
        #expect(
            reason(#"{"s": "", "n": 1, "l": [{"a": 1}]}"#, wanted: wanted) == "l[0].a is a number, a text was asked for"
        )
    }

    @Test func aNullInAListIsAbsent() throws {
        let answer = try read(
            #"{"l": [{"quote": null, "remark": "é"}]}"#,
            wanted: [.init("l", .list([.init("quote", .text, optional: true), .init("remark", .text)]))])
        #expect(answer.list("l") == [["remark": "é"]])
    }

    @Test func givesTheLineInTheContentAsItCame() {
        let why = reason("```json\n{\"a\": 1,\n \"a\": 2}\n```", wanted: [])
        #expect(why?.contains("line 3") == true)
        #expect(why?.contains("duplicate object key") == true)
    }

    @Test func boundsDepthListsAndSize() {
        let deep = "{\"a\": " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "}"
        #expect(reason(deep, wanted: []) == "nested deeper than 16")
        let veryDeep = String(repeating: "[", count: 100_000)
        #expect(reason(veryDeep, wanted: [])?.contains("maximum parsing depth") == true)
        let long = "{\"l\": [" + Array(repeating: "{}", count: 65).joined(separator: ",") + "]}"
        #expect(
            reason(long, wanted: [.init("l", .list([.init("a", .text, optional: true)]))])
                == "the list “l” has more than 64 elements")
        let large = "{\"s\": \"" + String(repeating: "x", count: 262_144) + "\"}"
        #expect(throws: ModelFault.tooLarge(limit: 262_144)) { try read(large, wanted: [.init("s", .text)]) }
    }

    // Ahead 3.5: what a claim rests on, as numbers of facts.
    @Test func readsListsOfObjectsWithEveryKindOfValue() throws {
        let claims: [ModelRequest.Field] = [
            .init(
                "claims",
                .list([
                    .init("words", .text), .init("facts", .integers), .init("sure", .flag, optional: true),
                    .init("kind", .choice(["number", "name"]), optional: true),
                    .init("weight", .integer, optional: true),
                ]))
        ]
        let answer = try read(
            #"{"claims": [{"words": "four years", "facts": [1, 4], "sure": true, "kind": "number", "weight": 3},"#
                + #" {"words": "", "facts": []}]}"#, wanted: claims)
        #expect(
            answer.list("claims") == [
                ["words": "four years", "facts": .integers([1, 4]), "sure": true, "kind": "number", "weight": 3],
                ["words": "", "facts": .integers([])],
            ])
        #expect(answer.list("claims")?[0].integers("facts") == [1, 4])
        #expect(
            reason(#"{"claims": [{"words": "x", "facts": [1, "4"]}]}"#, wanted: claims)
                == "facts[1] is a text, a whole number was asked for")
        #expect(reason(#"{"claims": [{"words": "x"}]}"#, wanted: claims) == "claims[0].facts is missing")
        #expect(
            reason(#"{"claims": [{"words": "x", "facts": [], "kind": "date"}]}"#, wanted: claims)
                == "claims[0].kind is none of number, name")
        #expect(
            reason(#"{"claims": [{"words": "x", "facts": [], "sure": 1}]}"#, wanted: claims)
                == "claims[0].sure is a number, true or false was asked for")
    }

    @Test(arguments: [
        (WireAnswer.Stop.tokenLimit, ModelFault.Kind.cutShort), (.filtered, .withheld), (.declined, .declined),
    ]) func anAnswerThatIsNotTheWholeIsNotRead(_ stop: WireAnswer.Stop, _ kind: ModelFault.Kind) {
        let fault = #expect(throws: ModelFault.self) {
            try AnswerReader.read(
                WireAnswer(content: "{}", stop: stop), for: ModelRequest(system: "", prompt: "", answer: []),
                limit: 100)
        }
        #expect(fault?.kind == kind)
    }

    @Test(arguments: ["", " \n", "```json\n\n```"]) func whiteSpaceIsNoAnswer(_ content: String) {
        let fault = #expect(throws: ModelFault.self) { try read(content, wanted: []) }
        #expect(fault?.kind == .empty)
    }

    @Test func refusesBytesThatAreNotUTF8() throws {
        let bytes = Array(#"{"choices": [{"message": {"content": ""#.utf8) + [0xff] + Array(#""}}]}"#.utf8)
        do {
            _ = try UntrustedJSON(bytes, depth: 32)
            Issue.record("it was read")
        } catch {
            #expect(error.reason.contains("line 1, column 38: unable to decode byte 0xff"))
        }
    }
}
