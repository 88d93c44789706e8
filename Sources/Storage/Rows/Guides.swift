import Outreach

/// A guide as it stands.
public struct GuideRow: Sendable {
    public var id: Int64
    public var kind: GuideKind
    public var name: String
    /// `nil` for the organisation's.
    public var owner: MemberID?
    public var text: String
    public var changedBy: String
    public var changedAt: Instant
}

/// Guides: what tones mean, what we may tell of ourselves, how people write.
extension Connection {
    /// The organisation's or, with `owner`, that member's own.
    public func guide(_ kind: GuideKind, _ name: String, of owner: MemberID?) throws -> GuideRow? {
        try row("\(guideSelect) WHERE kind = \(kind.rawValue) AND guide.name = \(name) AND owner_id = \(key(owner))")
            .map(GuideRow.init(row:))
    }

    /// What applies to a member: their own where they have one of this name, otherwise the organisation's.
    public func guideText(_ kind: GuideKind, _ name: String, for member: MemberID) throws -> String? {
        try row(
            """
            SELECT text FROM guide
            WHERE kind = \(kind.rawValue) AND name = \(name) AND owner_id IN (0, \(member))
            ORDER BY owner_id DESC LIMIT 1
            """)?.text("text")
    }

    /// The organisation's and `member`'s own, by kind, name and owner.
    public func guides(
        for member: MemberID, after place: (kind: String, name: String, owner: Int64)?, limit: Int
    ) throws -> [GuideRow] {
        let place = place ?? ("", "", -1)
        return try rows(
            """
            \(guideSelect)
            WHERE owner_id IN (0, \(member)) AND (kind, guide.name, owner_id) > (\(place.kind), \(place.name), \(place.owner))
            ORDER BY kind, guide.name, owner_id LIMIT \(limit)
            """
        ).map(GuideRow.init(row:))
    }

    /// Writes a guide, or writes over what is there.
    public func setGuide(
        _ kind: GuideKind, _ name: String, of owner: MemberID?, text: String, by member: MemberID, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO guide (kind, name, owner_id, text, changed_by, changed_at)
            VALUES (\(kind.rawValue), \(name), \(key(owner)), \(text), \(member), \(now))
            ON CONFLICT (kind, name, owner_id) DO UPDATE
            SET text = excluded.text, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
    }

    /// `false` when there was none.
    public func removeGuide(_ kind: GuideKind, _ name: String, of owner: MemberID?) throws -> Bool {
        try run("DELETE FROM guide WHERE kind = \(kind.rawValue) AND name = \(name) AND owner_id = \(key(owner))") == 1
    }

    private func key(_ owner: MemberID?) -> Int64 { owner?.rawValue ?? 0 }
}

/// What people wrote or changed and what was then sent, for the study of a voice.
extension Connection {
    /// The newest first; with `member`, what that member wrote. Nothing of confidential sequences or of erased people.
    public func voiceSamples(by member: MemberID?, limit: Int) throws -> [VoiceSample] {
        // What is joined to nothing is no index's: without statistics, the one of states would be read, most of which is sent.
        let whose: SQL = member.map { "written.member_id = \($0)" } ?? "written.member_id IS NOT NULL"
        return try rows(
            """
            SELECT written.body AS body, member.name AS sender, contact.name AS contact, contact.given_name AS given,
                   contact.company AS employer, contact.language AS language, job.title AS job, job.company AS company,
                   (SELECT body FROM draft_version AS model
                    WHERE model.draft_id = draft.id AND model.model IS NOT NULL AND model.number < written.number
                    ORDER BY model.number DESC LIMIT 1) AS model_body
            FROM draft
            JOIN draft_version AS written ON written.draft_id = draft.id AND written.number = draft.version
            JOIN member ON member.id = written.member_id
            JOIN enrollment ON enrollment.id = draft.enrollment_id
            JOIN sequence ON sequence.id = enrollment.sequence_id
            JOIN contact ON contact.id = enrollment.contact_id
            LEFT JOIN job ON job.id = enrollment.job_id
            WHERE draft.edited = 1 AND (draft.state || '') IN ('sent', 'done') AND \(whose)
              AND sequence.access <> 'confidential' AND contact.erased_at IS NULL
            ORDER BY draft.id DESC LIMIT \(limit)
            """
        ).map { row in
            let names = try ["contact", "given", "employer", "company"].compactMap { try row.optionalText($0) }
            return VoiceSample(
                body: try row.text("body"), modelBody: try row.optionalText("model_body"), names: names,
                jobTitle: try row.optionalText("job"), sender: try row.text("sender"),
                language: try row.optionalText("language"))
        }
    }
}

private let guideSelect: SQL = """
    SELECT guide.id AS id, kind, guide.name AS name, owner_id, text, member.name AS changed_by, changed_at
    FROM guide JOIN member ON member.id = guide.changed_by
    """

extension GuideRow {
    fileprivate init(row: Row) throws {
        let owner = try row.int("owner_id")
        self.init(
            id: try row.int("id"), kind: try row.choice("kind"), name: try row.text("name"),
            owner: owner == 0 ? nil : MemberID(owner), text: try row.text("text"),
            changedBy: try row.text("changed_by"), changedAt: try row.instant("changed_at"))
    }
}
