import Contract
import Outreach
import Support

extension BothGatewaysTests {
    /// Ben writes rules: what is wrong, what is kept, what is switched.
    static let policies: [Beat] = [
        .ask(ListPolicies(), as: "ben"), .ask(CheckPolicy(source: "policy: [")), .ask(CheckPolicy(source: policy)),
        .ask(CheckPolicy(source: "policy: x\napprove:\n  - scroe>=80\n")),
        .ask(PreviewPolicy(source: policy)), .ask(PreviewPolicy(source: policy), as: "ben"),
        .ask(PreviewPolicy(policy: "nothing"), as: "ben"), .ask(PreviewPolicy(policy: "follow-up"), as: "ben"),
        .ask(PreviewPolicy(policy: "follow-ups", days: 0), as: "ben"),
        .ask(PreviewPolicy(policy: "follow-ups", days: 30), as: "ben"),
        .ask(ActivatePolicy(policy: "follow-ups"), as: "ben"),
        .ask(ActivatePolicy(policy: "follow-ups", shadow: true), as: "ben"),
        .ask(ActivatePolicy(policy: "follow-ups@1", confirm: "follow-ups"), as: "ben"),
        .ask(ShowPolicy(policy: "follow-ups")), .ask(ShowPolicy(policy: "follow-ups@9")),
        .ask(ComparePolicies(policy: "follow-ups", other: "follow-ups@1", days: "30")),
        .ask(ComparePolicies(policy: "follow-ups", days: "x")), .ask(UndoLastDecision(), as: "ben"),
        .ask(PreviewPolicy(policy: "follow-ups"), as: "ben"),
        .ask(ActivatePolicy(policy: "follow-ups", confirm: "follow-ups"), as: "ben"),
        .ask(DeactivatePolicy(policy: "follow-ups", reason: "enough"), as: "ben"),
        .ask(DeactivatePolicy(policy: "follow-ups"), as: "ben"),
        .ask(SuggestPolicies(), as: "ben"), .ask(SuggestPolicies(atLeast: "1"), as: "ben"),
        .ask(ListPolicies(limit: 1)),
    ]

    private static let policy = """
        policy: follow-ups
        description: Later messages
        approve:
          - channel:email step>=2 score>=85
        hold:
          - mentions:salary
        tests:
          - expect: approve
            draft: {channel: email, step: 2, score: 90}
        """
}
