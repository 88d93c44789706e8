import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// Contacts, companies and their addresses, as imports leave them.
@Suite struct ContactImportTests {
    private func row(_ line: Int = 2, _ change: (inout ContactRow) -> Void) -> ContactRow {
        var row = ContactRow(line: line, name: "Mira Holt")
        change(&row)
        return row
    }

    @discardableResult
    private func add(_ rows: ContactRow..., to world: World) async throws -> ImportTally {
        try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
    }

    /// S1-30: every address has a label, and the one in use is chosen for each contact alone.
    @Test(arguments: Engine.available)
    func aContactHasSeveralAddressesAndOneInUse(engine: Engine) async throws {
        try await World.on(engine) { world in
            let many = row {
                $0.emails = [
                    LabelledAddress(address: "mira@home.example", label: .personal),
                    LabelledAddress(address: "Mira@work.example", label: .work),
                ]
                $0.phones = [LabelledAddress(address: "+49 170 1", label: .other)]
            }
            try await add(many, to: world)
            var card = try await world.ask(ShowContact(contact: "mira@home.example"))
            #expect(card.addresses.filter(\.inUse).map(\.address) == ["Mira@work.example", "+49 170 1"])
            #expect(card.addresses.map(\.label) == [.personal, .work, .other])
            card = try await world.ask(ChooseAddress(contact: "P-1", address: "mira@HOME.example"))
            #expect(card.addresses.filter { $0.inUse && $0.kind == .email }.map(\.address) == ["mira@home.example"])
            let contact = try await world.database.read { try $0.contact(ContactID(1)) }
            #expect(contact?.email == "mira@home.example")
            await #expect(throws: Refusal.self) {
                try await world.ask(ChooseAddress(contact: "P-1", address: "no@where.example"))
            }
            // What has no label never takes one away.
            let again = try await add(row { $0.email = "mira@home.example" }, to: world)
            #expect(again.same == 1)
        }
    }

    @Test(arguments: Engine.available)
    func anyKnownAddressFindsTheContact(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await add(
                row {
                    $0.email = "mira@example.org"
                    $0.emails = [LabelledAddress(address: "mira@home.example", label: .personal)]
                },
                row(3) {
                    $0.name = "Jon"; $0.email = "jon@example.net"
                }, to: world)
            let tally = try await add(
                row {
                    $0.emails = [LabelledAddress(address: "MIRA@home.example", label: .work)]
                    $0.title = "CTO"
                }, to: world)
            #expect((tally.added, tally.changed) == (0, 1))
            let both = row {
                $0.emails = [
                    LabelledAddress(address: "mira@home.example", label: .work),
                    LabelledAddress(address: "jon@example.net", label: .work),
                ]
            }
            let refusal = await #expect(throws: Refusal.self) { try await add(both, to: world) }
            #expect(refusal?.problems.first?.message == "The addresses of this row belong to P-1 and P-2.")
        }
    }

    /// Semantics 4.7: a company comes with the contact or the job that names it, and its zone is found from there.
    @Test(arguments: Engine.available)
    func companiesComeWithContactsAndJobs(engine: Engine) async throws {
        try await World.on(engine) { world in
            let rows = (0..<120).map { number in
                ContactRow(
                    line: number + 2, name: "Kim \(number)", email: "kim\(number)@example.org",
                    company: number % 2 == 0 ? "Pier 7" : "pier 7 ")
            }
            try await world.ask(ImportContacts(rows: rows, skipBad: false, dryRun: false))
            try await world.ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false))
            let companies = try await world.ask(ListCompanies()).companies
            #expect(companies.map(\.name) == ["Pier 7", "Harbour Systems"])
            #expect(try await world.ask(ShowCompany(company: "PIER 7")).contacts == 120)
            let card = try await world.ask(ShowCompany(company: "CO-2"))
            #expect((card.contacts, card.jobs) == (0, 1))
            #expect(try await world.ask(ShowContact(contact: "P-1")).zoneSource != "company")
            let zoned = CompanyRow(
                line: 2, name: "PIER 7", domain: "Pier7.example", country: "us", subdivision: "US-NY",
                zone: "America/New_York")
            let tally = try await world.ask(ImportCompanies(rows: [zoned], skipBad: false, dryRun: false))
            #expect(tally.changed == 1)
            #expect(try await world.ask(ImportCompanies(rows: [zoned], skipBad: false, dryRun: false)).same == 1)
            #expect(try await world.ask(ShowCompany(company: "pier 7")).subdivision == "NY")
        }
    }

    @Test(arguments: Engine.available)
    func tagsAreAddedAndNeverTakenAwayByAnImport(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await add(
                row {
                    $0.email = "m@example.org"; $0.tags = ["VIP", "vip", "Two words"]
                }, to: world)
            let tally = try await add(
                row {
                    $0.email = "m@example.org"; $0.tags = ["new"]
                }, to: world)
            #expect(tally.changed == 1)
            #expect(try await world.ask(ShowContact(contact: "P-1")).tags == ["new", "two words", "vip"])
            let card = try await world.ask(TagContact(contact: "P-1", add: ["gold"], remove: ["VIP", "nothing"]))
            #expect(card.tags == ["gold", "new", "two words"])
            let events = try await world.ask(ListEvents(actor: "me")).events
            #expect(events.contains { $0.event == "tagged" && $0.detail == "P-1: +gold -vip" })
        }
    }

    @Test func hostileRowsAreRefusedWithLineAndField() async throws {
        try await World.on { world in
            let many = (0..<11).map { LabelledAddress(address: "a\($0)@example.org", label: .work) }
            let rows = [
                row(2) {
                    $0.email = "a@example.org"; $0.emails = many
                },
                row(3) {
                    $0.email = "b@example.org"; $0.tags = ["a,b"]
                },
                row(4) { $0.emails = [LabelledAddress(address: "no mail", label: .work)] },
                row(5) {
                    $0.email = "c@example.org"; $0.subdivision = "BY"
                },
                row(6) {
                    $0.email = "d@example.org"; $0.notes = "a\u{0}b"
                },
                row(7) {
                    $0.name = "x\u{0}"; $0.email = "e@example.org"
                },
            ]
            let tally = try await world.ask(ImportContacts(rows: rows, skipBad: true, dryRun: false))
            #expect(tally.added == 0)
            #expect(tally.refused.map(\.line) == [2, 3, 4, 5, 6, 7])
            #expect(
                tally.refused.map(\.field) == ["emails", "tag", "work email", "subdivision", "notes", "name"])
        }
    }

    /// A name that no record can have is not found; it is no fault of ours.
    @Test(arguments: Engine.available)
    func unprintableNamesAreNotFound(engine: Engine) async throws {
        try await World.on(engine) { world in
            for text in ["a\u{0}b", "P-0", "\u{202E}", ""] {
                let contact = await #expect(throws: Refusal.self) {
                    try await world.ask(ShowContact(contact: text))
                }
                let company = await #expect(throws: Refusal.self) {
                    try await world.ask(ShowCompany(company: text))
                }
                #expect(contact?.code == .notFound)
                #expect(company?.code == .notFound)
            }
            let rows = [
                MatchRow(line: 2, contact: "a\u{0}", job: "x\u{0}", company: "y"),
                MatchRow(line: 3, contact: "", job: "J-1"),
            ]
            let tally = try await world.ask(ImportMatches(rows: rows, skipBad: true, dryRun: false))
            #expect(tally.refused.map(\.line) == [2, 3])
        }
    }
}
