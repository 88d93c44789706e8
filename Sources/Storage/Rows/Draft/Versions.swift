import Outreach

/// One immutable version of a draft.
public struct VersionRow: Sendable {
    public var number: Int
    /// Who wrote it; `nil` when a model did.
    public var member: MemberID?
    public var memberName: String?
    public var text: MessageText
    /// What the writer was asked to change.
    public var note: String?
    public var model: String?
    public var promptHash: String?
    public var inputTokens: Int?
    public var outputTokens: Int?
    public var at: Instant
}

/// How a model came to write a version: enough to show or replay it.
public struct Writing: Sendable {
    public var model: String
    /// JSON.
    public var parameters: String
    /// SHA-256 of the prompt as it was sent.
    public var promptHash: String
    public var inputs: DraftContext
    /// The model's answer as it came.
    public var raw: String
    public var inputTokens: Int
    public var outputTokens: Int

    public init(
        model: String, parameters: String, promptHash: String, inputs: DraftContext, raw: String, inputTokens: Int,
        outputTokens: Int
    ) {
        self.model = model
        self.parameters = parameters
        self.promptHash = promptHash
        self.inputs = inputs
        self.raw = raw
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
    }
}

extension Connection {
    public func addVersion(
        _ number: Int, of draft: DraftID, text: MessageText, writtenBy writing: Writing, note: String?, at now: Instant
    ) throws {
        let keys = text.keys
        try run(
            """
            INSERT INTO draft_version (draft_id, number, subject, body, note, model, parameters, prompt_hash, inputs, raw,
                                       input_tokens, output_tokens, written_at, subject_key, body_key, words_key, length,
                                       links, model_key)
            VALUES (\(draft), \(number), \(text.subject), \(text.body), \(note), \(writing.model), \(writing.parameters),
                    \(writing.promptHash), \(try JSONColumn.text(writing.inputs)), \(writing.raw), \(writing.inputTokens),
                    \(writing.outputTokens), \(now), \(keys.subject), \(keys.body), \(keys.words), \(keys.length),
                    \(keys.links), \(Fold.text(writing.model)))
            """)
    }

    public func addVersion(
        _ number: Int, of draft: DraftID, text: MessageText, editedBy member: MemberID, at now: Instant
    ) throws {
        let keys = text.keys
        try run(
            """
            INSERT INTO draft_version (draft_id, number, member_id, subject, body, written_at, subject_key, body_key,
                                       words_key, length, links)
            VALUES (\(draft), \(number), \(member), \(text.subject), \(text.body), \(now), \(keys.subject), \(keys.body),
                    \(keys.words), \(keys.length), \(keys.links))
            """)
    }

    /// The text of one version and when it was written.
    public func text(of draft: DraftID, version: Int) throws -> (text: MessageText, at: Instant)? {
        try row("SELECT subject, body, written_at FROM draft_version WHERE draft_id = \(draft) AND number = \(version)")
            .map {
                (
                    MessageText(subject: try $0.optionalText("subject"), body: try $0.text("body")),
                    try $0.instant("written_at")
                )
            }
    }

    /// The model that wrote a version, or `template` or `text`; `nil` when a person did.
    public func writer(of draft: DraftID, version: Int) throws -> String? {
        try row("SELECT model FROM draft_version WHERE draft_id = \(draft) AND number = \(version)")?
            .optionalText("model")
    }

    /// Newest first, at most 50.
    public func versions(of draft: DraftID) throws -> [VersionRow] {
        try rows(
            """
            SELECT number, member_id, member.name AS member_name, subject, body, note, model, prompt_hash, input_tokens,
                   output_tokens, written_at
            FROM draft_version LEFT JOIN member ON member.id = member_id
            WHERE draft_id = \(draft) ORDER BY number DESC LIMIT 50
            """
        ).map { row in
            VersionRow(
                number: Int(try row.int("number")), member: try row.optionalID("member_id"),
                memberName: try row.optionalText("member_name"),
                text: MessageText(subject: try row.optionalText("subject"), body: try row.text("body")),
                note: try row.optionalText("note"), model: try row.optionalText("model"),
                promptHash: try row.optionalText("prompt_hash"),
                inputTokens: try row.optionalInt("input_tokens").map { Int($0) },
                outputTokens: try row.optionalInt("output_tokens").map { Int($0) }, at: try row.instant("written_at"))
        }
    }

    /// What of this enrollment has left before `draft`, oldest first. Drafts of one enrollment are made in order.
    public func sentTexts(of enrollment: EnrollmentID, before draft: DraftID) throws -> [DraftContext.Earlier] {
        try rows(
            """
            SELECT draft.step, channel, subject, body FROM draft
            JOIN draft_version ON draft_version.draft_id = draft.id AND draft_version.number = draft.version
            WHERE enrollment_id = \(enrollment) AND draft.id < \(draft) AND state IN ('sent', 'done') ORDER BY draft.id LIMIT 50
            """
        ).map { row in
            DraftContext.Earlier(
                step: Int(try row.int("step")) % DraftRow.retiredStride, channel: try row.choice("channel"),
                text: MessageText(subject: try row.optionalText("subject"), body: try row.text("body")))
        }
    }
}
