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
    /// What its writer says that it states; `nil` when a person or a template wrote it.
    public var claims: [Claim]?
    public var angle: String?
    /// What the endpoint charged, in millionths of the organisation's currency, where a price is set.
    public var cost: Int64?
    public var at: Instant
}

/// A prompt's file as it was when something was written with it.
public struct KeptPrompt: Sendable, Equatable {
    public var sha256: String
    public var name: String
    public var version: Int
    /// The whole text with its parts.
    public var text: String

    public init(sha256: String, name: String, version: Int, text: String) {
        self.sha256 = sha256
        self.name = name
        self.version = version
        self.text = text
    }
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
    /// `nil` for words that no prompt asked for.
    public var prompt: KeptPrompt?
    public var claims: [Claim]?
    /// In millionths of the organisation's currency.
    public var cost: Int64?

    public init(
        model: String, parameters: String, promptHash: String, inputs: DraftContext, raw: String, inputTokens: Int,
        outputTokens: Int, prompt: KeptPrompt? = nil, claims: [Claim]? = nil, cost: Int64? = nil
    ) {
        self.model = model
        self.parameters = parameters
        self.promptHash = promptHash
        self.inputs = inputs
        self.raw = raw
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.prompt = prompt
        self.claims = claims
        self.cost = cost
    }
}

extension Connection {
    /// Keeps a prompt's file, once.
    func keepPrompt(_ prompt: KeptPrompt?, at now: Instant) throws {
        guard let prompt else { return }
        try run(
            """
            INSERT INTO prompt (sha256, name, version, source, first_at)
            VALUES (\(prompt.sha256), \(prompt.name), \(prompt.version), \(prompt.text), \(now))
            ON CONFLICT (sha256) DO NOTHING
            """)
    }

    /// A prompt's file as it was, by its hash.
    public func prompt(_ sha256: String) throws -> KeptPrompt? {
        try row("SELECT name, version, source FROM prompt WHERE sha256 = \(sha256)").map {
            KeptPrompt(
                sha256: sha256, name: try $0.text("name"), version: Int(try $0.int("version")),
                text: try $0.text("source"))
        }
    }

    public func addVersion(
        _ number: Int, of draft: DraftID, text: MessageText, writtenBy writing: Writing, note: String?, at now: Instant
    ) throws {
        let keys = text.keys
        try keepPrompt(writing.prompt, at: now)
        try run(
            """
            INSERT INTO draft_version (draft_id, number, subject, body, note, model, parameters, prompt_hash, inputs, raw,
                                       input_tokens, output_tokens, written_at, subject_key, body_key, words_key, length,
                                       links, model_key, prompt_sha256, claims, angle, cost)
            VALUES (\(draft), \(number), \(text.subject), \(text.body), \(note), \(writing.model), \(writing.parameters),
                    \(writing.promptHash), \(try JSONColumn.text(writing.inputs)), \(writing.raw), \(writing.inputTokens),
                    \(writing.outputTokens), \(now), \(keys.subject), \(keys.body), \(keys.words), \(keys.length),
                    \(keys.links), \(Fold.text(writing.model)), \(writing.prompt?.sha256),
                    \(try writing.claims.map { try JSONColumn.text($0) }), \(writing.inputs.angle), \(writing.cost))
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

    /// What a model made a version from; `nil` for a person's.
    public func inputs(of draft: DraftID, version: Int) throws -> DraftContext? {
        try row("SELECT inputs FROM draft_version WHERE draft_id = \(draft) AND number = \(version)")?
            .optionalText("inputs").map { try JSONColumn.value(DraftContext.self, in: $0) }
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
                   output_tokens, claims, angle, cost, written_at
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
                outputTokens: try row.optionalInt("output_tokens").map { Int($0) },
                claims: try row.optionalText("claims").map { try JSONColumn.value([Claim].self, in: $0) },
                angle: try row.optionalText("angle"), cost: try row.optionalInt("cost"),
                at: try row.instant("written_at"))
        }
    }

    /// What of this enrollment has left before `draft`, oldest first. Drafts of one enrollment are made in order.
    public func sentTexts(of enrollment: EnrollmentID, before draft: DraftID) throws -> [DraftContext.Earlier] {
        try rows(
            """
            SELECT draft.step, channel, subject, body, angle FROM draft
            JOIN draft_version ON draft_version.draft_id = draft.id AND draft_version.number = draft.version
            WHERE enrollment_id = \(enrollment) AND draft.id < \(draft) AND state IN ('sent', 'done') ORDER BY draft.id LIMIT 50
            """
        ).map { row in
            DraftContext.Earlier(
                step: Int(try row.int("step")) % DraftRow.retiredStride, channel: try row.choice("channel"),
                text: MessageText(subject: try row.optionalText("subject"), body: try row.text("body")),
                angle: try row.optionalText("angle"))
        }
    }

    /// The newest version up to `version` that was made from facts, with these and its claims.
    public func lastInputs(of draft: DraftID, upTo version: Int) throws -> (inputs: DraftContext, claims: [Claim])? {
        try row(
            """
            SELECT inputs, claims FROM draft_version
            WHERE draft_id = \(draft) AND number <= \(version) AND inputs IS NOT NULL ORDER BY number DESC LIMIT 1
            """
        ).map {
            (
                try JSONColumn.value(DraftContext.self, in: $0.text("inputs")),
                try $0.optionalText("claims").map { try JSONColumn.value([Claim].self, in: $0) } ?? []
            )
        }
    }
}
