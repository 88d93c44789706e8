import Outreach
import Support
import Testing

@testable import Storage

/// A ledger of before migration 7 keeps its numbers and adds up afterwards.
@Suite struct CreditMigrationTests {
    @Test(arguments: Engine.available)
    func aLedgerOfOldGoesOn(engine: Engine) async throws {
        try await engine.fresh { fresh in
            let now = Instant(seconds: 1_800_000_000)
            try await Migrator(database: fresh.database, migrations: Array(Migration.all.prefix(6))).migrate(at: now)
            try await fresh.database.write { connection in for sql in Self.old { try connection.run(sql) } }
            try await Migrator(database: fresh.database).migrate(at: now)
            let (balance, proof) = try await fresh.database.read {
                (try $0.creditBalance(), try $0.proveLedger(limit: 5).problems)
            }
            #expect(proof == [])
            #expect(
                balance == CreditBalance(issued: 50, available: 44, held: 2, spent: 4, expired: 0, mark: 44))
            // What is held goes on, and numbers go on behind the old ones.
            try await fresh.database.write { connection in
                try connection.capture(
                    .send, of: DraftID(1), on: now, by: .stage("test"), at: now)
                let added = try connection.addCredits(
                    5, as: .topUp, reference: "new", by: .stage("test"), at: now)
                #expect(added.added)
                #expect(added.entry.id.rawValue == 8)
                #expect(
                    try connection.addCredits(50, as: .topUp, reference: "first", by: .stage("test"), at: now).added
                        == false)
                #expect(try connection.proveLedger(limit: 5).problems == [])
                #expect(try connection.charges(of: DraftID(1)) == (6, 0))
            }
        }
    }

    private static let old: [SQL] = [
        "INSERT INTO member (email, name, recruiter, author, admin, basic_linkedin, created_at) VALUES ('a@b.example', 'Ana', 1, 0, 0, 0, 1)",
        "INSERT INTO contact (name, name_key, email, email_key, zone, created_at) VALUES ('Mira', 'mira', 'm@b.example', 'm@b.example', 'Etc/UTC', 1)",
        "INSERT INTO sequence (name, state, member_id, created_at) VALUES ('one', 'active', 1, 1)",
        "INSERT INTO sequence_version (sequence_id, number, definition, source, steps, member_id, published_at) VALUES (1, 1, '{}', '', 1, 1, 1)",
        "INSERT INTO enrollment (contact_id, sequence_id, version_id, member_id, state, next_step, anchor_at, created_at) VALUES (1, 1, 1, 1, 'live', 2, 1, 1)",
        "INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at) VALUES (1, 1, 'email', 'due', 1, 1, 1, 1)",
        "UPDATE credit_account SET balance = -50 WHERE name = 'issued'",
        "UPDATE credit_account SET balance = 44 WHERE name = 'available'",
        "UPDATE credit_account SET balance = 2 WHERE name = 'held'",
        "UPDATE credit_account SET balance = 4 WHERE name = 'spent'",
        "INSERT INTO reservation (draft_id, purpose, amount, price_list, state, made_at) VALUES (1, 'draft', 4, 1, 'released', 1), (1, 'draft', 4, 1, 'captured', 2), (1, 'send', 2, 1, 'held', 3)",
        """
        INSERT INTO credit_entry (at, kind, amount, from_account, to_account, available_after, draft_id, reservation_id,
                                  reference, actor) VALUES
        (1, 'topUp', 50, 'issued', 'available', 50, NULL, NULL, 'first', 'Ana'),
        (1, 'reserve', 4, 'available', 'held', 46, 1, 1, NULL, 'Writer'),
        (2, 'release', 4, 'held', 'available', 50, 1, 1, NULL, 'Writer'),
        (2, 'reserve', 4, 'available', 'held', 46, 1, 2, NULL, 'Writer'),
        (2, 'capture', 4, 'held', 'spent', 46, 1, 2, NULL, 'Writer'),
        (3, 'reserve', 2, 'available', 'held', 44, 1, 3, NULL, 'Ana')
        """,
    ]
}
