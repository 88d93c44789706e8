/// What carries pressure when it stands together in a sentence; `PushyWords` holds what is pressure alone.
enum PressureWords {
    struct Signal: OptionSet, Sendable {
        let rawValue: UInt32
        static let still = Signal(rawValue: 1)
        static let not = Signal(rawValue: 1 << 1)
        static let answer = Signal(rawValue: 1 << 2)
        static let tellNow = Signal(rawValue: 1 << 3)
        static let soon = Signal(rawValue: 1 << 4)
        static let otherwise = Signal(rawValue: 1 << 5)
        static let gone = Signal(rawValue: 1 << 6)
        static let once = Signal(rawValue: 1 << 7)
        static let chance = Signal(rawValue: 1 << 8)
        static let hurt = Signal(rawValue: 1 << 9)
        static let courtesy = Signal(rawValue: 1 << 10)
        static let hesitate = Signal(rawValue: 1 << 11)
        static let others = Signal(rawValue: 1 << 12)
        static let count = Signal(rawValue: 1 << 13)
        static let blame = Signal(rawValue: 1 << 14)
        static let repeated = Signal(rawValue: 1 << 15)
    }

    static let rules = SentenceRules<Signal>(
        lists, window: 16,
        rules: [
            [.still, .not, .answer], [.hurt, .answer], [.hurt, .not, .repeated], [.courtesy, .not, .answer],
            [.tellNow, .soon, .otherwise],
            [.tellNow, .soon, .gone], [.tellNow, .otherwise, .gone], [.soon, .otherwise, .gone], [.once, .chance],
            [.chance, .gone, .soon], [.hesitate, .gone], [.hesitate, .blame], [.others, .soon, .gone],
            [.others, .hesitate],
            [.repeated, .not, .answer], [.blame, .not, .answer],
        ])

