/// The phrases of each signal of pressure, a line each, by language.
enum PressureLists {
    static let english = """
        still: still|yet
        not: not|no|never|nothing|n't|t|without a
        answer: answered|replied|responded|written back|wrote back|got back|heard from you|heard back|a word from|word from you|hear back|an answer|a reply|a response|no answer|no reply|no response|answering|replying|responding
        tellNow: ^ reply|please reply|^ answer|please answer|^ decide|please decide|say yes|^ confirm|please confirm|^ call me|^ respond|please respond|^ sign|need to know|need your|need you|i need a|i need an|must know|have to know|you must|you have to|you need to|let me know|get back to me|come back to me|^ tell me|would have to decide|have to decide
        soon: today|tonight|immediately|at once|right away|by tomorrow|by tonight|before tomorrow|by noon|by # today|this instant|this very
        otherwise: otherwise|or else|or somebody|or someone|or i will|or i'll|or i have to|or i must|or it goes|or it will|or the offer|or the place|or the spot|or the seat|or the role|or they will|after that it|after that the|if not, i
        gone: gone|lose the|lose your|lose it|lose this|lose out|taken by|be taken|filled|closes|closed|expires|disappear~|pass to the next|move on to the next|move on|give it to|go to someone|goes to someone|goes to somebody|goes to the next|withdraw|someone else|somebody else
        once: only once|just once|once only|once in a|comes along once|come along once|comes once|comes by once|only one chance|never again|not come again|won't come again|won't come twice|not come twice|come around twice|come along twice
        chance: chance~|opportunit~|offer like|train|opening like|role like this|lifetime|roles like|jobs like
        hurt: i am hurt|frankly disappointed|saddened|sad that|surprised that you|surprised you|frustrat~|it hurts|annoyed|upset
        courtesy: courtesy|polite~|decency|manners|respect for my
        hesitate: hesitat~|wait~ too|dither|sleep on|think it over|think about it
        others: others are|others have|other people|other candidates|three other|two other|several other|plenty of others|shortlist|everyone else|everybody else|all the others
        blame: only yourself to blame|your own fault|your loss|blame
        repeated: third message|third email|third time|fourth|after # messages|after three|after two messages
        need: need your answer|need your decision|need your reply|need your yes|need a yes|need a decision|need an answer from you|must have your answer|must know whether you
        ifNot: if you don't reply/respond/answer/decide/confirm/call|if you do not reply/respond/answer/decide/confirm|if i don't hear|if i do not hear|unless you reply/respond/answer/decide|without your answer|without your reply
        expected: i expected|i had expected|i'd expected|i would have expected|i'd have expected|one would expect|i was hoping for at least|you could at least|least you could
        acted: already applied|have applied|already replied|replied within|already answered|already said yes|have said yes|already signed|already interviewing|are interviewing|already accepted|about to sign|jumped at|have already|everyone else
        crazy: crazy|mad|insane|foolish|stupid|silly|a fool|unwise
        refuse: turn this down|turn it down|to pass on|pass this up|let this go|to refuse|to say no|to decline|not to reply|not to answer|to ignore|to let this|to stay where
        until: you have until|you've got until|you have only until|you have till|have until|offer stands until
        day: monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|tonight|this evening|end of the day|end of day|end of the week|by # pm|by # am|# o'clock
        within: as soon as possible|asap|within the hour|within 24 hours|within # hours|within two hours|within the next|in the next 24 hours|by end of day|by close of business|before midnight|by tonight|before tonight|next few hours
        demand: ^ reply|please reply|^ answer|^ respond|please respond|^ confirm|please confirm|^ decide|you must|you need to|you have to|let me know|get back to me|come back to me|i need|^ act
        """

