import Outreach
import Testing

/// One message and what must be found in it: exactly these codes, no other.
struct Planted: Sendable, CustomTestStringConvertible {
    var name: String
    var codes: [String]
    var text: MessageText
    var context: DraftContext
    /// What its writer says it states; `nil` of what a person wrote.
    var claims: [Claim]?
    var testDescription: String { name }

    init(
        _ name: String, _ codes: String..., subject: String? = "Swift at Acme Robotics", body: String,
        in context: DraftContext = Sample.context(), keepsSubject: Bool = false,
        claims: [Claim]? = nil
    ) {
        self.name = name
        self.codes = codes
        self.text = MessageText(subject: context.channel.hasSubject || keepsSubject ? subject : nil, body: body)
        self.context = context
        self.claims = claims
    }
}

@Suite struct ValidatorTests {
    /// S0-13, S0-14, S3-11
    @Test(arguments: Faults.all) func findsExactlyWhatWasPlanted(_ planted: Planted) {
        let found = Validators.findings(in: planted.text, for: planted.context, claims: planted.claims)
        #expect(Set(found.map(\.code)) == Set(planted.codes), "\(found)")
        for finding in found {
            #expect(!finding.remark.isEmpty)
            #expect((finding.quote ?? "").count <= 200)
            let documented = Validators.codes.first { $0.code == finding.code }
            #expect(documented?.weights.contains(finding.weight) == true, "\(finding) is not in the list of codes")
        }
    }

    @Test func everyCodeIsPlantedSomewhere() {
        let planted = Set(Faults.all.flatMap { $0.codes })
        #expect(planted == Set(Validators.codes.map(\.code)))
        #expect(Set(Validators.codes.map(\.code)).count == Validators.codes.count)
        #expect(Faults.all.count >= 60)
    }

    @Test(arguments: CleanTexts.all) func aCleanTextHasNoFinding(_ clean: Planted) {
        let found = Validators.findings(in: clean.text, for: clean.context)
        #expect(found.isEmpty, "\(found)")
    }

    @Test func onlyHardFindingsBlock() {
        #expect(!Validators.blocks([]))
        #expect(!Validators.blocks([Finding("subject-long", .soft, "Long.")]))
        #expect(Validators.blocks([Finding("subject-long", .soft, "Long."), Finding("empty", .hard, "Empty.")]))
    }

    /// S0-14
    @Test func limitsAreSaidInNumbers() {
        let long = MessageText(body: String(repeating: "a", count: 301))
        let found = Validators.findings(in: long, for: Sample.context(.linkedInConnection))
        #expect(found.first?.remark == "The body has 301 characters; a LinkedIn connection request takes at most 300.")
    }
}
