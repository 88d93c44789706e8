import Outreach
import Testing

/// The filter language over contacts.
@Suite struct ContactFilterTests {
    typealias Term = ContactFilter.Term

    private func term(_ field: ContactField, _ values: [String]..., isNegated: Bool = false) -> Term {
        Term(.field(field), .anyOf(values.map { FilterPattern($0) }), isNegated: isNegated)
    }

    private func terms(_ line: String) throws -> [Term] {
        try ContactFilter(line).terms.map { Term($0.subject, $0.test, isNegated: $0.isNegated) }
    }

    @Test func wordsSideBySideAreAnd() throws {
        #expect(
            try terms(#"  company:"Pier 7",kite country:DE -tag:vip name:mi*h*t  Storage has:email"#) == [
                term(.company, ["pier 7"], ["kite"]), term(.country, ["de"]), term(.tag, ["vip"], isNegated: true),
                term(.name, ["mi", "h", "t"]), Term(.anywhere, .anyOf([FilterPattern(["storage"])])),
                Term(.presence(of: .email), .present),
            ])
    }

    @Test(arguments: ["", "   ", "\t"])
    func nothingMatchesEverybody(line: String) throws { #expect(try ContactFilter(line).terms.isEmpty) }

    @Test func quotesHoldStarsSpacesAndEscapes() throws {
        let line = #"name:"a*b \" \\ c" -"two words" STAGE:Pending,hired job:J-3,j-4 domain:*.example.org"#
        let terms = try terms(line)
        #expect(terms[0] == term(.name, [#"a*b " \ c"#]))
        #expect(terms[1] == Term(.anywhere, .anyOf([FilterPattern(["two words"])]), isNegated: true))
        #expect(terms[2] == term(.stage, ["pending"], ["hired"]))
        #expect(try ContactFilter(line).jobs.map(\.rawValue) == [3, 4])
        #expect(terms[4] == term(.domain, ["", ".example.org"]))
    }

    @Test(arguments: [
        ("nome:x", 1, "“nome” is not a field; perhaps name is meant"), ("a -xyz:1", 4, "is not a field"),
        ("stage:pending,hirred", 15, "“hirred” is no stage; perhaps hired is meant"), ("stage:x*", 7, "is no stage"),
        ("country:Germany", 9, "is not a country"), ("job:3", 5, "is not a job"), ("job:J-*", 5, "is not a job"),
        ("name:", 6, "A value is missing"), ("name:a,", 8, "A value is missing"), ("name>3", 5, "name is none"),
        ("- a", 1, "stands alone"), ("a and b", 3, "not needed here"), ("score>=3", 1, "is not a field"),
        (#"tag:"""#, 5, "A value is empty"),
    ])
    func aFaultNamesColumnAndWhatIsAllowed(line: String, column: Int, message: String) {
        let fault = #expect(throws: FilterFault.self) { try ContactFilter(line) }
        #expect(fault?.column == column, "\(line): \(fault?.message ?? "")")
        #expect(fault?.message.contains(message) == true, "\(fault?.message ?? "")")
        #expect(fault?.allowed.isEmpty == false)
    }

    /// Addresses and tags are compared as they are kept, names and companies as drafts are.
    @Test func eachFieldIsFoldedAsItIsKept() throws {
        #expect(try terms("tag:STRAßE") == [term(.tag, ["straße"])])
        #expect(try terms("company:STRAßE") == [term(.company, ["strasse"])])
    }
}

@Suite struct ContactAddressTests {
    /// S1-30
    @Test func workGoesBeforePersonalBeforeOther() {
        let addresses = [
            ContactAddress(kind: .email, address: "x@other.example", label: .other),
            ContactAddress(kind: .email, address: "x@home.example", label: .personal),
            ContactAddress(kind: .phone, address: "+49 30 1", label: .work),
        ]
        #expect(ContactAddress.preferred(addresses, .email)?.address == "x@home.example")
        #expect(ContactAddress.preferred(addresses, .phone)?.address == "+49 30 1")
        #expect(ContactAddress.preferred([], .phone) == nil)
    }

    @Test(arguments: [("+49 (30) 12-34", "+493012 34"), ("030/1234", "0301234"), ("1+2", "12")])
    func phonesAreComparedByTheirDigits(phone: String, key: String) {
        #expect(ContactAddress.key(of: phone, .phone) == key.filter { $0 != " " })
    }
}
