import Outreach
import Testing

/// What a line means. house.md, "The filter language".
@Suite struct FilterReadingTests {
    typealias Term = DraftFilter.Term

    static let dates = FilterDates(zone: TableZones.berlin, zones: TableZones())

    private func terms(_ line: String, for use: FilterUse = .list) throws -> [Term] {
        try DraftFilter(line, for: use, dates: Self.dates).terms
    }

    private func test(_ line: String) throws -> FilterTest {
        let terms = try terms(line)
        #expect(terms.count == 1)
        return try #require(terms.first).test
    }

    private func instant(_ text: String) -> Int64 { Instant(text)?.microseconds ?? 0 }

    @Test func wordsSideBySideAreAndAndAMinusIsNot() throws {
        let terms = try terms(
            #"  channel:email step>=2 -contact.tag:vip  storage -"two  WORDS" has:assignee -has:job.title "#)
        #expect(
            terms.map(\.subject) == [
                .field(.channel), .field(.step), .field(.contactTag), .anywhere, .anywhere, .presence(of: .assignee),
                .presence(of: .jobTitle),
            ])
        #expect(terms.map(\.isNegated) == [false, false, true, false, true, false, true])
        #expect(terms.map(\.column) == [3, 17, 25, 43, 51, 65, 78])
        #expect(terms.map(\.source)[4] == #"-"two  WORDS""#)
        #expect(terms[4].test == .anyOf([FilterPattern(["two words"])]))
        #expect(terms[5].test == .present)
    }

    @Test(arguments: ["", "  ", "\t\n", "\u{3000}"])
    func nothingIsEverythingInAListAlone(line: String) throws {
        #expect(try terms(line).isEmpty)
        for use in [FilterUse.bulk, .policy] {
            let fault = #expect(throws: FilterFault.self) { try terms(line, for: use) }
            #expect(fault?.message == "The filter is empty." && fault?.column == 1)
        }
    }

    @Test func starsStandForAnythingAndQuotesForThemselves() throws {
        #expect(try test("sequence:Backend-*-q3") == .anyOf([FilterPattern(["backend-", "-q3"])]))
        #expect(try test("sequence:**a**") == .anyOf([FilterPattern(["", "a", ""])]))
        #expect(try test("sequence:*") == .anyOf([FilterPattern(["", ""])]))
        #expect(try test(#"sequence:"a*b""#) == .anyOf([FilterPattern(["a*b"])]))
        #expect(try test(#"subject:"say \"hi\" \\ to""#) == .anyOf([FilterPattern([#"say "hi" \ to"#])]))
        #expect(try test(#"body:"a\nb""#) == .anyOf([FilterPattern([#"a\nb"#])]))
        #expect(try test("contact.company:\"Pier 7\",kite,STRAßE").count == 3)
        #expect(
            try test("mentions:Salary,\"Notice  Period!\",visa*").patterns == [
                ["salary"], ["notice period"], ["visa", ""],
            ])
        #expect(try test("STATE:toDo,WAITING").patterns == [["todo"], ["waiting"]])
        #expect(try test("channel:linkedin_*").patterns == [["linkedin_", ""]])
        #expect(try test("prompt:3:4").patterns == [["3:4"]])
    }

    @Test func numbersAreComparedAndClosedRangesAreOne() throws {
        let (low, high) = (Int64.min + 1, Int64.max)
        #expect(try test("score>=85") == .within([85...high]))
        #expect(try test("score:>=85") == .within([85...high]))
        #expect(try test("score>85") == .within([86...high]))
        #expect(try test("score<85") == .within([low...84]))
        #expect(try test("score<=85") == .within([low...85]))
        #expect(try test("score=85") == .within([85...85]))
        #expect(try test("score:85") == .within([85...85]))
        #expect(try test("score:80..90,95,<10") == .within([80...90, 95...95, low...9]))
        #expect(try test("first:TRUE") == .within([1...1]))
        #expect(try test("edited:no") == .within([0...0]))
    }

    /// Dates are whole days in the organisation's zone, or an instant.
    @Test func daysAreTheOrganisations() throws {
        let (start, next) = (instant("2026-03-28T23:00:00Z"), instant("2026-03-29T22:00:00Z"))
        #expect(try test("written:2026-03-29") == .within([start...(next - 1)]))
        #expect(try test("written>2026-03-29") == .within([next...Int64.max]))
        #expect(try test("written>=2026-03-29") == .within([start...Int64.max]))
        #expect(try test("written<2026-03-29") == .within([(Int64.min + 1)...(start - 1)]))
        #expect(try test("written<=2026-03-29") == .within([(Int64.min + 1)...(next - 1)]))
        #expect(try test("due:2026-03-28..2026-03-29").ranges?.first?.upperBound == next - 1)
        let at = instant("2026-11-20T09:00:00.5Z")
        #expect(try test("leaves<2026-11-20t10:00:00.5+01:00") == .within([(Int64.min + 1)...(at - 1)]))
    }

    @Test func agesCountFromTheWriting() throws {
        #expect(try test("older:2d") == .within([172_800_000_000...Int64.max]))
        #expect(try test("newer:2d") == .within([(Int64.min + 1)...172_799_999_999]))
        #expect(
            try ["older:90m", "older:3H", "older:1w"].map { try test($0).ranges?.first?.lowerBound } == [
                5_400_000_000, 10_800_000_000, 604_800_000_000,
            ])
    }

    @Test func boundsAreTheSameForAll() throws {
        #expect(try terms(Array(repeating: "a", count: 64).joined(separator: " ")).count == 64)
        #expect(try test("step:" + Array(repeating: "1", count: 32).joined(separator: ",")).count == 32)
        #expect(try terms(String(repeating: "é", count: 2_048)).count == 1)
        for (line, message) in [
            (Array(repeating: "a", count: 65).joined(separator: " "), "more than 64 terms"),
            ("step:" + Array(repeating: "1", count: 33).joined(separator: ","), "more than 32 values"),
            (String(repeating: "é", count: 2_049), "longer than 4096 bytes"),
        ] {
            let fault = #expect(throws: FilterFault.self) { try terms(line) }
            #expect(fault?.message.contains(message) == true, "\(fault?.message ?? "")")
        }
    }

    /// The table of what a field is, what it means and an example holds for every field.
    @Test(arguments: DraftField.allCases)
    func everyFieldHasAnExampleThatReads(field: DraftField) throws {
        let term = try #require(try terms(field.example, for: .policy).first)
        #expect(term.subject == .field(field) || term.subject == .presence(of: field))
        #expect(field.meaning.hasSuffix(".") && !field.meaning.isEmpty)
        #expect(try terms("has:\(field.rawValue)").first?.subject == .presence(of: field))
    }
}

extension FilterTest {
    var patterns: [[String]]? { if case .anyOf(let patterns) = self { patterns.map(\.pieces) } else { nil } }
    var ranges: [ClosedRange<Int64>]? { if case .within(let ranges) = self { ranges } else { nil } }
    var count: Int { patterns?.count ?? ranges?.count ?? 0 }
}
