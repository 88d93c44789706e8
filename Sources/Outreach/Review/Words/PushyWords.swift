/// Pressure, false urgency and guilt, as outreach writes them.
enum PushyWords {
    static let lists = [en, de, fr, es, it, nl, pt, pl]

    private static let en = """
        first come first served|don't think twice|do not think twice|no time to lose|for the last time
        one last time and|deserves an answer|deserve a reply|deserves a reply|expected more from|expected better
        explain yourself|explain why you|frankly rude|window closes|closes the door|drop everything|must act
        have to act|need to act|before they are gone|before it is gone|before it's gone|you'll kick yourself
        kick yourself|only fools|any sensible person|anyone sensible|last chance|final chance|final opportunity
        last opportunity|one chance only|now or never|act now|act fast|act quickly|act today|before it's too late
        before it is too late|miss out|missing out|missed out|once in a lifetime|once in a career|won't last
        will not last|won't be open/around/available/here * long|time is running out|running out of time
        the clock is ticking|clock is ticking|limited time|today only|offer expires|expires today/tonight/tomorrow
        places/spots/slots/seats are filling|filling up fast|filling fast|going fast|snapped up|someone else will
        somebody else will|others are already|other candidates are already|other candidates have already
        we have other candidates|before somebody/someone else|you have/haven't not answered|you haven't answered
        you have not answered|you haven't replied|you have not replied|you haven't responded|you have not responded
        you haven't even|you have not even|you still haven't|you still have not|you never replied/answered/responded
        you never got back|not heard a word|not had the courtesy|didn't even reply|did not even reply|couldn't even
        could not even|can't even be bothered|not even bother|be bothered to|courtesy to reply|common courtesy
        you keep ignoring|ignoring me|ignored me|ignored my|ignoring my|ignore my|ignore me|ignoring our|ignored our
        went silent|gone silent|disappointed that you|disappointed not to|disappointed by your|i am disappointed
        i'm disappointed|quite disappointed|third/fourth/fifth/second/several time/times i * written
        this is the third/fourth/fifth/second time|after all the effort|you would be foolish|be foolish|be crazy to
        be mad to|big mistake|huge mistake|you will/would/'ll regret|you'll regret|you will regret|you may regret
        might regret|regret it|regret passing|you must reply|you must answer|you need to reply|you need to decide
        you have to decide|need your answer|need an answer|need your reply|need a reply|need a decision
        need your decision|must have your|must hear from you|i expect your|i expect an answer|i expect to hear
        reply immediately|answer immediately|immediate reply respond by tonight|reply by tonight|reply by tomorrow
        answer by tomorrow|reply today or|answer today or|decide today|decide now|decide by|sign today|reply now
        answer me now|say yes today|or i will assume|or i'll assume|i will have to assume|i'll have to assume
        strike you off|close your file for good|no second chance|not get a second|won't get a second|door closes
        door is closing|window is closing|closing fast|everyone else has|everybody else has|everybody else said
        only person who has not|only person who hasn't|i am running out of patience|losing patience|my patience
        why you have not|why you haven't|why haven't you|don't understand why you|do not understand why you
        the least you|at least you could|you owe|owe me|let me down|letting me down|my job depends|my bonus depends
        you are wasting|you're wasting|wasting my time|stop wasting|no excuse|no excuses|what are you waiting
        extremely urgent|you can't afford|you cannot afford|cannot afford to|can't afford to|nobody says no
        no one says no|can't say no|cannot say no|only # places|only # spots|only # seats|only a few places
        only a few spots|few spots left|nobody in their right mind|would be unwise
        before someone/somebody takes/grabs/snaps/beats|need to move fast|have to move fast|will be gone|it'll be gone
        gone by tomorrow/tonight/monday/tuesday/wednesday/thursday/friday/then|i still have not heard
        i still haven't heard|courtesy of a/an/some reply/answer/response|after all the time|the effort i put into
        the effort i have put|the effort i've put|hours i put|hours i have put|hours i've put|the work i put into
        regret not taking/replying/answering/saying|offer is valid only|offer is only valid|you won't get another
        you will not get another|you are the only one who has not|you are the only one who hasn't
        you're the only one who hasn't|can't understand why you|cannot understand why you|is rude of|rude of you
        rather rude|a bit rude|surely you can|surely you could|surely you owe|this is urgent|it is urgent|it's urgent
        very urgent|is extremely urgent|most urgent|^ urgent|urgent reply|urgent answer|urgently need
        too good to miss/pass/refuse/ignore/turn/decline|would be a mistake to|it's rude|simply rude|quite rude|guilty
        hurtful|makes me look|look bad in front|you made me look|everyone is asking why|everybody is asking why
        people like you never|you clearly don't|you clearly do not|you obviously don't|you obviously do not
        i will keep calling|i'll keep calling|i will keep writing|i'll keep writing until|keep writing until
        keep calling until|until you answer|until you reply|until i get an answer|until you say yes|i won't stop
        i will not stop|not take no for|won't take no|final warning|final notice|last warning|last call|final call
        only hours left|hours left|clock's ticking|time's running|before the day is out|before the day ends
        before the end of the day or|everyone is jumping|slots are going|others would kill|would kill for
        people would kill|think of your family|you of all people|you will be sorry|you'll be sorry|be sorry if
        can't keep waiting|cannot keep waiting|won't wait|will not wait|can't wait any longer|cannot wait any longer
        won't hold|will not hold|can't hold it|cannot hold|don't be the one|don't let me down|do not let me down
        don't let it slip|let this slip|let it slip|let this pass|slip through|slip away|hesitate any longer
        stop hesitating|don't hesitate any|no reason to say no|no reason to refuse|no reason not to reply|i demand
        i insist|i insist on|you are making a|you're making a|ignored all|ignored three|ignored two|ignore another
        ignored every|left on read|leave me hanging|left me hanging|keeping me waiting|kept me waiting|kept waiting
        i deserve an answer|don't miss this/out/your/the|do not miss this/out/your/the|your only chance
        ignor~ * message/messages/email/emails/mail/mails|call/calling/ring/ringing/write/writing * until
        call/calling you until|career suicide|left behind|be stuck there|stuck where you are|rot there|rotting
        explain to your family|list closes|closes the list|close the list|time is short|everyone else * replied
        clock is against|at least a short reply|at least a reply|at least an answer|would be a shame if you had
        under no circumstances should you|your silence is|your silence says|your silence speaks|by your silence
        with your silence|only # left|just # left|# spots left|# places left|# seats left|last # spots|last # places
        you had better|you'd better|better be quick|say yes now|say yes before|after everything i
        before your colleagues|before your competitors|they won't wait|they will not wait|won't wait for
        not wait forever|shame on you|any reason you haven't|why no answer|why no reply|your silence
        """

