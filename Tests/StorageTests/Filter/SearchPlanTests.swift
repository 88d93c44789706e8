import Outreach
import Support
import Testing

@testable import Storage

/// Each field that promises an index reads a range of one; the engines say so themselves, of a table that is filled.
@Suite struct SearchPlanTests {
    private static let now = Instant(seconds: 1_800_000_000)

    /// 4,000 people, 20,000 drafts, most of them sent.
    private static let filling: [SQL] = [
        """
        INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at)
        VALUES ('ana@nordlicht.example', 'Ana', 1, 0, 0, 0, 1)
        """,
        """
        INSERT INTO contact (id, name, email, email_key, created_at)
        WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 4000)
        SELECT i, 'Kim', 'kim' || i || '@a.example', 'kim' || i || '@a.example', 1 FROM numbers
        """,
        """
        INSERT INTO sequence (name, state, member_id, created_at)
        VALUES ('large', 'active', 1, 1), ('small', 'active', 1, 1)
        """,
        """
        INSERT INTO sequence_version (sequence_id, number, definition, source, steps, member_id, published_at)
        VALUES (1, 1, '{}', '', 5, 1, 1), (2, 1, '{}', '', 5, 1, 1)
        """,
        """
        INSERT INTO enrollment (id, contact_id, sequence_id, version_id, member_id, state, next_step, anchor_at, created_at)
        SELECT id, id, CASE WHEN id % 400 = 0 THEN 2 ELSE 1 END, CASE WHEN id % 400 = 0 THEN 2 ELSE 1 END, 1, 'finished',
            6, 1, 1 FROM contact
        """,
        """
        INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, approval_id, leaves_at, created_at)
        WITH RECURSIVE steps (s) AS (SELECT 1 UNION ALL SELECT s + 1 FROM steps WHERE s < 5)
        SELECT enrollment.id, s, 'email',
            CASE WHEN s < 4 THEN 'sent' WHEN s = 5 THEN 'waiting' WHEN enrollment.id % 8 = 0 THEN 'approved' ELSE 'skipped' END,
            enrollment.id * 10 + s, 1, 1, 1, CASE WHEN s = 4 AND enrollment.id % 8 = 0 THEN enrollment.id END, 1
        FROM enrollment CROSS JOIN steps
        """,
    ]

    private static func plan(_ sql: SQL, _ connection: any Connection) throws -> String {
        switch connection.dialect {
        case .sqlite:
            try connection.rows("EXPLAIN QUERY PLAN \(sql)").map { try $0.text("detail") }.joined(separator: "\n")
        case .postgres:
            try connection.rows("EXPLAIN \(sql)").map { try $0.text("QUERY PLAN") }.joined(separator: "\n")
        }
    }

    private static let terms: [(index: String, term: DraftFilter.Term)] = [
        (
            "contact_email_key",
            DraftFilter.Term(
                .field(.contactEmail), .anyOf([FilterPattern(["kim7@a.example"]), FilterPattern(["x@a.example"])]))
        ),
        ("draft_of_departure", DraftFilter.Term(.field(.leaves), .within([8...80]))),
    ]

    @Test(arguments: Engine.available)
    func fieldsWithAnIndexReadARange(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: Self.now)
            // PostgreSQL does so by itself a minute later; nobody does with SQLite.
            let statements = Self.filling + (engine == .postgres ? ["ANALYZE"] : [])
            for statement in statements { _ = try await fresh.database.write { try $0.run(statement) } }
            var fields: Set<DraftField> = [.state, .sequence]
            for (index, term) in Self.terms {
                guard case .field(let field) = term.subject else { continue }
                fields.insert(field)
                let statement = try #require(DraftSearch.narrowing(term, on: field))
                expectRanges(try await fresh.database.read { try Self.plan(statement, $0) }, index, engine)
            }
            for sequence in [SequenceID(1), SequenceID(2)] {
                let plan = try await fresh.database.read { try Self.plan(DraftSearch.enrolled(in: sequence), $0) }
                expectRanges(plan, "enrollment_in_sequence", engine)
            }
            let filter = DraftFilter(terms: [
                DraftFilter.Term(.field(.state), .anyOf([FilterPattern(["sent"]), FilterPattern(["waiting"])]))
            ])
            let window = DraftSearch.window(filter.states, filter.sql(at: Self.now), after: nil, limit: 100)
            expectRanges(try await fresh.database.read { try Self.plan(window, $0) }, "draft_of_state", engine)
            #expect(fields == Set(DraftField.allCases.filter(\.hasIndex)))
        }
    }

    private func expectRanges(_ plan: String, _ index: String, _ engine: Engine) {
        // SQLite names the index of a UNIQUE column by itself.
        let name = engine == .sqlite && index == "contact_email_key" ? "sqlite_autoindex_contact_1" : index
        #expect(plan.contains(name), "\(plan)")
        for table in ["draft", "enrollment", "contact"] {
            for whole in ["SCAN \(table)", "Seq Scan on \(table)"] {
                let isRead = plan.split(separator: "\n").contains { line in
                    line.firstRange(of: whole).map { !line[$0.upperBound...].hasPrefix("_") } ?? false
                }
                #expect(!isRead, "\(plan)")
            }
        }
    }
}
