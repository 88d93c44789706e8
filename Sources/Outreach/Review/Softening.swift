/// What stands around a phrase and turns it into its opposite: "not urgent", "I can't promise a job", "no reply is fine".
enum Softening {
    /// Whether pressure is taken back: denied right before it, or a silence that is said to be all right. To deny that
    /// somebody may miss something is more pressure, not less.
    static func eases(_ phrase: Range<Int>, in passage: Passage) -> Bool {
        let words = passage.words
        if !words[phrase].contains(where: { losses.contains($0) || denials.contains($0) }),
            isDenied(phrase.lowerBound, within: 3, in: passage) || isDeniedBehind(phrase.upperBound, in: passage)
                || isOfNothing(phrase.lowerBound, in: passage)
        {
            return true
        }
        // "You have not replied, and that's fine": up to the end of the next sentence.
        guard words[phrase].contains(where: { denials.contains($0) || silences.contains($0) }) else { return false }
        let sentence = passage.sentence(around: phrase.lowerBound)
        let end =
            sentence.upperBound < words.count
            ? passage.sentence(around: sentence.upperBound).upperBound : sentence.upperBound
        if words[phrase].contains(where: { silences.contains($0) }),
            words[sentence].contains(where: { readings.contains($0) })
        {
            return true
        }
        return !reassurances.matches(in: Array(words[sentence.lowerBound..<end])).isEmpty
    }

    /// Whether a promise is none: "I can't guarantee that", "there is no guarantee", "nothing is promised".
    static func negates(_ phrase: Range<Int>, in passage: Passage) -> Bool {
        if isDenied(phrase.lowerBound, within: 3, in: passage) { return true }
        // "Kann Ihnen nichts versprechen, aber …", "ne promets pas": up to two words behind the promise.
        let words = passage.words
        guard let first = phrase.first else { return false }
        let next = words[(first + 1)..<min(first + 3, words.count)]
        return next.contains { denials.contains($0) && !$0.shape.contains(.sentence) }
    }

    /// "As promised", "comme promis": kept already.
    static func isKept(_ phrase: Range<Int>, in passage: Passage) -> Bool {
        phrase.lowerBound > 0 && asSaid.contains(passage.words[phrase.lowerBound - 1])
    }

    /// "Open to people of any age": the sentence says that it does not decide.
    static func opens(_ phrase: Range<Int>, in passage: Passage) -> Bool {
        let sentence = passage.sentence(around: phrase.lowerBound)
        return !openness.matches(in: Array(passage.words[sentence])).isEmpty
    }

    /// "Since I became a recruiter".
    static func isOfSender(_ phrase: Range<Int>, in passage: Passage) -> Bool {
        phrase.lowerBound > 0 && firstPerson.contains(passage.words[phrase.lowerBound - 1])
    }

    /// "Nothing about this is urgent."
    private static func isOfNothing(_ start: Int, in passage: Passage) -> Bool {
        let sentence = passage.sentence(around: start)
        return passage.words[sentence.lowerBound..<start].prefix(2).contains { nothings.contains($0) }
    }

    private static let nothings = WordSet(
        listing:
            "nothing nobody none nichts niemand rien personne nada nadie niente nulla nessuno niets niemand niks nic nikt"
    )

    /// "Ein Nein enttäuscht mich nicht."
    private static func isDeniedBehind(_ end: Int, in passage: Passage) -> Bool {
        end < passage.words.count && lateDenials.contains(passage.words[end])
            && !passage.words[end].shape.contains(.sentence)
    }

    private static let lateDenials = WordSet(listing: "nicht niet")

    static func isDenied(_ index: Int, within distance: Int, in passage: Passage) -> Bool {
        let words = passage.words
        for place in (max(0, index - distance)..<index).reversed() {
            if words[place + 1].shape.contains(.sentence) { return false }
            if denials.contains(words[place]) { return true }
        }
        return false
    }

    private static let denials = WordSet(
        listing: """
            not no nothing never neither nor t without none cannot kein keine keinen keinem keiner nicht nichts nie niemals ohne
            pas aucun aucune rien jamais sans ni no nada nunca ningún ninguna ninguno sin non nessun nessuna nessuno niente
            nulla mai senza niet geen niets nooit niks zonder não nenhum nenhuma sem nie żaden żadnej żadnego bez brak
            """)