    private static let de = """
        wer zuerst kommt|ein letztes Mal, dann|endlich antworten|hätte ich erwartet|mehr erwartet|Antwort verdient
        eine Antwort verdient|eine Antwort schuldig|keine Zeit verlieren|keine Zeit zu verlieren|zögere nicht länger
        kein Verständnis|wenig Verständnis|nicht einmal die Mühe|so gut wie besetzt|fast vergeben
        Rückmeldung noch heute|rufen Sie sofort|melden Sie sich sofort|melde dich heute|greif zu|diese Chance kommt
        kommt nie wieder|kommt so schnell nicht|wären Sie verrückt|wärst du verrückt|Kollegen haben längst
        letzte Chance|letzte Gelegenheit|allerletzte|einmalige Chance|einmalige Gelegenheit|jetzt oder nie
        nur noch heute|handeln Sie jetzt|handeln Sie schnell|schlagen Sie jetzt|greifen Sie zu|bevor es zu spät
        ehe es zu spät|nicht entgehen|entgehen lassen|entgeht Ihnen|entgeht dir|verpassen Sie nicht|verpass nicht
        nicht verpassen|Uhr tickt|die Zeit wird knapp|schnell vergeben|bald vergeben|bereits vergeben|schon vergeben
        ist die Stelle weg|nicht einmal geantwortet|nie geantwortet|Sie ignorieren|du ignorierst|enttäuschend
        enttäuschst|zum dritten Mal|zum vierten Mal|bereuen werden|wäre dumm|wäre töricht|unklug|müssen jetzt
        musst jetzt|müssen sofort|sofort antworten|antworten Sie sofort|bestehe auf|sonst gehe ich davon
        keine zweite Chance|keine weitere Chance|alle anderen haben|andere Kandidaten haben bereits
        andere haben bereits|andere haben schon|zumindest antworten|worauf warten|verstehe nicht, warum
        nicht verstehen, warum|können es sich nicht leisten|kannst es dir nicht leisten|niemand lehnt|Angebot verfällt
        Fenster schließt|nur noch # Plätze|letzten Plätze|letzter Aufruf|noch heute zurück|Stelle ist weg
        Platz ist weg|Platz weg|Chance weg|nicht mal geantwortet|bis heute nicht geantwortet
        immer noch nicht geantwortet|noch immer nicht geantwortet|nicht nötig gehalten|nicht für nötig
        für nötig befunden|für nötig gehalten|für nötig halten|so unhöflich|einfach unhöflich|ziemlich unhöflich
        unhöflich von|unhöflich, nicht|finde es unhöflich|finde ich unhöflich|ignorieren mich|ignorierst mich
        mich ignorieren|mich zu ignorieren|meine Nachrichten ignorier~|meine Mails ignorier~|Nachrichten zu ignorieren
        mich ignoriert|haben mich ignoriert|bin enttäuscht|ehrlich enttäuscht|etwas enttäuscht|sehr enttäuscht
        enttäuscht, dass|enttäuscht von|enttäuscht mich|so viel Mühe gegeben|viel Mühe gegeben|Mühe, die ich
        der ganzen Mühe|all der Mühe|Zeit, die ich|nach all der|werden Sie bereuen|wirst du bereuen|bereuen Sie
        es bereuen|später bereuen|ein großer Fehler|wäre ein Fehler|wäre ein großer|ich erwarte von Ihnen
        ich erwarte von dir|ich erwarte eine Antwort|ich erwarte Ihre|ich erwarte deine|ich erwarte nun
        erwarte ich jetzt|erwarte ich eine|erwarte diesmal|erwarte eine Rückmeldung|erwarte umgehend|erwarte bis
        jetzt entscheiden|sofort entscheiden|entscheiden Sie sich jetzt|entscheiden Sie sich heute
        entscheide dich jetzt|entscheide dich heute|entscheiden Sie jetzt|Sie müssen sich jetzt|Sie müssen sich heute
        Sie müssen sich sofort|Sie müssen sich entscheiden|du musst dich jetzt|du musst dich heute
        du musst dich entscheiden|von meiner Liste streichen|streiche ich Sie von|streiche ich dich von
        warum Sie mir nicht|warum Sie nicht antworten|warum Sie nicht reagieren|warum du nicht antwortest
        warum du mir nicht|warum Sie schweigen|schulden mir|schuldest mir|mir schuldig|verschwenden meine
        meine Zeit verschwend~|lassen mich im Stich|im Stich gelassen|nicht im Stich|was hält Sie noch
        was hält dich noch|greifen Sie jetzt|jetzt zugreifen|sofort zugreifen|schnell zugreifen|zugreifen, bevor
        nicht zugreift|nicht zugreifen|nicht nachvollziehen, warum|nicht nachvollziehen, dass|so eine Chance bekommt
        so eine Chance kommt|so eine Chance lässt|eine solche Chance kommt|eine solche Chance lässt
        eine solche Chance bekommt|nie wieder bekommen|bekommen Sie nie wieder|bekommst du nie wieder
        bekommen Sie nicht noch einmal|ein zweites Mal kommt|kein zweites Mal|nicht länger zögern|wer zögert
        wer jetzt zögert|wer zu lange|Zeit drängt, also|drängt die Zeit|letzte Mahnung|letzte Warnung
        letzte Aufforderung|mein letztes Angebot|letztes Angebot|selber schuld|selbst schuld|ohne lange zu überlegen
        nicht lange nachdenken|denken Sie nicht lange|denk nicht lange|stehe blöd da|stehe dumm da|stehe schlecht da
        peinlich für|wie stehe ich|schon wieder und|ich gebe nicht auf|gebe nicht nach|werde so lange|so lange anrufen
        so lange schreiben|bis Sie antworten|bis du antwortest|bis Sie zusagen|bis ich eine Antwort
        akzeptiere kein Nein|kein Nein akzept~|lasse kein Nein|Nein lasse ich|andere würden sich
        andere stehen Schlange|stehen Schlange|stehen bereits Schlange|würden alles geben|die Konkurrenz schläft
        ist der Zug abgefahren|Zug abgefahren|Zug ist abgefahren|hängen lassen|hängen gelassen|lassen mich warten
        lässt mich warten|Sie endlich melden|sich endlich melden sollten|melden Sie sich endlich|melde dich endlich
        wenigstens antworten können|wenigstens antworten könnten|nur noch wenige Plätze|nur noch wenige Stunden
        nur noch wenige Tage|Zeit läuft ab|Zeit läuft Ihnen|Nachrichten/Mails/E-Mails/Anrufe zu/einfach ignorieren
        ignorier~ * Nachrichten/Mails/Anrufe|rufe * an, bis|rufe * an bis|schreibe * bis Sie|an, bis ich Sie
        an, bis ich dich|bitter bereuen|würden es bereuen|würdest es bereuen|werden es bereuen|wirst es bereuen
        versauern|verkümmern|auf der Strecke|also handeln Sie|handeln Sie, bevor|Liste schließt|schließt die Liste
        Sie wären verrückt|du wärst verrückt|verrückt, das|Karriere ruinieren|Karriereselbstmord
        wenigstens eine kurze Antwort|wenigstens eine Antwort|zumindest eine Antwort|zumindest eine kurze
        wie oft muss ich|wie oft soll ich|Ihr Schweigen ist|dein Schweigen ist|Ihr Schweigen empfinde
        über Ihr Schweigen|über dein Schweigen|mehrfach angeschrieben|mehrmals angeschrieben|mehrfach geschrieben
        mehrmals geschrieben|mehrfach kontaktiert|mehrmals kontaktiert|lange warten lassen|sollten sich beeilen
        sollten Sie sich beeilen|solltest dich beeilen|beeilen Sie sich|beeil dich|müssen sich beeilen
        noch # Plätze frei|letzten # Plätze|Sie sollten besser|du solltest besser|sagen Sie jetzt zu
        sagen Sie heute zu|sag jetzt zu|nach allem, was ich|wartet nicht ewig|warten nicht ewig|wartet nicht lange
        warten nicht lange|wie peinlich|Ihr Schweigen|dein Schweigen|Ihres Schweigens
        """

