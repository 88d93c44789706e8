import Outreach

/// Where the value of each field of a draft stands. Facts and lists both read this table, so that they agree.
enum DraftColumns {
    enum Place {
        /// A number, a flag as 1 or 0, an instant.
        case number(SQL)
        /// An instant, of which the field is the age.
        case age(SQL)
        /// Folded as it stands there.
        case folded(SQL)
        /// One of a field's choices, as the code spells it.
        case choice(SQL)
        /// Upper-case letters of ASCII.
        case upper(SQL)
        /// What stands behind the @ of an address.
        case domain(SQL)
        /// The values of `column` in the rows of `table` that `owner` ties to the draft.
        case list(table: SQL, column: SQL, owner: SQL)
    }

    static func place(of field: DraftField) -> Place {
        switch field {
        case .channel: .choice("draft.channel")
        case .state: .choice("draft.state")
        case .verdict: .choice("draft.verdict")
        case .step: .number("draft.step % \(DraftRow.retiredStride)")
        case .steps: .number("sequence_version.steps")
        case .version: .number("sequence_version.number")
        case .first: .number("CASE WHEN \(hasEarlier) THEN 0 ELSE 1 END")
        case .sequence: .folded("sequence.name")
        case .tone: .folded("step.tone_key")
        case .score: .number("draft.score")
        case .finding:
            .list(
                table: "draft_finding", column: "code",
                owner: "draft_finding.draft_id = draft.id AND draft_finding.version = draft.version")
        case .revision: .number("CASE WHEN draft.version > 1 THEN draft.version - 1 ELSE 0 END")
        case .edited: .number("draft.edited")
        case .length: .number("draft_version.length")
        case .links: .number("draft_version.links")
        case .mentions: .folded("draft_version.words_key")
        case .subject: .folded("draft_version.subject_key")
        case .body: .folded("draft_version.body_key")
        case .model: .folded("draft_version.model_key")
        case .prompt: .folded("draft_version.prompt_hash")
        case .written: .number("draft_version.written_at")
        case .older, .newer: .age("draft_version.written_at")
        case .due: .number("draft.created_at")
        case .leaves: .number("draft.leaves_at")
        case .owner: .folded("owner.email")
        case .assignee: .folded("assignee.email")
        case .sender: .folded("COALESCE(step.sender_key, owner.email)")
        case .cost: .number(cost)
        case .sameApprovals: .number("COALESCE(step_tally.approvals, 0)")
        case .sameRejects: .number("COALESCE(step_tally.rejects, 0)")
        case .to, .contactName, .contactEmail, .contactDomain, .contactCompany, .contactTitle, .contactCountry,
            .contactTag, .contactLanguage:
            placeOfContact(field)
        case .jobTitle: .folded("job.title_key")
        case .jobCompany: .folded("job.company_key")
        case .jobLocation: .folded("job.location_key")
        case .jobTag: .list(table: "job_tag", column: "tag", owner: "job_tag.job_id = enrollment.job_id")
        }
    }

    private static func placeOfContact(_ field: DraftField) -> Place {
        switch field {
        case .contactName: .folded("contact.name_key")
        case .contactEmail: .folded(email)
        case .contactDomain: .domain(email)
        case .contactCompany: .folded("contact.company_key")
        case .contactTitle: .folded("contact.title_key")
        case .contactCountry: .upper("contact.country")
        case .contactTag: .list(table: "contact_tag", column: "tag", owner: "contact_tag.contact_id = contact.id")
        case .contactLanguage: .folded("contact.language")
        default: .folded(to)
        }
    }

    private static let email: SQL = "COALESCE(enrollment.chosen_email, contact.email_key)"

    /// The folded name, a space and the address that the draft's channel needs.
    private static let to: SQL = """
        contact.name_key || COALESCE(' ' || CASE draft.channel WHEN 'email' THEN \(email) WHEN 'sms' THEN contact.phone
        WHEN 'call' THEN contact.phone ELSE contact.linkedin_key END, '')
        """

    private static let hasEarlier: SQL = """
        EXISTS (SELECT 1 AS one FROM draft AS earlier WHERE earlier.enrollment_id = draft.enrollment_id
        AND earlier.id < draft.id AND earlier.state IN ('sent', 'done'))
        """

    /// Credits charged so far.
    private static let cost: SQL = """
        COALESCE((SELECT CAST(SUM(captured) AS BIGINT) FROM reservation
        WHERE reservation.draft_id = draft.id AND reservation.purpose IN ('draft', 'send')), 0)
        """

    /// From a draft to its enrollment and its step, in whichever version of the sequence that stands.
    static let toStep: SQL = """
        JOIN enrollment ON enrollment.id = draft.enrollment_id
        LEFT JOIN sequence_version AS retired ON retired.sequence_id = enrollment.sequence_id
            AND retired.number = draft.step / \(DraftRow.retiredStride)
        LEFT JOIN step ON step.version_id = COALESCE(retired.id, enrollment.version_id)
            AND step.number = draft.step % \(DraftRow.retiredStride)
        """

    /// From a draft to everything that a place names.
    static let joins: SQL = """
        \(toStep)
        JOIN contact ON contact.id = enrollment.contact_id
        JOIN sequence ON sequence.id = enrollment.sequence_id
        JOIN sequence_version ON sequence_version.id = enrollment.version_id
        JOIN member AS owner ON owner.id = enrollment.member_id
        LEFT JOIN step_tally ON step_tally.sequence_id = enrollment.sequence_id AND step_tally.step_id = step.step_id
            AND step_tally.channel = draft.channel
        LEFT JOIN draft_version ON draft_version.draft_id = draft.id AND draft_version.number = draft.version
        LEFT JOIN job ON job.id = enrollment.job_id
        LEFT JOIN member AS assignee ON assignee.id = draft.assignee_id
        """
}
