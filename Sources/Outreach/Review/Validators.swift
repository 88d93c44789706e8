/// What is checked in every version before a peer or a person reads it: rules that need no judgement.
///
/// Pure and linear in the length of the text. A text longer than its channel takes is read up to
/// `Reading.longest(for:)` bytes and is blocked for its length, so nothing unread can pass.
///
/// Not covered, because no precise rule exists: statements without a number, date, name or word of its list that the
/// facts do not bear out; phone numbers and addresses spelled out; a true number told of the wrong thing, unless the
/// writer's claims name the fact; single names that begin a sentence, and in German most names after the greeting.
public enum Validators {
    /// Everything found, in the order of `codes`; at most thirty findings of each check.
    ///
    /// `claims` is what the writer says that the text states. It is `nil` for what a person or a template wrote: then
    /// what no fact bears out is a soft finding, as a person may know more than the facts (semantics 4.35).
    public static func findings(
        in text: MessageText, for context: DraftContext, claims: [Claim]? = nil
    ) -> [Finding] {
        let reading = Reading(text, for: context, isByModel: claims != nil)
        var found: [Finding] = []
        for check in checks { found += check(reading, context).prefix(30) }
        found = once(found)
        return found + (claims.map { ClaimCheck.findings($0, in: reading, for: context) } ?? [])
    }

    private static let checks: [@Sendable (Reading, DraftContext) -> [Finding]] = [
        LengthCheck.findings, SubjectCheck.findings, UnprintableCheck.findings, PlaceholderCheck.findings,
        LinkCheck.findings, GreetingCheck.findings, ChatterCheck.findings, SentenceCheck.findings,
        MentionCheck.findings, LanguageCheck.findings, RepetitionCheck.findings, MarkupCheck.findings,
        SignatureCheck.findings, QuantityCheck.findings, NameCheck.findings, PhraseChecks.findings,
    ]

    /// Without what another finding tells of the same words.
    private static func once(_ findings: [Finding]) -> [Finding] {
        guard findings.contains(where: { $0.code == "unfounded-name" || $0.code == "wrong-name" }) else {
            return findings
        }
        return findings.enumerated().filter { number, finding in
            guard finding.code == "unfounded-name" || finding.code == "wrong-name", let quote = finding.quote else {
                return true
            }
            return !findings.enumerated().contains { other, told in
                guard other != number, told.code != "unfounded-name", let words = told.quote else { return false }
                guard finding.code == "unfounded-name" || told.code == "wrong-name" else { return false }
                return (told.code != finding.code || other < number) && holds(words, quote)
            }
        }.map(\.element)
    }

    /// Whether the words of `part` stand in `text`, both short.
    private static func holds(_ text: String, _ part: String) -> Bool {
        let words = Folded.words(part)
        return !words.isEmpty && Folded.contains(words, in: Folded.words(text))
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
        .init(
            "wrong-name", [.hard, .grave, .soft],
            "The greeting names somebody else than the contact; behind “Mr” or “Frau” in the text, somebody unknown."),
        .init("name-variant", [.soft], "The greeting shortens the contact's name."),
        .init("greeting-empty", [.soft], "The greeting leaves out the name that it announces."),
        .init(
            "model-chatter", [.hard, .soft], "The model talks about its work; hard where the text begins so or refuses."
        ),
        .init("subject-in-body", [.hard, .soft], "A “Subject:” line in the body; hard as its first line."),
        .init(
            "leaked-instructions", [.hard, .grave, .soft],
            "Words of our instructions or of the model's own format; hard where nothing else uses them."),
        .init("sentences", [.soft], "A LinkedIn message outside 3 to 6 sentences."),
        .init("no-reference", [.soft], "A first touch that names neither the job nor a company."),
        .init("wrong-company", [.grave, .soft], "“Your work at …” names a company that is not the contact's."),
        .init("wrong-language", [.grave, .soft], "The text reads as another language than the one asked for."),
        .init("repeats-earlier", [.soft], "Most of the text stood in an earlier message of this enrollment."),
        .init("markup", [.soft], "Markdown or HTML that a plain-text reader would see as it is."),
        .init("signature-doubled", [.soft], "The sender signs twice, or there are two closings."),
        .init("unfounded-number", [.grave, .soft], "A number that no fact holds and that is no idiom."),
        .init("unfounded-money", [.grave, .soft], "An amount of money that no fact holds."),
        .init("unfounded-date", [.grave, .soft], "A day, month, year or deadline that no fact holds."),
        .init("unfounded-name", [.grave, .soft], "A name of a person, company or thing that no fact holds."),
        .init("unfounded-employer", [.grave, .soft], "A past employer, new position or promotion that no fact holds."),
        .init("unfounded-funding", [.grave, .soft], "Funding, investors or a valuation, where no fact speaks of any."),
        .init(
            "unfounded-promise", [.grave, .soft],
            "A promise of pay, an offer or an interview, or a part of the pay that no fact holds."),
        .init("pushy", [.soft], "Pressure, false urgency or guilt."),
        .init("discriminating", [.grave, .soft], "A wish about age, sex, origin, family, health or belief."),
        .init("claim-not-in-text", [.grave], "The writer claims words that do not stand in the message."),
        .init("claim-unknown-fact", [.grave], "A claim rests on a fact that there is not."),
        .init("claim-wrong-fact", [.grave], "What a claim states is not in the facts that it names."),
        .init("claim-missing", [.soft], "A sentence states a number or date, and no claim covers it."),
    ]
}