    private static let fr = """
        premier arrivé|premiers arrivés|enfin me répondre|enfin répondre|j'attendais mieux|mérite une réponse
        méritait une réponse|méritaient une réponse|mérite au moins|n'hésitez plus|n'hésite plus|ne réfléchis pas
        saisis cette|une telle chance|telle opportunité|ne se refuse pas|n'attendra pas|n'attendront pas
        pas de temps à perdre|dernier rappel|dernier délai|dernier avertissement|si vous tardez|si tu tardes
        dernière chance|dernière opportunité|ultime chance|chance unique|occasion unique|opportunité unique
        maintenant ou jamais|dépêchez|dépêche toi|faites vite|fais vite|avant qu'il ne soit avant qu'il soit trop tard
        ne laissez pas passer|ne laisse pas passer|le temps presse|le temps passe vite|les heures sont comptées
        temps est compté|uniquement aujourd'hui|partira vite|partent vite|les places partent|dernières places
        il ne reste plus que|vous ne m'avez pas répondu|vous ne m'avez toujours|tu ne m'as toujours|pas daigné
        toujours pas répondu|toujours pas de réponse|m'ignorer|m'ignorez|m'ignores|ignorer mes|décevant
        troisième fois que|quatrième fois que|tout le temps que j'ai|tous mes efforts|vous allez le regretter
        vous le regretterez|tu le regretteras|grave erreur|grosse erreur|vous seriez fou|ce serait fou
        serait dommage de passer|vous devez répondre|tu dois répondre|vous devez me|tu dois me|vous devez vous décider
        répondez immédiatement|réponds vite|réponse immédiate|de toute urgence|il me faut ta|il me faut une réponse
        j'exige|décidez vous|décide toi|sinon je considère|sinon je vais|faute de quoi|je considérerai
        pas de seconde chance|pas de deuxième chance|n'aurez pas d'autre|n'auras pas d'autre|ne se représentera
        tous les autres ont|d'autres candidats ont déjà|d'autres candidats sont|d'autres sont déjà|d'autres ont déjà
        la moindre des politesses|simple politesse|au moins me répondre|au moins répondre|vous me devez|tu me dois
        qu'attendez vous|qu'est ce que vous attendez|je ne comprends pas pourquoi|me faites perdre|perdre mon temps
        personne ne refuse|refuser une telle|permettre de refuser|ne pouvez pas vous permettre|fonce avant
        foncez avant|saisissez votre chance|saisissez cette chance|saisissez cette occasion|saisissez l'occasion
        réfléchissez pas trop|réfléchis pas trop|laisser passer cette|passer à côté d'une telle|vous passez à côté
        il ne reste que quelques heures|il ne reste que quelques jours|plus que quelques heures
        plus que quelques jours|plus que # heures|vous n'avez même pas répondu|vous n'avez même pas pris
        n'avez même pas daigné|n'as même pas répondu|vous n'avez toujours pas répondu|tu n'as toujours pas répondu
        toujours aucune réponse|toujours aucune nouvelle|vous m'ignorez|ignorez mes|je suis déçu~|suis déçu~
        assez déçu~|un peu déçu~|très déçu~|déçu~ de votre|déçu~ que|déçu~ par|tout le mal que|le mal que je me suis
        le regretter|le regretterez|vous regretteriez|tu regretterais|regretterez de|c'est urgent|très urgent
        réponse urgente|urgemment|j'attends votre réponse aujourd'hui|j'attends votre réponse avant
        j'attends une réponse ferme|j'attends votre accord|décidez vous vite|il faut vous décider|il faut te décider
        décide toi vite|vous devez décider|tu dois décider|pourquoi vous ne répondez|pourquoi tu ne réponds
        pourquoi vous ne m'avez|pourquoi ce silence|je ne comprends pas votre silence|ne comprends pas que vous
        ne comprends pas que tu|malgré tous mes efforts|après tous les efforts|les efforts que j'ai|agissez vite
        agissez maintenant|agissez avant|dernier message avant|sans perdre une minute|pas une minute à perdre
        le temps joue contre|ce train ne|le train ne passe|ne repassera pas|repassera pas|ne passera pas deux
        passe qu'une fois|tant pis pour vous|tant pis pour toi|à vos risques|je n'accepterai pas
        n'accepte pas de refus|je ne lâcherai pas|jusqu'à ce que vous répond~|jusqu'à ce que tu répond~
        jusqu'à obtenir|vous me mettez|tu me mets|j'ai l'air de quoi|de quoi ai je l'air|fait attendre
        faire attendre plus|font la queue|se bousculent|se battent pour|rêveraient de|tueraient pour|pas à la hauteur
        vous n'avez aucune raison|aucune raison de refuser|aucune raison de dire|impossible de refuser|dites oui avant
        dites oui aujourd'hui|dis oui avant|signez avant|signez aujourd'hui|dernier jour pour|dernières heures pour
        ne manquez pas cette/l'occasion/l'opportunité/votre/la/une|ne manque pas cette/l'occasion/ta/la/une
        ne ratez pas cette/l'occasion/votre/la/une|ne rate pas cette/l'occasion/ta/la/une|laisser passer une telle
        laisser passer une occasion|laisser passer une opportunité|c'est votre dernière chance
        c'est ta dernière chance|plutôt impoli|assez impoli|c'est impoli|impoli de
        ignorer * message/messages/mail/mails/courriels|ignorez * message/messages/mail/mails|appellerai * jusqu'à
        appellerai jusqu'à|rappellerai jusqu'à|écrirai jusqu'à|jusqu'à ce que vous|jusqu'à ce que tu
        que vous regretterez|que tu regretteras|une erreur que|seriez fou|serais fou|seriez folle|serais folle
        fou de refuser|suicide professionnel|suicide de carrière|liste ferme|ferme la liste|clôt la liste
        au moins une réponse|au moins un mot de|combien de fois dois je|combien de messages|votre silence est
        ton silence est|votre silence devient|par votre silence|de votre silence|plus que # places|reste que # places
        vous feriez mieux|tu ferais mieux|dites oui maintenant|après tout ce que j'ai|n'attend pas
        n'attendra pas longtemps|votre silence|ton silence
        """

