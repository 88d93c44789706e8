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
        guard leads.contains(before.folded) else { return false }
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

    /// Before a name without an article.
    private static let leads: Set<String> = [
        "bei", "von", "fur", "mit", "an", "und", "oder", "wie", "zu", "durch", "uber", "via", "namens", "heisst",
        "kollege", "kollegin",
    ]
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
