/// What a demo message states, and the numbers of the facts that say so: its own wordings, looked for in its own text.
struct DemoClaims {
    private let facts: Facts

    init(from facts: Facts) { self.facts = facts }

    /// The claims in `body`, each with its exact words, in the order in which they stand there.
    func claims(in body: String) -> [[String: Any]] {
        wordings.compactMap { words, keys -> (place: String.Index, claim: [String: Any])? in
            let numbers = keys.compactMap { facts.number($0) }
            guard let range = range(of: words, in: body), !numbers.isEmpty else { return nil }
            return (range.lowerBound, ["words": String(body[range]), "facts": numbers])
        }.sorted { $0.place < $1.place }.map(\.claim)
    }

    /// Each wording with the facts that bear it out; longer ones before what stands inside them.
    private var wordings: [(words: String, keys: [String])] {
        var wordings: [(words: String, keys: [String])] = []
        let role = ["job.title", "job.company"]
        if facts["job.title"] != nil || facts["job.company"] != nil {
            wordings.append(
                facts.place.isEmpty ? (facts.role, role) : (facts.role + facts.place, role + ["job.location"]))
            if !facts.place.isEmpty { wordings.append((facts.role, role)) }
        }
        if facts["contact.title"] != nil || facts["contact.company"] != nil {
            wordings.append((facts.work, ["contact.title", "contact.company"]))
        }
        if let excerpt = facts.excerpt { wordings.append((excerpt, ["job.description"])) }
        return wordings
    }

    /// Also where the first letter is a capital, as at a sentence's beginning.
    private func range(of words: String, in body: String) -> Range<String.Index>? {
        body.firstRange(of: words) ?? body.firstRange(of: words.prefix(1).uppercased() + words.dropFirst())
    }
}