    private static let es = """
        el primero que|último aviso|no te lo pienses|no se lo piense|no esperes más|no espere más|una oportunidad así
        oportunidad como esta|no esperará|no va a esperar|no hay tiempo que perder|merezco una respuesta
        merezco al menos|esperaba más de|me debes al menos|lánzate ya|decide ya|aprovecha ya|aprovéchalo ya
        plazas vuelan|oportunidad única|única oportunidad|ahora o nunca|actúa ya|actúa ahora|actúe ya|actúe ahora
        dense prisa|antes de que sea tarde|antes de que sea demasiado|no te lo pierdas|no se lo pierda|no dejes pasar
        no deje pasar|dejar escapar|no dejes escapar|no pierdas esta|no pierda esta|perder esta oportunidad
        se acaba el tiempo|el tiempo se acaba|el tiempo corre|tiempo limitado|solo por hoy|plazas limitadas
        últimas plazas|me ignoras|me ignora|ignorarme|ignoraras|me ignores|ignorar mis|ignores mis|decepcionante
        me duele que|tercera vez que|cuarta vez que|después de todo lo que|te arrepentirás|se arrepentirá|arrepentirte
        arrepentirse|lo lamentarás|grave error|sería una locura|sería de tontos|tienes que responder
        tienes que contestar|tiene que responder|tienes que decidir|debes responder|debes contestar|debe responder
        necesito tu respuesta|necesito su respuesta|necesito una respuesta|contesta ya|responde ya|respóndeme
        contéstame|responda ya|urgentemente|antes de esta noche|decídete|decídase|daré por hecho|doy por hecho
        tacharte|sin segunda oportunidad|no habrá otra|no habrá segunda|no tendrás otra|no se repetirá|todos los demás
        otros candidatos ya|de mala educación|maleducado|mínima educación|al menos contestar|al menos responder
        al menos podrías|me debe una|a qué esperas|a qué espera|por qué no contestas|por qué no respondes
        no entiendo por qué|nadie rechaza|nadie dice que no|no puedes permitirte|no puede permitirse
        no te puedes permitir|no puedes dejar pasar|dejar pasar esta|dejar pasar algo así|dejar pasar una oportunidad
        solo hoy puedes|válido solo hoy|válida solo hoy|se agotan las plazas|las plazas vuelan|vuela la plaza
        ni siquiera me has|ni siquiera me ha|ni siquiera has contestado|ni siquiera has respondido
        ni siquiera contest~|ni siquiera respond~|todavía no me has contestado|aún no me has contestado
        todavía no has contestado|sigues sin contestar|sigues sin responder|sigue sin contestar|sigue sin responder
        sigo sin respuesta|sigo sin noticias|estoy decepcionad~|bastante decepcionad~|decepcionad~ con
        decepcionad~ por|decepcionad~ de|me decepciona|qué decepción|una decepción que|después de todo el esfuerzo
        todo el esfuerzo que he|con todo el esfuerzo|con todo el tiempo|el esfuerzo que he|el esfuerzo que puse
        todo el tiempo que he|todo el tiempo que te|te vas a arrepentir|se va a arrepentir|un gran error
        un error enorme|sería un error|necesito que me contestes|necesito que me respondas|necesito que me digas
        necesito que decidas|me urge|urge que|contesta de inmediato|responde de inmediato|contesta hoy mismo
        responde hoy mismo|decide hoy mismo|hoy mismo o|doy por hecho que|te tacho|te borro de|me debes una
        un mínimo de educación|por qué no me contestas|por qué no me respondes|por qué no me has|me haces perder
        me hace perder|no entiendo que no|no me lo pensaría|no lo pensaría|yo no lo dejaría|a punto de firmar
        se me adelanten|se te adelant~|se te adelante|se le adelant~|no hay segunda|no habrá una segunda|pasa una vez
        pasa solo una|trenes que solo|hasta que contestes|hasta que respondas|hasta que me digas|no aceptaré un no
        no acepto un no|no acepto negativas|me dejas en mal|me dejas mal|me dejas colgad~|quedo mal|quedar mal
        quedo fatal|me hace quedar|me haces quedar|hacen cola|haciendo cola|darían lo que|matarían por
        última advertencia|no tienes excusa|sin excusas|no hay excusa|qué te cuesta|tan difícil es contestar
        tanto cuesta|tan poco cuesta|esperar más por ti|no puedo esperar más|no voy a esperar|se cierra hoy
        se acaba hoy|se acaba mañana|termina hoy|tienes hasta hoy|tienes hasta esta|tienes hasta mañana|tienes # horas
        tiene # horas|quedan # horas|quedan horas|solo quedan horas|merezco una explicación|exijo una|exijo que
        piénsalo bien antes de decir|así que date prisa|date prisa, que|date prisa antes|date prisa o
        tu última oportunidad|su última oportunidad|es la última oportunidad|qué mala educación
        ignorar * mensaje/mensajes/correo/correos|ignoras * mensajes/correos|llamaré hasta que|escribiré hasta que
        insistiré hasta|que te arrepentirás|del que te|te arrepentirías|se arrepentiría|estarías loc~|estaría loc~
        suicidio profesional|lista se cierra|cierra la lista|cierran la lista|al menos una respuesta
        cuántas veces tengo|cuántos mensajes|tu silencio es|su silencio es|con tu silencio|con su silencio
        de tu silencio|quedan pocas plazas|solo quedan # plazas|quedan # plazas|más te vale|más le vale
        te conviene contest~|di que sí ya|di que sí antes|después de todo lo que he|no esperarán|no van a esperar
        tu silencio|su silencio|última oportunidad
        """