    static let german = """
        still: noch|immer|weiterhin|bis heute
        not: nicht|kein|keine|keinen|keinerlei|nie|nichts|ohne
        answer: keine antwort|eine antwort|geantwortet|reagiert|keine reaktion|gemeldet|zurückgemeldet|keine rückmeldung|eine rückmeldung|von ihnen gehört|von dir gehört|wort von ihnen|wort von dir|zurückgerufen|zurückgeschrieben|zu antworten|zu reagieren|zu melden
        tellNow: ^ antworten sie|bitte antworten sie|^ antworte|^ melden sie sich|^ melde dich|melden sie sich unbedingt|melden sie sich bitte noch|^ sagen sie zu|sagen sie mir zu|^ sag zu|^ entscheiden sie|^ entscheide|^ rufen sie|^ ruf|brauche ihre|brauche deine|brauche eine|brauche ihr|brauche dein|benötige|ihre zusage|deine zusage|ihr ja|dein ja|sie müssen|du musst|müssen sie|musst du|muss ich wissen|muss wissen
        soon: heute|sofort|noch heute|bis morgen|bis heute|bis # uhr|in den nächsten stunden|schnellstens|umgehend
        otherwise: sonst|andernfalls|ansonsten|oder die stelle|oder der platz|oder ich muss|oder ich werde|oder ich gebe|oder jemand|oder ein anderer
        gone: weg|vergeben|vorbei|verlor~|verfällt|verpass~|entgeh~|den anderen|jemand anderem|jemand anderen|jemand anders|besetzt|nächsten kandidaten|nächsten auf|der nächste|geschlossen|leer ausgeh~|zu spät|abgefahren|verschwunden|platz weiter|stelle weiter|gebe den platz|gebe die stelle|übermorgen vergeben
        once: nur einmal|nur ein mal|einmal im leben|einmalig~|nie wieder|kein zweites|so schnell nicht wieder|nicht wieder|nicht noch einmal|kein zweites mal
        chance: chance~|gelegenheit~|angebot~|stelle wie|zug|leben
        hurt: enttäusch~|traurig|befremd~|wundert mich|wundere mich|erstaunt mich|verärger~|gekränkt|ärgerlich|frustrier~|schade dass sie mir|schade dass du mir
        courtesy: höflich~|anstand|respekt|anständig~
        hesitate: zöger~|zaude~|zugreif~|zugreift|wart~ zu|überlegen|lange wart~|abwart~
        others: andere sind|andere haben|anderen haben|mitbewerber~|weitere kandidaten|drei weitere|zwei weitere|drei andere|zwei andere|fünf andere|alle anderen|andere kandidaten|jeder andere
        blame: selber schuld|selbst schuld|schuld|pech|nicht beschweren|beklagen
        repeated: dritte nachricht|dritte mail|dritten mal|vierte~|zum dritten|mehrfach|mehrmals|zig mal|ständig
        need: brauche ihre antwort|brauche deine antwort|brauche ihre zusage|brauche deine zusage|brauche eine antwort|brauche eine entscheidung|brauche ihre entscheidung|benötige ihre|muss ich wissen|muss wissen|ihre antwort muss|erwarte ihre antwort|erwarte deine antwort
        ifNot: nicht antworten|nicht antwortest|nicht reagieren|nicht reagierst|nicht zusagen|nicht zusagst|nicht melden|nicht meldest|ohne ihre antwort|ohne deine antwort|ohne ihre zusage
        expected: hätte ich wenigstens|hätte wenigstens|hätte ich zumindest|hätte zumindest|hätte ich schon|hätte mehr|erwartet|wenigstens eine|zumindest eine|wenigstens ein|zumindest ein
        acted: schon beworben|bereits beworben|sich beworben|schon zugesagt|bereits zugesagt|schon unterschrieben|kurz vor der unterschrift|längst geantwortet|schon geantwortet|bereits geantwortet|haben geantwortet|sofort geantwortet|schon im gespräch|längst zugesagt
        crazy: verrückt|wahnsinnig|dumm|töricht|bescheuert|unklug|leichtsinnig
        refuse: abzulehnen|ablehnen|nein zu sagen|nein sagen|auszuschlagen|ausschlagen|absagen|nicht zu antworten|vorbeiziehen|sausen lassen|zu ignorieren|liegen lassen
        until: sie haben bis|du hast bis|haben sie noch bis|hast du noch bis|bleibt ihnen bis|bleibt dir bis|zeit bis
        day: montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|übermorgen|mittag|heute abend|feierabend|wochenende|ende der woche|# uhr
        within: schnellstmöglich|so schnell wie möglich|so bald wie möglich|innerhalb von 24|binnen 24|innerhalb von # stunden|binnen # stunden|binnen einer stunde|bis heute abend|bis morgen früh|spätestens morgen|spätestens heute|in den nächsten stunden|noch heute abend|bis mitternacht
        demand: ^ antworten sie|^ antworte|^ melden sie|^ melde|^ entscheiden sie|^ entscheide|sie müssen|du musst|bitte antworten sie|bitte melden sie|brauche|^ handeln|also handeln|geben sie mir bescheid|gib mir bescheid|sagen sie mir
        """

