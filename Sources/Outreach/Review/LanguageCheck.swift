/// Whether the text reads as the language asked for, by counting small words.
///
/// Abstains below twelve words and wherever the counts are near each other. For a language without a list
/// only English is noticed, as that is what models fall back to.
enum LanguageCheck {
    private static let fewestWords = 12

    static func findings(in reading: Reading, for context: DraftContext) -> [Finding] {
        guard let best = reading.foreign else { return [] }
        let asked = reading.language
        return [finding(best, asked: StopWords.names[asked] ?? "the language “\(asked)”", reading.doubt)]
    }

    /// The language that the words read as, when it is not the one asked for.
    static func foreign(_ words: [Word], asked: String) -> String? {
        guard words.count >= fewestWords else { return nil }
        var counts = [Int](repeating: 0, count: StopWords.order.count)
        var masks: [UInt8] = []
        for word in words {
            let mask = StopWords.mask(of: word)
            guard mask != 0 else { continue }
            masks.append(mask)
            for language in counts.indices where mask & (1 << UInt8(language)) != 0 { counts[language] += 1 }
        }
        guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }), counts[best] >= 4 else {
            return nil
        }
        let name = StopWords.order[best]
        guard name != asked else { return nil }
        guard let own = StopWords.order.firstIndex(of: asked) else {
            return name == "en" && counts[best] * 100 / words.count >= 25 ? name : nil
        }
        // Words of both languages tell nothing.
        let theirs = masks.count { $0 & (1 << UInt8(best)) != 0 && $0 & (1 << UInt8(own)) == 0 }
        let ours = masks.count { $0 & (1 << UInt8(own)) != 0 && $0 & (1 << UInt8(best)) == 0 }
        return theirs >= 4 && theirs * 100 / words.count >= 10 && ours * 3 <= theirs ? name : nil
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

    static let order = names.keys.sorted()

    /// In which languages a word stands, a bit each in the order of `order`.
    static func mask(of word: Word) -> UInt8 { masks[word] ?? 0 }

    private static let masks = WordTable<UInt8>(
        words: languages.mapValues { $0.reduce(0) { $0 | 1 << UInt8(order.firstIndex(of: $1) ?? 0) } })

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