    private static let it = """
        chi prima arriva|ultimo avviso|non aspettare oltre|non aspettare ancora|un'occasione così|occasione del genere
        opportunità del genere|non aspetterà|non aspetta nessuno|non c'è tempo da perdere|merito una risposta
        merita una risposta|meriterei|mi aspettavo almeno|colga al volo|cogli l'attimo|ultima opportunità
        ultima chance|occasione unica|opportunità unica|occasione irripetibile|opportunità irripetibile|irripetibile
        ora o mai più|adesso o mai più|agisci subito|agisca subito|affrettati|si affretti|sbrigati|si sbrighi
        prima che sia troppo|non perderti|non si perda|lasciarti sfuggire|farti scappare|farsi scappare
        lasciare sfuggire|il tempo stringe|il tempo sta per|tempo sta scadendo|solo per oggi|scade stasera
        scade domani|posti limitati|ultimi posti|a ruba|nemmeno risposto|neanche risposto|mi ignori|mi ignora
        ignorarmi|deludente|mi dispiace che tu non|dispiace che lei non|terza volta che|quarta volta che
        tutto lo sforzo|dopo tutto quello che|te ne pentirai|se ne pentirà|pentirai|pentirà|pentirti|pentirsi
        rimpiangerai|rimpiangerà|grosso errore|saresti pazzo|sarebbe da pazzi|sarebbe sciocco|devi rispondere
        deve rispondere|devi decidere|deve decidere|devi dirmi|deve dirmi|ho bisogno di una risposta|mi aspetto una
        rispondi subito|risponda subito|rispondimi|entro stasera|deciditi|si decida|darò per scontato|do per scontato
        non ci sarà un'altra|non ci sarà una seconda|nessuna seconda|non capiterà|non avrai un'altra|non avrà un'altra
        altri candidati hanno già|altri candidati stanno|maleducato|maleducazione|per cortesia rispond~
        minimo di rispetto|almeno potresti|almeno potrebbe|mi deve una|perché non rispondi|non capisco perché
        nessuno rifiuta|nessuno dice di no|non puoi permetterti|non può permettersi|non pensarci troppo
        non ci pensi troppo|non ci pensare troppo|non pensarci due|non perdere questa|non perdere l'|non perda questa
        non perda l'|non lasciarti sfuggire|non lasciartela|non lasci che|valida solo oggi|vale solo oggi
        ancora nessuna risposta|ancora nessun cenno|nemmeno una risposta|neanche una risposta|neppure una risposta
        nemmeno una riga|neanche una riga|neppure una riga|nemmeno due righe|mi stai ignorando|mi sta ignorando
        ignorare i miei|ignori i miei|ignorare così|continui a ignor~|continua a ignor~|sono delus~|un po' delus~
        abbastanza delus~|molto delus~|delus~ dal|delus~ da|delus~ che|che delusione|una delusione che
        dopo tutto l'impegno|tutto l'impegno che|tutto il tempo che|il tempo che ti ho|il tempo che le ho
        la fatica che ho|lo rimpiangerai|sarebbe un errore|un grave errore|un grosso errore
        mi serve una risposta entro|mi serve una risposta oggi|mi serve una risposta subito|mi serve il tuo sì
        mi serve un sì|mi serve il suo|è urgente|molto urgente|urgentissim~|con urgenza|con la massima urgenza
        rispondi entro|risponda entro|decidi entro|decida entro|conferma entro|confermi entro|mi devi almeno
        mi devi una|mi deve almeno|mi devi una risposta|cosa aspetti a|cosa aspetta a|che aspetti a|che cosa aspetti
        perché non mi rispondi|perché non mi hai|perché non mi risponde|mi fai perdere tempo|mi fa perdere tempo
        farmi perdere tempo|facendo perdere tempo|perdere il mio tempo|ti conviene rispond~|ti conviene decid~
        le conviene decid~|è scortese|scortese non|scortese da|un po' scortese|piuttosto scortese|finché non rispond~
        finché non mi rispond~|finché non avrò|non accetto un no|non accetto rifiuti|non accetterò|mi fai fare
        mi fa fare brutta|brutta figura|mi lasci in sospeso|mi lascia in sospeso|appeso a un filo|in fila per
        fanno la fila|farebbero carte false|darebbero qualsiasi|ucciderebbero|ultimo treno|un treno che|treni così
        treno che passa|treno così|non ripassa|non ricapita|non ricapiterà|ultimo avvertimento|ultimo sollecito
        hai tempo fino a stasera|hai tempo fino a domani|ha tempo fino a stasera|ha tempo fino a domani|hai # ore
        ha # ore per|restano # ore|poche ore per|altri stanno già|altri sono già|altri hanno già|qualcuno più svelto
        qualcun altro più|si faranno avanti|si farà avanti|nessuna scusa|niente scuse|non hai scuse|non ha scuse
        tanto ci vuole|quanto ti costa|cosa ti costa|cosa le costa|che ti costa|che le costa|la tua ultima occasione
        la sua ultima occasione|è l'ultima occasione|ultima occasione per|l'ultima possibilità|tua ultima possibilità
        ignorare * messaggio/messaggi/mail|ignori * messaggi/mail|chiamerò finché|scriverò finché|insisterò finché
        di cui ti pentirai|te ne pentiresti|se ne pentirebbe|saresti pazz~|sarebbe pazz~|suicidio professionale
        lista chiude|chiude la lista|si chiude la lista|almeno una risposta da|almeno due righe di|quante volte devo
        quanti messaggi devo|il tuo silenzio è|il suo silenzio è|con il tuo silenzio|con il suo silenzio
        del tuo silenzio|restano solo # posti|restano # posti|rimangono # posti|solo # posti|faresti meglio
        farebbe meglio|dimmi di sì subito|di' di sì subito|dopo tutto quello che ho|non aspetteranno
        non aspetterà a lungo|non aspetta in eterno|il tuo silenzio|il suo silenzio
        """

