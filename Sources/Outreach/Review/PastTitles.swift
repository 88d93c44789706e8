/// "A former inspector", "deine Zeit als Forscherin": what the contact is said to have been.
enum PastTitles {
    static func findings(in passage: Passage, _ reading: Reading) -> [Finding] {
        let words = passage.words
        let starts = Set(former.matches(in: words).map(\.words.lowerBound))
        for index in words.indices.dropLast() {
            let isFormer = starts.contains(index) && words[index].length < 13
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

    private static let former = Phrases<Bool>([
        (true, "former|ehemalig~|einstig~|ancien~|antigu~|voormalig~|antig~|dawn~")
    ])
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
