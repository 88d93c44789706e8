import Outreach

/// What is found in a version without asking anybody: the validators' findings, and what tried to steer its writer.
struct Inspection {
    let findings: [Finding]

    /// Codes of what the peer found.
    static let peerCodes: Set<String> = ["peer", "claim-unconfirmed"]

    /// - Parameter claims: `nil` for words that no model wrote.
    init(of text: MessageText, for context: DraftContext, claims: [Claim]?) {
        findings = Validators.findings(in: text, for: context, claims: claims) + Untrusted.findings(in: context)
    }

    /// The verdict that needs no peer; `nil` when one is to be asked (semantics 4.35).
    var verdict: Verdict? {
        if findings.contains(where: { $0.weight == .hard }) { return .revise }
        if findings.contains(where: { $0.weight == .grave }) { return .block }
        return nil
    }
}