    private static let nl = """
        wie het eerst komt|laatste waarschuwing|wacht niet langer|wacht niet te lang|niet lang nadenken
        denk niet te lang|grijp je kans|grijp deze kans|pak je kans|pak deze kans|een kans als deze|een kans als dit
        wacht op niemand|verdien een antwoord|verdient een antwoord|had meer verwacht|eindelijk eens
        eindelijk antwoord|laatste kans|allerlaatste|unieke kans|eenmalige kans|nu of nooit|handel nu|handel snel
        haast u|wees er snel|voor het te laat|voordat het te laat|mis deze|mis dit niet|laat deze kans|aan je voorbij
        aan u voorbij|de tijd dringt|tijd dringt|de klok tikt|klok tikt|tijd raakt op|nog maar enkele
        nog maar # plekken|gaat snel weg|snel vergeven|niets van je gehoord|niets van u gehoord|niks van je
        nooit gereageerd|je negeert|u negeert|genegeerd|teleurstellend|derde keer dat|vierde keer dat|na alles wat
        spijt krijgen|je moet reageren|u moet reageren|je moet beslissen|u moet beslissen|ik eis|reageer direct
        reageer meteen|reageer nu|antwoord direct|antwoord nu|per direct antwoord|beslis nu|beslis vandaag|beslis snel
        anders ga ik|neem ik aan dat je geen|geen tweede kans|andere kandidaten hebben al|andere kandidaten zijn al
        anderen hebben al|het fatsoen|minstens antwoorden|tenminste reageren|waar wacht je|waar wacht u
        waarom reageer je|begrijp niet waarom|snap niet waarom|niemand zegt nee|niemand weigert|niet veroorloven
        kunt het je niet|kan je het niet|twijfel niet langer|niet langer twijfelen|niet te lang nadenken
        denk er niet te lang|mis je deze|dan mis je|je mist een|mis deze kans|laat dit niet lopen|laat je dit niet
        zo'n kans komt|zo'n kans krijg|zo'n kans laat|zo'n kans loop|alleen vandaag nog|de laatste plekken
        de laatste plaatsen|plekken gaan snel|plaatsen gaan snel|nog niet eens geantwoord|niet eens gereageerd
        niet eens geantwoord|niet eens een|niet eens de moeite|nog steeds geen antwoord|nog steeds geen reactie
        nog altijd geen antwoord|nog altijd geen reactie|nog steeds niet gereageerd|nog steeds niet geantwoord
        je negeert me|je negeert mijn|u negeert mij|mij negeren|me negeren|mijn berichten negeren
        mijn berichten negeert|blijft negeren|niets van je laat horen|niets van u laat horen|niets laat horen
        niets laten horen|niks laat horen|teleurgesteld dat|teleurgesteld in|teleurgesteld over|ben teleurgesteld
        best teleurgesteld|nogal teleurgesteld|wat teleurgesteld|stel me niet teleur|stelt me teleur|stel me teleur
        na al die moeite|na alle moeite|al de moeite die|de moeite die ik heb|de tijd die ik in|de tijd die ik erin
        zou dom zijn|wel gek zijn|een grote fout|zou een fout|een vergissing zijn|je moet nu beslissen
        je moet nu kiezen|u moet nu beslissen|je moet vandaag|u moet vandaag|moet je nu beslissen|moet je vandaag
        moet u vandaag|ik verwacht vandaag|ik verwacht van je|ik verwacht van u|ik verwacht je antwoord
        ik verwacht een antwoord|ik verwacht uw antwoord|onmiddellijk antwoord|onmiddellijk reageren
        met spoed antwoord|is spoed|met spoed reageren|antwoord voor vanavond|reageer voor vanavond
        reageer voor morgen|antwoord voor morgen|beslis voor|reageer binnen|antwoord binnen|binnen 24 uur reageren
        binnen 24 uur een antwoord|op zijn minst antwoorden|op zijn minst reageren|op zijn minst een antwoord
        op zijn minst een reactie|je bent me een antwoord|je bent me wel|u bent mij een|antwoord schuldig
        waarom je niet reageert|waarom je niet antwoordt|waarom u niet reageert|waarom u niet antwoordt|waarom je mij
        je verspilt mijn|verspil mijn tijd|mijn tijd verspild|mijn tijd verspil~|verspilling van mijn|sta voor schut
        voor schut|voor gek|voor aap|laat me zitten|laat me hangen|in de steek|door jouw stilte|je stilte is
        je stilte vind|door je stilte|vanwege je stilte|stilte zegt genoeg|onbeleefd dat|onbeleefd om
        vind het onbeleefd|best onbeleefd|nogal onbeleefd|wees er snel bij|haast je, want|haast je want|grijp deze
        staan in de rij|staan te dringen|staan al klaar|zouden een moord|doen een moord|moord voor doen
        tot je antwoordt|tot je reageert|totdat je reageert|totdat je antwoordt|totdat je ja|neem geen genoegen
        accepteer geen nee|geen nee accept~|laatste oproep|laatste herinnering|je hebt nog # uur|je hebt tot vanavond
        je hebt tot morgen|u hebt tot vanavond|u heeft tot morgen|nog maar een paar uur|nog een paar uur|geen excuus
        geen smoes|wat kost het je|hoe moeilijk is|is het zo moeilijk|zo moeilijk om|rijden niet twee
        komt maar één keer|komt maar een keer|de trein rijdt|deze trein|laat deze kans lopen|laat dit lopen
        kans laten lopen|dit laten lopen|berichten/mails/mailtjes negeren/negeert|negeren van * berichten/mails
        blijf bellen tot|blijf mailen tot|blijf schrijven tot|bel je tot|spijt van krijg~|spijt van krijgen
        krijg je spijt|krijgt u spijt|daar krijg je spijt|zou gek zijn|zou wel gek|bent gek als|carrièrezelfmoord
        lijst sluit|sluit de lijst|trein komt maar|kort antwoord verwacht|een antwoord verwacht|een reactie verwacht
        hoe vaak moet ik|hoeveel berichten|je stilzwijgen is|uw stilzwijgen is|door je stilzwijgen|nog maar # plaatsen
        nog # plekken|laatste # plekken|je kunt maar beter|je kan maar beter|u kunt maar beter|zeg nu ja
        na alles wat ik|wacht niet eeuwig|wachten niet eeuwig|wacht niet lang|wachten niet lang|jouw stilte|je stilte
        uw stilte|je stilzwijgen|uw stilzwijgen
        """

