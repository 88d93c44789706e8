/// The keys of a policy file. `docs/filters.md` and `docs/policy.schema.json` are printed from here.
public enum PolicyKey: String, Sendable, CaseIterable {
    case policy, description, approve, hold, caps, sample, expires, breaker, tests

    public static let names = allCases.map(\.rawValue)

    public var meaning: String {
        switch self {
        case .policy: "The policy's name: \(SequenceDefinition.nameRule)."
        case .description: "What it is for, in a sentence; at most 500 characters."
        case .approve: "Filters, of which any is enough: what matches leaves without a person."
        case .hold:
            "Filters, of which any wins over every approve line of every policy: what matches waits for a person."
        case .caps: "How much it may approve; all must have room."
        case .sample: "Of what it would approve, how much still goes to a person, unlabelled: 0% to 100%."
        case .expires: "The last day on which it decides, in the organisation's zone."
        case .breaker: "When it stands down by itself: so many bad signals within so many days."
        case .tests: "Drafts that its author made up, and what it has to do with each."
        }
    }

    /// What a policy has whose file leaves the key out.
    public var standard: String {
        switch self {
        case .policy: "must be given"
        case .description, .tests: "none"
        case .approve, .hold: "none; one of the two must be given"
        case .caps: Cap.defaults.map { "`\($0.text)`" }.joined(separator: ", ")
        case .sample: "`\(PolicyDefinition.usualSample / 10)%`"
        case .expires: "\(PolicyDefinition.days) days after it went live"
        case .breaker: "`{signals: \(Breaker().signals), days: \(Breaker().days), heavy_edit: \(Breaker().heavyEdit)%}`"
        }
    }

    public var example: String {
        switch self {
        case .policy: "follow-ups"
        case .description: "Second and later emails that the reviewer is sure of"
        case .approve: "channel:email step>=2 score>=85"
        case .hold: "mentions:salary,visa"
        case .caps: "20 per day"
        case .sample: "5%"
        case .expires: "2027-01-31"
        case .breaker: "{signals: 3, days: 7, heavy_edit: 30%}"
        case .tests: "{expect: hold, draft: {step: 2, body: \"About the salary: I asked.\"}}"
        }
    }
}
