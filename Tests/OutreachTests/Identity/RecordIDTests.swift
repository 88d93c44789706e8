import Foundation
import Outreach
import Testing

@Suite struct RecordIDTests {
    @Test(arguments: ["D-1042", "d-1042", "D-01042"]) func reads(text: String) {
        #expect(DraftID(text) == DraftID(1042))
        #expect(DraftID(text)?.description == "D-1042")
    }

    @Test(arguments: [
        "", "D", "D-", "-1", "1042", "D1042", "D-0", "D--1", "D-+1", "D-1.0", "D-1 ", " D-1", "D-1-2", "N-1", "DD-1",
        "D-x",
        "D-٣", "D-1\u{301}", "D-9223372036854775808", "D-0000000000000000001", "D–1", "D-1\n",
    ]) func refuses(text: String) {
        #expect(DraftID(text) == nil)
    }

    /// The old long s becomes an S in upper case.
    @Test func onlyASCIILetters() { #expect(SequenceID("ſ-3") == nil) }

    @Test func everyKindHasItsOwnLetter() {
        let prefixes = [
            DraftID.prefix, EnrollmentID.prefix, NoticeID.prefix, CreditEntryID.prefix, JobID.prefix, ContactID.prefix,
            MemberID.prefix, TokenID.prefix, SequenceID.prefix,
        ]
        #expect(Set(prefixes).count == prefixes.count)
    }

    @Test func travelsAsText() throws {
        let json = try JSONEncoder().encode([NoticeID(31)])
        #expect(String(decoding: json, as: UTF8.self) == "[\"N-31\"]")
        #expect(try JSONDecoder().decode([NoticeID].self, from: json) == [NoticeID(31)])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([NoticeID].self, from: Data("[31]".utf8)) }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([DraftID].self, from: json) }
        #expect(DraftID(2) < DraftID(10))
    }
}