    private static let pt = """
        última chance|última oportunidade|última hipótese|oportunidade única|chance única|única oportunidade|agora ou nunca|aja já|aja agora|age já|apresse se|apressa te|despacha te|corra|antes que seja tarde|antes que seja demasiado|tarde demais|não perca|não percas|não deixe passar|não deixes passar|não deixe escapar|não deixes escapar|deixar passar|deixar escapar|o tempo está a|o tempo está|tempo esgota|só hoje|apenas hoje|somente hoje|termina hoje|últimas vagas|vagas limitadas|restam poucas|restam apenas|só restam
        não respondeu|não respondeste|não me respondeu|não me respondeste|ainda não respond~|continua sem|continuas sem|nenhuma resposta|nem ao menos|o seu silêncio|o teu silêncio|seu silêncio|teu silêncio|me ignora|ignorar me|ignorou|ignoraste|ignorando|a ignorar
        desapontad~|desiludid~|decepcionad~|dececionad~|decepcionante|desilusão|terceira vez que|segunda vez que|quarta vez que|todo o esforço|tanto esforço|o esforço que|o tempo que|depois de tudo
        vai arrepender se|vais arrepender te|arrepender|arrepende|se arrepende~|grande erro|seria uma loucura|seria loucura|tem de responder|tens de responder|precisa responder|precisas de responder|tem que responder|tem de decidir|tens de decidir|deve responder|preciso da sua resposta|preciso da tua resposta|preciso de uma resposta|exijo|responda já|responde já|responda imediatamente|responda agora|o quanto antes|urgência|urgentemente|até hoje à noite|antes de amanhã|até amanhã de|em 24 horas|próximas 24|próximas 48|próximas horas|no máximo até|o mais tardar|decida se|decide te|decida já|vou assumir que|assumirei que|riscar|retirar da lista|tirar da lista|segunda chance|não haverá outra|não terá outra|não terás outra|não se repete|não se repetirá|todos os outros|outros candidatos já|outros já|falta de educação|mal educado|ao menos responder|pelo menos responder|pelo menos podia|deve me|está à espera de quê|do que está à espera|de que está à espera|o que está esperando|porque não responde|por que não responde|não entendo por|não percebo porque|não compreendo por|perder tempo|perder o meu tempo|ninguém recusa|ninguém diz não|não se pode dar ao luxo|dar ao luxo
        """