    static let french = """
        still: toujours|à ce jour|jusqu'ici|encore
        not: pas|aucun|aucune|rien|jamais|ni|sans
        answer: répondu|aucune réponse|une réponse|pas de réponse|aucun retour|nouvelles de votre|nouvelles de ta|mot de votre|mot de ta|signe de vie|donné suite|de votre part|de ta part|rappelé|pris la peine|daigné|de répondre|à répondre
        tellNow: ^ répondez|^ réponds|répondez moi|réponds moi|^ décidez|^ décide|^ confirmez|^ confirme|^ appelez moi|^ appelle moi|rappelez moi|^ rappelle|j'ai besoin de votre|j'ai besoin de ta|j'ai besoin d'une|il me faut|vous devez|tu dois|il faut que vous|il faut que tu|il faut dire|dites oui|dis oui
        soon: aujourd'hui|tout de suite|immédiatement|ce soir|dans l'heure|d'ici demain|avant demain|avant midi|avant # heures|aussitôt|sans attendre
        otherwise: sinon|ou je passe|ou je donne|ou je propose|ou le poste|ou la place|autrement|faute de quoi|après il sera|après ce sera|à défaut
        gone: perdu~|perdre|sera parti|sera partie|est parti|est partie|sera pris|sera prise|pourvu|est passé|passe au suivant|au suivant|quelqu'un d'autre|un autre candidat|d'autres candidats|trop tard|s'envol~|disparaît|filer|envole
        once: une seule fois|qu'une fois|deux fois|plus jamais|pas de sitôt|jamais deux|se représent~
        chance: chance~|occasion~|opportunité~|train|poste comme|offre comme|vie
        hurt: déçu~|décev~|vexé~|blessé~|attrist~|étonn~|surpris~ que|surpris~ de|frustr~|fâch~|regrettable
        courtesy: politesse|courtoisie|correct~|respect|la peine de|daign~|décence
        hesitate: hésit~|attend~ trop|traîn~|réfléch~|tergivers~
        others: d'autres candidat~|autres candidat~|trois autres|deux autres|cinq autres|concurren~|d'autres ont|d'autres sont|tous les autres|tout le monde
        blame: tant pis|votre faute|ta faute|en prendre qu'à|vous en vouloir|plaindre
        repeated: troisième message|troisième fois|troisième mail|troisième relance|quatrième|plusieurs fois|x fois|deux messages|trois messages|mes messages
        need: besoin de votre réponse|besoin de ta réponse|il me faut votre|il me faut ta|il me faut une réponse|besoin d'une réponse|besoin de votre accord|besoin d'une décision|dois avoir votre|dois savoir
        ifNot: sans réponse|si vous ne répondez|si tu ne réponds|si vous ne me|si tu ne me|si je n'ai pas de|faute de réponse|à défaut de réponse
        expected: je m'attendais|j'attendais au moins|j'espérais au moins|j'aurais attendu|j'aurais espéré|j'aurais aimé au moins|au moins une réponse|au moins un mot|vous pourriez au moins
        acted: déjà postulé|ont postulé|déjà répondu|m'ont répondu|ont répondu|déjà dit oui|déjà accepté|déjà signé|sur le point de signer|prêts à signer|déjà en entretien
        crazy: fou|folle|insensé|idiot|bête de|absurde|déraisonnable
        refuse: refuser|dire non|décliner|passer à côté|laisser passer|ne pas répondre|ignorer
        until: vous avez jusqu'à|vous avez jusqu'au|tu as jusqu'à|tu as jusqu'au|vous avez encore jusqu
        day: lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|midi|ce soir|fin de journée|fin de semaine|# h
        within: au plus vite|le plus vite possible|dès que possible|sous 24 heures|dans les 24 heures|dans les 48 heures|sous # heures|dans l'heure|d'ici ce soir|avant ce soir|d'ici demain|avant minuit|dans les prochaines heures
        demand: ^ répondez|^ réponds|répondez moi|réponds moi|^ décidez|^ décide|^ confirmez|^ confirme|vous devez|tu dois|il faut que vous|il faut que tu|il me faut|merci de répondre|merci de me répondre|j'attends votre|j'attends ta
        """

