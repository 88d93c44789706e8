import Foundation
import Outreach
import Support
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-21T08:00:00Z", 1_795_248_000_000_000),
        ("2026-11-21T09:00:00+01:00", 1_795_248_000_000_000), ("2026-11-21T06:30:00-01:30", 1_795_248_000_000_000),
        ("2026-11-21t08:00:00z", 1_795_248_000_000_000), ("2026-11-21T08:00:00-00:00", 1_795_248_000_000_000),
        ("2026-11-21T08:00:00.1Z", 1_795_248_000_100_000), ("2026-11-21T08:00:00.000001Z", 1_795_248_000_000_001),
        ("2026-11-21T08:00:00.123456789+00:00", 1_795_248_000_123_456), ("1969-12-31T23:59:59.5Z", -500_000),
        ("2000-02-29T00:00:00Z", 951_782_400_000_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000_000),
        ("9999-12-31T23:59:59Z", 253_402_300_799_000_000),
    ]) func reads(text: String, microseconds: Int64) {
        #expect(Instant(text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "now", "2026-11-21", "2026-11-21T08:00:00", "2026-11-21 08:00:00Z", "2026-11-21T08:00Z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z",
        "2026-04-31T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T08:60:00Z", "2026-11-21T08:00:60Z",
        "2026-11-21T08:00:00Zjunk", " 2026-11-21T08:00:00Z", "2026-11-21T08:00:00Z ", "2026-11-21T08:00:00+24:00",
        "2026-11-21T08:00:00+01:60", "2026-11-21T08:00:00+0100", "2026-11-21T08:00:00+1", "2026-11-21T08:00:00.Z",
        "2026-11-21T08:00:00.1234567890Z", "2026-1-1T09:00:00Z", "20261121T080000Z", "-026-11-21T08:00:00Z",
        "12026-11-21T08:00:00Z", "٢٠٢٦-11-21T08:00:00Z", "2026-11-21T08:00:00Ｚ", "2026-11-21T08:00:00,5Z",
        "2026-11-21T08:00:00Z\n", "2026-11-21T08:00:00Z\u{0}", "2026-11-21T08:00:00+01:00:00",
    ]) func refuses(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func refusesLongText() { #expect(Instant(String(repeating: "2026-11-21T08:00:00Z", count: 50_000)) == nil) }

    @Test func printsWhatItReads() throws {
        var random = SplitMix64.fresh("InstantTests")
        for _ in 0..<2_000 {
            let instant = Instant(
                microseconds: Int64.random(in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &random))
            #expect(Instant(instant.exactRFC3339) == instant, "\(instant.microseconds) \(random)")
            let read = try #require(Instant(instant.rfc3339))
            #expect(read <= instant && instant - read < .seconds(1))
            let json = try JSONEncoder().encode([instant])
            #expect(try JSONDecoder().decode([Instant].self, from: json) == [instant])
        }
        #expect(Instant(microseconds: -1).rfc3339 == "1969-12-31T23:59:59Z")
        #expect(Instant(microseconds: -1).exactRFC3339 == "1969-12-31T23:59:59.999999Z")
        #expect(!Instant(microseconds: .min).exactRFC3339.isEmpty && !Instant(microseconds: .max).exactRFC3339.isEmpty)
    }

    @Test func agreesWithFoundation() {
        var random = SplitMix64.fresh("InstantTests, Foundation")
        for _ in 0..<500 {
            let seconds = Int64.random(in: 0...4_000_000_000, using: &random)
            #expect(
                Instant(seconds: seconds).rfc3339 == Instant(seconds: seconds).date.formatted(.iso8601), "\(random)")
            #expect(Instant(Instant(seconds: seconds).date) == Instant(seconds: seconds))
        }
    }

    @Test func countsInDurations() {
        let instant = Instant(seconds: 100)
        #expect(instant + .milliseconds(1_500) == Instant(microseconds: 101_500_000))
        #expect(instant - .minutes(2) == Instant(seconds: -20))
        #expect(instant - Instant(seconds: 40) == .seconds(60))
    }
}

@Suite struct CivilDateTests {
    /// The Gregorian calendar of Foundation turns Julian before October 1582, so from 1583 on.
    @Test func agreesWithFoundation() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        var random = SplitMix64.fresh("CivilDateTests")
        for number in [-141_000, -1, 0, 1, 11_016, 47_540]
            + (0..<2_000).map({ _ in Int.random(in: -141_000...900_000, using: &random) })
        {
            let date = CivilDate(dayNumber: number)
            let expected = calendar.dateComponents(
                [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
            let (year, month, day) = date.parts
            #expect([year, month, day] == [expected.year, expected.month, expected.day], "\(number) \(random)")
            // Foundation's Sunday is 1, our Monday 0.
            #expect((date.weekday.rawValue + 1) % 7 + 1 == expected.weekday, "\(number) \(random)")
            #expect(CivilDate(year: year, month: month, day: day) == date)
        }
    }

    @Test func printsItself() {
        #expect(CivilDate(year: 2026, month: 3, day: 9).description == "2026-03-09")
        #expect(
            LocalTime(CivilDate(year: 2026, month: 3, day: 9), secondOfDay: 32_405).description == "2026-03-09 09:00:05"
        )
        #expect(LocalTime(wallSeconds: -1).description == "1969-12-31 23:59:59")
    }
}
