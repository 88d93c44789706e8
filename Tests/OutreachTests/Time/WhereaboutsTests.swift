import Outreach
import Providers
import Testing

/// S4-12, semantics 4.7 and Precisions to 4.1–4.22: on whose clock a contact is written to, and how we know.
@Suite struct WhereaboutsTests {
    private func place(
        contact zone: String? = nil, country: String? = nil, subdivision: String? = nil, company: Company? = nil,
        sender: String? = nil, _ change: (inout SequenceTiming, inout Practice) -> Void = { _, _ in }
    ) -> Whereabouts {
        var timing = SequenceTiming(zone: ZoneName("America/Chicago"))
        var practice = Practice()
        practice.country = "AT"
        practice.subdivision = "9"
        change(&timing, &practice)
        let contact = Contact(
            id: ContactID(1), name: "Ada", country: country, subdivision: subdivision, zone: zone.map { ZoneName($0) })
        return Whereabouts(
            contact: contact, company: company, sequence: timing, practice: practice,
            organisation: ZoneName("Europe/Vienna"), zones: SystemZones(), sender: sender.map { ZoneName($0) })
    }

    private func company(_ country: String? = nil, zone: String? = nil, subdivision: String? = nil) -> Company {
        Company(
            id: CompanyID(1), name: "Ltd", country: country, subdivision: subdivision, zone: zone.map { ZoneName($0) })
    }

    private func expect(
        _ place: Whereabouts, _ zone: String, _ source: Whereabouts.Source, _ country: String?,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(place.zone.rawValue == zone, sourceLocation: location)
        #expect(place.source == source, sourceLocation: location)
        #expect(place.country == country, sourceLocation: location)
    }

    /// Semantics 4.7: contact, single-zone country, company, sequence, organisation.
    @Test func theOrderIsKept() {
        let tokyo = company("JP", zone: "Asia/Tokyo")
        expect(place(contact: "Asia/Kolkata", country: "DE", company: tokyo), "Asia/Kolkata", .contact, "DE")
        expect(place(country: "DE", company: tokyo), "Europe/Berlin", .country, "DE")
        expect(place(country: "US", company: tokyo), "Asia/Tokyo", .company, "US")
        expect(place(country: "US"), "America/Chicago", .sequence, "US")
        expect(place(country: "US") { timing, _ in timing.zone = nil }, "Europe/Vienna", .organisation, "US")
        expect(place { timing, _ in timing.zone = nil }, "Europe/Vienna", .organisation, "AT")
    }

    /// Precisions to 4.1–4.22: a country that nobody told is the company's, then the organisation's.
    @Test func anUnknownCountryIsTheCompanys() {
        expect(place(company: company("JP")), "Asia/Tokyo", .company, "JP")
        expect(place(company: company("JP", zone: "Asia/Seoul")), "Asia/Seoul", .company, "JP")
        expect(place(company: company("US")), "America/Chicago", .sequence, "US")
        // The company's country says nothing about somebody who is known to be elsewhere.
        expect(place(country: "US", company: company("JP")), "America/Chicago", .sequence, "US")
        #expect(place().subdivision == "9")
        #expect(place(company: company("DE", subdivision: "BY")).subdivision == "BY")
        #expect(place(country: "DE", company: company("DE", subdivision: "BY")).subdivision == nil)
        #expect(place(country: "DE", subdivision: "HH").subdivision == "HH")
    }

    /// Semantics 4.7: never silently another zone; one that the database does not know is passed over.
    @Test func unknownZonesArePassedOver() {
        expect(place(contact: "PST", country: "DE"), "Europe/Berlin", .country, "DE")
        expect(place(contact: "GMT+3", company: company(zone: "Mars/Base")), "America/Chicago", .sequence, "AT")
        expect(place(country: "ZZ"), "America/Chicago", .sequence, "ZZ")
    }

    /// Semantics 4.6, 4.7: the organisation's clock is forced, the sender's counts where it is known.
    @Test func anotherClock() {
        expect(
            place(contact: "Asia/Tokyo", country: "JP") { timing, _ in timing.clock = .organisation }, "Europe/Vienna",
            .organisation, "JP")
        expect(
            place(contact: "Asia/Tokyo") { _, practice in practice.clock = .organisation }, "Europe/Vienna",
            .organisation, "AT")
        expect(
            place(contact: "Asia/Tokyo", sender: "Europe/Paris") { timing, _ in timing.clock = .sender },
            "Europe/Paris", .sender, "AT")
        expect(
            place(contact: "Asia/Tokyo") { timing, _ in timing.clock = .sender }, "Europe/Vienna", .organisation, "AT")
        expect(
            place(contact: "Asia/Tokyo") { timing, practice in (timing.clock, practice.clock) = (.recipient, .sender) },
            "Asia/Tokyo", .contact, "AT")
    }

    /// Semantics 4.8: a country without a calendar, or none, is said and never silent.
    @Test func aMissingCalendarIsSaid() {
        func note(_ country: String?, _ choice: HolidayChoice = .recipient) -> String? {
            WorkCalendar(
                of: Whereabouts(zone: .utc, source: .contact, country: country),
                timing: SequenceTiming(holidays: choice), practice: Practice()
            ).note
        }
        #expect(note("DE") == nil)
        #expect(note("ZZ") == "no public holidays are known for ZZ")
        #expect(note(nil) == "no country is known, so no public holidays are counted")
        #expect(note("ZZ", .off) == nil)
    }
}