    static let spanish = """
        still: todavía|aún|sigo sin|sigues sin|sigue sin|hasta hoy|a estas alturas|hasta ahora
        not: no|ni|nunca|nada|ningún|ninguna|sin
        answer: contestado|respondido|contestaste|respondiste|contestarme|responderme|contestar a|sin contestar|sin responder|ninguna respuesta|una respuesta|sin respuesta|noticias tuyas|noticias suyas|saber de ti|saber de usted|palabra tuya|línea tuya|dicho nada|señales de vida|dado señales|dignado
        tellNow: ^ responde|^ responda|respóndeme|^ contesta|^ conteste|contéstame|^ decide|^ decida|decídete|^ confirma|^ confirme|^ llámame|^ llámeme|di que sí|necesito saber|necesito tu|necesito su|necesito una respuesta|tienes que|tiene que decidir|debes|debe decidir
        soon: hoy|ahora mismo|esta noche|antes de mañana|en una hora|cuanto antes|inmediatamente|hoy mismo|enseguida
        otherwise: si no|o la plaza|o el puesto|o pierdes|o se la|o se lo|de lo contrario|porque después|o pasaré|o paso|o tendré que|o se pierde|o se va
        gone: perder la|perder el puesto|perderás|perderá|pierdes|pierde la|pasaré al siguiente|pasa al siguiente|paso al siguiente|al siguiente|a otra persona|otro candidato|desaparec~|se va|se cierra|cubierta|se escap~|adjudica~|será tarde|demasiado tarde
        once: una sola vez|solo una vez|sólo una vez|una vez en la vida|nunca más|no vuelve~|dos veces|no se repite|no se repetirá|pasan una vez
        chance: oportunidad~|ocasión|ocasiones|tren|trenes|puesto así|oferta así|vida
        hurt: decepcion~|me duele|dolid~|me sorprende que|me extraña|extrañ~|frustra~|molest~ que|triste|disgust~|lamentable
        courtesy: cortesía|educación|respeto|dignad~|decencia|detalle de
        hesitate: dud~ demasiado|esper~ demasiado|pensar~ demasiado|pensártelo|pensárselo|lo pienses|vacil~
        others: otros candidatos|otras personas|otros dos|otros tres|otros cinco|otros ya|hay más candidatos|todos los demás|los demás ya|todo el mundo
        blame: culpa tuya|tu culpa|su culpa|tú te lo pierdes|allá tú|luego no|no te quejes|lamenta~
        repeated: tercer mensaje|tercer correo|tercera vez|varias veces|cuarto mensaje|tres mensajes|dos mensajes|mis mensajes|mis correos
        need: necesito tu respuesta|necesito su respuesta|necesito una respuesta|necesito que decidas|necesito que decida|necesito tu decisión|necesito su decisión|necesito un sí|tengo que saber|necesito saber
        ifNot: si no contest~|si no respond~|si no me contest~|si no me respond~|si no sé nada|sin respuesta|sin tu respuesta|como no contest~
        expected: esperaba|esperábamos|hubiera esperado|habría esperado|al menos podrías|al menos una respuesta|qué menos que
        acted: ya se han presentado|se han presentado|ya se han apuntado|ya han contestado|me han contestado|han contestado|ya han dicho|han dicho que sí|ya han firmado|a punto de firmar|ya han respondido|han respondido|ya están en
        crazy: locura|loco|loca|tontería|tonto|tonta|absurdo|insensato
        refuse: decir que no|rechaz~|dejarlo pasar|dejar pasar|no contestar|no responder|ignorar~|perdérselo|perdértelo
        until: tienes hasta|tiene hasta|tienes de plazo|te doy hasta|le doy hasta
        day: lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|mediodía|esta noche|esta tarde|fin de semana|las #
        within: cuanto antes|lo antes posible|en 24 horas|en # horas|próximas 24|próximas 48|próximas horas|antes de esta noche|antes de medianoche|en una hora|como muy tarde hoy
        demand: ^ responde|^ responda|^ contesta|^ conteste|^ decide|^ decida|^ confirma|^ confirme|tienes que|tiene que|debes|debe|respóndeme|contéstame|necesito que|necesito tu|necesito su
        """

