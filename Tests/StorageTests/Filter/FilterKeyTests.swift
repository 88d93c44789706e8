import Outreach
import Support
import Testing

@testable import Storage

/// Rows that were there before migration 3 are compared like those that came after it.
@Suite struct FilterKeyTests {
    private let now = Instant(seconds: 1_800_000_000)
    private static let definition = SequenceDefinition(
        name: "s", tone: "Warm  and\tplain", sender: "Ana@Nordlicht.example",
        steps: [
            Step(id: "hello", channel: .email),
            Step(id: "nudge", channel: .email, tone: "DRY", sender: "ben@nordlicht.example"),
        ])

    private var before: [SQL] {
        get throws {
            let definition = try JSONColumn.text(Self.definition)
            let findings = try JSONColumn.text([Finding("too-long", .soft, "x"), Finding("peer", .soft, "y")])
            return [
                """
                INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at)
                VALUES ('ana@nordlicht.example', 'Ana', 1, 0, 0, 0, 1)
                """,
                """
                INSERT INTO contact (name, name_key, title, company, company_key, email, email_key, created_at) VALUES
                ('Mira  STRASSE', 'old', NULL, ' Größe  GmbH', 'old', 'Mira@example.org', 'mira@example.org', 1)
                """,
                "INSERT INTO contact_tag (contact_id, tag) VALUES (1, 'straße'), (1, 'strasse'), (1, 'vip')",
                """
                INSERT INTO company (name, name_key, created_at)
                VALUES ('Straße', 'straße', 1), ('Strasse', 'strasse', 1), ('Kite', 'kite', 1)
                """,
                """
                INSERT INTO job (title, company, company_key, job_key, location, created_at)
                VALUES ('Größe  X', 'Kite', 'kite', \("größe  x\nkite"), 'Köln', 1)
                """,
                "INSERT INTO sequence (name, state, member_id, created_at) VALUES ('s', 'active', 1, 1)",
                """
                INSERT INTO sequence_version (sequence_id, number, definition, source, steps, member_id, published_at)
                VALUES (1, 1, \(definition), '', 2, 1, 1)
                """,
                """
                INSERT INTO step (version_id, number, step_id, channel, definition)
                VALUES (1, 1, 'hello', 'email', '{}'), (1, 2, 'nudge', 'email', '{}')
                """,
                """
                INSERT INTO enrollment (contact_id, sequence_id, version_id, member_id, state, next_step, anchor_at, created_at)
                VALUES (1, 1, 1, 1, 'live', 3, 1, 1)
                """,
                """
                INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, version, edited, created_at)
                VALUES (1, 1, 'email', 'done', 1, 1, 1, 1, 0, 1), (1, 2, 'email', 'rejected', 1, 1, 1, 1, 0, 1)
                """,
                """
                INSERT INTO draft_version (draft_id, number, subject, body, model, written_at)
                VALUES (1, 1, 'HELLO', 'See https://example.org and  WRITE me@example.org.', 'Large-1', 1)
                """,
                "INSERT INTO draft_version (draft_id, number, member_id, body, written_at) VALUES (2, 1, 1, 'é👩‍🚀', 1)",
                """
                INSERT INTO review (draft_id, version, verdict, findings, reviewer, reviewed_at)
                VALUES (1, 1, 'pass', \(findings), 'm', 1)
                """,
                """
                INSERT INTO decision (draft_id, version, kind, member_id, trace, envelope_hash, envelope, decided_at, undone_at)
                VALUES (1, 1, 'approved', 1, '[]', 'h', '{}', 1, NULL), (1, 1, 'approved', 1, '[]', 'h', '{}', 1, 2),
                (2, 1, 'rejected', 1, '[]', NULL, NULL, 1, NULL)
                """,
            ]
        }
    }

    @Test(arguments: Engine.available)
    func whatWasThereIsFilled(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(2))).migrate(at: now)
            let before = try before
            try await fresh.database.write { connection in for statement in before { try connection.run(statement) } }
            try await Migrator(database: fresh.database).migrate(at: now)
            let facts = try await fresh.database.read { [now] in try $0.facts(of: [DraftID(1), DraftID(2)], at: now) }
            let first = try #require(facts[DraftID(1)])
            #expect(first[text: .subject] == "hello")
            #expect(first[text: .body] == "see https://example.org and write me@example.org.")
            #expect(first[text: .mentions] == " hello see https example org and write me example org ")
            #expect(first[number: .length] == 50)
            #expect(first[number: .links] == 2)
            #expect(first[text: .model] == "large-1")
            #expect(first[list: .finding] == ["peer", "too-long"])
            #expect(first[text: .tone] == "warm and plain")
            #expect(first[text: .sender] == "ana@nordlicht.example")
            #expect(first[text: .contactName] == "mira strasse")
            #expect(first[text: .contactCompany] == "grösse gmbh")
            #expect(first[list: .contactTag] == ["strasse", "vip"])
            #expect(first[number: .sameApprovals] == 1)
            let second = try #require(facts[DraftID(2)])
            #expect(second[text: .subject] == nil)
            #expect(second[number: .length] == 2)
            #expect(second[text: .model] == nil)
            #expect(second[text: .tone] == "dry")
            #expect(second[text: .sender] == "ben@nordlicht.example")
            #expect(second[list: .finding] == [])
            #expect(second[number: .first] == 0)
            #expect(second[number: .sameRejects] == 1)
        }
    }

    /// Two names that are one by now both stay, and one is found by either spelling.
    @Test(arguments: Engine.available)
    func namesThatBecomeOneBothStay(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(2))).migrate(at: now)
            let before = try before
            try await fresh.database.write { connection in for statement in before { try connection.run(statement) } }
            try await Migrator(database: fresh.database).migrate(at: now)
            let names = try await fresh.database.read { try $0.companies(limit: 10).map(\.name) }
            #expect(names == ["Straße", "Strasse", "Kite"])
            for name in ["STRASSE", "straße"] {
                let found = try await fresh.database.read { try $0.company(named: name)?.name }
                #expect(found == "Strasse")
            }
            let job = try await fresh.database.read { try $0.job(title: "GRÖSSE x", company: "kite")?.id }
            #expect(job == JobID(1))
        }
    }

    /// More rows than one page holds.
    @Test(arguments: Engine.available)
    func manyRowsAreFilled(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(2))).migrate(at: now)
            _ = try await fresh.database.write { connection in
                try connection.insert(
                    into: "contact", columns: ["name", "phone", "created_at"],
                    rows: (0..<1_203).map { [.text("KIM \($0)"), .text("+1"), .integer(1)] })
            }
            try await Migrator(database: fresh.database).migrate(at: now)
            let filled = try await fresh.database.read {
                try $0.row("SELECT COUNT(*) AS n FROM contact WHERE name_key LIKE 'kim %'")?.int("n")
            }
            #expect(filled == 1_203)
        }
    }
}
