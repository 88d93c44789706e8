/// Names that begin a sentence, told by the verb behind them: "Paywright recrute", "Maersden is hiring".
enum CompanyVerbs {
    static func follow(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let words = passage.words
        guard index + 1 < words.count, !StopWords.all.contains(words[index]), !anybody.contains(words[index]) else {
            return false
        }
        let next = words[index + 1]
        guard next.shape.contains(.adjacent) else { return false }
        if verbs.contains(next) { return reading.language != "en" || !gerund.ends(words[index]) }
        if auxiliary.contains(next), index + 2 < words.count { return hiring.contains(words[index + 2]) }
        // "Feinwerk Enzberg": in German the first of two capitals that is no adjective.
        guard reading.language == "de", next.shape.contains(.capital), !CapitalWords.set.contains(next),
            passage.bytes[words[index].end] == 0x20
        else { return false }
        return words[index].length >= 6 && !adjectives.contains { $0.ends(words[index]) }
    }

    private static let gerund = WordEnding("ing")
    private static let auxiliary = WordSet(listing: "is")
    private static let hiring = WordSet(listing: "hiring recruiting")
    private static let adjectives = WordEnding.list("e en er es em s ich ig t m g")

    private static let anybody = WordSet(
        listing: """
            wer beides niemand alles team man jemand keiner etwas nichts das was quien nadie alguien equipo chi nessuno qualcuno qui personne
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
