import Outreach
import Support
import Testing

@testable import Storage

/// Each field that promises an index reads a range of one; the engines say so themselves, of a table that is filled.
@Suite struct SearchPlanTests {
    private static let now = Instant(seconds: 1_800_000_000)

    /// 20,000 people with a draft each, most of them sent: enough for PostgreSQL to prefer 64 keys to the whole table.
    private static let filling: [SQL] = [
        """
        INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at)
        VALUES ('ana@nordlicht.example', 'Ana', 1, 0, 0, 0, 1)
        """,
        """
        INSERT INTO contact (id, name, email, email_key, created_at)
        WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 20000)
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
        SELECT id, id, CASE WHEN id % 2000 = 5 THEN 2 ELSE 1 END, CASE WHEN id % 2000 = 5 THEN 2 ELSE 1 END, 1, 'finished',
            2, 1, 1 FROM contact ORDER BY id
        """,
        """
        INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, approval_id, leaves_at, created_at)
        SELECT id, 1, 'email', CASE WHEN id % 8 = 0 THEN 'approved' WHEN id % 5 = 0 THEN 'waiting' ELSE 'sent' END,
            id * 10, 1, 1, 1, CASE WHEN id % 8 = 0 THEN id END, 1
        FROM enrollment ORDER BY id
        """,
    ]

    /// A filter on one field that has an index.
    private struct Search {
        var field: DraftField
        var test: FilterTest
        /// What finds the drafts, as either engine calls it.
        var index: Set<String>
        /// Whether there are so many that they are looked for in the list's own order.
        var areMany = false

        var filter: DraftFilter { DraftFilter(terms: [DraftFilter.Term(.field(field), test)]) }
    }

    private static func names(_ names: String...) -> FilterTest { .anyOf(names.map { FilterPattern([$0]) }) }

    private static let searches = [
        Search(field: .state, test: names("sent", "waiting"), index: ["draft_of_state"], areMany: true),
        Search(field: .sequence, test: names("small"), index: ["enrollment_in_sequence"]),
        Search(field: .sequence, test: names("large"), index: ["enrollment_in_sequence"], areMany: true),
        Search(
            field: .contactEmail, test: names("kim5@a.example", "kim15@a.example", "kim35@a.example"),
            index: ["contact_email_key_key", "sqlite_autoindex_contact_1"]),
        Search(field: .leaves, test: .within([8...80]), index: ["draft_of_departure"]),
    ]

    /// What reads drafts one by one, by their ids or by those of their enrollments.
    private static let byID: Set = ["draft_pkey", "draft_enrollment_id_step_key", "sqlite_autoindex_draft_1"]

    /// What holds drafts in the order of a list.
    private static let inOrder: Set = ["draft_of_state", "draft_attention", "draft_problem"]

    /// The statements that find the drafts of each field, and those that look at what was found.
    @Test(arguments: Engine.available)
    func fieldsWithAnIndexReadARange(engine: Engine) async throws {
        try await engine.fresh { fresh in
            try await Migrator(database: fresh.database).migrate(at: Self.now)
            // PostgreSQL does so by itself a minute later; nobody does with SQLite.
            let statements = Self.filling + (engine == .postgres ? ["ANALYZE"] : [])
            for statement in statements { _ = try await fresh.database.write { try $0.run(statement) } }
            for search in Self.searches {
                let (lines, plans, indexes) = try await fresh.database.read { connection in
                    let explained = ExplainedConnection(connection)
                    let found = try explained.drafts(
                        matching: search.filter, seenBy: MemberID(1), at: Self.now, bound: SearchBound(found: 50))
                    let lines = try explained.draftLines(found.places).count
                    return (lines, explained.plans, try explained.indexes(of: "draft"))
                }
                #expect(lines > 0, "\(search.test)")
                let words = plans.map { Set($0.split { " ()\n".contains($0) }.map(String.init)) }
                #expect(words.contains { !$0.isDisjoint(with: search.index) }, "\(plans)")
                let own = search.index.union(Self.byID).union(search.areMany ? Self.inOrder : [])
                for (plan, words) in zip(plans, words) {
                    #expect(words.isDisjoint(with: indexes.subtracting(own)), "\(plan)")
                    expectRanges(plan)
                }
            }
            #expect(Set(Self.searches.map(\.field)) == Set(DraftField.allCases.filter(\.hasIndex)))
        }
    }

    private func expectRanges(_ plan: String) {
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