    private static let lists: [(Signal, String, String)] = [
        (.still, "en", "still|yet"), (.not, "en", "not|no|never|nothing|n't|t|without a"),
        (
            .answer, "en",
            "answer~|reply|replied|replying|respon~|a word from|word from you|hear from you|heard|get back|got back|write back|written back"
        ),
        (
            .tellNow, "en",
            "reply|answer|decide|say yes|confirm|call me|tell me|let me know|respond|sign|need to know|need your|must know|have to know"
        ),
        (
            .soon, "en",
            "today|tonight|now|immediately|at once|right away|by tomorrow|by tonight|before tomorrow|by noon|by # today|within the hour|this instant|this very"
        ),
        (.otherwise, "en", "otherwise|or else|or it|or the|or i|or we|or somebody|or someone|if not|after that"),
        (
            .gone, "en",
            "gone|lose|lost|taken|filled|closes|closed|expires|disappear~|pass to the next|move on to the next|give it to|go to someone|withdraw"
        ),
        (.once, "en", "once|only one|only come~|comes along once|never again|not come again|won't come again|twice"),
        (.chance, "en", "chance~|opportunit~|offer like|train|opening like|role like this|lifetime"),
        (
            .hurt, "en",
            "i am hurt|frankly disappointed|saddened|sad that|surprised that you|surprised you|frustrat~|it hurts|annoyed|upset"
        ), (.courtesy, "en", "courtesy|polite~|decency|manners|respect for my"),
        (.hesitate, "en", "hesitat~|wait~ too|dither|sleep on|think it over|think about it"),
        (
            .others, "en",
            "others are|other people|other candidates|three other|two other|several other|plenty of others|shortlist"
        ), (.blame, "en", "only yourself to blame|your own fault|your loss|blame"),
        (
            .repeated, "en",
            "third message|third email|third time|fourth|after # messages|after three|after two messages"
        ),

        (.still, "de", "noch|immer|weiterhin|bis heute"),
        (.not, "de", "nicht|kein|keine|keinen|keinerlei|nie|nichts|ohne"),
        (
            .answer, "de",
            "antwort~|geantwortet|reagier~|reaktion|gemeldet|melden sie|rückmeldung~|von ihnen gehört|von dir gehört|wort von ihnen|zurückgerufen|geschrieben"
        ),
        (
            .tellNow, "de",
            "antworten sie|antworte|melden sie sich|melde dich|sagen sie|sag zu|sagen sie zu|entscheiden sie|entscheide|rufen sie|brauche ihre|brauche deine|brauche eine|benötige|ihre zusage|deine zusage|ihr ja"
        ),
        (
            .soon, "de",
            "heute|sofort|jetzt|noch heute|bis morgen|bis heute|bis # uhr|binnen|innerhalb von|in den nächsten stunden|schnell|schnellstens|umgehend|gleich"
        ),
        (.otherwise, "de", "sonst|andernfalls|ansonsten|oder die|oder der|oder ich|danach|wenn nicht"),
        (
            .gone, "de",
            "weg|vergeben|vorbei|verlor~|verfällt|verpass~|entgeh~|anderen|jemand anderem|besetzt|nächsten kandidaten|geschlossen|leer ausgeh~|zu spät"
        ),
        (
            .once, "de",
            "einmal|nur ein mal|einmalig~|nie wieder|kein zweites|so schnell nicht wieder|nicht wieder|nicht noch einmal"
        ), (.chance, "de", "chance~|gelegenheit~|möglichkeit~|angebot~|stelle|zug|leben"),
        (
            .hurt, "de",
            "enttäusch~|schade dass|traurig|befremd~|wundert mich|erstaunt|verärger~|gekränkt|ärgerlich|frustrier~"
        ), (.courtesy, "de", "höflich~|anstand|respekt|anständig~"),
        (.hesitate, "de", "zöger~|zaude~|zugreif~|zugreift|wart~ zu|überlegen|lange wart~|abwart~"),
        (.others, "de", "andere|anderen|mitbewerber~|weitere kandidaten|drei weitere|zwei weitere"),
        (.blame, "de", "selber schuld|selbst schuld|schuld|pech|nicht beschweren|beklagen"),
        (
            .repeated, "de",
            "dritte nachricht|dritte mail|dritten mal|vierte~|zum dritten|mehrfach|mehrmals|zig mal|ständig"
        ),

        (.still, "fr", "toujours|encore|à ce jour|jusqu'ici|même"),
        (.not, "fr", "pas|aucun|aucune|rien|jamais|ni|sans"),
        (
            .answer, "fr",
            "répond~|réponse|retour|nouvelles de votre|nouvelles de ta|mot de votre|mot de ta|un mot|signe de vie|donné suite|votre part|ta part|rappel~"
        ),
        (
            .tellNow, "fr",
            "répondez|réponds|dites moi|dis moi|décidez|décide|confirmez|confirme|appelez moi|appelle moi|rappelez moi|donnez moi|donne moi|j'ai besoin de votre|j'ai besoin de ta|il me faut"
        ),
        (
            .soon, "fr",
            "aujourd'hui|tout de suite|maintenant|ce soir|demain|d'ici|dans l'heure|heures|vite|rapidement|avant midi|avant # heures|aussitôt|dès maintenant|sans attendre"
        ),
        (.otherwise, "fr", "sinon|ou je|ou le|ou la|autrement|faute de quoi|après il|après ce sera|à défaut"),
        (
            .gone, "fr",
            "perdu~|perdre|parti|partie|pris|prise|pourvu|passé|passe au suivant|au suivant|quelqu'un d'autre|un autre candidat|trop tard|s'envol~|disparaît|filer|envole"
        ),
        (
            .once, "fr",
            "une seule fois|une fois|qu'une fois|deux fois|plus jamais|pas de sitôt|jamais deux|se représent~"
        ), (.chance, "fr", "chance~|occasion~|opportunité~|train|offre~|poste comme|vie"),
        (.hurt, "fr", "déçu~|décev~|vexé~|blessé~|attrist~|étonn~|surpris~ que|surpris~ de|frustr~|fâch~|regrettable"),
        (.courtesy, "fr", "politesse|courtoisie|correct~|respect|la peine de|daign~|décence"),
        (.hesitate, "fr", "hésit~|attend~ trop|traîn~|réfléch~|tergivers~"),
        (.others, "fr", "d'autres|autres candidat~|trois autres|deux autres|concurren~"),
        (.blame, "fr", "tant pis|votre faute|ta faute|en prendre qu'à|vous en vouloir|plaindre"),
        (
            .repeated, "fr",
            "troisième message|troisième fois|troisième mail|troisième relance|quatrième|plusieurs fois|x fois|deux messages|trois messages|mes messages"
        ),

        (.still, "es", "todavía|aún|sigo|sigues|sigue|hasta hoy|a estas alturas|hasta ahora"),
        (.not, "es", "no|ni|nunca|nada|ningún|ninguna|sin"),
        (
            .answer, "es",
            "respuesta|responde~|respondid~|respondas|contest~|noticias tuyas|noticias suyas|saber de ti|saber de usted|una palabra|una línea|señales|dicho nada"
        ),
        (
            .tellNow, "es",
            "responde|responda|contesta|conteste|contéstame|dime|dígame|decide|decida|confirma|confirme|llámame|llámeme|di que sí|necesito saber|necesito tu|necesito su|tienes que|debes"
        ),
        (
            .soon, "es",
            "hoy|ahora|ahora mismo|esta noche|mañana|antes de|en una hora|horas|cuanto antes|inmediatamente|hoy mismo|enseguida|rápido"
        ),
        (.otherwise, "es", "si no|o la|o el|o pierdes|o se|de lo contrario|porque después|después|o pasaré|o paso"),
        (
            .gone, "es",
            "perder~|pierd~|pasa~ al siguiente|paso al siguiente|al siguiente|otra persona|otro candidato|desaparec~|se va|se cierra|cubierta|escap~|adjudica~"
        ),
        (.once, "es", "una vez|una sola vez|solo una|nunca más|no vuelve~|dos veces|no se repite"),
        (.chance, "es", "oportunidad~|ocasión|ocasiones|tren|trenes|oferta|puesto así|vida"),
        (
            .hurt, "es",
            "decepcion~|me duele|dolid~|me sorprende que|me extraña|extrañ~|frustra~|molest~ que|triste|disgust~|lamentable"
        ), (.courtesy, "es", "cortesía|educación|respeto|dignad~|decencia|detalle de"),
        (.hesitate, "es", "dud~ demasiado|esper~ demasiado|pensar~ demasiado|pensártelo|pensárselo|lo pienses|vacil~"),
        (.others, "es", "otros candidatos|otras personas|otros dos|otros tres|más gente|otros ya|hay más"),
        (.blame, "es", "culpa tuya|tu culpa|su culpa|tú te lo pierdes|allá tú|luego no|no te quejes|lamenta~"),
        (
            .repeated, "es",
            "tercer mensaje|tercer correo|tercera vez|varias veces|cuarto mensaje|tres mensajes|dos mensajes|mis mensajes|mis correos"
        ),

        (.still, "it", "ancora|tuttora|a oggi|finora|continu~"),
        (.not, "it", "non|né|mai|niente|nulla|nessun|nessuna|senza"),
        (
            .answer, "it",
            "rispost~|rispond~|riscontro|notizie|sentito|sentita|un cenno|una parola|una riga|fatto sapere|farsi vivo|ricevuto"
        ),
        (
            .tellNow, "it",
            "rispondi|risponda|rispondimi|mi risponda|dimmi|mi dica|decidi|decida|conferma|confermi|chiamami|mi chiami|devo sapere|mi serve|ho bisogno|di' di sì|serve un sì|voglio"
        ),
        (
            .soon, "it",
            "oggi|subito|adesso|stasera|domani|entro|in giornata|immediatamente|ore|presto|prima di sera|prima possibile"
        ),
        (.otherwise, "it", "altrimenti|o il|o la|o passo|o perdi|se no|sennò|in caso contrario|dopodiché|poi"),
        (
            .gone, "it",
            "pers~|perdere|perdi|perderà|sfum~|andat~|passo al prossimo|al prossimo|un altro|qualcun altro|chiuso|chiude|assegnat~|terra|sfugg~|scapp~"
        ),
        (.once, "it", "una volta|una sola volta|volta sola|mai più|non torna|non si ripete|due volte|non ricapita"),
        (.chance, "it", "occasion~|opportunità|treno|treni|possibilità|offerta|posto così|vita"),
        (
            .hurt, "it",
            "delus~|dispiac~ che|mi stupisc~|stupit~|sorpres~ che|amareggiat~|ferit~|frustra~|infastidi~|male che|rammaric~"
        ), (.courtesy, "it", "cortesia di|educazione|gentilezza di|rispetto|degnat~|buona creanza"),
        (.hesitate, "it", "esit~|aspett~ troppo|pensar~ troppo|indugi~|tentenn~"),
        (.others, "it", "altri candidati|altre persone|altri due|altri tre|altri già|altri profili"),
        (.blame, "it", "colpa tua|colpa sua|peggio per|non lamentarti|rimpian~"),
        (
            .repeated, "it",
            "terzo messaggio|terza mail|terza volta|terza email|più volte|quarto|tre messaggi|due messaggi|miei messaggi|mie mail"
        ),

        (.still, "nl", "nog|steeds|altijd|tot nu toe|tot op heden"), (.not, "nl", "niet|geen|nooit|niets|niks|zonder"),
        (
            .answer, "nl",
            "antwoord~|geantwoord|reageer~|gereageerd|reactie|gehoord|woord van|bericht van|terug~ gehoord|laten weten|teken van"
        ),
        (
            .tellNow, "nl",
            "reageer|antwoord|zeg ja|ja zeggen|laat me|laat mij|beslis|bevestig|bel me|bel mij|ik moet weten|ik heb je|ik heb uw|nodig|je moet|u moet|moet je|moet u"
        ),
        (
            .soon, "nl",
            "vandaag|nu|direct|meteen|vanavond|morgen|voor # uur|binnen|uur|uur vandaag|snel|per direct|zo snel"
        ),
        (.otherwise, "nl", "anders|zo niet|of de|of ik|daarna|want daarna|of het"),
        (
            .gone, "nl",
            "weg|kwijt|voorbij|verlies~|verliez~|vergeven|iemand anders|de volgende|volgende kandidaat|vervuld|gesloten|te laat|verdwen~|mislop~|grijp~ mis"
        ),
        (.once, "nl", "één keer|een keer|eenmaal|maar één|nooit meer|niet nog eens|nooit weer|geen tweede"),
        (.chance, "nl", "kans~|gelegenheid|trein|aanbod|buitenkans~|leven|rol als deze"),
        (
            .hurt, "nl",
            "teleurgesteld~|teleurstell~|verbaas~|verbaz~|verbaasd|gekwetst|jammer dat je|jammer dat u|gefrustreerd|raar dat|vervelend dat"
        ), (.courtesy, "nl", "beleefd~|fatsoen~|respect|moeite genomen|netjes"),
        (.hesitate, "nl", "aarzel~|wacht~ te|treuzel~|lang nadenk~|getwijfeld"),
        (.others, "nl", "andere kandidaten|anderen|drie anderen|twee anderen|meer kandidaten"),
        (.blame, "nl", "eigen schuld|je eigen|jammer voor|spijt|niet klagen"),
        (
            .repeated, "nl",
            "derde bericht|derde mail|derde keer|meerdere keren|vierde|drie berichten|twee berichten|al mijn"
        ),

        (.still, "pt", "ainda|continua|até hoje|até agora"), (.not, "pt", "não|nem|nunca|nada|nenhuma|nenhum|sem"),
        (.answer, "pt", "respo~|retorno|notícias suas|notícias tuas|uma palavra|sinal"),
        (
            .tellNow, "pt",
            "responda|responde|diga me|diz me|decida|decide|confirme|confirma|ligue me|liga me|preciso da|preciso de saber|tem de|tens de"
        ), (.soon, "pt", "hoje|já|agora|esta noite|amanhã|até às|horas|imediatamente|depressa"),
        (.otherwise, "pt", "senão|caso contrário|ou a|ou o|ou perde|depois"),
        (.gone, "pt", "perd~|vai se|fecha|fechada|próximo candidato|ao próximo|outra pessoa|tarde|escap~"),
        (.once, "pt", "uma vez|uma só vez|só uma|nunca mais|não volta|não se repete"),
        (.chance, "pt", "oportunidade~|chance~|comboio|trem|vaga assim|vida"),
        (.hurt, "pt", "desapont~|desilud~|dece~|magoad~|estranho que|surpreende me|frustr~|triste"),
        (.courtesy, "pt", "cortesia|educação|respeito|dignou"), (.hesitate, "pt", "hesit~|demor~|pensar demais"),
        (.others, "pt", "outros candidatos|outras pessoas"), (.blame, "pt", "culpa sua|culpa tua|azar o|problema seu"),
        (.repeated, "pt", "terceira mensagem|terceiro email|terceira vez|várias vezes|minhas mensagens"),

        (.still, "pl", "wciąż|nadal|ciągle|jeszcze|do dziś|dotąd"), (.not, "pl", "nie|ani|brak|żadnej|żaden|nigdy|bez"),
        (.answer, "pl", "odpow~|odpis~|odzew~|wiadomości od|słowa od|odezwał~"),
        (
            .tellNow, "pl",
            "proszę odpow~|odpowiedz|zdecyduj|decyduj~|potwierdź|proszę potwierdz~|zadzwoń|muszę wiedzieć|potrzebuję|musi pan|musi pani|musisz"
        ), (.soon, "pl", "dziś|dzisiaj|teraz|natychmiast|jutro|do godziny|godzin~|od razu|szybko|zaraz"),
        (.otherwise, "pl", "inaczej|w przeciwnym|albo|bo potem|potem"),
        (
            .gone, "pl",
            "strac~|przepad~|zajęt~|następn~ kandydat~|komuś innemu|ktoś inny|zniknie|zamkni~|za późno|ucieknie"
        ), (.once, "pl", "raz|jeden raz|nigdy więcej|nie powtórz~|drugi raz"),
        (.chance, "pl", "szans~|okazj~|pociąg|ofert~ jak|życi~"),
        (.hurt, "pl", "rozczarow~|zawiedzion~|przykro|dziwi mnie|zdziwi~|zaskoczon~|szkoda, że|smutno"),
        (.courtesy, "pl", "grzeczno~|uprzejmość|kultur~|szacun~"),
        (.hesitate, "pl", "wah~|zwlek~|czeka~ zbyt|zastanawia~ się"),
        (.others, "pl", "inni kandydaci|inne osoby|innych kandydatów"), (.blame, "pl", "wina|pretensj~|żałuj~|strata"),
        (.repeated, "pl", "trzecia wiadomość|trzeci mail|trzeci raz|kilka razy|moje wiadomości|czwart~"),
    ]
}
