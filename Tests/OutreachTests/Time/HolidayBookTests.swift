import Outreach
import Providers
import Testing

/// What is known of countries; `scripts/check-calendars` compares far more with its source.
@Suite struct HolidayBookTests {
    private func name(_ country: String, _ date: String, in subdivision: String? = nil) throws -> String? {
        let calendar = try #require(HolidayBook.country(country, subdivision: subdivision))
        return calendar.holiday(on: try #require(CivilDate(date)))
    }

    /// Semantics 4.8: national lists, and a subdivision's where it is known.
    /// S4-11
    @Test func holidaysHaveNames() throws {
        #expect(try name("DE", "2026-10-03") == "Tag der Deutschen Einheit")
        #expect(try name("DE", "2027-10-03") == "Tag der Deutschen Einheit")
        #expect(try name("DE", "2027-01-06") == nil)
        #expect(try name("DE", "2027-01-06", in: "BY") == "Heilige Drei Könige")
        #expect(try name("DE", "2027-01-06", in: "XX") == nil)
        #expect(try name("US", "2026-11-26") == "Thanksgiving Day")
        #expect(try name("US", "2026-10-12") == "Columbus Day")
        // California leaves a national holiday out.
        #expect(try name("US", "2026-10-12", in: "CA") == nil)
        #expect(try name("JP", "2026-05-06") == "Substitute Holiday")
        #expect(try name("DE", "2038-12-25") == nil && name("DE", "2023-12-25") == nil)
    }

    /// Precisions to 4.1–4.22: business days leave out the weekend of the place.
    @Test func weekendsDiffer() {
        func weekend(_ code: String, _ subdivision: String? = nil) -> Set<Weekday>? {
            HolidayBook.country(code, subdivision: subdivision)?.weekend
        }
        #expect(weekend("DE") == [.saturday, .sunday])
        #expect(weekend("IL") == [.friday, .saturday])
        #expect(weekend("PY") == [.sunday])
        #expect(weekend("MY") == [.saturday, .sunday])
        #expect(weekend("MY", "03") == [.friday, .saturday])
    }

    /// Semantics 4.8: a closure names its reason, a blackout before a holiday.
    @Test func closuresNameTheirReason() throws {
        var practice = Practice()
        practice.blackout = [
            try Blackout("2026-07-01", "2026-07-02", "Summer party"), try Blackout("2026-12-24", "2026-12-25"),
        ]
        let calendar = WorkCalendar(
            of: Whereabouts(zone: .utc, source: .contact, country: "DE"), timing: SequenceTiming(), practice: practice)
        func closure(_ date: String) throws -> String? { calendar.closure(on: try #require(CivilDate(date))) }
        #expect(try closure("2026-10-03") == "holiday DE: Tag der Deutschen Einheit")
        #expect(try closure("2026-07-02") == "blackout: Summer party")
        #expect(try closure("2026-12-25") == "blackout")
        #expect(try closure("2026-10-04") == nil)
    }

    /// Precisions to 4.1–4.22: zones of countries whose entries agree, every one known to the tz database.
    @Test func zonesOfCountries() {
        let zones = SystemZones()
        #expect(HolidayBook.zone(of: "DE") == ZoneName("Europe/Berlin"))
        #expect(HolidayBook.zone(of: "AR") == ZoneName("America/Argentina/Buenos_Aires"))
        #expect(HolidayBook.zone(of: "KZ") == ZoneName("Asia/Almaty"))
        for several in ["US", "CA", "AU", "BR", "RU", "ZZ"] { #expect(HolidayBook.zone(of: several) == nil) }
        let known = HolidayBook.countries.compactMap { HolidayBook.zone(of: $0) }
        #expect(known.count >= 216)
        #expect(known.allSatisfy { zones.knows($0) })
    }

    /// Semantics 4.6: every country can be read, works on some day, and most have holidays in every year.
    @Test func everyCountryCanBeRead() {
        #expect(HolidayBook.countries.count >= 247)
        let silent = HolidayBook.countries.filter { HolidayBook.country($0)?.hasHolidays == false }
        #expect(silent.count <= 5, "\(silent)")
        for code in HolidayBook.countries {
            guard let country = HolidayBook.country(code) else {
                Issue.record("\(code) cannot be read")
                continue
            }
            #expect((1...2).contains(country.weekend.count), "\(code)")
        }
    }
}
