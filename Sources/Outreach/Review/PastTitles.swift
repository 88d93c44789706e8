/// "A former inspector", "deine Zeit als Forscherin": what the contact is said to have been.
enum PastTitles {
    static func findings(
        in passage: Passage, _ matches: [DraftPhrases.Match], _ reading: Reading
    ) -> [Finding] {
        let words = passage.words
        for place in places(in: words, matches) where place < words.count {
            let index = articles.contains(words[place]) ? place + 1 : place
            guard index < words.count else { continue }
            let title = words[index]
            let isTitle = title.length >= 5 || title.shape.contains(.allCapitals) && title.length >= 2
            guard isTitle, !title.shape.contains(.sentence), !companions.contains(title),
                !StopWords.all.contains(title),
                !isOfMany(title, reading.language), !isOfSender(place, in: passage, reading.language),
                !reading.grounds.knows(title)
            else { continue }
            let quote = passage.quote(max(0, place - 2)..<(index + 1))
            return [
                .about(
                    quote, "unfounded-employer", reading.doubt,
                    "No fact says that anybody was “\(passage.quote(index..<(index + 1)))”.")
            ]
        }
        return []
    }

    /// Where a title of the past stands: behind "former", "your time as", "you started out as", in "als … angefangen".
    private static func places(in words: [Word], _ matches: [DraftPhrases.Match]) -> [Int] {
        var places = matches.compactMap { match -> Int? in
            guard case .formerTitle = match.mark.kind, words[match.words.lowerBound].length < 13 else { return nil }
            return match.words.upperBound
        }
        for index in words.indices.dropLast().dropFirst() where roles.contains(words[index]) {
            if times.contains(words[index - 1]) || pasts.contains(words[index - 1]) { places.append(index + 1) }
            if words[(index + 2)..<min(index + 5, words.count)].contains(where: { beginnings.contains($0) }) {
                places.append(index + 1)
            }
        }
        for index in words.indices.dropLast().dropFirst() where genitives.contains(words[index]) {
            if pasts.contains(words[index - 1]) { places.append(index + 1) }
        }
        return places
    }

    /// "As a former engineer myself, I know", "I, a former nurse": the writer's own past.
    private static func isOfSender(_ place: Int, in passage: Passage, _ language: String) -> Bool {
        guard let selves = selves[language] else { return false }
        let words = passage.words
        return words[max(0, place - 4)..<min(place + 4, words.count)].contains { selves.contains($0) }
    }

    private static let selves = [
        "en": "i myself", "de": "ich selbst", "fr": "je j moi même", "es": "yo mismo misma", "it": "io stesso stessa",
        "nl": "ik zelf", "pt": "eu mesmo", "pl": "ja sam",
    ].mapValues { WordSet(listing: $0) }

    /// "Former students" are others than the contact.
    private static func isOfMany(_ title: Word, _ language: String) -> Bool {
        ["en", "fr", "es", "pt"].contains(language) && plural.ends(title)
    }

    static let former = """
        former|ex|ehemalig~|einstig~|ancien~|antigu~|voormalig~|antig~|dawn~|als früherer|als frühere
        started out as|started as|began as|worked as|trained as|your career as|your life as|your past as
        débuté comme|commencé comme|travaillé comme|débuts comme|carrière comme|empezaste como|empezó como|comenzaste como|comenzó como
        trabajaste como|trabajó como|iniciaste como|hai iniziato come|ha iniziato come|hai cominciato come|hai lavorato come
        ha lavorato come|begonnen als|gestart als|gewerkt als
        """

    private static let plural = WordEnding("s")
    private static let roles = WordSet(listing: "as als como come jako comme")
    private static let genitives = WordSet(listing: "de d da di van")
    private static let pasts = WordSet(
        listing: "background past hintergrund vergangenheit passé pasado passato achtergrond verleden")
    private static let beginnings = WordSet(listing: "angefangen begonnen gestartet gearbeitet")
    private static let articles = WordSet(listing: "a an un une una uno een ein eine")
    private static let times = WordSet(
        listing:
            "time years spell stint days zeit jahre jahren temps années tiempo años etapa periodo anni tijd jaren tempo anos czasach latach"
    )
    private static let companions = WordSet(
        listing: """
            aequo libris cathedra post officio novo
            colleague colleagues employer employers boss bosses client clients company companies team teams school university teacher
            kollege kollegin kollegen kolleginnen arbeitgeber chef kunde kunden firma unternehmen schule
            collègue collègues employeur patron client clients entreprise équipe école bâtiment locaux usine entrepôt
            colega colegas compañero compañeros compañera empresa jefe cliente clientes edificio alumno alumna alumnos
            collega colleghi azienda capo cliente clienti collega's werkgever klant klanten bedrijf gebouw fabriek
            empregador chefe cliente edifício współpracownik
            """)
}
