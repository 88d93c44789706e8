/// How messages begin in English, German, French, Spanish, Italian, Dutch, Polish and Portuguese, all folded.
enum GreetingWords {
    static let greetings: Set<String> = phrases(
        """
        hi|hello|hey|dear|greetings|good morning|good afternoon|good evening|good day
        hallo|liebe|lieber|sehr geehrte|sehr geehrter|guten tag|guten morgen|guten abend|servus|moin|grüß gott|grüezi
        bonjour|bonsoir|salut|cher|chère|coucou
        hola|buenos días|buenas tardes|buenas|estimado|estimada|querido|querida
        ciao|buongiorno|buonasera|salve|gentile|caro|cara|egregio
        hoi|beste|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|dag
        olá|oi|bom dia|boa tarde|boa noite|prezado|prezada
        cześć|dzień dobry|witaj|witam|szanowny|szanowna|drogi|droga
        """)

    /// Greetings after which a name changes its ending.
    static let inflecting: Set<String> = phrases("cześć|dzień dobry|witaj|witam|szanowny|szanowna|drogi|droga")

    static let titles: Set<String> = phrases(
        """
        mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|captain|colonel|reverend|judge
        herr|herrn|frau|doktor|doktorin|dipl|ing|professorin|kollege|kollegin|magister
        monsieur|madame|mademoiselle|m|mme|mlle|maître|docteur|docteure|professeur|professeure|me|confrère|consœur
        señor|señora|señorita|sr|sra|srta|don|doña|doctora|profesor|profesora|ingeniero|ingeniera|licenciado|licenciada|lic|arq
        arquitecto|arquitecta|abogado|abogada
        signor|signora|signore|sig|sig.ra|dott|dott.ssa|dottor|dottore|dottoressa|ing|ingegnere|ingegner|avvocato|avvocata|avv
        architetto|arch|professore|professoressa|presidente|direttore|direttrice|geometra|geom|ragioniere|collega|rag
        heer|mevrouw|dhr|mevr|mw|meester|dokter|ir|drs|ingenieur
        senhor|senhora
        pan|pani|panie|panią|państwo
        """)

    /// Whoever reads it: no name at all.
    static let anybody: Set<String> = phrases(
        """
        there|all|team|everyone|everybody|folks|friend|friends|again|both|you|hiring|recruiting|recruitment|talent
        candidate|colleague|colleagues|neighbor|neighbour|customer|reader
        zusammen|nochmal|nochmals|noch|damen|herren|kollege|kollegin|kollegen|kolleginnen|bewerber|bewerberin
        tous|toutes|tout|encore|équipe
        todos|todas|equipo|nuevamente|de nuevo
        tutti|tutte|team|ancora
        allemaal|allen|nogmaals
        pessoal|novamente|equipe
        wszystkim|ponownie|zespole
        """)

    /// What begins the sentence behind a greeting without punctuation.
    static let sentenceStarts: Set<String> = phrases(
        """
        i|i'm|i’m|i've|i’ve|i'd|i’d|we|we're|we’re|my|our|this|it|it's|it’s|as|hope|hoping|thanks|thank|just|how|what|are
        is|your|the|a|an|quick|following|happy|merry|congrats|congratulations|from|great|nice|big|love|loved|saw|came
        ich|wir|mein|unser|danke|vielen|ihr|dein|deine|ihre|die|der|das|kurze|wie
        je|j'ai|j’ai|nous|mon|notre|merci|votre|ton
        yo|soy|he|nosotros|mi|nuestro|gracias|espero|vi|me|te|le
        sono|ho|noi|mio|grazie|spero|mi|ti|le
        ik|wij|mijn|ons|bedankt|dank|hoe
        eu|sou|nós|meu|obrigado|obrigada|vi
        jestem|mam|my|dziękuję|nazywam|widziałem|widziałam
        """)

    static let particles: Set<String> = phrases(
        "van|von|de|der|den|del|della|da|di|do|dos|du|le|la|el|al|bin|ibn|ter|ten|zu|and|und|et|y|e|en|i|&")

    /// The titles and greetings by the keys of their words, for a text that was cut into words already.
    static let titleWords = WordSet(titles)
    static let greetingKeys: Set<[UInt64]> = Set(
        greetings.map { $0.split(separator: " ").map { Word.key(of: $0.utf8) } })
    static let greetingWords = WordSet(greetings.filter { !$0.contains(" ") })

    private static func phrases(_ text: String) -> Set<String> {
        Set(text.split { $0 == "|" || $0.isNewline }.map { Folded.letters(PlainText.trimmed(String($0))) })
    }
}
