/// Names in German text, where every noun has a capital.
enum GermanNames {
    static func isName(_ index: Int, in passage: Passage, _ reading: Reading) -> Bool {
        let words = passage.words
        guard index > 0, !words[index].shape.contains(.opens) else { return false }
        let before = words[index - 1]
        if index + 1 < words.count, legalForms.contains(words[index + 1]) { return true }
        if titles.contains(before) { return true }
        if leads.contains(before), bare.contains(before) {
            return !nouns.contains(words[index]) && !isNoun(words[index])
        }
        // Two unknown capitals side by side, the first no measure of the second.
        guard index + 1 < words.count, isLed(index, words), !measures.contains(words[index]) else { return false }
        let next = words[index + 1]
        return next.shape.contains(.capital) && !next.shape.contains(.opens) && next.shape.contains(.adjacent)
            && !reading.grounds.knows(next) && !CapitalWords.set.contains(next) && !isNoun(words[index])
            && passage.bytes[next.start - 1] == 0x20
    }

    /// Behind a preposition, with or without its article.
    private static func isLed(_ index: Int, _ words: [Word]) -> Bool {
        let before = words[index - 1]
        if leads.contains(before) || joined.contains(before) { return true }
        return index > 1 && articles.contains(before) && leads.contains(words[index - 2])
    }

    private static func isNoun(_ word: Word) -> Bool { suffixes.contains { $0.ends(word) } && word.length > 5 }

    private static let suffixes = WordEnding.list(
        "ung ungen heit keit keiten schaft tion tionen tat ismus ment nis tum ling rung")
    private static let titles = WordSet(listing: "herr herrn frau")
    private static let bare = WordSet(listing: "bei")

    /// Before a name without an article.
    private static let leads = WordSet(
        listing: "bei von für mit an und oder wie zu durch über via namens heißt kollege kollegin gegen aus")
    private static let joined = WordSet(listing: "beim vom")
    private static let articles = WordSet(listing: "der dem den die")
    private static let legalForms = WordSet(listing: "gmbh ag se kg ug kgaa ohg")

    /// A measure of what stands behind it: "eine Tasse Kaffee".
    private static let measures = WordSet(
        listing: """
            tasse glas becher minute minuten stunde stunden tag tage tagen woche wochen monat monate stück handvoll menge portion
            prise paar art form ende anfang mitte uhr prozent dutzend reihe seite teil schluck hauch quäntchen weile fuhre stapel
            kanne teller tropfen prozent quartal jahr jahre montag dienstag mittwoch donnerstag freitag samstag sonntag tausend
            hundert million stelle thema team projekt bereich abteilung rolle position firma gruppe stadt
            """)

    /// What stands behind `bei` without an article and is no name.
    private static let nouns = WordSet(
        listing: """
            interesse bedarf fragen gelegenheit rückfragen gefallen eignung problemen projekten kunden themen aufgaben terminen
            gesprächen unternehmen firmen arbeitgebern kollegen kolleginnen gleichem guten tempo licht nacht tag beginn ende
            antritt start wind wetter reisen veranstaltungen konferenzen messen meetups störungen ausfällen fehlern ihnen ihrer
            uns mir dir euch kaffee tee bewerbungen kandidaten einstellungen umzügen umbauten neubauten bestandsbauten regen schnee
            sonne hitze kälte vollmond tageslicht kuchen bier wein sonnenschein gewitter nebel sturm frost anruf ankunft abruf
            zusage absage erfolg zweifel unklarheiten änderungen wünschen lust laune kerzenschein mondschein familien gästen
            menschen patienten lieferanten herstellern maschinen anlagen systemen daten software technik produkten themen mandanten
            banken kliniken stadtwerken versicherern mittelständlern startups beratungen behörden verbänden vereinen schulen
            """)
}