    static let italian = """
        still: ancora|tuttora|a oggi|finora|continu~
        not: non|né|mai|niente|nulla|nessun|nessuna|senza
        answer: risposto|nessuna risposta|una risposta|riscontro|tue notizie|sue notizie|sentita da te|sentito da te|un cenno|una parola da|una riga da|fatto sapere|farsi vivo|farti vivo|ricevuto risposta|di rispondere|di rispondermi
        tellNow: ^ rispondi|^ risponda|rispondimi|mi risponda|^ decidi|^ decida|^ conferma|^ confermi|^ chiamami|^ mi chiami|devo sapere|mi serve|ho bisogno di una|ho bisogno del|devi dire|deve dire|devi decid~|deve decid~|devi rispond~|di' di sì|serve un sì|voglio una
        soon: oggi|subito|adesso|stasera|entro domani|entro oggi|in giornata|immediatamente|prima di sera|prima possibile
        otherwise: altrimenti|o il posto|o passo|o perdi|o perde|o lo do|se no|sennò|in caso contrario|dopodiché
        gone: sarà pers~|è pers~|perdere il|perdere la|perdere questa|perderai|perderà|sfum~|passo al prossimo|al prossimo|un altro candidato|a un altro|ad un altro|do il posto|do a qualcun|qualcun altro|chiuso|chiude|assegnat~|a terra|sfugg~|scapp~|troppo tardi
        once: una volta|una sola volta|volta sola|mai più|non torna|non si ripete|due volte|non ricapita
        chance: occasion~|opportunità|treno|treni|posto così|offerta così|vita
        hurt: delus~|dispiac~ che|mi stupisc~|stupit~|sorpres~ che|amareggiat~|ferit~|frustra~|infastidi~|male che|rammaric~
        courtesy: cortesia di|educazione|gentilezza di|rispetto|degnat~|buona creanza
        hesitate: esit~|aspett~ troppo|pensar~ troppo|indugi~|tentenn~
        others: altri candidati|altre persone|altri due|altri tre|altri cinque|altri già|altri profili|tutti gli altri|gli altri hanno
        blame: colpa tua|colpa sua|peggio per|non lamentarti|rimpian~
        repeated: terzo messaggio|terza mail|terza volta|terza email|più volte|quarto|tre messaggi|due messaggi|miei messaggi|mie mail
        need: serve la tua risposta|serve la sua risposta|serve una tua|serve una sua|serve una risposta|mi serve il tuo|mi serve il suo|ho bisogno della tua risposta|ho bisogno della sua risposta|bisogno di una risposta|mi serve una decisione|devo sapere
        ifNot: se non rispond~|se non mi rispond~|se non ti fai|se non si fa|se non decid~|senza risposta|senza una tua|senza una sua|se non ho notizie
        expected: mi aspettavo|mi sarei aspettat~|speravo almeno|almeno una risposta|almeno due righe|potresti almeno|potrebbe almeno
        acted: si sono già candidat~|già candidat~|hanno già risposto|mi hanno già risposto|mi hanno risposto|hanno risposto|hanno già detto|hanno già firmato|già firmato|hanno già accettato|stanno per firmare|già a colloquio
        crazy: pazzo|pazza|pazzi|folle|follia|sciocco|sciocca|stupido|assurdo
        refuse: rifiut~|dire di no|non rispondere|lasciar perdere|lasciar andare|lasciarla andare|declinare|ignorar~
        until: hai tempo fino|ha tempo fino|avete tempo fino|ti do tempo fino|le do tempo fino|hai fino a|ha fino a
        day: lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|mezzogiorno|stasera|sera|fine giornata|fine settimana|le #
        within: al più presto|il prima possibile|entro 24 ore|entro # ore|prossime 24|prossime 48|prossime ore|entro stasera|entro mezzanotte|entro un'ora|entro oggi|entro domani
        demand: ^ rispondi|^ risponda|^ decidi|^ decida|^ conferma|^ confermi|devi|deve|mi serve|ho bisogno|rispondimi|mi risponda|deciditi|si decida
        """

