import Outreach
import Storage
import Support

extension Crowd {
    /// Gives every waiting draft what the Policy keeps of it and a decision of a person, a second apart: most approved
    /// unchanged, every tenth edited, every twentieth rejected.
    static func letDecide(in world: World) async throws {
        let (now, ana) = (World.morning, world.ana.id)
        _ = try await world.database.write { connection in
            try connection.run(
                """
                INSERT INTO judged (draft_id, version, at, enrollment_id, contact_id, sequence_id, step_id, owner_id, price,
                    outcomes, f_channel, f_step, f_steps, f_first, f_sequence, f_version, f_tone, f_score, f_verdict,
                    f_finding, f_revision, f_edited, f_length, f_links, f_to, f_contact_name, f_contact_email,
                    f_contact_domain, f_contact_company, f_contact_title, f_contact_country, f_contact_tag, f_job_tag,
                    f_sender, f_owner, f_cost, f_model, f_written, f_due, f_approvals_same_kind, f_rejects_same_kind,
                    outcome, outcome_at, outcome_by, spent)
                SELECT draft.id, 1, draft.since, enrollment.id, contact.id, enrollment.sequence_id, 'hello',
                    enrollment.member_id, 2, '', 'email', 1, 3, 1, 'backend-q3', 1, 'friendly, plain', draft.score, 'pass',
                    '', 0, 0, 640, 0, contact.name || ' ' || contact.email_key, contact.name, contact.email_key,
                    'example.org', contact.company, 'engineer', 'de', '', '', 'ana@nordlicht.example',
                    'ana@nordlicht.example', 4, 'demo', draft.since, draft.since, 0, 0,
                    CASE WHEN draft.id % 20 = 0 THEN 'rejected' WHEN draft.id % 10 = 0 THEN 'edited' ELSE 'approved' END,
                    draft.since + 60000000, \(ana), 20000000
                FROM draft JOIN enrollment ON enrollment.id = draft.enrollment_id
                JOIN contact ON contact.id = enrollment.contact_id
                """)
        }
        world.clock.set(now + .hours(48))
        try await settle(world)
    }
}
