import Foundation
import Outreach
import Support
import Testing

@Suite struct SpokenFieldTests {
    private func hear(_ pieces: [String], _ name: String = "body") -> String {
        var field = SpokenField(name)
        return pieces.map { field.hear(.text($0)) }.joined()
    }

    @Test(arguments: [
        (#"{"subject": "A", "body": "Hi \"Sara\",\n\u00e9 \ud83d\ude42 \\ \/"}"#, "Hi \"Sara\",\né 🙂 \\ /"),
        (#"{"body": "x", "claims": [{"body": "no", "facts": [1]}], "more": {"body": "no"}}"#, "x"),
        (#"{"n": 7, "flag": true, "body":"a, b: {c} [d]"}"#, "a, b: {c} [d]"),
        (#"{"bodyguard": "no", "body": "yes"}"#, "yes"),
        (#"{"subject": "body", "other": "no"}"#, ""),
    ])
    func saysOneFieldAlone(_ json: String, _ text: String) {
        #expect(hear([json]) == text)
        #expect(hear(json.unicodeScalars.map { String($0) }) == text)
    }

    @Test func anyTextComesThroughHoweverItIsCut() throws {
        var random = SplitMix64.fresh("spoken field")
        for _ in 0..<300 {
            let text = random.anyText(upTo: 30).precomposedStringWithCanonicalMapping
            let json = try JSONSerialization.data(withJSONObject: ["body": text, "a": ["body": "no"], "z": "\(text)"])
            let scalars = Array(String(decoding: json, as: UTF8.self).unicodeScalars)
            let cut = Int.random(in: 0...scalars.count, using: &random)
            func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
                var view = String.UnicodeScalarView()
                view.append(contentsOf: part)
                return String(view)
            }
            let said = hear([string(scalars[..<cut]), string(scalars[cut...])])
            // JSON has short forms for two characters that are shown as spaces.
            let expected = text.unicodeScalars.map { $0.value == 8 || $0.value == 12 ? " " : $0 }
            #expect(Array(said.unicodeScalars) == expected)
        }
    }

    @Test func beginsAnewWhenTheAnswerDoes() {
        var field = SpokenField("body")
        #expect(field.hear(.text(#"{"body": "Hel"#)) == "Hel")
        #expect(field.hear(.again) == "")
        #expect(field.hear(.text(#"{"body": "Hi"#)) == "Hi")
    }
}