    static let dutch = """
        still: nog|steeds|altijd|tot nu toe|tot op heden
        not: niet|geen|nooit|niets|niks|zonder
        answer: geantwoord|gereageerd|geen antwoord|een antwoord|geen reactie|een reactie|van je gehoord|van u gehoord|woord van je|woord van u|bericht van je|teken van leven|te reageren|te antwoorden|teruggebeld|teruggemaild
        tellNow: ^ reageer|^ antwoord|zeg ja|ja zeggen|^ beslis|^ bevestig|^ bel me|^ bel mij|moet ik weten|ik moet weten|ik heb je antwoord|ik heb uw antwoord|ik heb vandaag|je antwoord nodig|uw antwoord nodig|je moet|u moet|moet je|moet u
        soon: vandaag|direct|meteen|vanavond|voor morgen|voor # uur|binnen een uur|per direct|zo snel mogelijk|nog vandaag
        otherwise: anders|zo niet|of de plek|of de baan|of ik ga|of ik geef|of ik moet|of iemand anders|want daarna
        gone: is de plek weg|is weg|zijn weg|kwijt|voorbij|verlies je|verliest u|vergeven|iemand anders|naar de volgende|volgende kandidaat|vervuld|gesloten|te laat|verdwen~|mislop~|loop je|grijp~ mis|vertrokken
        once: maar één keer|maar een keer|één keer in je leven|eenmaal in je|nooit meer|niet nog eens|nooit weer|geen tweede|geen twee keer|niet twee keer
        chance: kans~|gelegenheid|trein|buitenkans~|leven|rol als deze|baan als deze
        hurt: teleurgesteld~|teleurstell~|verbaas~|verbaz~|verbaasd|gekwetst|jammer dat je|jammer dat u|gefrustreerd|raar dat|vervelend dat
        courtesy: beleefd~|fatsoen~|respect|moeite genomen|netjes
        hesitate: aarzel~|wacht~ te|treuzel~|lang nadenk~|getwijfeld
        others: andere kandidaten|anderen hebben|anderen zijn|drei anderen|drie anderen|twee anderen|vijf anderen|meer kandidaten|alle anderen|iedereen heeft
        blame: eigen schuld|je eigen|jammer voor|spijt|niet klagen
        repeated: derde bericht|derde mail|derde keer|meerdere keren|vierde|drie berichten|twee berichten|al mijn
        need: antwoord vandaag|antwoord nodig|antwoord * nodig|beslissing nodig|beslissing * nodig|je ja nodig|uw ja nodig|moet ik weten|ik moet weten|moet het weten
        ifNot: niet reageert|niet antwoordt|niet beslist|niet reageer|als ik niets hoor|als ik niks hoor|zonder antwoord|zonder reactie|hoor ik niets
        expected: had ik op zijn minst|had op zijn minst|had ik toch|had ik wel|had ik minstens|verwacht|op zijn minst een|minstens een
        acted: al gesolliciteerd|hebben gesolliciteerd|al gereageerd|hebben gereageerd|al geantwoord|hebben geantwoord|me al geantwoord|al ja gezegd|al getekend|op het punt te tekenen|al toegezegd|al in gesprek
        crazy: gek|dom|dwaas|waanzin|stom|onverstandig
        refuse: af te slaan|afslaan|nee zeggen|nee te zeggen|af te wijzen|te weigeren|weigeren|niet te reageren|te negeren|te laten liggen|laten lopen|te laten gaan
        until: je hebt tot|u hebt tot|u heeft tot|heb je tot|je krijgt tot|tijd tot
        day: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|middag|vanavond|weekend|einde van de dag|eind van de dag|# uur
        within: zo snel mogelijk|binnen 24 uur|binnen # uur|binnen een uur|komende 24|komende uren|voor vanavond|voor middernacht|vandaag nog|uiterlijk vandaag|uiterlijk morgen
        demand: ^ reageer|^ antwoord|^ beslis|^ bevestig|je moet|u moet|moet je|moet u|ik heb je|ik heb uw|laat me weten|laat het me
        """

