/// What drafts can be filtered by, in lists, in bulk and in a policy's lines. `docs/filters.md` is printed from here.
public enum DraftField: String, FilterField {
    case channel, step, steps, first, sequence, version, tone
    case score, verdict, finding, revision, edited
    case length, links, mentions, subject, body
    case to
    case contactName = "contact.name"
    case contactEmail = "contact.email"
    case contactDomain = "contact.domain"
    case contactCompany = "contact.company"
    case contactTitle = "contact.title"
    case contactCountry = "contact.country"
    case contactTag = "contact.tag"
    case contactLanguage = "contact.language"
    case jobTitle = "job.title"
    case jobCompany = "job.company"
    case jobLocation = "job.location"
    case jobTag = "job.tag"
    case sender, state, owner, assignee, cost, model, prompt
    case written, older, newer, due, leaves
    case sameApprovals = "approvals.same_kind"
    case sameRejects = "rejects.same_kind"

    public var kind: FieldKind {
        switch self {
        case .channel: .choice(Channel.allCases.map(\.rawValue))
        case .verdict: .choice(Verdict.allCases.map(\.rawValue))
        case .state: .choice(DraftState.allCases.map(\.rawValue))
        case .step, .steps: .number(1...1_000)
        case .version: .number(1...1_000_000)
        case .score: .number(0...100)
        case .revision, .length, .links, .cost, .sameApprovals, .sameRejects: .number(0...1_000_000_000)
        case .first, .edited: .flag
        case .finding, .contactTag, .jobTag: .names
        case .subject, .body, .to: .text
        case .mentions: .words
        case .sequence, .tone, .contactName, .contactEmail, .contactDomain, .contactCompany, .contactTitle,
            .contactCountry, .contactLanguage, .jobTitle, .jobCompany, .jobLocation, .sender, .owner, .assignee,
            .model, .prompt:
            .name
        case .written, .due, .leaves: .date
        case .older: .atLeastOld
        case .newer: .youngerThan
        }
    }

    public var meaning: String {
        switch self {
        case .channel: "What carries it."
        case .step: "The step's place in its sequence, from 1."
        case .steps: "How many steps its sequence has."
        case .first: "Whether nothing of its enrollment has been sent."
        case .sequence: "The name of its sequence."
        case .version: "The version of the sequence that the enrollment is on."
        case .tone: "The tone that the step, or else the sequence, asks for."
        case .score: "The peer's score of this version, 0 to 100."
        case .verdict: "The peer's verdict on this version."
        case .finding: "The code of anything found in this version, such as `too-long`."
        case .revision: "How many versions came before this one."
        case .edited: "Whether a person changed the text."
        case .length: "The body in characters as a reader counts them."
        case .links: "How many links stand in the body."
        case .mentions: "Whole words in subject or body, in this order."
        case .subject: "The subject."
        case .body: "The body."
        case .to: "The recipient's name and address."
        case .contactName: "The contact's name."
        case .contactEmail: "The mail address that it goes to, or would."
        case .contactDomain: "What stands behind the @ of that address."
        case .contactCompany: "Where the contact works."
        case .contactTitle: "What the contact works as."
        case .contactCountry: "Where the contact is, in two letters (ISO 3166-1)."
        case .contactTag: "A tag of the contact."
        case .contactLanguage: "The contact's language, in two letters (ISO 639-1)."
        case .jobTitle: "The title of the job that it is about."
        case .jobCompany: "The company of that job."
        case .jobLocation: "Where that job is."
        case .jobTag: "A tag of that job."
        case .sender: "The mail address of the member in whose name it leaves."
        case .state: "Where it is on its way."
        case .owner: "The mail address of the member who enrolled the contact."
        case .assignee: "The mail address of the member whom it was given to."
        case .cost: "Credits charged for it so far."
        case .model: "The model that wrote this version; a person's version has none."
        case .prompt: "The hash of the prompt that was sent for it, in hexadecimal."
        case .written: "When this version was written."
        case .older: "This version was written at least so long ago."
        case .newer: "This version was written less than so long ago."
        case .due: "When it fell due."
        case .leaves: "When it leaves; only what is approved has it."
        case .sameApprovals: "Drafts of the same step that people approved unchanged before."
        case .sameRejects: "Drafts of the same step that people rejected before."
        }
    }

    public var example: String {
        switch self {
        case .channel: "channel:email,linkedin_message"
        case .step: "step>=2"
        case .steps: "steps:3..5"
        case .first: "first:false"
        case .sequence: "sequence:backend-*"
        case .version: "version=3"
        case .tone: "tone:friendly"
        case .score: "score>=85"
        case .verdict: "verdict:pass"
        case .finding: "-finding:*"
        case .revision: "revision=0"
        case .edited: "edited:true"
        case .length: "length<1200"
        case .links: "links<=1"
        case .mentions: "mentions:salary,\"notice period\""
        case .subject: "subject:\"storage engines\""
        case .body: "body:remote"
        case .to: "to:@example.org"
        case .contactName: "contact.name:\"Mira Holt\""
        case .contactEmail: "contact.email:*@example.org"
        case .contactDomain: "contact.domain:example.org"
        case .contactCompany: "contact.company:\"Pier 7\",kite"
        case .contactTitle: "contact.title:*engineer*"
        case .contactCountry: "contact.country:DE,FR"
        case .contactTag: "-contact.tag:vip"
        case .contactLanguage: "contact.language:en"
        case .jobTitle: "job.title:*backend*"
        case .jobCompany: "job.company:harbour"
        case .jobLocation: "job.location:*berlin*"
        case .jobTag: "job.tag:urgent"
        case .sender: "sender:ana@example.com"
        case .state: "state:waiting,failed"
        case .owner: "owner:ana@example.com"
        case .assignee: "has:assignee"
        case .cost: "cost>8"
        case .model: "model:large-*"
        case .prompt: "prompt:3fa9*"
        case .written: "written>2026-11-20"
        case .older: "older:2d"
        case .newer: "newer:4h"
        case .due: "due:2026-11-20"
        case .leaves: "leaves<2026-11-21"
        case .sameApprovals: "approvals.same_kind>=20"
        case .sameRejects: "rejects.same_kind=0"
        }
    }

    public func objection(to pattern: FilterPattern) -> (message: String, allowed: String)? {
        self == .contactCountry ? Self.objection(toCountry: pattern) : nil
    }

    /// Whether a list filtered by it alone reads an index range instead of every draft.
    public var hasIndex: Bool {
        switch self {
        case .state, .contactEmail, .sequence, .leaves: true
        default: false
        }
    }

    /// Where its value stands among a draft's facts; three fields ask the same of one value.
    var slot: Int { Self.slots[self] ?? 0 }

    private static let slots: [DraftField: Int] = {
        var slots: [DraftField: Int] = [:]
        for (index, field) in allCases.enumerated() { slots[field] = index }
        return slots
    }()
}
