import Outreach
import Storage
import Support
import Testing

/// What the schema repeats from the code must be what the code says.
@Suite struct SchemaTests {
    private static let text = Migration.all.map(\.sql).joined(separator: "\n")

    /// The texts of `CHECK (column IN ('a', 'b'))` where `table` was made last.
    private func choices(of column: String, in table: String) throws -> [String] {
        let create = try #require(Self.text.ranges(of: "CREATE TABLE \(table) (").last)
        let check = try #require(Self.text[create.upperBound...].firstRange(of: "CHECK (\(column) IN ("))
        let rest = Self.text[check.upperBound...]
        let end = try #require(rest.firstIndex(of: ")"))
        return rest[..<end].split(separator: ",").map { $0.filter { $0 != "'" && $0 != " " } }
    }

    @Test func theDraftsStatesAreTheLifecycles() throws {
        #expect(try choices(of: "state", in: "draft") == DraftState.allCases.map(\.rawValue))
    }

    @Test func otherListsAreTheirTypes() throws {
        #expect(try choices(of: "state", in: "sequence") == SequenceRow.State.allCases.map(\.rawValue))
        #expect(try choices(of: "state", in: "enrollment") == EnrollmentRow.State.allCases.map(\.rawValue))
        #expect(try choices(of: "state", in: "delivery") == DeliveryRow.State.allCases.map(\.rawValue))
        #expect(try choices(of: "channel", in: "step") == Channel.allCases.map(\.rawValue))
        #expect(try choices(of: "kind", in: "credit_entry") == CreditKind.allCases.map(\.rawValue))
        #expect(try choices(of: "purpose", in: "reservation") == CreditPurpose.allCases.map(\.rawValue))
        #expect(Set(try choices(of: "kind", in: "decision")) == Set(DecisionRow.Kind.allCases.map(\.rawValue)))
        #expect(try choices(of: "kind", in: "stop_switch") == StopKind.allCases.map(\.rawValue))
        #expect(try choices(of: "verdict", in: "draft") == Verdict.allCases.map(\.rawValue))
    }

    /// The database itself refuses what must never be true, whatever the code does; a draft without an enrollment among
    /// it (S0-02).
    @Test(arguments: Engine.available)
    func theDatabaseGuards(engine: Engine) async throws {
        try await World.on(engine) { world in
            try await world.withWaitingDraft()
            let forbidden: [SQL] = [
                "UPDATE draft SET state = 'approved', leaves_at = 1 WHERE id = 1",
                "UPDATE draft SET state = 'sent' WHERE id = 1",
                "UPDATE draft SET state = 'sending', leaves_at = 1, approval_id = 1 WHERE id = 1",
                "UPDATE draft SET state = 'nonsense' WHERE id = 1",
                "UPDATE credit_balance SET available = -1 WHERE id = 1",
                "UPDATE credit_balance SET available = available + 1 WHERE id = 1",
                "UPDATE credit_lot SET remaining = amount + 1",
                "UPDATE reservation SET captured = amount + 1",
                "INSERT INTO credit_entry (at, kind, amount, available_after, lot_id, reservation_id, peer_id, actor) SELECT at, kind, amount, available_after, lot_id, reservation_id, peer_id, actor FROM credit_entry WHERE kind = 'capture'",
                "INSERT INTO enrollment (contact_id, sequence_id, version_id, member_id, state, next_step, anchor_at, created_at) SELECT contact_id, sequence_id, version_id, member_id, state, next_step, anchor_at, created_at FROM enrollment",
                "INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at) VALUES (99, 1, 'email', 'due', 1, 1, 1, 1)",
                "INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at) SELECT enrollment_id, step, channel, 'due', since, target_at, wake_at, created_at FROM draft",
            ]
            for statement in forbidden {
                await #expect(throws: StorageFault.self, "\(statement.text)") {
                    try await world.database.write { try $0.run(statement) }
                }
            }
        }
    }
}
