import Outreach
import Support
import Testing

/// The part of the filter language that is about contacts.
@Suite struct ContactFilterTests {
    typealias Term = ContactFilter.Term
    typealias Pattern = ContactFilter.Pattern

    @Test func wordsSideBySideAreAnd() throws {
        let filter = try ContactFilter(#"  company:"Pier 7",kite country:DE -tag:vip name:mi*h*t  Storage "#)
        #expect(
            filter.terms == [
                Term(.company, [Pattern(["pier 7"]), Pattern(["kite"])]), Term(.country, [Pattern(["de"])]),
                Term(.tag, [Pattern(["vip"])], isNegated: true), Term(.name, [Pattern(["mi", "h", "t"])]),
                Term(.text, [Pattern(["storage"])]),
            ])
    }

    @Test(arguments: ["", "   ", "\t"])
    func nothingMatchesEverybody(line: String) throws { #expect(try ContactFilter(line).terms.isEmpty) }

    @Test func quotesHoldStarsSpacesAndEscapes() throws {
        let filter = try ContactFilter(
            #"name:"a*b \" \\ c" -"two words" STAGE:Pending,hired job:J-3,j-4 domain:*.example.org"#)
        #expect(filter.terms[0].patterns == [Pattern([#"a*b " \ c"#])])
        #expect(filter.terms[1] == Term(.text, [Pattern(["two words"])], isNegated: true))
        #expect(filter.terms[2].patterns == [Pattern(["pending"]), Pattern(["hired"])])
        #expect(filter.jobs.map(\.rawValue) == [3, 4])
        #expect(filter.terms[4].patterns == [Pattern(["", ".example.org"])])
    }

    @Test(arguments: [
        ("nome:x", 1, "“nome” is not a field. Did you mean name?"), ("a -xyz:1", 4, "is not a field"),
        ("stage:pending,hirred", 15, "“hirred” is not a stage"), ("country:Germany", 9, "is not a country"),
        ("job:3", 5, "is not a job"), ("name:", 6, "A value is missing"), ("name:a,", 8, "A value is missing"),
        (#"name:"x"#, 6, "never closed"), (#"name:"x"y"#, 9, "right behind a quote"),
        (#"name:a"b"#, 7, "in the middle"),
        ("- a", 1, "stands alone"), ("a and b", 3, "not needed here"), ("score>=3", 1, "compares numbers"),
        (#"tag:"""#, 5, "A value is empty"), ("name:a\u{0}b", 6, "unprintable"), ("name:a\u{202E}b", 6, "unprintable"),
    ])
    func aFaultNamesColumnAndWhatIsAllowed(line: String, column: Int, message: String) {
        let fault = #expect(throws: ContactFilter.Fault.self) { try ContactFilter(line) }
        #expect(fault?.column == column, "\(line): \(fault?.message ?? "")")
        #expect(fault?.message.contains(message) == true, "\(fault?.message ?? "")")
        #expect(fault?.allowed.isEmpty == false)
    }

    @Test func sizesAreBounded() {
        let terms = Array(repeating: "a", count: 17).joined(separator: " ")
        #expect(throws: ContactFilter.Fault.self) { try ContactFilter(terms) }
        let values = "tag:" + Array(repeating: "a", count: 33).joined(separator: ",")
        #expect(throws: ContactFilter.Fault.self) { try ContactFilter(values) }
        #expect(throws: ContactFilter.Fault.self) { try ContactFilter(String(repeating: "a", count: 4_097)) }
    }

    /// No line at all makes it crash or loop.
    @Test func anyLineEitherReadsOrIsRefused() {
        var random = SplitMix64(seed: 5)
        let letters: [Character] = [
            "a", ":", "-", "*", "\"", "\\", ",", " ", "n", "é", "\u{0}", "\u{301}", "👩‍👩‍👧", "\r\n", "<", "J", "3",
        ]
        for _ in 0..<5_000 {
            let line = String(
                (0..<Int.random(in: 0...24, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
            if let filter = try? ContactFilter("name:" + line) {
                #expect(filter.terms.count <= ContactFilter.mostTerms)
            }
            _ = try? ContactFilter(line)
        }
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
