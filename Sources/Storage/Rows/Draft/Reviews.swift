import Outreach

/// What was found in one version.
public struct ReviewRow: Sendable {
    public var version: Int
    public var verdict: Verdict
    public var score: Int?
    public var findings: [Finding]
    /// The model that judged, or `validators`.
    public var reviewer: String
    public var promptHash: String?
    public var raw: String?
    public var inputTokens: Int?
    public var outputTokens: Int?
    public var prompt: KeptPrompt?
    /// What the peer found of each claim, in their order.
    public var claims: [ClaimReading]?
    /// In millionths of the organisation's currency, where a price is set.
    public var cost: Int64?
    public var at: Instant

    public init(
        version: Int, verdict: Verdict, score: Int?, findings: [Finding], reviewer: String, promptHash: String? = nil,
        raw: String? = nil, inputTokens: Int? = nil, outputTokens: Int? = nil, prompt: KeptPrompt? = nil,
        claims: [ClaimReading]? = nil, cost: Int64? = nil, at: Instant
    ) {
        self.version = version
        self.verdict = verdict
        self.score = score
        self.findings = findings
        self.reviewer = reviewer
        self.promptHash = promptHash
        self.raw = raw
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.prompt = prompt
        self.claims = claims
        self.cost = cost
        self.at = at
    }
}

extension Connection {
    public func addReview(_ review: ReviewRow, of draft: DraftID) throws {
        try keepPrompt(review.prompt, at: review.at)
        try run(
            """
            INSERT INTO review (draft_id, version, verdict, score, findings, reviewer, prompt_hash, raw, input_tokens,
                                output_tokens, prompt_sha256, claims, cost, reviewed_at)
            VALUES (\(draft), \(review.version), \(review.verdict.rawValue), \(review.score),
                    \(try JSONColumn.text(review.findings)), \(review.reviewer), \(review.promptHash), \(review.raw),
                    \(review.inputTokens), \(review.outputTokens), \(review.prompt?.sha256),
                    \(try review.claims.map { try JSONColumn.text($0) }), \(review.cost), \(review.at))
            """)
        try addFindings(review.findings, version: review.version, of: draft)
    }

    /// Keeps what was found, by code, for filters; a version is reviewed again after an edit.
    func addFindings(_ findings: [Finding], version: Int, of draft: DraftID) throws {
        try insert(
            into: "draft_finding", columns: ["draft_id", "version", "code"],
            rows: findings.map { [draft.sqlValue, version.sqlValue, Fold.text($0.code).sqlValue] },
            suffix: "ON CONFLICT (draft_id, version, code) DO NOTHING")
    }

    /// The newest.
    public func lastReview(of draft: DraftID) throws -> ReviewRow? { try reviews(of: draft, limit: 1).first }

    /// Newest first, at most 50.
    public func reviews(of draft: DraftID, limit: Int = 50) throws -> [ReviewRow] {
        try rows(
            """
            SELECT version, verdict, score, findings, reviewer, prompt_hash, raw, input_tokens, output_tokens,
                   claims, cost, reviewed_at
            FROM review WHERE draft_id = \(draft) ORDER BY id DESC LIMIT \(min(limit, 50))
            """
        ).map { row in
            ReviewRow(
                version: Int(try row.int("version")), verdict: try row.choice("verdict"),
                score: try row.optionalInt("score").map { Int($0) },
                findings: try JSONColumn.value([Finding].self, in: row.text("findings")),
                reviewer: try row.text("reviewer"), promptHash: try row.optionalText("prompt_hash"),
                raw: try row.optionalText("raw"), inputTokens: try row.optionalInt("input_tokens").map { Int($0) },
                outputTokens: try row.optionalInt("output_tokens").map { Int($0) },
                claims: try row.optionalText("claims").map { try JSONColumn.value([ClaimReading].self, in: $0) },
                cost: try row.optionalInt("cost"), at: try row.instant("reviewed_at"))
        }
    }
}
