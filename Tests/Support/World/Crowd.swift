import Outreach
import Storage

extension World {
    /// Makes `count` copies of D-1, which waits: people of their own, each with an approved draft that leaves a `gap` after
    /// the one before. D-1 itself is approved with them and leaves first. Credits are issued for all of them.
    public func crowd(_ count: Int, gap: Duration = .zero) async throws {
        let (now, price, member) = (clock.now, PriceList.first.price(ofSending: .email), ana.id)
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO contact (name, name_key, email, email_key, zone, created_at)
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
                SELECT 'Person', 'person', 'p' || n || '@example.org', 'p' || n || '@example.org', 'Europe/Berlin', \(now)
                FROM number
                """)
            try connection.run(
                """
                INSERT INTO enrollment (contact_id, sequence_id, version_id, job_id, member_id, state, next_step, anchor_at, created_at)
                SELECT contact.id, sequence_id, version_id, job_id, member_id, state, next_step, anchor_at, enrollment.created_at
                FROM contact JOIN enrollment ON enrollment.id = 1 WHERE contact.name = 'Person' ORDER BY contact.id
                """)
            try connection.run(
                """
                INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, version, verdict, score, created_at)
                SELECT enrollment.id, step, channel, draft.state, since, target_at, wake_at, version, verdict, score, draft.created_at
                FROM enrollment JOIN draft ON draft.id = 1 WHERE enrollment.id > 1 ORDER BY enrollment.id
                """)
            try connection.run(
                """
                INSERT INTO draft_version (draft_id, number, subject, body, model, written_at)
                SELECT draft.id, number, subject, body, model, written_at
                FROM draft JOIN draft_version ON draft_version.draft_id = 1 WHERE draft.id > 1
                """)
            _ = try connection.addCredits(
                (count + 1) * price, as: .topUp, reference: "crowd", by: .stage("test"), at: now)
        }
        let people = try await database.read { connection in
            try connection.rows(
                """
                SELECT draft.id AS draft, contact.name AS name, contact.email AS email FROM draft
                JOIN enrollment ON enrollment.id = enrollment_id JOIN contact ON contact.id = contact_id
                ORDER BY draft.id LIMIT \(count + 1)
                """
            ).map { (id: try $0.id("draft", as: DraftID.self), name: try $0.text("name"), email: try $0.text("email")) }
        }
        let (name, address) = (ana.name, ana.email)
        try await database.write { connection in
            guard let text = try connection.text(of: people[0].id, version: 1)?.text else { return }
            for (index, person) in people.enumerated() {
                let leaves = now + .microseconds(gap.microseconds * Int64(index))
                let envelope = Envelope(
                    channel: .email, sender: Mailbox(name: name, address: address),
                    recipients: [Mailbox(name: person.name, address: person.email)], cc: [], bcc: [],
                    subject: text.subject, body: text.body, footer: Footer.version, earliestDeparture: leaves)
                try connection.reserve(
                    price,
                    for: Spending(
                        .send, draft: person.id, enrollment: nil, member: nil, sequence: nil, priceList: 1,
                        period: CreditPeriod(day: now, month: now)), by: .stage("test"), at: now)
                let approval = try connection.addDecision(
                    DecisionRow(
                        draft: person.id, version: 1, kind: .approved, member: member, envelopeHash: envelope.hash,
                        envelope: envelope, at: now))
                try connection.move(
                    person.id, from: .waiting, by: .approved, as: .stage("test"), at: now,
                    change: DraftChange(approval: approval, leavesAt: leaves))
            }
        }
    }

    /// How many hand-overs have begun.
    public func handOvers() async throws -> Int {
        try await database.read { Int(try $0.rows("SELECT COUNT(*) AS n FROM delivery")[0].int("n")) }
    }
}
