/// A first touch says what it is about, and every message names the contact's own company.
enum MentionCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        noReference(in: reading, for: context) + wrongCompany(in: reading, for: context)
    }

    private static func noReference(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard context.isFirstTouch, !reading.words.isEmpty else { return [] }
        let words = reading.words + Folded.words(Reading.cut(reading.text.subject ?? "", to: 2_000))
        let companies = [context.job?.company, context.contact.company].compactMap(\.self)
        let names = companies.map(companyWords).filter { !$0.isEmpty }
        let title = context.job.map { titleWords($0.title) } ?? []
        guard !names.isEmpty || !title.isEmpty else { return [] }
        if names.contains(where: { Folded.contains($0, in: words) }) { return [] }
        if !title.isEmpty, Set(title).isSubset(of: words) { return [] }
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
        guard let company = context.contact.company, !companyWords(company).isEmpty else { return [] }
        let tokens = reading.body.split(whereSeparator: \.isWhitespace)
        guard tokens.count >= 4 else { return [] }
        let own = Set(Folded.words(Reading.cut(company, to: 400)))
        let about = [context.contact.title, context.contact.notes, context.job?.description].compactMap(\.self)
        let known = Set(about.flatMap { Folded.words(Reading.cut($0, to: 100_000)) })
        for index in 3..<tokens.count {
            guard prepositions.contains(Folded.letters(tokens[index - 1])),
                nouns.contains(Folded.letters(tokens[index - 2])), isOwner(tokens, before: index - 2),
                let first = tokens[index].first(where: \.isLetter), first.isUppercase,
                let name = Folded.words(tokens[index]).first, !own.contains(name), !known.contains(name)
            else { continue }
            let remark =
                "“\(tokens[index - 2]) \(tokens[index - 1]) \(tokens[index])”: the contact works at \(Reading.cut(company, to: 200))."
            return [.about(tokens[(index - 3)...index].joined(separator: " "), "wrong-company", reading.doubt, remark)]
        }
        return []
    }

    /// The owner stands right before the noun or one word earlier: "your current role".
    private static func isOwner(_ tokens: [Substring], before noun: Int) -> Bool {
        tokens[max(0, noun - 2)..<noun].contains { owners.contains(Folded.letters($0)) }
    }

    private static let owners: Set<String> = [
        "your", "ihre", "ihrer", "ihren", "ihr", "deine", "deiner", "deinen", "dein", "votre", "vos", "ton", "tes",
        "je",
        "jouw", "uw",
    ]
    private static let nouns: Set<String> = [
        "work", "role", "time", "team", "experience", "position", "job", "tenure", "years", "arbeit", "rolle", "stelle",
        "zeit", "tatigkeit", "erfahrung", "poste", "travail", "equipe", "role", "parcours", "werk", "rol", "functie",
        "ervaring",
    ]
    private static let prepositions: Set<String> = ["at", "with", "bei", "chez", "bij"]
    private static let legalForms: Set<String> = [
        "gmbh", "ag", "se", "kg", "co", "inc", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "sa",
        "sas",
        "sarl", "srl", "spa", "bv", "nv", "oy", "ab", "as", "aps", "sp", "z", "o", "lda", "group", "holding", "ug",
        "kgaa",
    ]
}