    /// Words by which a phrase speaks of losing something.
    private static let losses = WordSet(
        listing: """
            miss missing lose pass slip regret wait hesitate entgehen verpassen verpasse bereuen zögern rater ratez manquer manquez
            laisser laissez passer perdre regretter hésiter perder pierdas perderás dejar dejes escapar pasar dudar perdere perderti
            perdi lasciare lasciarti sfuggire scappare pentirti missen mis laten lopen voorbijgaan spijt twijfelen wachten
            perca deixar escapar przegapić
            """)
    private static let silences = WordSet(
        listing: "silence schweigen silencio silenzio stilte stilzwijgen silêncio milczenie ignoring ignored")
    /// How one understands a silence without blaming it.
    private static let readings = WordSet(
        listing: """
            answer understand respect interpret take read nehme verstehe respektiere deute werte antwort respecte interprète prends
            comprends respeto entiendo interpreto tomo rispetto capisco prendo interpreto respecteer begrijp antwoord vat
            """)
    private static let asSaid = WordSet(listing: "as wie comme como come zoals jak conforme")
    private static let firstPerson = WordSet(listing: "i ich je yo io ik eu ja we wir nous wij")

    private static let reassurances = Phrases<Bool>([
        (
            true,
            """
            no worries|no problem|not a problem|is fine|that's fine|all fine|perfectly fine|all right|alright|quite okay|is ok|is okay|no pressure|no rush|no hurry|no hard feelings|i understand|understandable|understandably|i'll understand|don't mind|leave you in peace|leave it there|leave it at that|no harm|fair enough|not a bother|be a pest|nothing lost|don't worry|do not worry|entirely fair|perfectly normal|no offence|no apology|take it as a no|as a no
            kein problem|in ordnung|völlig okay|vollkommen okay|nehme es nicht|nehme ich nicht|verstehe ich|verstehe das|verstehe es|verständlich|kein druck|in ruhe|macht nichts|nicht schlimm|lasse sie in|lasse dich in|gar nicht schlimm|auch eine antwort|hake nicht|kein thema|ganz normal|als nein
            pas grave|je comprends|je comprendrai|aucun souci|pas de souci|bien normal|sans rancune|tout à fait normal|n'insisterai|n'insiste pas|compréhensible|pas un problème|aucun problème|laisse tranquille|comme un non
            no pasa nada|lo entiendo|lo entenderé|lo comprendo|sin problema|no hay problema|no importa|no insistiré|es normal|ningún problema|tan tranquil~|te dejo en paz|como un no|no te preocupes|no se preocupe
            nessun problema|non c'è problema|va bene|va benissimo|capisco|capirò|nessuna fretta|figurati|si figuri|non insisto|non insisterò|è normale|tutto bene|ti lascio in pace|come un no|non fa nulla|non fa niente|poco male
            geen probleem|is prima|ook prima|helemaal prima|begrijp ik|begrijp dat|begrijpelijk|geeft niet|geeft niets|niet erg|geen haast|met rust|snap ik|snap dat|is oké|is goed|als een nee
            não faz mal|sem problema|não há problema|compreendo|entendo|é normal|nie szkodzi|rozumiem|nic nie szkodzi|w porządku
            """
        )
    ])

    private static let openness = Phrases<Bool>([
        (
            true,
            """
            regardless|irrespective|whatever your/their/the|any age|all ages|of every age|all backgrounds|any background|everyone is welcome|everybody is welcome|does not matter|doesn't matter|do not matter|don't matter
            unabhängig|ungeachtet|egal ob|egal welche~|jeden alters|alle altersgruppen|spielt keine rolle|spielen keine rolle|willkommen sind alle|alle sind willkommen
            indépendamment|quel que soit|quelle que soit|quels que soient|quelles que soient|peu importe|tous âges|tout âge|sans distinction|n'importe pas
            independientemente|sea cual sea|cualquier edad|tenga la edad|todas las edades|sin distinción|no importa|sin límite de edad
            indipendentemente|a prescindere|qualunque sia|qualsiasi età|ogni età|senza distinzion~|senza limiti di età|non importa|non conta|non contano
            ongeacht|elke leeftijd|alle leeftijden|iedereen is welkom|maakt niet uit|doet er niet toe|zonder onderscheid
            independentemente|qualquer idade|sem distinção|bez względu|niezależnie|w każdym wieku
            """
        )
    ])
}
