/// The phrases that the checks look for in a draft, all found in one pass over its words for each language.
enum DraftPhrases {
    /// What a phrase speaks of; it is unfounded where no fact speaks of it.
    enum Topic: Sendable, Hashable {
        case funding, bonus, equity, car, raise, promotion
    }

    enum Kind: Sendable {
        case pushy, discriminating, leak, promise
        case about(Topic)
        /// Behind it stands an employer of the past.
        case former
        /// Behind it stands what somebody was.
        case formerTitle
        /// A date by which something is said to end.
        case deadline
        /// A share or a multiple in words.
        case fraction
        /// A part of pressure, or of a promise, that is one together with others.
        case pressure(PressureWords.Signal)
        case assurance(AssuranceWords.Signal)
        case leakSign(LeakSigns.Signal)
        case biasSign(BiasSigns.Signal)
        /// Our instructions word for word, a model that speaks of itself, and the beginning of "Here is the draft".
        case instruction, refusal, opening
    }

    struct Mark: Sendable {
        let kind: Kind

        var topic: Topic? {
            if case .about(let topic) = kind { return topic }
            return nil
        }
    }

    typealias Match = Phrases<Mark>.Match

    static let languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl"]

    private static let english = table("en", and: ofAllLanguages)
    private static let german = table("de")
    private static let french = table("fr")
    private static let spanish = table("es")
    private static let italian = table("it")
    private static let dutch = table("nl")
    private static let portuguese = table("pt")
    private static let polish = table("pl")

    private static let ofAllLanguages: [(Kind, String)] =
        PromiseWords.others + [
            (.instruction, ChatterWords.instructions), (.refusal, ChatterWords.refusals),
            (.opening, ChatterWords.openings), (.formerTitle, PastTitles.former),
        ]

    private static func table(_ language: String, and others: [(Kind, String)] = []) -> Phrases<Mark> {
        let place = languages.firstIndex(of: language) ?? 0
        let lists: [(Kind, [String])] = [
            (.pushy, PushyWords.lists), (.discriminating, DiscriminatingWords.lists), (.leak, LeakWords.lists),
            (.promise, PromiseWords.promises), (.about(.funding), PromiseWords.funding),
            (.about(.promotion), PromiseWords.promotion), (.former, PromiseWords.former),
        ]
        let signals =
            PressureWords.lists.filter { $0.1 == language }.map { (Kind.pressure($0.0), $0.2) }
            + AssuranceWords.lists.filter { $0.1 == language }.map { (Kind.assurance($0.0), $0.2) }
            + LeakSigns.lists.filter { $0.1 == language }.map { (Kind.leakSign($0.0), $0.2) }
            + BiasSigns.lists.filter { $0.1 == language }.map { (Kind.biasSign($0.0), $0.2) }
        return Phrases((lists.map { ($0.0, $0.1[place]) } + signals + others).map { (Mark(kind: $0.0), $0.1) })
    }

    /// Those of the text's own language, and of English, which all borrow from; of a language without lists, all. In the
    /// order of where they begin.
    static func matches(in words: [Word], language: String) -> [Match] {
        let found = english.matches(in: words)
        if language == "en" { return found }
        let own = tables(of: language).flatMap { $0.matches(in: words) }
        return own.isEmpty ? found : (found + own).sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    private static func tables(of language: String) -> [Phrases<Mark>] {
        switch language {
        case "de": [german]
        case "fr": [french]
        case "es": [spanish]
        case "it": [italian]
        case "nl": [dutch]
        case "pt": [portuguese]
        case "pl": [polish]
        default: [german, french, spanish, italian, dutch, portuguese, polish]
        }
    }
}
