/// Numbers in words that are none themselves: `vierdagenweek`, `fünfköpfig`, `bilingual`, `twice`.
enum ImpliedNumbers {
    static func value(of word: Word) -> Double? {
        if let value = table[word] { return value }
        guard word.length >= 7 else { return nil }
        return beginnings.first { word.head & $0.mask == $0.value && word.length > $0.length + 2 }?.worth
    }

    private static let table: WordTable<Double> = {
        var table: [String: Double] = [:]
        for (value, words) in lists {
            for word in Folded.words(words) { table[word] = value }
        }
        return WordTable(words: table)
    }()

    private static let lists: [(Double, String)] = [
        (
            2,
            """
            twice double both couple pair bilingual biweekly duo zweimal doppelt beide zweisprachig zweiköpfig double deux bilingue
            bimensuel doble ambos ambas bilingüe dos doppio entrambi due bilingue dubbel beide tweemaal tweetalig duplo fortnight
            """
        ),
        (3, "thrice triple trio trilingual dreimal dreifach trilingue triple triplo driemaal drietalig"),
        (4, "quarterly quartet viermal quatuor cuarteto quartetto kwartet"), (7, "weekly wöchentlich"),
        (10, "decade jahrzehnt décennie década decennio decennium"),
        (12, "dozen dutzend douzaine docena dozzina dozijn"),
    ]

    /// German and Dutch numbers that begin a compound.
    private static let beginnings = [
        ("zwei", 2), ("drei", 3), ("vier", 4), ("fuenf", 5), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8),
        ("neun", 9),
        ("zehn", 10), ("zwölf", 12), ("twee", 2), ("drie", 3), ("vijf", 5), ("zes", 6), ("zeven", 7), ("negen", 9),
        ("tien", 10),
        ("twaalf", 12),
    ].map { text, worth in
        let bytes = Folded.letters(text).utf8
        return (
            value: Word.head(of: bytes), mask: ~(UInt64.max >> UInt64(bytes.count * 8)), length: bytes.count,
            worth: Double(worth)
        )
    }
}