    private static let pl = """
        ostatnia szansa|ostatnią szansę|ostatnia okazja|ostatnią okazję|ostatni dzwonek|jedyna szansa|jedyna okazja|jedyna taka|niepowtarzalna|niepowtarzalną|teraz albo nigdy|działaj teraz|działaj szybko|proszę się pospieszyć|pospiesz się|pośpiesz się|spiesz się|zanim będzie za późno|zanim będzie|nie przegap|nie przegapić|proszę nie przegapić|nie zmarnuj|nie zwlekaj|proszę nie zwlekać|nie ma co zwlekać|przejść obok|przejdzie koło nosa|czas ucieka|czas się kończy|czas nagli|zegar tyka|tylko dziś|tylko dzisiaj|wygasa|ostatnie miejsca|zostały tylko|zostało tylko|rozchodzą się
        nie odpowiedział~|nie odpisał~|nie odpowiada|nie odpisuje|do tej pory nie|wciąż brak|nadal brak|brak odpowiedzi|żadnej odpowiedzi|Pana milczenie|Pani milczenie|Twoje milczenie|milczenie|milczy|ignoruje|ignorujesz|ignorowanie|ignorowania|zignorował~|ignorować
        rozczarowan~|zawiedzion~|rozczarowuje|przykro mi że nie|przykro mi, że|trzeci raz|drugi raz|czwarty raz|tyle wysiłku|włożyłem|włożyłam|tyle pracy|tyle czasu|poświęciłem|poświęciłam
        pożałuje|pożałujesz|żałować|żałował~|duży błąd|wielki błąd|szaleństwem|głupotą|musi Pan odpow~|musi Pani odpow~|musisz odpow~|musi Pan zdecyd~|musi Pani zdecyd~|musi się Pan|musi się Pani|oczekuję odpowiedzi|oczekuję, że|żądam|nalegam|natychmiast|natychmiastow~|niezwłocznie|bezzwłocznie|pilnie|pilne|pilna|jak najprędzej|do dziś|do wieczora|do jutra|przed północą|w ciągu 24|ciągu # godzin|najbliższych 24|proszę się zdecydować|zdecyduj się|w przeciwnym razie|uznam, że|skreślę|skreślić|usunę|drugiej szansy|kolejnej szansy|drugiej takiej|nie powtórzy|wszyscy inni|inni kandydaci już|inni już|niegrzeczne|niegrzecznie|nieuprzejme|przynajmniej odpow~|chociaż odpow~|wypadałoby|na co Pan czeka|na co Pani czeka|na co czekasz|dlaczego Pan nie|dlaczego Pani nie|dlaczego nie|nie rozumiem, dlaczego|nie rozumiem|marnować|marnuje|mój czas|nikt nie odmawia|nie odmawia się|nie może Pan sobie|nie może Pani sobie|nie możesz sobie
        """
}
