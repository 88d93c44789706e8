import Outreach
import Testing

/// What is refused, where, and what is said to whoever wrote it. house.md, "The filter language".
@Suite struct FilterFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: String
        var column: Int
        var message: String
        var allowed: String
        var use = FilterUse.list

        init(_ line: String, _ column: Int, _ message: String, _ allowed: String, _ use: FilterUse = .list) {
            (self.line, self.column, self.message, self.allowed, self.use) = (line, column, message, allowed, use)
        }

        var testDescription: String { line }
    }

    static let cases = [
        // Names.
        Case("scor>=9", 1, "“scor” is not a field; perhaps score is meant", "Fields are channel, step"),
        Case("a -contact.tags:x", 4, "perhaps contact.tag is meant", "Fields are"),
        Case("https://x.example", 1, "“https” is not a field", "Quote what is no field"),
        Case("zzzzzzzzzz:1", 1, "“zzzzzzzzzz” is not a field.", "Fields are"),
        Case("has:scroe", 5, "perhaps score is meant", "Fields are"),
        Case("has:", 5, "“” is not a field", "Fields are"),
        Case("has:score,step", 10, "stands right behind a value", "space"),
        Case("has:score>3", 10, "stands right behind a value", "space"),
        // Values.
        Case("channel:emial", 9, "“emial” is no channel; perhaps email is meant", "There are email"),
        Case("state:waiting,wating", 15, "perhaps waiting is meant", "inReview"),
        Case("verdict:p*,x*", 12, "“x*” is no verdict", "There are pass, revise, block"),
        Case("score:", 7, "A number is missing", "from 0 to 100"),
        Case("score>=", 8, "A number is missing", "from 0 to 100"),
        Case("score>=101", 8, "“101” is not allowed here", "from 0 to 100"),
        Case("score:-1", 7, "“-1”", "from 0 to 100"),
        Case("score>=8.5", 8, "“8.5”", "whole number"), Case("score>=８５", 8, "“８５”", "whole number"),
        Case("score>=9999999999999999999", 8, "not allowed here", "from 0 to 100"),
        Case("score=>85", 7, "“>85”", "whole number"),
        Case("score:90..80", 7, "ends before it begins", "smaller value first"),
        Case("score:80..", 11, "A number is missing", "0"),
        Case("score:..80", 7, "A number is missing", "0"), Case("score>=80..90", 10, "right behind a value", "space"),
        Case("score>=80,90", 10, "right behind a value", "space"),
        Case("score: 85", 7, "A number is missing", "whole number"),
        Case("sequence: x", 10, "A value is missing", "without a space"),
        Case("sequence:a,", 12, "A value is missing", "without"),
        Case("first:maybe", 7, "first is true or false", "first:true"),
        Case("first>true", 6, "and first is none", "first:false"),
        Case("sequence>a", 9, "and sequence is none", "sequence:backend-*"),
        Case("older>=2d", 6, "older is none", "older:2d"),
        Case("older:2", 7, "“2” is no age", "m, h, d or w"), Case("older:2y", 7, "“2y” is no age", "m, h, d or w"),
        Case("older:0d", 7, "“0d” is no age", "older:2d"), Case("older:10001d", 7, "is no age", "older:2d"),
        Case("newer:", 7, "An age is missing", "newer:4h"), Case("older:2d,3d", 9, "right behind a value", "space"),
        Case("written:yesterday", 9, "“yesterday” is no date", "2026-11-20"),
        Case("written>=", 10, "A date is missing", "2026-11-20"),
        Case("written:2026-02-30", 9, "is no date", "2026-11-20"),
        Case("written:2026-1-1", 9, "is no date", "2026-11-20"),
        Case("contact.country:Germany", 17, "“germany” is not a country", "two-letter codes"),
        Case("mentions:!!!", 10, "No word stands here", "mentions:salary"),
        // Quotes.
        Case(#"subject:"open"#, 9, "never closed", "End it with"),
        Case(#"subject:"a"b"#, 12, "right behind a quote", "space"),
        Case(#"subject:a"b""#, 10, "in the middle of a value", "Quote the whole value"),
        Case(#"subject:"""#, 9, "A value is empty", "between the quotes"),
        Case(#"subject:"  ""#, 9, "A value is empty", "quotes"),
        Case(#""a","b""#, 4, "right behind a value", "space"),
        Case("body:a\u{202E}b", 6, "unprintable", "Leave it out"),
        Case("body:a\u{7}b", 6, "unprintable", "Leave it out"),
        // Signs and words that stand alone.
        Case("-", 1, "“-” stands alone", "right behind it"), Case("a - b", 3, "“-” stands alone", "right behind it"),
        Case("--a", 1, "“-” stands twice", "One negates"),
        Case("a and b", 3, "“and” is not needed here", "Words side by side are and"),
        Case("a OR b", 3, "“or” is not needed here", "several lines are or"),
        Case("not a", 1, "“not”", "a leading - is not"),
        Case("a | b", 3, "“|” has no meaning here", "are or"), Case("(a b)", 1, "“(” has no meaning", "Quote a text"),
        Case("!a", 1, "“!” has no meaning", "a leading - is not"), Case("a && b", 3, "“&”", "are and"),
        Case(">=85", 1, "“>” stands without a field", "Write a field in front"),
        Case("a,b", 1, "“,” stands without a field", "quote"),
        Case(": x", 1, "“:” stands without a field", "field in front"),
        Case("a=b", 1, "“a” is not a field", "Fields are"),
        // What only a policy minds.
        Case("score>=9 salary", 10, "“salary” stands without a field", "mentions:\"salary\"", .policy),
        Case("\"notice period\"", 1, "stands without a field", "body:\"notice period\"", .policy),
    ]

    @Test(arguments: cases)
    func aFaultNamesItsColumnAndWhatIsAllowed(case: Case) {
        let fault = #expect(throws: FilterFault.self) {
            try DraftFilter(`case`.line, for: `case`.use, dates: FilterReadingTests.dates)
        }
        #expect(fault?.column == `case`.column, "\(fault?.message ?? "")")
        #expect(fault?.message.contains(`case`.message) == true, "\(fault?.message ?? "")")
        #expect(fault?.allowed.contains(`case`.allowed) == true, "\(fault?.allowed ?? "")")
    }

    /// Both are sentences for a person.
    @Test(arguments: cases)
    func aFaultIsToldInSentences(case: Case) {
        do {
            _ = try DraftFilter(`case`.line, for: `case`.use, dates: FilterReadingTests.dates)
        } catch let fault as FilterFault {
            #expect(fault.message.hasSuffix("."))
            #expect(fault.message.count < 200 && fault.column <= `case`.line.count + 1)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test(arguments: ["\"and\"", "\"(a)\"", "\"a,b\"", "\">=85\"", "ander", "c-d", "mira@example.org", "a.b", "50%"])
    func whatIsQuotedOrPlainIsSearched(line: String) throws {
        #expect(try DraftFilter(line, dates: FilterReadingTests.dates).terms.map(\.subject) == [.anywhere])
    }
}
