import Foundation
import Outreach
import Testing

@testable import Providers

@Suite struct ModelAnswerTests {
    private let settings = ChatSettings(base: "http://127.0.0.1/v1", model: "m")

    private func read(_ content: Any, finish: String = "stop", wanted: [ModelRequest.Field]) throws -> Completion {
        let envelope: [String: Any] = ["choices": [["finish_reason": finish, "message": ["content": content]]]]
        let bytes = Array(try JSONSerialization.data(withJSONObject: envelope))
        let request = ModelRequest(system: "", prompt: "", answer: wanted)
        return try ChatAnswer.read(bytes, for: request, settings: settings)
    }

    private func reason(_ content: Any, wanted: [ModelRequest.Field]) -> String? {
        let fault = #expect(throws: ModelFault.self) { try read(content, wanted: wanted) }
        guard case .unreadable(let why)? = fault else { return nil }
        return why
    }

    @Test(arguments: [
        #"{"n": 7}"#, " \n{\"n\": 7}\n", "```json\n{\"n\": 7}\n```", "\n```json\r\n{\"n\": 7, \"other\": [1]}\n```\n",
    ])
    func takesBareJSONOrOneFence(_ content: String) throws {
        let answer = try read(content, wanted: [.init("n", .integer)])
        #expect(answer.integer("n") == 7)
        #expect(answer.raw == content)
        #expect(answer.model == "m" && answer.inputTokens == 0)
    }

    @Test(arguments: [
        "Sure! {\"n\": 7}", "```\n{\"n\": 7}\n```", "```json\n{\"n\": 7}\n``` done", "{\"n\": 7} {\"n\": 8}", "[7]",
        "7",
        "```json\n```json\n{\"n\": 7}\n```\n```", "{\"n\": 7", "{\"n\": 7,}", "{'n': 7}",
        "{\"n\": 7, \"s\": \"\\u0000\"}",
    ])
    func refusesAnythingElse(_ content: String) {
        #expect(reason(content, wanted: [.init("n", .integer)]) != nil)
    }

    @Test func namesTheFieldThatIsWrong() {
        let wanted: [ModelRequest.Field] = [.init("s", .text), .init("n", .integer), .init("l", .list)]
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
        #expect(reason(NSNull(), wanted: wanted) == "the message has no content")
    }

    @Test func aNullInAListIsAbsent() throws {
        let answer = try read(#"{"l": [{"quote": null, "remark": "é"}]}"#, wanted: [.init("l", .list)])
        #expect(answer.list("l") == [["remark": "é"]])
    }

    @Test func givesTheLineInTheContentAsItCame() {
        let why = reason("```json\n{\"a\": 1,\n \"a\": 2}\n```", wanted: [])
        #expect(why?.contains("line 3") == true)
        #expect(why?.contains("duplicate object key") == true)
    }

    @Test func boundsDepthListsAndSize() {
        let deep = "{\"a\": " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40) + "}"
        #expect(reason(deep, wanted: []) == "the content is not the JSON asked for: nested deeper than 16")
        let veryDeep = String(repeating: "[", count: 100_000)
        #expect(reason(veryDeep, wanted: [])?.contains("maximum parsing depth") == true)
        let long = "{\"l\": [" + Array(repeating: "{}", count: 65).joined(separator: ",") + "]}"
        #expect(reason(long, wanted: [.init("l", .list)]) == "the list “l” has more than 64 elements")
        let large = "{\"s\": \"" + String(repeating: "x", count: 262_144) + "\"}"
        #expect(throws: ModelFault.tooLarge(limit: 262_144)) { try read(large, wanted: [.init("s", .text)]) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        let bytes = Array(#"{"choices": [{"message": {"content": ""#.utf8) + [0xff] + Array(#""}}]}"#.utf8)
        let request = ModelRequest(system: "", prompt: "", answer: [])
        let fault = #expect(throws: ModelFault.self) { try ChatAnswer.read(bytes, for: request, settings: settings) }
        #expect(fault?.reason.contains("line 1, column 38: unable to decode byte 0xff") == true)
    }
}
