/// Numbers written in words, folded, in eight languages.
///
/// One and its like are left out: they are articles more often than numbers.
struct NumberWords: Sendable {
    /// What a word is worth.
    enum Worth: Sendable, Equatable {
        case number(Double)
        /// Hundred, thousand, million, and their plurals.
        case magnitude(Double)
    }

    /// What every word is worth.
    let worths: WordTable<Worth>
    /// What may stand between tens and ones: `treinta y dos`.
    let joints: WordSet
    private let entries: [String: Worth]

    static func of(_ language: String) -> NumberWords { tables[language] ?? english }

    /// For facts, which may be in English whatever the message's language is.
    static func ofFacts(_ language: String) -> NumberWords { facts[language] ?? english }

    private static let english = NumberWords("en")
    private static let facts: [String: NumberWords] = tables.mapValues { NumberWords($0, english) }
    private static let tables: [String: NumberWords] = Dictionary(
        uniqueKeysWithValues: ["en", "de", "fr", "es", "it", "nl", "pt", "pl"].map { ($0, NumberWords($0)) })

    /// Without the language in front: `million` is written alike in several.
    static let anyMagnitude: WordTable<Double> = {
        var table: [String: Double] = [:]
        for (word, worth) in tables.values.flatMap(\.entries) {
            if case .magnitude(let value) = worth, value >= 1_000 { table[word] = value }
        }
        return WordTable(words: table)
    }()

    /// Nine, which in French is also new: a number only behind tens.
    static let nine = WordSet(listing: "neuf")
    static let ten = WordSet(listing: "dix")
    /// Twenty, where four or more of it are eighty.
    static let score = WordSet(listing: "vingt vingts")
    /// Twelve or so.
    static let dozen = WordSet(listing: "dozen dutzend docena dozzina dozijn dúzia tuzin douzaine")
    /// Before a million or a dozen, half of it.
    static let half = WordSet(listing: "half halbe halbes halben demi medio media mezzo mezza halve meio meia pół")

    /// One, where it follows tens.
    static let one = WordSet(listing: "one un une uno una um uma jeden jedna jedno eins")

    /// The numbers below one hundred of all languages.
    static let small = WordSet(
        tables.values.flatMap {
            $0.entries.filter { if case .number(let value) = $0.value { value < 100 } else { false } }
        }
        .map(\.key))

    private init(_ first: NumberWords, _ second: NumberWords) {
        entries = first.entries.merging(second.entries) { own, _ in own }
        worths = WordTable(words: entries)
        joints = first.joints | second.joints
    }

    private init(_ language: String) {
        var values: [String: Double] = [:]
        let lines = Self.lists[language] ?? ""
        for entry in lines.split(whereSeparator: \.isWhitespace) {
            let parts = entry.split(separator: "=")
            guard parts.count == 2, let value = Double(parts[1]) else { continue }
            for word in parts[0].split(separator: ",") { values[Folded.letters(word)] = value }
        }
        let multiplies: Set<Double> = [100, 1_000, 1_000_000, 1_000_000_000]
        var entries = values.filter { multiplies.contains($0.value) }.mapValues { Worth.magnitude($0) }
        values = values.filter { !multiplies.contains($0.value) }
        for (word, value) in Self.compounds(language, values) where values[word] == nil { values[word] = value }
        for (word, value) in values { entries[word] = .number(value) }
        self.entries = entries
        worths = WordTable(words: entries)
        joints = WordSet(["en": ["and"], "es": ["y"], "pt": ["e"], "fr": ["et"]][language] ?? [])
    }

    /// `fünfundzwanzig`, `ventidue`: tens and ones in one word.
    private static func compounds(_ language: String, _ values: [String: Double]) -> [String: Double] {
        var found: [String: Double] = [:]
        let tens = values.filter { $0.value >= 20 && $0.value.truncatingRemainder(dividingBy: 10) == 0 }
        let ones = values.filter { $0.value < 10 && $0.value.rounded() == $0.value }
        for (ten, tenValue) in tens {
            for (one, oneValue) in ones {
                switch language {
                case "de": found["\(one)und\(ten)"] = tenValue + oneValue
                case "nl": found["\(one)en\(ten)"] = tenValue + oneValue
                case "it":
                    let drops = oneValue == 8
                    found["\(drops ? String(ten.dropLast()) : ten)\(one)"] = tenValue + oneValue
                case "es" where tenValue == 20: found["veinti\(one)"] = tenValue + oneValue
                default: break
                }
            }
        }
        // `zweihundert`, `tremila`: a number and its hundreds or thousands in one word.
        let heads = values.filter { $0.value < 100 }.merging(found) { first, _ in first }
        let tails: [(String, Double)] =
            switch language {
            case "de": [("hundert", 100), ("tausend", 1_000)]
            case "nl": [("honderd", 100), ("duizend", 1_000)]
            case "it": [("cento", 100), ("mila", 1_000)]
            default: []
            }
        for (tail, factor) in tails {
            for (head, value) in heads where factor > 100 || value < 10 { found[head + tail] = value * factor }
        }
        // `zweihundertvierzig`, `centoquaranta`: hundreds and the rest in one word.
        let rests = values.filter { $0.value < 100 }.merging(found.filter { $0.value < 100 }) { first, _ in first }
        let hundreds: [(String, Double)] =
            switch language {
            case "de": [("hundert", 100), ("einhundert", 100)] + ones.map { ("\($0.key)hundert", $0.value * 100) }
            case "nl": [("honderd", 100)] + ones.map { ("\($0.key)honderd", $0.value * 100) }
            case "it": [("cento", 100)] + ones.map { ("\($0.key)cento", $0.value * 100) }
            default: []
            }
        for (hundred, value) in hundreds {
            for (rest, restValue) in rests { found[hundred + rest] = value + restValue }
        }
        if language == "it" {
            for (ten, value) in tens { found["\(ten.dropLast())uno"] = value + 1 }
        }
        if language == "es" { for one in ["veintiuno", "veintiún", "veintiuna"] { found[Folded.letters(one)] = 21 } }
        if language == "de" { for (ten, value) in tens { found["einund\(ten)"] = value + 1 } }
        if language == "nl" { for (ten, value) in tens { found["eenen\(ten)"] = value + 1 } }
        return found
    }

