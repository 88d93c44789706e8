import Outreach

/// All that is on record of how one version came to be.
public struct WritingRecord: Sendable {
    public var version: Int
    public var text: MessageText
    public var note: String?
    /// `nil` when a person wrote it.
    public var model: String?
    public var memberName: String?
    public var parameters: String?
    public var promptHash: String?
    public var prompt: KeptPrompt?
    public var inputs: DraftContext?
    public var claims: [Claim]?
    public var raw: String?
    public var at: Instant
}

extension Connection {
    /// What is on record of a version; `nil` when there is no such version.
    public func writingRecord(of draft: DraftID, version: Int) throws -> WritingRecord? {
        let found = try row(
            """
            SELECT subject, body, note, model, member.name AS member_name, parameters, prompt_hash, prompt_sha256, inputs,
                   claims, raw, written_at
            FROM draft_version LEFT JOIN member ON member.id = member_id
            WHERE draft_id = \(draft) AND number = \(version)
            """)
        return try found.map { row in
            WritingRecord(
                version: version,
                text: MessageText(subject: try row.optionalText("subject"), body: try row.text("body")),
                note: try row.optionalText("note"), model: try row.optionalText("model"),
                memberName: try row.optionalText("member_name"), parameters: try row.optionalText("parameters"),
                promptHash: try row.optionalText("prompt_hash"),
                prompt: try row.optionalText("prompt_sha256").flatMap { try prompt($0) },
                inputs: try row.optionalText("inputs").map { try JSONColumn.value(DraftContext.self, in: $0) },
                claims: try row.optionalText("claims").map { try JSONColumn.value([Claim].self, in: $0) },
                raw: try row.optionalText("raw"), at: try row.instant("written_at"))
        }
    }

    /// The prompt that a version was reviewed with, and its hash as it was sent.
    public func reviewPrompt(of draft: DraftID, version: Int) throws -> (prompt: KeptPrompt, hash: String)? {
        let found = try row(
            """
            SELECT prompt_sha256, prompt_hash FROM review
            WHERE draft_id = \(draft) AND version = \(version) AND prompt_sha256 IS NOT NULL ORDER BY id DESC LIMIT 1
            """)
        guard let found, let prompt = try prompt(found.text("prompt_sha256")) else { return nil }
        return (prompt, try found.text("prompt_hash"))
    }
}
