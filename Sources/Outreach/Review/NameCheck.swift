/// Names of people, companies and things that no fact bears out (ahead 3.13).
///
/// A name is a word with a capital inside a sentence. In German, where every noun has one, only what stands where a name
/// does: behind `bei`, behind `Herr`, before `GmbH`, or two unknown capitals in a row.
enum NameCheck {
    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        var found: [Finding] = []
        for (number, entry) in reading.passages.enumerated() {
            // In a subject, `A Role At Quillback` is a way of writing.
            if number == 0, isTitleCase(entry.passage) { continue }
            found +=
                names(in: entry.passage, reading, cues(entry.matches)) + PastTitles.findings(in: entry.passage, reading)
        }
        return Array(found.prefix(10))
    }

    /// Where the phrases end behind which an employer stands.
    private static func cues(_ matches: [DraftPhrases.Match]) -> Set<Int> {
        Set(
            matches.compactMap { match in
                if case .former = match.mark.kind { return match.words.upperBound }
                return nil
            })
    }

    private static func names(in passage: Passage, _ reading: Reading, _ cues: Set<Int>) -> [Finding] {
        var found: [Finding] = []
        var index = 0
        while index < passage.words.count, found.count < 10 {
            guard isCandidate(index, in: passage, reading) else { index += 1; continue }
            var end = index + 1
            while end < passage.words.count, passage.words[end].shape.contains(.capital),
                !passage.words[end].shape.contains(.opens), end - index < 5
            {
                end += 1
            }
            let quote = passage.quote(index..<end)
            let isEmployer = cues.contains { $0 <= index && index - $0 <= 3 }
            let title = index > 0 && GreetingWords.titles.contains(passage.words[index - 1].folded)
            if isEmployer {
                found.append(
                    .about(
                        quote, "unfounded-employer", reading.doubt,
                        "No fact says that the contact worked for “\(quote)”."))
            } else if title {
                found.append(.about(quote, "wrong-name", reading.doubt, "No fact names “\(quote)”."))
            } else {
                found.append(.about(quote, "unfounded-name", reading.doubt, "No fact names “\(quote)”."))
            }
            index = end
        }
        return found
    }

    private static func isCandidate(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let word = passage.words[index]
        guard word.shape.contains(.capital), word.folded.utf8.count >= 3 else { return false }
        if word.shape.contains(.allCapitals), word.folded.utf8.count <= 5 { return false }
        if CapitalWords.set.contains(word) || reading.grounds.knows(word) { return false }
        if word.shape.contains(.opens) { return CompanyVerbs.follow(index, in: passage, reading) }
        if reading.language == "de" { return GermanNames.isName(index, in: passage, reading) }
        return true
    }

    /// "Embedded Work At Quillback": every long word has a capital.
    private static func isTitleCase(_ passage: Passage) -> Bool {
        let long = passage.words.filter { $0.folded.utf8.count >= 4 && $0.shape.contains(.letter) }
        return long.count >= 2 && long.allSatisfy { $0.shape.contains(.capital) }
    }
}

/// Names in German text.
enum GermanNames {
    static func isName(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let words = passage.words
        guard index > 0, !words[index].shape.contains(.opens) else { return false }
        let before = words[index - 1]
        if index + 1 < words.count, legalForms.contains(words[index + 1].folded) { return true }
        if ["herr", "herrn", "frau"].contains(before.folded) { return true }
        if ["bei", "von", "für"].map({ Folded.letters($0) }).contains(before.folded), before.folded == "bei" {
            return !nouns.contains(words[index]) && !isNoun(words[index])
        }
        // Two unknown capitals side by side, the second no noun behind an adjective.
        guard index + 1 < words.count else { return false }
        let next = words[index + 1]
        return next.shape.contains(.capital) && !next.shape.contains(.opens) && next.shape.contains(.adjacent)
            && !reading.grounds.knows(next) && !CapitalWords.set.contains(next) && !isNoun(words[index])
            && passage.bytes[next.start - 1] == 0x20
    }

    private static func isNoun(_ word: Word) -> Bool {
        [
            "ung", "ungen", "heit", "keit", "keiten", "schaft", "tion", "tionen", "tät", "ismus", "ment", "nis", "tum",
            "ling", "rung",
        ]
        .contains { word.folded.hasSuffix(Folded.letters($0)) && word.folded.utf8.count > $0.utf8.count + 2 }
    }

    private static let legalForms: Set<String> = ["gmbh", "ag", "se", "kg", "ug", "kgaa", "ohg"]

