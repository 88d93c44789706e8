/// What is checked in every version before a peer or a person reads it: rules that need no judgement.
///
/// Pure and linear in the length of the text. A text longer than its channel takes is read up to
/// `Reading.longest(for:)` bytes and is blocked for its length, so nothing unread can pass.
///
/// Not covered, because no precise rule exists: a wrong company outside "your work at …", phone numbers,
/// addresses spelled out ("ana at example dot org"), names inside the text after the greeting, and greetings in
/// languages other than those of `GreetingWords`.
public enum Validators {
    /// Everything found, in the order of `codes`; at most ten findings of each kind.
    public static func findings(in text: MessageText, for context: DraftContext) -> [Finding] {
        let reading = Reading(text, for: context)
        let checks: [(Reading, DraftContext) -> [Finding]] = [
            LengthCheck.findings, SubjectCheck.findings, UnprintableCheck.findings, PlaceholderCheck.findings,
            LinkCheck.findings, GreetingCheck.findings, ChatterCheck.findings, SentenceCheck.findings,
            MentionCheck.findings, LanguageCheck.findings, RepetitionCheck.findings, MarkupCheck.findings,
        ]
        return checks.flatMap { check in check(reading, context).prefix(10) }
    }

    /// Whether a person must not approve this: the channel or the house cannot let it leave.
    public static func blocks(_ findings: [Finding]) -> Bool { findings.contains { $0.weight == .hard } }
}

/// One kind of finding, for the docs.
public struct FindingCode: Sendable, Equatable {
    /// What stands in `Finding.code`; never changes its meaning.
    public let code: String
    /// How much it weighs; some weigh by where they were found.
    public let weights: [Finding.Weight]
    /// What it says, in a sentence.
    public let meaning: String

    init(_ code: String, _ weights: [Finding.Weight], _ meaning: String) {
        self.code = code
        self.weights = weights
        self.meaning = meaning
    }
}

extension Validators {
    /// Every code that `findings` can answer.
    public static let codes: [FindingCode] = [
        .init("too-long", [.hard], "The body is longer than the channel takes, as the channel counts."),
        .init("empty", [.hard], "The body holds nothing to read."),
        .init("segments", [.soft], "A text message needs more than three segments, because of the characters in it."),
        .init(
            "subject-missing", [.hard],
            "The channel needs a subject; only an email that answers in its thread does not."),
        .init("subject-lines", [.hard], "The subject holds a line break, which would begin another header."),
        .init("subject-too-long", [.hard], "The subject is longer than 200 characters."),
        .init("subject-long", [.soft], "The subject is longer than 78 characters, where many readers cut it."),
        .init("subject-caps", [.soft], "The subject is written in capitals only."),
        .init("subject-unexpected", [.soft], "There is a subject on a channel that has none."),
        .init("unprintable", [.hard], "A control, bidi-override or invisible formatting character."),
        .init("placeholder", [.hard], "A token or placeholder that nobody filled in, such as {{name}} or [Company]."),
        .init("unknown-link", [.hard], "A link that the context does not hold."),
        .init("unknown-address", [.hard], "A mail address that the context does not hold."),
        .init("profile-link", [.soft], "A link or mail address that only the contact's notes hold."),
        .init("wrong-name", [.hard], "The greeting names somebody else than the contact."),
        .init("name-variant", [.soft], "The greeting shortens the contact's name."),
        .init("greeting-empty", [.soft], "The greeting leaves out the name that it announces."),
        .init(
            "model-chatter", [.hard, .soft], "The model talks about its work; hard where the text begins so or refuses."
        ),
        .init("subject-in-body", [.hard, .soft], "A “Subject:” line in the body; hard as its first line."),
        .init("leaked-instructions", [.hard], "Words of our instructions or of the model's own format."),
        .init("sentences", [.soft], "A LinkedIn message outside 3 to 6 sentences."),
        .init("no-reference", [.soft], "A first touch that names neither the job nor a company."),
        .init("wrong-company", [.soft], "“Your work at …” names a company that is not the contact's."),
        .init("wrong-language", [.soft], "The text reads as another language than the one asked for."),
        .init("repeats-earlier", [.soft], "Most of the text stood in an earlier message of this enrollment."),
        .init("markup", [.soft], "Markdown or HTML that a plain-text reader would see as it is."),
    ]
}