    static let portuguese = """
        still: ainda|continua|até hoje|até agora
        not: não|nem|nunca|nada|nenhuma|nenhum|sem
        answer: respo~|retorno|notícias suas|notícias tuas|uma palavra|sinal
        tellNow: responda|responde|diga me|diz me|decida|decide|confirme|confirma|ligue me|liga me|preciso da|preciso de saber|tem de|tens de
        soon: hoje|já|agora|esta noite|amanhã|até às|horas|imediatamente|depressa
        otherwise: senão|caso contrário|ou a|ou o|ou perde|depois
        gone: perd~|vai se|fecha|fechada|próximo candidato|ao próximo|outra pessoa|tarde|escap~
        once: uma vez|uma só vez|só uma|nunca mais|não volta|não se repete
        chance: oportunidade~|chance~|comboio|trem|vaga assim|vida
        hurt: desapont~|desilud~|dece~|magoad~|estranho que|surpreende me|frustr~|triste
        courtesy: cortesia|educação|respeito|dignou
        hesitate: hesit~|demor~|pensar demais
        others: outros candidatos|outras pessoas
        blame: culpa sua|culpa tua|azar o|problema seu
        repeated: terceira mensagem|terceiro email|terceira vez|várias vezes|minhas mensagens
        """

    static let polish = """
        still: wciąż|nadal|ciągle|jeszcze|do dziś|dotąd
        not: nie|ani|brak|żadnej|żaden|nigdy|bez
        answer: odpow~|odpis~|odzew~|wiadomości od|słowa od|odezwał~
        tellNow: proszę odpow~|odpowiedz|zdecyduj|decyduj~|potwierdź|proszę potwierdz~|zadzwoń|muszę wiedzieć|potrzebuję|musi pan|musi pani|musisz
        soon: dziś|dzisiaj|teraz|natychmiast|jutro|do godziny|godzin~|od razu|szybko|zaraz
        otherwise: inaczej|w przeciwnym|albo|bo potem|potem
        gone: strac~|przepad~|zajęt~|następn~ kandydat~|komuś innemu|ktoś inny|zniknie|zamkni~|za późno|ucieknie
        once: raz|jeden raz|nigdy więcej|nie powtórz~|drugi raz
        chance: szans~|okazj~|pociąg|ofert~ jak|życi~
        hurt: rozczarow~|zawiedzion~|przykro|dziwi mnie|zdziwi~|zaskoczon~|szkoda, że|smutno
        courtesy: grzeczno~|uprzejmość|kultur~|szacun~
        hesitate: wah~|zwlek~|czeka~ zbyt|zastanawia~ się
        others: inni kandydaci|inne osoby|innych kandydatów
        blame: wina|pretensj~|żałuj~|strata
        repeated: trzecia wiadomość|trzeci mail|trzeci raz|kilka razy|moje wiadomości|czwart~
        """
}