    /// What stands behind `bei` without an article and is no name.
    private static let nouns = WordSet(
        listing: """
            interesse bedarf fragen gelegenheit rückfragen gefallen eignung problemen projekten kunden themen aufgaben terminen
            gesprächen unternehmen firmen arbeitgebern kollegen kolleginnen gleichem guten tempo licht nacht tag beginn ende
            antritt start wind wetter reisen veranstaltungen konferenzen messen meetups störungen ausfällen fehlern ihnen ihrer
            uns mir dir euch kaffee tee bewerbungen kandidaten einstellungen umzügen umbauten neubauten bestandsbauten
            """)
}

/// Names that begin a sentence, told by the verb behind them: "Paywright recrute", "Maersden is hiring".
enum CompanyVerbs {
    static func follow(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let words = passage.words
        guard index + 1 < words.count, !StopWords.all.contains(words[index]), !anybody.contains(words[index]) else {
            return false
        }
        let next = words[index + 1]
        guard next.shape.contains(.adjacent) else { return false }
        if verbs.contains(next) { return reading.language != "en" || !words[index].folded.hasSuffix("ing") }
        if next.folded == "is", index + 2 < words.count {
            return ["hiring", "recruiting"].contains(words[index + 2].folded)
        }
        // "Feinwerk Enzberg": in German the first of two capitals that is no adjective.
        guard reading.language == "de", next.shape.contains(.capital), !CapitalWords.set.contains(next),
            passage.bytes[words[index].end] == 0x20
        else { return false }
        return words[index].folded.utf8.count >= 6
            && !["e", "en", "er", "es", "em", "s", "ich", "ig", "t", "m", "g"].contains {
                words[index].folded.hasSuffix($0)
            }
    }

    private static let anybody = WordSet(
        listing: """
            wer niemand alles team man jemand keiner etwas nichts das was quien nadie alguien equipo chi nessuno qualcuno qui personne
            quelqu'un tout rien wie niemand iedereen iemand alles who nobody everyone everything nothing somebody something
            heute gestern morgen hier dort dann danach dazu darum deshalb außerdem zudem nun kurz noch beim zum zur vom am im
            """)

    private static let verbs = WordSet(
        listing: """
            recrute recherche embauche cherche sucht zoekt werkt bouwt szuka rekrutuje contrata recruits builds hires baut
            entwickelt betreibt ontwikkelt busca cerca recluta desarrolla sviluppa costruisce développe construit procura
            desenvolve buduje
            """)
}

/// "A former inspector", "deine Zeit als Forscherin": what the contact is said to have been.
enum PastTitles {
    static func findings(in passage: Passage, _ reading: Reading) -> [Finding] {
        let words = passage.words
        for index in words.indices.dropLast() {
            let isFormer = former.contains { words[index].folded.hasPrefix($0) } && words[index].folded.utf8.count < 13
            let isTime =
                index > 0 && times.contains(words[index - 1])
                && ["as", "als", "como", "come", "jako"].contains(words[index].folded)
            guard isFormer || isTime else { continue }
            let title = words[index + 1]
            guard title.folded.utf8.count >= 5, !title.shape.contains(.sentence), !companions.contains(title),
                !StopWords.all.contains(title),
                !reading.grounds.knows(title)
            else { continue }
            let quote = passage.quote(max(0, index - 1)..<(index + 2))
            return [
                .about(
                    quote, "unfounded-employer", reading.doubt,
                    "No fact says that anybody was “\(passage.quote((index + 1)..<(index + 2)))”.")
            ]
        }
        return []
    }

    private static let former = [
        "former", "ehemalig", "einstig", "ancien", "antigu", "voormalig", "antig", "byla ", "dawn",
    ]
    private static let times = WordSet(
        listing:
            "time years spell stint days zeit jahre jahren temps années tiempo años etapa periodo anni tijd jaren tempo anos czasach latach"
    )
    private static let companions = WordSet(
        listing: """
            colleague colleagues employer employers boss bosses client clients company companies team teams school university teacher
            kollege kollegin kollegen kolleginnen arbeitgeber chef kunde kunden firma unternehmen schule
            collègue collègues employeur patron client clients entreprise équipe école bâtiment locaux usine entrepôt
            colega colegas compañero compañeros compañera empresa jefe cliente clientes edificio alumno alumna alumnos
            collega colleghi azienda capo cliente clienti collega's werkgever klant klanten bedrijf gebouw fabriek
            empregador chefe cliente edifício współpracownik
            """)
}
