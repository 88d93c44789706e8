import Outreach
import Storage

/// What a model answered that was asked to review.
struct Judgement: Sendable, Equatable {
    var verdict: Verdict
    var score: Int
    var findings: [Finding]
    /// One for each claim, in their order; a claim that it left out is not confirmed.
    var claims: [ClaimReading]

    /// The fields of the answer.
    static let fields: [ModelRequest.Field] = [
        .init("verdict", .choice(Verdict.allCases.map(\.rawValue))), .init("score", .integer),
        .init("findings", .list([.init("quote", .text, optional: true), .init("remark", .text, optional: true)])),
        .init(
            "claims",
            .list([.init("claim", .integer), .init("holds", .flag), .init("remark", .text, optional: true)]),
            optional: true),
    ]

    private static let mostFindings = 8

    /// Throws a `ModelFault` for a verdict or a score that is not allowed.
    init(_ completion: Completion, of stated: [Claim]) throws(ModelFault) {
        guard let verdict = completion.text("verdict").flatMap(Verdict.init(rawValue:)) else {
            throw .unreadable("the verdict is not pass, revise or block")
        }
        guard let score = completion.integer("score"), (0...100).contains(score) else {
            throw .unreadable("the score is not a number from 0 to 100")
        }
        var readings = stated.map { _ in ClaimReading(holds: false, remark: "the peer did not look at it") }
        for reading in completion.list("claims") ?? [] {
            guard let number = reading.integer("claim"), readings.indices.contains(number - 1) else { continue }
            let remark = Self.line(reading.text("remark"))
            readings[number - 1] = ClaimReading(holds: reading.flag("holds") ?? false, remark: remark)
        }
        claims = readings
        findings = (completion.list("findings") ?? []).prefix(Self.mostFindings).map { finding in
            Finding(
                "peer", .soft, Self.line(finding.text("remark")) ?? "no remark", quote: Self.line(finding.text("quote"))
            )
        }
        let unconfirmed = zip(stated, readings).filter { !$1.holds }.map { claim, reading in
            Finding(
                "claim-unconfirmed", .grave,
                "The facts do not bear this out: \(reading.remark ?? "the peer gave no reason").",
                quote: Self.line(claim.words))
        }
        findings += unconfirmed
        // What does not hold is blocked, not scored (ahead 3.13).
        self.verdict = unconfirmed.isEmpty ? verdict : .block
        self.score = score
    }

    var isScored: Bool { !findings.contains { $0.weight == .grave } }

    private static func line(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return PlainText.printable(String(text.prefix(300)), keepingLines: false)
    }
}
