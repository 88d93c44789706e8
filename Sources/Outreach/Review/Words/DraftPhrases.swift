/// The phrases that the checks look for in a draft, all found in one pass over its words.
enum DraftPhrases {
    /// What a phrase speaks of; it is unfounded where no fact speaks of it.
    enum Topic: Sendable, Hashable {
        case funding, bonus, equity, car, raise, promotion
    }

    enum Mark: Sendable {
        case pushy, discriminating, leak, promise
        /// Behind it stands an employer of the past.
        case former
        case about(Topic)
        /// A date by which something is said to end.
        case deadline

        var topic: Topic? {
            if case .about(let topic) = self { return topic }
            return nil
        }
    }

    static let table = Phrases<Mark>(
        PushyWords.lists.map { (.pushy, $0) } + DiscriminatingWords.lists.map { (.discriminating, $0) }
            + LeakWords.lists.map { (.leak, $0) } + PromiseWords.lists)
}
