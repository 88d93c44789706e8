import Outreach
import Testing

/// What a line answers of one draft. house.md, "The filter language".
@Suite struct FilterAnswerTests {
    static let draft = [
        "channel": "email", "step": "2", "score": "82", "first": "false", "sequence": "Backend-Q3", "verdict": "revise",
        "contact.tag": "VIP,Berlin", "subject": "Storage engines at Harbour", "older": "2d",
        "body": "Hi Mira,\n\nthe  notice period is short; 50% remote. Straße 薪水是多少", "contact.name": "Mira Holt",
        "to": "Mira Holt mira@example.org", "written": "2026-11-20", "contact.email": "mira@example.org", "job.tag": "",
    ]

    private func matches(_ line: String, _ reading: CompiledLine.Reading = .plain) throws -> Bool {
        let facts = try DraftFacts(Self.draft, dates: FilterReadingTests.dates)
        return CompiledLine(try DraftFilter(line, dates: FilterReadingTests.dates), reading).matches(facts)
    }

    @Test(arguments: [
        "", "channel:email", "channel:sms,EMAIL", "channel:e*", "-channel:sms", "step=2", "step:1..2", "step:1,2",
        "-step>2",
        "score>=82", "score<=82", "score>81", "score<83", "score:0..10,80..90", "first:false", "-first:true",
        "verdict:pass,revise",
        // Names: equality, anchored at both ends; stars for any run, also none.
        "sequence:backend-q3", "sequence:backend-*", "sequence:*q3", "sequence:*end*", "sequence:*",
        "sequence:backend-q3*",
        "-sequence:backend", "-sequence:q3", "-sequence:ackend-*", #"-sequence:"backend-*""#, "sequence:b*k*-*3",
        "contact.name:\"mira  HOLT\"", "contact.domain:example.org", "contact.email:*@EXAMPLE.org",
        // Lists: any element; negated, none.
        "contact.tag:vip", "contact.tag:x,berlin", "contact.tag:b*", "-contact.tag:x", "contact.tag:*", "-job.tag:*",
        // Texts: contains.
        "subject:engines", "subject:\"engines at\"", "subject:stor*har*", "subject:e*E*", "-subject:at*storage",
        "body:50%",
        "body:\"mira, the notice\"", "body:strasse", "body:STRASSE", "-body:\"n*p\"", "to:holt", "to:@example.org",
        "engines",
        "\"notice period\"", "-salary", "\"harbour\" mira", "stor*engines", "-engines*mira",
        // Whole words.
        "mentions:notice", "mentions:\"notice period\"", "mentions:NOTICE,visa", "-mentions:notic", "mentions:notic*",
        "mentions:*eriod",
        "-mentions:\"period notice\"", "mentions:50", "mentions:straße", "mentions:薪水", "-mentions:水薪",
        "mentions:\"harbour hi\"",
        "older:2d", "older:47h", "-older:49h", "newer:49h", "-newer:2d", "written:2026-11-20", "written>2026-11-19",
        "has:score", "has:contact.tag", "has:subject", "has:mentions", "has:written", "-has:job.tag", "-has:assignee",
        "-has:cost",
    ])
    func itHolds(line: String) throws { #expect(try matches(line)) }

    @Test(arguments: [
        "channel:sms", "step>2", "-step=2", "score:0..10,90..95", "sequence:backend", "sequence:*x*",
        "contact.tag:berl",
        "-contact.tag:x,vip", "subject:mira", "body:storage", "storage -engines", "mentions:eriod",
        "mentions:noticeperiod",
        "older:3d", "newer:2d", "written>2026-11-20", "has:job.tag", "channel:email step=3", "sequence:backend-q3*q3",
    ])
    func itDoesNotHold(line: String) throws { #expect(try !matches(line)) }

    /// A missing value makes a term false and its negation true; in an approve line it never helps.
    @Test(arguments: [
        "cost>=0", "cost<=1000000", "edited:true", "owner:*", "assignee:x", "job.title:*", "due<2030-01-01",
        "model:a,b*",
        "contact.title:*engineer*", "leaves:2026-11-20",
    ])
    func aMissingValueNeverHelpsInAnApproveLine(term: String) throws {
        for reading in [CompiledLine.Reading.plain, .strict] {
            #expect(try !matches(term, reading))
            #expect(try matches("-\(term)", reading) == (reading == .plain))
        }
    }

    @Test func presenceIsAskedForInBothReadings() throws {
        for reading in [CompiledLine.Reading.plain, .strict] {
            #expect(try matches("-has:cost has:score -has:job.tag", reading))
            #expect(try !matches("has:cost", reading))
        }
        // A list without elements is known to have none.
        #expect(try matches("-job.tag:*", .strict))
    }

    @Test func missingTextsAnswerForThemselves() throws {
        let body = try DraftFacts(["body": "only"], dates: FilterReadingTests.dates)
        let line = { (text: String, reading: CompiledLine.Reading) in
            CompiledLine(try DraftFilter(text, dates: FilterReadingTests.dates), reading).matches(body)
        }
        #expect(try line("only", .strict) && line("-other", .strict) && !line("subject:only", .plain))
        #expect(try line("-subject:x", .plain) && !line("-subject:x", .strict))
        let nothing = DraftFacts()
        #expect(try !CompiledLine(DraftFilter("only", dates: FilterReadingTests.dates), .plain).matches(nothing))
        #expect(try !CompiledLine(DraftFilter("-only", dates: FilterReadingTests.dates), .strict).matches(nothing))
    }

    @Test func aLineOfSixtyFourTermsHoldsWhenAllDo() throws {
        let all = Array(repeating: "step=2", count: 64)
        #expect(try matches(all.joined(separator: " ")))
        for index in [0, 31, 63] {
            var terms = all
            terms[index] = "step=3"
            #expect(try !matches(terms.joined(separator: " ")))
        }
    }

    /// ahead 3.10: every term can say by how much it missed.
    @Test(arguments: [
        ("score>=85", "82", "needed 85, 3 short"), ("score<=80", "82", "allowed 80, 2 over"),
        ("score:85..90", "82", "needed 85, 3 short"),
        ("step=1", "2", "allowed 1, 1 over"), ("older:3d", "2d", "needed 3d, 1d short"),
        ("newer:1d", "2d", "allowed 23h, 1d over"),
        ("written>2026-11-20", "2026-11-19T23:00:00Z", "needed 2026-11-20T23:00:00Z, 1d short"),
        ("channel:sms", "email", "differs"),
        ("-contact.tag:vip", "vip,berlin", "must not be"), ("has:cost", nil, "is not there"),
        ("-has:score", "82", "must not be"),
        ("cost>3", nil, "is not known"), ("first:true", "false", "differs"), ("salary", "subject and body", "differs"),
        ("mentions:visa", "its words", "differs"),
    ])
    func everyMissIsMeasured(line: String, value: String?, miss: String) throws {
        let facts = try DraftFacts(Self.draft, dates: FilterReadingTests.dates)
        let compiled = CompiledLine(try DraftFilter(line, dates: FilterReadingTests.dates), .strict)
        let reading = try #require(compiled.readings(of: facts).first)
        #expect(reading == TermReading(term: line, value: value, held: false, miss: miss))
    }
}
