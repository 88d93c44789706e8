/// A first touch says what it is about, and every message names the contact's own company.
enum MentionCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        noReference(in: reading, for: context) + wrongCompany(in: reading, for: context)
    }

    private static func noReference(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard context.isFirstTouch, !reading.bodyPassage.words.isEmpty else { return [] }
        let companies = [context.job?.company, context.contact.company].compactMap(\.self)
        let names = companies.map { companyWords($0).map { Word.key(of: $0.utf8) } }.filter { !$0.isEmpty }
        let title = context.job.map { titleWords($0.title).map { Word.key(of: $0.utf8) } } ?? []
        guard !names.isEmpty || !title.isEmpty else { return [] }
        let keys = (reading.subjectPassage.words + reading.bodyPassage.words).map(\.key)
        let mentions = names.contains { name in
            keys.indices.contains { keys[$0] == name[0] && keys[$0...].starts(with: name) }
        }
        if mentions || !title.isEmpty && title.allSatisfy({ keys.contains($0) }) { return [] }
        let wanted = ([context.job?.title].compactMap(\.self) + companies).map { "“\(Reading.cut($0, to: 200))”" }
        return [Finding("no-reference", .soft, "A first message should name one of \(wanted.joined(separator: ", ")).")]
    }

    /// `Acme Robotics GmbH` is mentioned as `Acme Robotics`.
    private static func companyWords(_ company: String) -> [String] {
        let words = Folded.words(Reading.cut(company, to: 400))
        let kept = words.reversed().drop { legalForms.contains($0) }.reversed()
        return kept.isEmpty ? words : Array(kept)
    }

    /// The title up to a bracket, comma or dash, in words of three letters and more.
    private static func titleWords(_ title: String) -> [String] {
        let head = Reading.cut(title, to: 400).prefix { !"(,|/[–—".contains($0) }
        let words = Folded.words(head)
        let long = words.filter { $0.count >= 3 }
        return long.isEmpty ? words : long
    }

    /// "Your work at Globex": an owner, one of a few nouns, a preposition, then a capitalised name that is neither
    /// the contact's company nor known from anything else that we hold about them.
    private static func wrongCompany(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard let company = context.contact.company else { return [] }
        let passage = reading.bodyPassage
        let words = passage.words
        guard words.count >= 4 else { return [] }
        let about = [company, context.contact.title, context.contact.notes, context.job?.description].compactMap(\.self)
        var known: WordSet?
        for index in 3..<words.count {
            guard words[index].shape.contains(.capital), prepositions.contains(words[index - 1]),
                nouns.contains(words[index - 2]),
                // The owner stands right before the noun or one word earlier: "your current role".
                words[max(0, index - 4)..<(index - 2)].contains(where: { owners.contains($0) })
            else { continue }
            if known == nil, companyWords(company).isEmpty { return [] }
            if known == nil { known = WordSet(about.flatMap { Folded.words(Reading.cut($0, to: 100_000)) }) }
            guard known?.contains(words[index]) == false else { continue }
            let remark =
                "“\(passage.quote((index - 2)..<(index + 1)))”: the contact works at \(Reading.cut(company, to: 200))."
            return [.about(passage.quote((index - 3)..<(index + 1)), "wrong-company", reading.doubt, remark)]
        }
        return []
    }

    private static let owners = WordSet(
        listing: "your ihre ihrer ihren ihr deine deiner deinen dein votre vos ton tes je jouw uw")
    private static let nouns = WordSet(
        listing: """
            work role time team experience position job tenure years arbeit rolle stelle zeit tatigkeit erfahrung poste travail
            equipe parcours werk rol functie ervaring
            """)
    private static let prepositions = WordSet(listing: "at with bei chez bij")
    private static let legalForms: Set<String> = [
        "gmbh", "ag", "se", "kg", "co", "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "sa",
        "sas",
        "sarl", "srl", "spa", "bv", "nv", "oy", "ab", "as", "aps", "sp", "z", "o", "lda", "group", "holding", "ug",
        "kgaa",
    ]
}
