import Child
import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite struct ZonesTests {
    let zones = SystemZones()

    @Test func inAGapTheFirstValidInstantIsTaken() {
        // Berlin, 2026-03-29: 02:00 becomes 03:00 at 01:00 UTC.
        for minute in [0, 1, 30, 59] {
            #expect(instant("2026-03-29", 2, minute, "Europe/Berlin") == Instant("2026-03-29T01:00:00Z"))
        }
        #expect(instant("2026-03-29", 1, 59, "Europe/Berlin") == Instant("2026-03-29T00:59:00Z"))
        #expect(instant("2026-03-29", 3, 0, "Europe/Berlin") == Instant("2026-03-29T01:00:00Z"))
    }

    @Test func inAnOverlapTheEarlierInstantIsTaken() {
        // Berlin, 2026-10-25: 03:00 becomes 02:00 at 01:00 UTC.
        #expect(instant("2026-10-25", 2, 30, "Europe/Berlin") == Instant("2026-10-25T00:30:00Z"))
        #expect(local("2026-10-25T01:30:00Z", "Europe/Berlin") == "2026-10-25 02:30")
        #expect(instant("2026-10-25", 3, 0, "Europe/Berlin") == Instant("2026-10-25T02:00:00Z"))
    }

    @Test func halfHoursAreKept() {
        #expect(local("2026-11-21T08:00:00Z", "Asia/Kolkata") == "2026-11-21 13:30")
        #expect(local("2026-11-21T08:00:00Z", "Asia/Kathmandu") == "2026-11-21 13:45")
        #expect(instant("2026-11-21", 9, 0, "Asia/Kolkata") == Instant("2026-11-21T03:30:00Z"))
        // Lord Howe moves by half an hour: 02:00 becomes 02:30 at 15:30 UTC on 2026-10-03.
        #expect(instant("2026-10-04", 2, 10, "Australia/Lord_Howe") == Instant("2026-10-03T15:30:00Z"))
        #expect(local("2026-10-03T15:30:00Z", "Australia/Lord_Howe") == "2026-10-04 02:30")
        // … and 02:00 becomes 01:30 at 15:00 UTC on 2026-04-04.
        #expect(instant("2026-04-05", 1, 45, "Australia/Lord_Howe") == Instant("2026-04-04T14:45:00Z"))
    }

    @Test func aDayThatNeverWasIsAGap() {
        // Samoa crossed the date line at the end of 2011-12-29, 10:00 UTC on the 30th.
        let crossing = Instant("2011-12-30T10:00:00Z")
        for hour in [0, 1, 12, 23] { #expect(instant("2011-12-30", hour, 0, "Pacific/Apia") == crossing) }
        #expect(instant("2011-12-29", 23, 59, "Pacific/Apia") == Instant("2011-12-30T09:59:00Z"))
        #expect(instant("2011-12-31", 0, 0, "Pacific/Apia") == crossing)
        #expect(local("2011-12-30T09:59:59Z", "Pacific/Apia") == "2011-12-29 23:59:59")
        #expect(local("2011-12-30T10:00:00Z", "Pacific/Apia") == "2011-12-31 00:00")
    }

    @Test(arguments: [
        "PST", "GMT+3", "UTC+1", "", "Europe", "europe/berlin", "Europe/Berlin ", "Europe/Berlin\0", "../zoneinfo/UTC",
        "/usr/share/zoneinfo/UTC", "right/Europe/Berlin", "posix/Europe/Berlin", "localtime", "Factory", "tzdata.zi",
        String(repeating: "x", count: 10_000),
    ])
    func whatTheDatabaseDoesNotNameIsUnknown(name: String) {
        #expect(!zones.knows(ZoneName(name)))
    }

    @Test func theDatabasesNamesAreKnown() {
        #expect(zones.names.count > 400)
        #expect(zones.names.allSatisfy(zones.knows))
        #expect(zones.knows(.utc) && zones.knows(ZoneName("America/Vancouver")))
    }

    /// Foundation's copy of the database is not the system's; `date` reads the same files as we do.
    @Test(arguments: ["America/Vancouver", "America/Edmonton", "Europe/Berlin", "Pacific/Chatham", "Africa/Casablanca"])
    func theSystemsDatabaseDecides(name: String) throws {
        for seconds: Int64 in [1_794_000_000, 1_795_219_200, 1_800_000_000, 1_250_000_000, -1, -1_000_000_000] {
            let said = try systemDate(seconds, zone: name)
            let ours = zones.local(Instant(seconds: seconds), in: ZoneName(name))
            #expect(ours.wallSeconds == said, "\(name) at \(seconds)")
        }
    }

    @Test func beforeTheEpochSecondsAreRoundedDown() {
        #expect(zones.local(Instant(microseconds: -1), in: .utc).description == "1969-12-31 23:59:59")
        #expect(zones.local(Instant(microseconds: -1_000_000), in: .utc).description == "1969-12-31 23:59:59")
        #expect(zones.local(Instant(microseconds: -1_000_001), in: .utc).description == "1969-12-31 23:59:58")
        #expect(zones.local(Instant(microseconds: 999_999), in: .utc).description == "1970-01-01 00:00")
        #expect(instant("1969-07-20", 20, 17, "Etc/UTC") == Instant("1969-07-20T20:17:00Z"))
    }

    @Test func everyInstantThereIsHasAnAnswer() {
        for end in [Int64.min, .max] {
            let wall = zones.local(Instant(microseconds: end), in: ZoneName("Europe/Berlin"))
            #expect((wall.date.parts.year < 0) == (end < 0))
        }
    }

    /// There and back, and every wall-clock time, in every zone: the seed is in the message of a failure.
    @Test func wallClocksAndInstantsAgree() {
        var random = SplitMix64.fresh("wallClocksAndInstantsAgree")
        let seed = random.seed
        for zone in zones.names {
            for _ in 0..<60 {
                let start = Int64.random(in: -3_000_000_000...2_100_000_000, using: &random)
                check(Instant(seconds: start), in: zone, seed: seed)
                checkWall(LocalTime(wallSeconds: start), in: zone, seed: seed)
            }
        }
    }

    private func check(_ start: Instant, in zone: ZoneName, seed: UInt64) {
        let wall = zones.local(start, in: zone)
        let back = zones.instant(of: wall, in: zone)
        #expect(back <= start && zones.local(back, in: zone) == wall, "\(zone.rawValue) \(start), seed \(seed)")
    }

    private func checkWall(_ wall: LocalTime, in zone: ZoneName, seed: UInt64) {
        let found = zones.instant(of: wall, in: zone)
        if zones.local(found, in: zone) == wall { return }
        // A gap: the clock jumps over `wall` exactly at `found`.
        let jumped = zones.local(found, in: zone) > wall && zones.local(found - .seconds(1), in: zone) < wall
        #expect(jumped, "\(zone.rawValue) \(wall), seed \(seed)")
    }

    private func instant(_ date: String, _ hour: Int, _ minute: Int, _ zone: String) -> Instant {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        let day = CivilDate(year: parts[0], month: parts[1], day: parts[2])
        return zones.instant(of: LocalTime(day, secondOfDay: hour * 3_600 + minute * 60), in: ZoneName(zone))
    }

    private func local(_ instant: String, _ zone: String) -> String? {
        Instant(instant).map { zones.local($0, in: ZoneName(zone)).description }
    }
}

/// The wall clock of `zone` as `date` shows it, in seconds since 1970-01-01 00:00 on that clock.
private func systemDate(_ seconds: Int64, zone: String) throws -> Int64? {
    let date = try Child(
        "/bin/date", ["-d", "@\(seconds)", "+%Y %m %d %H %M %S"], environment: ["TZ": zone, "LC_ALL": "C"],
        output: .pipe)
    let parts = try date.nextLine().split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard parts.count == 6 else { return nil }
    let second = parts[3] * 3_600 + parts[4] * 60 + parts[5]
    return LocalTime(CivilDate(year: parts[0], month: parts[1], day: parts[2]), secondOfDay: second).wallSeconds
}