    private static let lists: [String: String] = [
        "en": """
        two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve,dozen=12 thirteen=13 fourteen=14
        fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
        seventy=70 eighty=80 ninety=90 hundred,hundreds=100 thousand,thousands=1000 million,millions,mio,mn=1000000
        billion,billions,bn=1000000000
        """,
        "de": """
        anderthalb,eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 zwei,zwo,beide,beiden=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf,dutzend=12
        dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30
        vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert,hunderte,einhundert=100
        tausend,tausende,eintausend,tsd=1000 million,millionen,mio=1000000 milliarde,milliarden,mrd=1000000000
        """,
        "fr": """
        deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15
        seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent,cents,centaines=100
        mille,milliers=1000 million,millions,mio=1000000 milliard,milliards=1000000000
        """,
        "es": """
        dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce,docena=12 trece=13 catorce=14
        quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50
        sesenta=60 setenta=70 ochenta=80 noventa=90 cien,ciento,cientos,centenares=100 doscientos,doscientas=200 trescientos,trescientas=300 cuatrocientos,cuatrocientas=400
        quinientos,quinientas=500 seiscientos,seiscientas=600 setecientos,setecientas=700 ochocientos,ochocientas=800 novecientos,novecientas=900 mil,miles=1000
        millón,millones,mill=1000000
        """,
        "it": """
        due=2 tre=3 quattro=4 cinque=5 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici,dozzina=12 tredici=13
        quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 trenta=30 quaranta=40
        cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento,centinaia=100 mille,mila,migliaia=1000
        milione,milioni,mln=1000000 miliardo,miliardi=1000000000
        """,
        "nl": """
        anderhalf,anderhalve=1.5 tweeënhalf=2.5 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf,dozijn=12 dertien=13 veertien=14
        vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60
        zeventig=70 tachtig=80 negentig=90 honderd,honderden=100 duizend,duizenden=1000 miljoen,miljoenen,mln=1000000
        miljard,miljarden=1000000000
        """,
        "pt": """
        dois,duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze,dúzia=12 treze=13
        catorze,quatorze=14 quinze=15 dezesseis,dezasseis=16 dezessete,dezassete=17 dezoito=18 dezenove,dezanove=19
        vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem,cento,centenas=100 duzentos,duzentas=200 trezentos,trezentas=300 quatrocentos,quatrocentas=400
        quinhentos,quinhentas=500 seiscentos,seiscentas=600 setecentos,setecentas=700 oitocentos=800 novecentos=900
        mil,milhares=1000 milhão,milhões=1000000 bilhão,bilhões=1000000000
        """,
        "pl": """
        dwa,dwie,dwóch,dwoje,dwiema,dwoma,dwu,dwom=2 trzy,trzech,trzema,trzem=3 cztery,czterech,czterema=4
        pięć,pięciu,pięcioro=5 sześć,sześciu,sześcioro=6 siedem,siedmiu=7 osiem,ośmiu=8 dziewięć,dziewięciu=9
        dziesięć,dziesięciu=10 jedenaście,jedenastu=11 dwanaście,dwunastu,tuzin=12 trzynaście,trzynastu=13
        czternaście,czternastu=14 piętnaście,piętnastu=15 szesnaście,szesnastu=16 siedemnaście,siedemnastu=17
        osiemnaście,osiemnastu=18 dziewiętnaście,dziewiętnastu=19 dwadzieścia,dwudziestu=20 trzydzieści,trzydziestu=30
        czterdzieści,czterdziestu=40 pięćdziesiąt,pięćdziesięciu=50 sześćdziesiąt,sześćdziesięciu=60
        siedemdziesiąt,siedemdziesięciu=70 osiemdziesiąt,osiemdziesięciu=80 dziewięćdziesiąt,dziewięćdziesięciu=90
        sto,stu,setki,setek=100 dwieście,dwustu=200 trzysta,trzystu=300 czterysta,czterystu=400 pięćset,pięciuset=500
        sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc,tysiące,tysięcy,tys=1000 milion,miliony,milionów,mln=1000000
        miliard,miliardy,miliardów,mld=1000000000
        """,
    ]
}
