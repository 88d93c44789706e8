/// Whether the text reads as the language asked for, by counting small words.
///
/// Abstains below twelve words and wherever the counts are near each other. For a language without a list
/// only English is noticed, as that is what models fall back to.
enum LanguageCheck {
    private static let fewestWords = 12

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        let asked = context.language.lowercased().prefix { $0 != "-" && $0 != "_" }
        guard reading.words.count >= fewestWords else { return [] }
        var counts: [String: Int] = [:]
        for word in reading.words {
            for language in StopWords.languages[word] ?? [] { counts[language, default: 0] += 1 }
        }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let best = ranked.first, best.key != asked, best.value >= 4 else { return [] }
        let share = best.value * 100 / reading.words.count
        if let name = StopWords.names[String(asked)] {
            // Words of both languages tell nothing.
            var (theirs, ours) = (0, 0)
            for word in reading.words {
                let languages = StopWords.languages[word] ?? []
                let (isTheirs, isOurs) = (languages.contains(best.key), languages.contains(String(asked)))
                if isTheirs, !isOurs { theirs += 1 }
                if isOurs, !isTheirs { ours += 1 }
            }
            guard theirs >= 4, theirs * 100 / reading.words.count >= 10, ours * 3 <= theirs else { return [] }
            return [finding(best.key, asked: name, reading.doubt)]
        }
        guard best.key == "en", share >= 25 else { return [] }
        return [finding("en", asked: "the language “\(asked)”", reading.doubt)]
    }

    private static func finding(_ language: String, asked: String, _ weight: Finding.Weight) -> Finding {
        let name = StopWords.names[language] ?? language
        return Finding("wrong-language", weight, "The text reads as \(name); \(asked) was asked for.")
    }
}

/// The small words by which eight languages are told apart.
enum StopWords {
    static let names = [
        "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch",
        "pt": "Portuguese", "pl": "Polish",
    ]

    /// The languages of each word, folded.
    static let languages: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (language, words) in lists {
            for word in Set(Folded.words(words)) { table[word, default: []].append(language) }
        }
        return table
    }()

    /// Of all languages, for telling words that carry meaning from those that do not.
    static let all = WordSet(languages.keys)

    private static let lists = [
        "en": """
        the and to of a in is you that it for on with your i are be this have at we our if would from my an as by
        was about can or not what how more when will us there been has
        """,
        "de": """
        der die das und ich ist nicht ein eine einen einem zu mit sich auf für von dem den des im sie wir ihr ihre
        ihnen auch als an es bei wie dass oder haben hat ihren unser unsere mich aus nach wenn über sind werden gerne
        """,
        "fr": """
        le la les de des du et je un une est que qui pour dans sur avec vous votre nous notre pas ce cette au aux par
        plus mon ma vos si il elle en être avez ai sont mais ou à
        """,
        "es": """
        el la los las de del y que en un una es por para con su sus tu no lo me te se al como más pero mi nuestro
        nuestra nos si está son este esta sobre muy he ha
        """,
        "it": """
        il la lo gli le di del della dei delle e che un una è per con in su sua suo tuo tua non mi ti si al alla come
        più ma nostro nostra ci se sono questo questa ho ha da anche
        """,
        "nl": """
        de het een en van ik je jij u uw dat die is in op te met voor niet zijn aan bij wij we ons onze ook als naar
        maar om er jouw mijn heb heeft hebben over kan zou graag deze dit wat
        """,
        "pt": """
        o a os as de do da dos das e que em um uma é por para com seu sua não me se ao como mais mas meu minha nosso
        nossa nos você está são este esta no na sobre muito também
        """,
        "pl": """
        i w z na do się nie to że jest dla o jak za po od ale czy co tak być przez pan pani pana ten ta jego jej nasz
        nasza mam są oraz który która bardzo już mnie ci mi
        """,
    ]
}
