/// The phrases that the checks look for in a draft, all found in one pass over its words.
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
        /// A date by which something is said to end.
        case deadline
        /// A share or a multiple in words.
        case fraction
    }

    struct Mark: Sendable {
        let kind: Kind
        /// ISO 639-1; empty for any language.
        let language: String

        var topic: Topic? {
            if case .about(let topic) = kind { return topic }
            return nil
        }
    }

    typealias Match = Phrases<Mark>.Match

    static let languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl"]

    private static let table = Phrases<Mark>(
        each(.pushy, PushyWords.lists) + each(.discriminating, DiscriminatingWords.lists) + each(.leak, LeakWords.lists)
            + each(.promise, PromiseWords.promises) + each(.about(.funding), PromiseWords.funding)
            + each(.about(.promotion), PromiseWords.promotion) + each(.former, PromiseWords.former)
            + PromiseWords.others.map { (Mark(kind: $0, language: ""), $1) })

    private static func each(_ kind: Kind, _ lists: [String]) -> [(Mark, String)] {
        zip(languages, lists).map { (Mark(kind: kind, language: $0), $1) }
    }

    /// Those of the text's own language, and of English, which all borrow from; of a language without lists, all.
    static func matches(in words: [Word], language: String) -> [Match] {
        let isKnown = languages.contains(language)
        return table.matches(in: words).filter {
            !isKnown || $0.mark.language.isEmpty || $0.mark.language == language || $0.mark.language == "en"
        }
    }
}
