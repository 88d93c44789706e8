import Contract
import Outreach
import Storage
import Support
import Testing
import Workflow

/// What filters find, on both engines.
@Suite struct ContactFilteringTests {
    static let rows = [
        ContactRow(
            line: 2, name: "Mira Holt", email: "mira@example.org", title: "Storage engineer", company: "Lumen Labs",
            country: "DE", emails: [LabelledAddress(address: "mira@home.example", label: .personal)],
            tags: ["VIP", "Berlin"]),
        ContactRow(line: 3, name: "Jon 100%_Vance", email: "jon@mail.example.net", company: "Pier 7", country: "US"),
        ContactRow(line: 4, name: "Éva Kühn", email: "eva@example.org", title: "CTO", tags: ["berlin"]),
        ContactRow(line: 5, name: "Wei Lin", linkedIn: "https://www.linkedin.com/in/wei-lin"),
    ]

    /// S3-23
    @Test(arguments: Engine.available)
    func everyFieldFindsWhoIsMeant(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.ask(ImportContacts(rows: Self.rows, skipBad: false, dryRun: false))
            try await world.ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false))
            try await world.ask(
                ImportJobs(
                    rows: [JobRow(line: 2, title: "Designer", company: "Kite")], skipBad: false, dryRun: false))
            try await world.ask(SetMatch(job: 1, contact: "P-1", stage: .favorited))
            try await world.ask(SetMatch(job: 2, contact: "P-1", stage: .pending))
            try await world.ask(SetMatch(job: 1, contact: "P-2", stage: .pending))
            let expected: [(String, [Int64])] = [
                ("", [1, 2, 3, 4]), ("name:mira*", [1]), ("name:\"mira holt\"", [1]), ("-name:mira*", [2, 3, 4]),
                ("name:*100%_*", [2]), ("name:*0_v*", []), ("name:éva*", [3]), ("email:mira@home.example", [1]),
                ("email:*@example.org", [1, 3]), ("domain:example.org", [1, 3]), ("domain:*.example.net", [2]),
                ("-domain:example.org", [2, 4]), ("company:\"lumen labs\",\"pier 7\"", [1, 2]), ("-company:*", [3, 4]),
                ("country:DE,us", [1, 2]), ("-country:DE", [2, 3, 4]), ("tag:vip", [1]), ("tag:berlin -tag:vip", [3]),
                ("tag:b*", [1, 3]), ("title:cto", [3]), ("title:*engineer", [1]), ("storage", [1]), ("kühn", [3]),
                ("-storage -kühn", [2, 4]), ("has:company", [1, 2]), ("-has:email", [4]), ("has:stage", [1, 2]),
                ("-has:tag", [2, 4]), ("job:J-1", [1, 2]), ("stage:pending", [1, 2]),
                ("job:J-1 stage:pending", [2]), ("job:J-1 -stage:pending", [1]), ("-job:*", [3, 4]),
                ("country:DE domain:example.org tag:vip storage", [1]),
            ]
            for (line, ids) in expected {
                let found = try await world.ask(ListContacts(matching: line)).contacts.map(\.contact.rawValue)
                #expect(found == ids, "\(line)")
                let filter = try ContactFilter(line)
                let direct = try await world.database.read { try $0.contactIDs(matching: filter, limit: 500) }
                #expect(direct.map(\.rawValue) == ids, "\(line)")
            }
            let after = try await world.database.read {
                try $0.contactIDs(matching: ContactFilter(terms: []), after: 2, limit: 1)
            }
            #expect(after == [3])
        }
    }

    @Test func aFaultIsARefusalWithItsColumn() async throws {
        try await World.on { world in
            let refusal = await #expect(throws: Refusal.self) {
                try await world.ask(ListContacts(matching: "country:DE nme:x"))
            }
            #expect(refusal?.code == .malformed)
            #expect(refusal?.problems.first?.column == 12)
            #expect(refusal?.hint?.contains("name, email, domain") == true)
        }
    }
}
