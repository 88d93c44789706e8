/// What shows a writer's task when it stands together in a sentence; `LeakWords` holds what shows it alone.
enum LeakSigns {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let changed = Signal(rawValue: 1)
        static let version = Signal(rawValue: 1 << 1)
        static let remark = Signal(rawValue: 1 << 2)
        static let missing = Signal(rawValue: 1 << 3)
        static let tone = Signal(rawValue: 1 << 4)
        static let kept = Signal(rawValue: 1 << 5)
    }

    static let rules = SentenceRules<Signal>(
        rules: [[.changed, .version], [.remark, .missing], [.tone, .kept]], window: 14)

    /// What is sent beside a message, and sending it.
    static let papers = WordSet(
        listing: """
            send ad advert advertisement description posting job brochure specification schicke schicken ausschreibung beschreibung
            anzeige stellenanzeige profil envoyer envoie annonce fiche descriptif offre mando mandar envío enviar oferta anuncio
            descripción mando mandarti mandarle inviarti inviare annuncio descrizione scheda stuur sturen vacature omschrijving
            vacaturetekst enviar anúncio wyślę ogłoszenie
            """)

    /// Signal, language and phrases.
    static let lists: [(Signal, String, String)] = [
        (
            .changed, "en",
            "shorter|longer|warmer|more formal|less formal|friendlier|more casual|alternative|different tone"
        ),
        (.version, "en", "version|versions|variant|variants|tone|rewrite|draft"),
        (
            .remark, "en",
            "^ note|^ please note|^ nb|^ remark|^ disclaimer|i was told|i left|i have left|i kept|so i|therefore i"
        ),
        (
            .missing, "en",
            "was given|were given|was provided|were provided|not provided|not specified|no company name|no name was|left it generic|kept it general|left it general|kept it generic|was missing from|no information|not mentioned in|the placeholder"
        ),
        (.tone, "en", "tone|style guide|character count|word count|wording"),
        (.kept, "en", "kept|keeping|i avoided|avoided|as instructed|as specified|as required|adjusted|matched"),
        (
            .changed, "de",
            "kürzere|kürzer|längere|wärmere|förmlichere|formellere|lockerere|freundlichere|alternative|andere"
        ),
        (.version, "de", "fassung|version|variante|formulierung|entwurf|tonfall"),
        (.remark, "de", "^ hinweis|^ anmerkung|^ bitte beachten|^ anm|habe ich|daher habe|deshalb habe|ließ ich"),
        (
            .missing, "de",
            "angegeben war|angegeben ist|angegeben wurde|nicht angegeben|nicht genannt war|vorgegeben|bereitgestellt|keine firma|kein firmenname|keine angaben|keine informationen|allgemein gehalten|offen gelassen|offengelassen|generisch"
        ),
        (.tone, "de", "den ton|tonfall|tonalität|stil|zeichenzahl|wortzahl|formulierung"),
        (
            .kept, "de",
            "gehalten|vermieden|angepasst|getroffen wie|wie angewiesen|wie vorgegeben|wie gefordert|eingehalten"
        ),
        (
            .changed, "fr",
            "plus courte|plus court|plus longue|plus formelle|plus formel|plus chaleureuse|alternative|autre"
        ),
        (.version, "fr", "version|variante|formulation|reformulation|tournure"),
        (.remark, "fr", "^ remarque|^ note|^ nb|^ attention|j'ai donc|je suis resté~|j'ai laissé|j'ai préféré rester"),
        (
            .missing, "fr",
            "n'étant précisé~|n'était précisé~|n'est précisé~|pas précisé~|non précisé~|n'a été fourni~|pas été fourni~|non fourni~|pas indiqué~|n'étant indiqué~|resté vague|restée vague|resté général|restée générale|générique|aucune entreprise|aucune société|aucun poste n"
        ),
        (.tone, "fr", "un ton|le ton|style|formulation|nombre de mots|nombre de caractères"),
        (
            .kept, "fr",
            "j'ai gardé|gardé un|évité de mentionner|j'ai évité|j'ai adopté|comme indiqué dans|comme demandé|respecté|adapté"
        ),
        (.changed, "es", "más corta|más corto|más larga|más formal|más cercana|más cálida|alternativa|otra"),
        (.version, "es", "versión|variante|redacción|reformulación"),
        (.remark, "es", "^ nota|^ aviso|^ observación|^ nb|así que lo|por eso lo|lo he dejado|lo dejé|he dejado"),
        (
            .missing, "es",
            "no se indica|no se indicó|no se especifica|no se especificó|no se menciona|no se proporcion~|no se facilit~|no constaba|no aparece en|genérico|genérica|en general"
        ),
        (.tone, "es", "un tono|el tono|estilo|número de palabras|número de caracteres"),
        (
            .kept, "es",
            "he mantenido|mantuve|he evitado|evité|he usado|he adaptado|según las instrucciones|como se pidió|respetando"
        ),
        (
            .changed, "it",
            "più breve|più corta|più lunga|più formale|più informale|più calda|più calorosa|alternativa|un'altra"
        ),
        (.version, "it", "versione|variante|formulazione|stesura"),
        (.remark, "it", "^ nota|^ avviso|^ nb|^ attenzione|sono rimasto|sono rimasta|ho lasciato|quindi ho|perciò ho"),
        (
            .missing, "it",
            "non è indicat~|non era indicat~|non è specificat~|non era specificat~|non è stat~ fornit~|non fornit~|non precisat~|sul generico|generic~|nessuna azienda|sul vago"
        ),
        (.tone, "it", "un tono|il tono|stile|numero di parole|numero di caratteri"),
        (
            .kept, "it",
            "ho mantenuto|ho evitato|ho usato|ho adattato|come da istruzioni|come richiesto|come indicato|rispettato"
        ),
        (.changed, "nl", "kortere|korter|langere|formelere|informelere|warmere|vriendelijkere|alternatieve|andere"),
        (.version, "nl", "versie|variant|formulering|opzet van de tekst"),
        (.remark, "nl", "^ opmerking|^ let op|^ noot|^ nb|^ n.b.|heb ik het|heb ik hem|daarom heb|dus heb ik"),
        (
            .missing, "nl",
            "is opgegeven|was opgegeven|niet opgegeven|opgegeven was|niet vermeld in|niet aangeleverd|geen bedrijf|geen bedrijfsnaam|geen gegevens|algemeen gehouden|algemeen gelaten|generiek"
        ),
        (.tone, "nl", "de toon|toon|stijl|aantal woorden|aantal tekens"),
        (.kept, "nl", "gehouden|vermeden|aangepast|volgens de instructies|zoals gevraagd|zoals opgedragen"),
        (.changed, "pt", "mais curta|mais formal|mais longa|alternativa"), (.version, "pt", "versão|variante"),
        (.changed, "pl", "krótsz~|bardziej formaln~|dłuższ~"), (.version, "pl", "wersj~"),
    ]
}
