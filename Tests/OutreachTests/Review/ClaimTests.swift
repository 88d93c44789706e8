import Outreach
import Testing

/// ahead 3.13, semantics 4.35
@Suite struct ClaimTests {
    @Test(arguments: Unfounded.borneOut) func whatTheFactsBearOutIsNotFound(_ clean: Planted) {
        let found = Validators.findings(in: clean.text, for: clean.context)
        #expect(found.isEmpty, "\(found)")
    }

    @Test(arguments: Unfounded.borneOutElsewhere) func valuesCompareOverLanguages(_ language: String, _ text: String) {
        var context = Unfounded.context
        context.language = language
        let found = Validators.findings(
            in: MessageText(subject: "Acme Robotics", body: "Acme Robotics: \(text)"), for: context)
        #expect(!found.contains { $0.code.hasPrefix("unfounded") }, "\(found)")
    }

    @Test(arguments: Unfounded.numbers + Unfounded.names + Unfounded.promises)
    func whatNoFactBearsOutBlocksAModelAndWarnsAPerson(_ planted: Planted) {
        let person = Validators.findings(in: planted.text, for: planted.context)
        #expect(person.allSatisfy { $0.weight == .soft }, "\(person)")
        let model = Validators.findings(in: planted.text, for: planted.context, claims: [])
        #expect(model.contains { planted.codes.contains($0.code) && $0.weight == .grave }, "\(model)")
    }

    @Test func claimsThatHoldAreNotFound() {
        let text = MessageText(subject: "Acme Robotics", body: "Hi Sara, Acme Robotics has a team of 9 in Berlin.")
        let found = Validators.findings(
            in: text, for: Unfounded.context, claims: [Claim(words: "a team of 9 in Berlin", facts: [10, 11])])
        #expect(found.isEmpty, "\(found)")
    }

    @Test func overlapTellsARewordedTextFromANewOne() {
        let first = "Acme Robotics looks for an engineer who enjoys planning problems, quiet teams and long deadlines."
        let reworded = "Acme Robotics wants an engineer who likes planning problems, quiet teams and long deadlines."
        #expect(Overlap.percent(of: first, in: first) == 100)
        #expect(Overlap.percent(of: reworded, in: first) >= 50)
        #expect(
            Overlap.percent(of: "Ben leads the group and has spoken at your meetup about schedulers.", in: first) <= 10)
        #expect(Overlap.percent(of: "", in: first) == 0)
        #expect(Overlap.percent(of: first, in: "") == 0)
    }
}
