/// Wishes about age, gender, origin, family, health or religion, which no outreach may state.
enum DiscriminatingWords {
    static let lists = [en, de, fr, es, it, nl, pt, pl]

    private static let en = """
        gen z|generation z|millennial~|in their twenties|in their thirties|in your twenties|in your thirties
        under thirty|aged # to #|aged between|aged under|fresh graduates|family man|young mums|without a family
        energetic young|youngster~|over fifty|over 50|over 45|too senior in age|local people only|locals only
        young and dynamic|young dynamic|young, dynamic|young team|young and hungry|a younger
        younger candidate/candidates/person/people/engineer/team|young professionals|young talent|someone young
        somebody young|young mind/minds|fresh blood|young blood|young energetic|young men|young man|young woman
        young women|young, energetic|young, ambitious|digital native|digital natives|recent graduates only
        graduates only|under # years|under 30|under 35|under 40|under forty|under thirty five|below 35|below 40
        not older than|no older than|too old|over 40s|over 50s|age limit|years of age|of your age|at your age
        your generation|older colleagues/candidates/people/applicants|past their prime|no retirees|near retirement
        close to retirement|not nearing retirement|mature candidates|senior citizens|native speaker|native speakers
        native tongue|native level english speaker|mother tongue|no accent|without an accent|without accent
        accent free|foreign accent|british only|citizens only|nationals only|no foreigners|of european origin
        western background|cultural background|cultural fit with our christian|church going|caucasian
        immigration background|born and raised|born here|without children|more children|still wants children
        plans to have children|no children|no kids|without kids|childless|child free|childfree|free of family
        family commitments|family obligations|family plans|not planning a family|planning to start a family
        start a family|starting a family|pregnant|not likely to go on|young mother|single people|unmarried|no family
        a man for|a woman for|men only|women only|male candidate/candidates|female candidate/candidates
        man or woman enough|strong man|strong men|male colleague|female colleague|ideally a man|ideally male
        ideally female|ideally a woman|preferably male|preferably female|preferably a man|preferably a woman
        looking for a man|looking for a woman|looking for a guy|guys only|a bunch of guys|a woman's touch
        manpower of men|her female charm|good looking|able bodied|able-bodied|physically fit|in good health
        perfect health|full health|healthy candidate/candidates|healthy people|healthy person|no disabilities
        no disability|without disabilities|handicapé~|no health issues|health issues|health problems|no sick days
        sick leave|never ill|mentally strong|fit and healthy|young and fit|christian candidates|christian values
        christian background|muslim candidate~|jewish candidate~|no muslims|no jews|religious background
        religious beliefs|practicing christian|man of faith|woman of faith|people of faith|no immigrants
        immigrants need|lads together|the lads|girls team|plan on having children|planning on children|young children
        toddlers|small children at|no small children|younger than #|older than #|over the age|under the age
        average age|age range|age bracket|right age|ideal age|at this age|not over #|nobody over #|no one over #
        anyone over #|up to # years old|# years old at|aged up to|aged #|youthful team|youthful energy|youthful crowd
        more youthful|feminine touch|more masculine|masculine environment|manly|attractive young|attractive woman
        any medical conditions|no medical conditions|a medical condition|maternity leave planned|no maternity
        not planning to go on maternity|maternity plans|unattached person|unattached candidates|young unattached
        preferably single|ideally single|young mum|working mums|no mums|mother of small|mothers with
        women with children|native english speaker~|native german speaker~|native only|natives only|a true native
        real locals|our own kind|of our own background|proper english|english born|british born|headscarf|hijab|turban
        kippah|disabled people need|not disabled|free of disabilities|sexual orientation|heterosexual|a gentleman for
        a young lady|young lady|ladies only|gentlemen only|prefers a man|prefers a woman|prefer a man|prefer a woman
        prefer men|prefer women|rather have a man|rather have a woman|would suit a man|would suit a woman|suits a man
        suits a woman|strong lads|are you married|do you have children|do you have kids|are you pregnant
        are you planning a family|plan to have kids|your age should|someone your age|for your age|excellent health
        young/younger/youthful team/crew/people/person/candidate/candidates/colleague/colleagues/graduate/graduates/professional/professionals/talent/talents/woman/women/man/men/guy/guys/lady/hire/hires/profile/profiles/recruits/faces/minds/bunch
        nothing tying you|off sick|sickness absence|nobody past|not past #|local candidates only|eu passport only
        anyone under #|someone under #|somebody under #|people under #|candidates under #|under # preferred
        people over #|over # need not|no kids at|no children at|without kids at|without family ties|no family ties
        """

    private static let de = """
        Generation Z|Gen Z|Millennials|in den Zwanzigern|in den Dreißigern|Mitte zwanzig|Mitte zwanzig bis
        Mitte dreißig|Anfang dreißig|Anfang zwanzig|Ende zwanzig|frisch von der Uni|junge Truppe|junger Truppe
        jungen Truppe|junge, hungrige|Junggebliebene|über 50|über fünfzig|jenseits der 50|jenseits der fünfzig
        jung genug|jung geblieben|frische Gesichter|junge Gesichter|junges Team|jungen Team|junge Team
        junges, dynamisches|junges dynamisches|jungen, dynamischen|jungen dynamischen|jung und dynamisch
        jung, dynamisch|jung und hungrig|junge Leute|junge Menschen|junge Talente
        jüngere/jüngeren/jüngeres/jüngerer Team/Kandidaten/Kollegen/Person/Bewerber/Mitarbeiter/Kräfte|junge Kollegen
        frisches Blut|junges Blut|Digital Native|Digital Natives|Berufseinsteiger bevorzugt|unter 30|unter 35|unter 40
        unter vierzig|unter dreißig|nicht älter als|maximal # Jahre|höchstens # Jahre alt|bis # Jahre alt|Jahre alt
        zu alt|Altersgrenze|in Ihrem Alter|in deinem Alter|ältere Bewerber|älteren Bewerber|ältere Kollegen
        ältere Kandidaten|kurz vor der Rente|Ihrer Generation|Muttersprachler|Muttersprachlerin|Muttersprachlern
        Muttersprache|muttersprachlich|akzentfrei|akzentfreies|ohne Akzent|deutscher Herkunft|deutsche Herkunft
        deutscher Abstammung|Abstammung|keine Ausländer|Migrationshintergrund|einheimisch|Konfession|konfession~
        Muslim~|muslimisch|Kopftuch|religiös~|Hautfarbe|ohne Kinder|keine Kinder|kinderlos~|ohne Familie
        familiär ungebunden|familiär gebunden|ungebunden~|familiäre Verpflichtungen|familiären Verpflichtungen
        ohne familiäre|Familienplanung|Kinderwunsch|schwanger~|Schwangerschaft|Mutti|Mütter|ledig|unverheiratet
        alleinstehend|nur Männer|nur Frauen|männlicher Kandidat|männlichen Kandidaten|männliche Kandidaten
        männliche Bewerber|weibliche Bewerber|weibliche Kandidatin~|am liebsten einen Mann|am liebsten eine Frau
        idealerweise ein Mann|idealerweise einen Mann|idealerweise eine Frau|idealerweise männlich
        idealerweise weiblich|einen Mann|der richtige Mann|den richtigen Mann|gestandener Mann|gestandene Männer
        starke Männer|starker Mann|Männerrunde|Männerteam|Jungs|Mädels|als Frau|als Mann|eine echte Männer~
        weibliche Hand|weibliche Note|hübsch~|attraktives Äußeres|körperlich fit|körperlich belastbar
        körperlich uneingeschränkt|voll belastbar|gesundheitlich uneingeschränkt|gesundheitlich fit
        gesundheitliche Einschränkungen|gesundheitlichen Einschränkungen|ohne gesundheitliche|kerngesund
        ohne Behinderung|keine Behinderung|nie krank|selten krank|Krankheitstage|Krankenstand|keine Elternzeit
        ohne Elternzeit|Elternzeit geplant|Elternzeit plan~|in Elternzeit geh~|nicht in Elternzeit|christliche Werte
        christlicher Glaube|christlichen Glauben|gläubig~|chronisch krank~|keine chronischen|ohne chronische
        gesund und belastbar|gesund und fit|jung und gesund|keine Behinderten|nicht behindert|jüngere Semester
        jüngere Person|jüngere Leute|jüngere Generation|jüngeren Generation|etwas Jüngeres|jemand Jüngeres
        jemanden Jüngeres|jemand Jüngeren|nicht älter|älter als # Jahre|älter als # sein|älter als #|noch jung genug
        noch jung sind|noch jung bist|lieber jüngere|lieber jünger|eher jünger|eher jüngere|Durchschnittsalter
        Altersdurchschnitt|Altersschnitt|im besten Alter|Alter bis|Alter zwischen|im Alter von|vorzugsweise männlich
        vorzugsweise weiblich|bevorzugt männlich|bevorzugt weiblich|bevorzugt ein Mann|bevorzugt eine Frau
        vorzugsweise ein Mann|vorzugsweise eine Frau|eine belastbare Frau|eine Frau ohne|ein Mann ohne|eine Frau, die
        lieber einen Mann|lieber eine Frau|eher einen Mann|eher eine Frau|gern einen Mann|gern eine Frau
        gerne einen Mann|gerne eine Frau|kein Kopftuch|ohne Kopftuch|keine Muslime|keine Frauen|keine Männer
        keine Mütter|keine Schwangeren|keine Kinder mehr|Kinder geplant|Kinder zu bekommen|Kinder bekommen
        keine kleinen Kinder|kleine Kinder haben|mit deutschem Pass|deutscher Pass|deutschen Pass|echte Deutsche
        gebürtige Deutsche|gebürtiger Deutscher|nur Deutsche|nur deutsche|nur Inländer|lieber Deutsche
        aus deutschem Hause|biodeutsch~|abendländisch~|katholisch~|evangelisch getauft|evangelischer Konfession
        getauft~|kirchlich gebunden|keine gesundheitlichen|gesundheitlich keine|ohne Vorerkrankung~
        keine Vorerkrankung~|nie krankgeschrieben|kaum Krankheitstage|Rollstuhl|schwerbehindert~ nicht|schwul|lesbisch
        heterosexuell|hetero|sexuelle Orientierung|Sind Sie verheiratet|bist du verheiratet|haben Sie Kinder
        hast du Kinder|familiären Pflichten|familiäre Pflichten|familiären Bindungen|perfekte Gesundheit
        beste Gesundheit|bester Gesundheit|in Ihrem Alter sollte
        junge/junger/jungen/junges Leute/Kollegen/Kolleginnen/Talente/Mannschaft/Truppe/Absolventen/Frau/Frauen/Mann/Männer/Menschen/Bewerber/Kandidaten/Fachkräfte/Köpfe/Wilde/Team/Crew
        niemand über #|keiner über #|unter # Jahre~|krankgemeldet|niemand unter #|jemand unter #|jemanden unter #
        wer über # ist|Leute über #|Bewerber über #|unter # Jahren|keine Kinder zu Hause|keine Familie zu Hause
        keine Familie, die|keine Alleinerziehenden|nicht alleinerziehend
        """

    private static let fr = """
        génération z|millennials|trentenaire~|vingtaine|la vingtaine|moins de 30|moins de 35|moins de 40
        plus de cinquante ans|plus de 50 ans|quinquagénaire~|bande de jeunes|esprit jeune|jeunes loups|jeune loup
        assez jeune|encore jeune|jeune diplômé uniquement|équipe jeune|jeune équipe|jeunes équipe|jeune et dynamique
        jeunes et dynamiques|jeune, dynamique|jeune dynamique|équipe de jeunes|jeunes talents|jeunes gens
        un profil jeune|profil jeune|profils jeunes|plus jeune|plus jeunes|sang neuf|sang frais|digital native
        digital natives|natifs du numérique|natif du numérique|native du numérique|moins de # ans|moins de trente
        moins de quarante|plus de # ans|âgé de|âgée de|âgés de|trop âgé|trop âgée|trop vieux|limite d'âge|à votre âge
        à ton âge|jeunes diplômés uniquement|uniquement des jeunes|votre génération|ta génération
        proche de la retraite|proches de la retraite|seniors s'abstenir|séniors s'abstenir|langue maternelle
        locuteur natif|locutrice native|locuteurs natifs|français natif|francophone de naissance|francophone natif
        natif français|sans accent|accent étranger|de nationalité|nationalité française|français de souche|de souche
        origine européenne|origine française|pas d'étrangers|immigré~|chrétien~|musulman~|couleur de peau|sans enfant
        sans enfants|pas d'enfants|pas d'enfant|sans charge de famille|sans charges de famille|charge de famille
        charges familiales|sans contraintes familiales|contraintes familiales|contrainte familiale
        obligations familiales|vie de famille à|célibataire~|projet d'enfant|projet de maternité|projet de grossesse
        jeune maman|mère de famille|mères de famille|père de famille|des femmes uniquement|hommes uniquement
        femmes uniquement|de préférence un|de préférence une|de préférence masculin|candidat masculin
        candidate féminine|de sexe masculin|de sexe féminin|profil masculin|profil féminin|touche féminine
        en tant que femme|en tant qu'homme|les gars|bande de copains|bande de potes|entre hommes|entre garçons
        l'homme de la situation|l'homme qu'il|physique agréable|belle présentation|bonne condition physique
        bonne santé|parfaite santé|excellente santé|pleine santé|en bonne santé|problème de santé|problèmes de santé
        soucis de santé|sans handicap|jamais malade|arrêt maladie|arrêts maladie|maladie chronique|apte physiquement
        physiquement apte|être marié|soit marié|pas marié|déjà marié|homme marié|femme mariée|confession juive
        d'origine juive|candidat juif|candidate juive|des garçons de|un garçon|candidat catholique|profil catholique
        culture catholique|pratiquant~|croyant~|de religion|religion musulmane|sans religion|appartenance religieuse
        voile|voilée|foulard|origine ethnique|issu de l'immigration|issus de l'immigration|issue de l'immigration
        moyenne d'âge|âge moyen|âge maximum|âge maximal|âge idéal|âge limite|entre # et # ans|# ans maximum|# ans max
        maximum # ans|max # ans|pas plus de # ans|passé la quarantaine|passé la cinquantaine|moins de quarante ans
        vu votre âge|vu ton âge|un homme de|une femme de|un homme sans|une femme sans|plutôt un homme|plutôt une femme
        idéalement un homme|idéalement une femme|si possible un homme|si possible une femme|homme de préférence
        femme de préférence|un homme, un|un vrai mec|un mec|des mecs|des nanas|que des hommes|que des femmes
        pas de femme|pas de femmes|enfants en bas âge|sans jeunes enfants|pas de jeunes enfants|pas d'enfants en
        pas enceinte|enceinte~|tomber enceinte|congé maternité prévu|pas de congé maternité|sans congé maternité
        projet de bébé|jeunes parents s'abstenir|français d'origine|français de naissance|français pure souche
        nationaux uniquement|français uniquement|de type européen|d'apparence|bien portant~|sans problème de santé
        sans traitement médical|sans fauteuil|ni handicap|pas de handicap|valide uniquement|personnes valides
        en situation de handicap s'abstenir|orientation sexuelle|homosexuel~|hétéro~|des hommes jeunes
        natif de la région|natifs de la région|gens du coin uniquement|êtes vous marié~|es tu marié~
        avez vous des enfants|as tu des enfants|santé parfaite|santé irréprochable|santé de fer
        jeune/jeunes équipe/collègues/diplômés/diplômé/diplômée/candidat/candidats/candidate/profil/profils/talent/talents/recrue/recrues/femme/femmes/homme/hommes/gens/pousses/collaborateurs/ingénieurs/actifs/pros
        mère célibataire|souvent malade|personne de plus de #|pas plus de #|pas d'enfants à|sans enfants à charge
        sans attaches familiales|pas de parent isolé
        """

    private static let es = """
        generación z|millennials|veinteañer~|treintañer~|cuarentón~|menos de 30|menos de 35|menos de 40|más de 50
        mayores de 50|espíritu joven|mentalidad joven|plantilla joven|ambiente joven|ambiente juvenil
        suficientemente joven|todavía joven|chavales|equipo joven|joven y dinámico|joven y dinámica
        jóvenes y dinámicos|equipo de jóvenes|gente joven|talento joven|un joven|una joven|alguien joven|perfil joven
        perfiles jóvenes|más joven|más jóvenes|sangre nueva|sangre joven|nativo digital|nativos digitales
        nativa digital|menor de # años|menores de # años|menos de # años|menor de treinta|menor de cuarenta
        no mayor de|no mayores de|tope de edad|límite de edad|edad máxima|tu generación|demasiado mayor
        mayores abstenerse|cerca de jubilarse|recién graduados exclusivamente|hablante nativo|hablantes nativos
        hablante nativa|nativo de español|español nativo|solo nativos|lengua materna|idioma materno|sin acento
        españoles de nacimiento|preferir a españoles|a ser posible español~|acento extranjero|de nacionalidad
        nacionalidad española|origen español|origen europeo|extranjero no|inmigrante~|nacido en|nacida en|católic~
        musulm~|color de piel|sin hijos|no tenga hijos|no tengas hijos|no tener hijos|hijos pequeños
        sin cargas familiares|cargas familiares|cargas de familia|sin cargas|sin responsabilidades familiares
        responsabilidades familiares|obligaciones familiares|compromisos familiares|ataduras familiares|sin ataduras
        sin familia|soltero~|soltera~|embaraz~|quedarse embarazada|formar una familia|planes de familia|baja maternal
        baja por maternidad|padre de familia|ama de casa|solo hombres|solo mujeres|preferiblemente hombre
        preferiblemente mujer|preferentemente hombre|preferentemente mujer|candidato varón|varón|sexo masculino
        sexo femenino|toque femenino|el hombre adecuado|buena presencia|entre hombres|buena forma física
        buen estado de salud|buena salud|perfecta salud|salud perfecta|problemas de salud|problema de salud
        sin problemas médicos|sin discapacidad|sin bajas|bajas médicas|baja médica|nunca enfermo|enfermedad crónica
        físicamente apt~|físicamente en forma|equipo juvenil|solo hablantes nativos|nativos exclusivamente
        nativo de inglés|nativos de inglés|estar casad~|esté casad~|no esté casad~|mujer casada|hombre casado
        creencias religiosas|religiosa practicante|practicante~|de religión|sin religión|raza blanca|de raza
        origen étnico|etnia|candidato cristiano|valores cristianos|mayor de # años|mayor de cuarenta
        mayor de cincuenta|mayores de # años|hasta # años de edad|años de edad|a tu edad|a su edad|para su edad
        para tu edad|edad media|media de edad|edad ideal|edad comprendida|entre # y # años|# años como máximo
        # años máximo|máximo # años|no pasar de los #|no pase de los #|españoles de pura|candidatos varones
        preferimos varones|un varón|un hombre de|una mujer de|un hombre sin|una mujer sin|preferimos un hombre
        preferimos una mujer|prefieren un hombre|prefieren una mujer|prefieren a un hombre|prefieren a una mujer
        preferible hombre|preferible mujer|mejor un hombre|mejor una mujer|mejor si es hombre|mejor si es mujer
        a ser posible hombre|a ser posible mujer|a ser posible un hombre|a ser posible una mujer|solo chicos
        solo chicas|entre chicos|un chico joven|una chica joven|una chica|chica joven|no quieren mujeres|sin mujeres
        no embarazada|que no esté embarazada|quedar embarazada|piense tener hijos|pienses tener hijos
        tener hijos pronto|con hijos pequeños no|madres abstenerse|sin velo|con velo|velo islámico|judío practicante
        sin minusvalía|minusválid~|sin problemas de salud|persona sana|persona completamente sana|sin enfermedades
        sin dolencias|orientación sexual|homosexual~|heterosexual~|gente de aquí|solo nacionales|solo españoles
        solo locales|solo mexicanos|solo argentinos|estás casad~|está casad~|tienes hijos|tiene hijos|salud de hierro
        gozar de buena
        joven/jóvenes equipo/gente/talento/talentos/candidato/candidatos/candidata/profesional/profesionales/mujer/hombre/perfiles/graduados
        chicos jóvenes|chicas jóvenes|madre soltera|nadie de más de #|no más de # años|que no pase de los
        sin niños en casa|sin hijos en casa
        """

    private static let it = """
        generazione z|millennial~|ventenn~|trentenn~|quarantenn~|ultracinquantenn~|massimo # anni|entro i # anni
        spirito giovane|mentalità giovane|organico giovane|squadra di giovani|abbastanza giovane|ancora giovane
        età compresa|team giovane|squadra giovane|gruppo giovane|ambiente giovane|giovane e dinamico
        giovane e dinamica|giovani e dinamici|giovane, dinamico|giovane dinamico|team di giovani|gruppo di giovani
        un giovane|una giovane|qualcuno di giovane|profilo giovane|profili giovani|più giovane|più giovani
        forze fresche|sangue fresco|nativo digitale|nativi digitali|nativa digitale|sotto i # anni|sotto i trenta
        sotto i quaranta|meno di # anni|under 30|under 35|under 40|non oltre i|non più di # anni|età massima
        alla tua età|alla sua età|troppo vecchio|troppo anziano|la tua generazione|sua generazione
        vicino alla pensione|neolaureati soltanto|lingua madre|parlante nativo|solo italiani|meglio se italian~
        meglio italian~|preferibilmente italian~|italiani di nascita|nativi italiani|senza accento|accento straniero
        cittadinanza italiana|di nazionalità|nazionalità italiana|origine italiana|origini italiane|niente stranieri
        immigrat~|nato e cresciuto|musulman~|colore della pelle|senza figli|non abbia figli|non avere figli
        figli piccoli|niente figli|senza carichi familiari|carichi familiari|carichi di famiglia
        senza impegni familiari|impegni familiari|impegni di famiglia|vincoli familiari|legami familiari
        senza famiglia|senza vincoli|celibe|nubile|gravidanza|gravidanze|incinta|congedo di maternità
        mettere su famiglia|madre di famiglia|padre di famiglia|solo uomini|solo donne|preferibilmente uomo
        preferibilmente donna|preferibilmente un uomo|preferibilmente maschio|candidato maschio|di sesso
        sesso maschile|sesso femminile|tocco femminile|l'uomo giusto|bella presenza|tra uomini|buona forma fisica
        ottima forma fisica|buona salute|perfetta salute|ottima salute|sana e robusta|problemi di salute
        senza problemi di salute|senza disabilità|handicapé~|mai malato|malattie croniche|fisicamente idone~
        fisicamente in forma|anni di età|per la sua età|per la tua età|età media|età ideale|età non superiore
        età inferiore|limite d'età di|limite di età di|limite di età #|tra i # e i # anni|tra # e # anni|max # anni
        non oltre # anni|# anni al massimo|over 50 esclusi|over 40 esclusi|no over|niente over|persone single
        single senza|credenze religiose|di religione|religione musulmana|praticante~|razza bianca|di razza
        origine etnica|etnia|italiano di nascita|solo maschi|un maschio|candidati maschi|preferibilmente maschi
        valori cristiani|candidato cristiano|di fede|origine ebraica|solo madrelingua|esclusivamente madrelingua
        madrelingua italian~ obbligator~|solo persone madrelingua|un uomo di|una donna di|un uomo senza
        una donna senza|un uomo nel|una donna nel|meglio un uomo|meglio una donna|meglio se uomo|meglio se donna
        meglio se single|possibilmente uomo|possibilmente donna|possibilmente un uomo|possibilmente una donna
        idealmente un uomo|idealmente una donna|preferiscono un uomo|preferiscono una donna|preferirebbero un uomo
        preferirebbero una donna|solo ragazzi|solo ragazze|una ragazza|un ragazzo giovane|ragazza giovane|niente donne
        non sposat~|essere sposat~|sia sposat~|non incinta|maternità in vista|progetti di maternità|niente maternità
        senza maternità|figli in arrivo|avere figli|altri figli|con figli piccoli no|velo|senza velo|sana costituzione
        sano e robusto|sani e robusti|legge 104|permessi 104|niente malattie|senza malattie|senza patologie
        non invalid~|nessuna invalidità|categorie protette escluse|orientamento sessuale|omosessual~|eterosessual~
        gente del posto|solo gente del posto|solo del posto|pelle bianca|cattolico praticante|cattolici praticanti
        candidato cattolico|sei sposat~|è sposat~|hai figli|ha figli|salute perfetta|salute di ferro
        salute impeccabile
        giovane/giovani squadra/gruppo/gente/talento/talenti/candidato/candidati/candidata/professionista/professionisti/donna/uomo/profili/laureati/colleghi
        madre single|ragazza madre|nessuno sopra i #|non sopra i #|spesso malat~|senza bambini a|senza figli a carico
        niente figli a
        """

    private static let nl = """
        generatie z|millennials|twintiger~|dertiger~|vijftigplusser~|50-plusser~|vijftigplus|maximaal # jaar
        onder de vijfendertig|jonge ploeg|jong clubje|jong genoeg|frisse gezichten|jonge gezichten|jong team
        jonge team|jong en dynamisch|jong, dynamisch|jong dynamisch|jonge en dynamische|jonge, dynamische|jonge honden
        jonge hond|jonge kandidaat|jonge kandidaten|jonger iemand|iemand jong|jong bloed|vers bloed|fris bloed
        digital native|digital natives|onder de 30|onder de 35|onder de 40|onder de dertig|onder de veertig
        niet ouder dan|maximaal # jaar oud|hooguit # jaar|tot # jaar oud|jaar oud|te oud|op jouw leeftijd
        jouw generatie|uw generatie|oudere kandidaten|oudere collega's|tegen hun pensioen|net afgestudeerden alleen
        moedertaal|moedertaalspreker|moedertaalsprekers|native speaker|native speakers|native nederlands|accentloos
        zonder accent|van nederlandse afkomst|nederlandse afkomst|afkomstig uit nederland|geen buitenlanders
        allochtoon|allochtone|migratieachtergrond|moslim~|islamitisch|hoofddoek|huidskleur|zonder kinderen
        geen kinderen|kinderloos|kinderloze|zonder gezin|geen gezin|jong gezin|gezinsverplichtingen|zonder zorgtaken
        familieverplichtingen|kinderwens|nog kinderen|kinderen wil|kinderen krijgen|zwanger~|zwangerschap~
        zwangerschapsverlof|moeder van|alleenstaand~|vrijgezel~|ongehuwd|alleen mannen|alleen vrouwen
        bij voorkeur een man|bij voorkeur een vrouw|liefst een man|liefst een vrouw|mannelijke kandidaat
        mannelijke kandidaten|vrouwelijke kandidaat|vrouwelijke kandidaten|vrouwelijke hand|mannenteam
        mannen onder elkaar|kerels|meiden|de juiste man|representatief uiterlijk|aantrekkelijk uiterlijk
        goede gezondheid|uitstekende gezondheid|goed gezond|kerngezond|lichamelijk fit|fysiek fit|fysiek sterk
        lichamelijk gezond|gezondheidsklachten|gezondheidsproblemen|medische klachten|zonder beperking|geen beperking
        arbeidsbeperking|handicapé~|nooit ziek|zelden ziek|ziekteverzuim|ziekmeldingen|gelovige kandidaten
        gelovig zijn|praktiserend|kerkelijk~|christelijke kandida~|christelijke achtergrond|christelijke waarden
        religieuze achtergrond|zonder hoofddoek|stel jongens|alleen jongens|jongens onder elkaar|getrouwd zijn
        niet getrouwd|niet zwanger|etnische achtergrond|liever geen buitenlanders|geen ouderschapsverlof
        ouderschapsverlof plannen|geen chronische|chronisch ziek~|autochtone kandidaat|autochtone kandidaten
        mannelijk team|mannelijke collega's|mannelijke sfeer|liefst mannelijk|liefst vrouwelijk|bij voorkeur mannelijk
        bij voorkeur vrouwelijk|mannelijk van geslacht|een jeugdig team|jeugdig team|jeugdige uitstraling
        jeugdige energie|leeftijdsgrens van|geen gehandicapt~|niet gehandicapt|joodse achtergrond
        een groep jonge mensen|team van jonge mensen|jonge mensen zoals|alleen jonge|ouder dan #|niet ouder
        jonger dan #|jonger dan veertig|jonger dan dertig|nog jong bent|nog jong genoeg|gemiddelde leeftijd
        leeftijd tot|leeftijd van maximaal|leeftijd tussen|tussen de # en # jaar|tussen # en # jaar|max # jaar
        niet boven de #|boven de vijftig|een vrouw zonder|een man zonder|liever een man|liever een vrouw
        het liefst een man|het liefst een vrouw|graag een man|graag een vrouw|idealiter een man|idealiter een vrouw
        geen vrouwen|geen mannen|geen moeders|een meid|een kerel|echte kerels|zonder thuiswonende|geen thuiswonende
        nog kinderen wilt|kinderen wilt|met nederlands paspoort|nederlands paspoort|echte nederlanders
        alleen nederlanders|geboren nederlander~|nederlander van geboorte|geen ziektes|zonder ziektes|zonder medische
        geen rolstoel|seksuele geaardheid|geaardheid|homoseksue~|heteroseksue~|ben je getrouwd|bent u getrouwd
        heb je kinderen|hebt u kinderen|heeft u kinderen|perfecte gezondheid|ijzersterke gezondheid
        jonge/jong/jongere collega's/kandidaten/kandidaat/vrouw/vrouwen/man/mannen/professionals/starters/gezichten/ploeg/club/honden/talenten/afgestudeerden/team
        alleenstaande moeder|vaak ziek|niemand boven de #|niemand van boven|onder de # bent|onder de # is
        iemand onder de #|onder de # jaar|mensen boven de #|iemand boven de #|geen kinderen thuis
        zonder kinderen thuis|geen kleine kinderen|geen jonge kinderen|kleine kinderen hebt|kleine kinderen heeft
        """

    private static let pt = """
        equipe jovem|equipa jovem|time jovem|jovem e dinâmica|jovem e dinâmico|jovens e dinâmicos|jovem, dinâmic~|equipa de jovens|equipe de jovens|gente jovem|um jovem|uma jovem|alguém jovem|perfil jovem|perfis jovens|mais jovem|mais jovens|mais novo|mais novos|sangue novo|sangue jovem|nativo digital|nativos digitais|nativa digital|menos de # anos|até # anos|abaixo dos # anos|abaixo dos 30|abaixo dos 40|menor de # anos|não mais de # anos|idade máxima|limite de idade|de idade|sua idade|tua idade|sua geração|tua geração|velho demais|mais velhos|demasiado velho|perto da reforma|recém formados apenas
        língua materna|falante nativo|falantes nativos|falante nativa|nativo de português|português nativo|apenas nativos|nativos|sem sotaque|de nacionalidade|nacionalidade portuguesa|nacionalidade brasileira|origem portuguesa|origem europeia|estrangeiros|estrangeiro não|imigrante~|nascido em|nascida em|nascido e criado|cristã~|cristão|católic~|muçulman~|judeu|judia|judaica|religios~|evangélic~|raça|étnic~|cor da pele
        sem filhos|não tenha filhos|não tenhas filhos|não ter filhos|filhos pequenos|sem encargos familiares|encargos familiares|sem compromissos familiares|compromissos familiares|responsabilidades familiares|obrigações familiares|laços familiares|sem família|solteir~|casado|casada|gravidez|grávida~|engravidar|constituir família|formar família|licença de maternidade|licença maternidade|maternidade|mãe de família|pai de família
        só homens|só mulheres|apenas homens|apenas mulheres|preferencialmente homem|preferencialmente mulher|de preferência homem|de preferência mulher|de preferência um homem|de preferência uma mulher|sexo masculino|sexo feminino|candidato masculino|rapazes|raparigas|moças|toque feminino|como mulher|como homem|homem certo|boa aparência|boa apresentação|entre homens
        boa forma física|boa saúde|perfeita saúde|saúde perfeita|ótima saúde|problemas de saúde|problema de saúde|sem deficiência|inválid~|nunca doente|baixas médicas|baixa médica|atestados|doença crónica|doença crônica|fisicamente apt~|fisicamente em forma
        """

    private static let pl = """
        młody zespół|młodego zespołu|młodym zespole|młody i dynamiczny|młodego i dynamicznego|młodym i dynamicznym|młody, dynamiczny|młodego, dynamicznego|młodym, dynamicznym|młodzi ludzie|młodych ludzi|młodych osób|młode osoby|młodą osobę|młodej osoby|ktoś młody|kogoś młodego|młodszy|młodszego|młodszej|młodszych|młodsza osoba|młoda krew|świeża krew|świeżej krwi|młodej krwi|cyfrowy tubylec|cyfrowych tubylców|cyfrowi tubylcy|digital native|digital natives|pokolenie cyfrowe|do # lat|do # roku życia|poniżej # lat|poniżej trzydziestki|poniżej czterdziestki|przed trzydziestką|przed czterdziestką|nie starsz~|powyżej # lat|limit wieku|w wieku do|w wieku|w Pana wieku|w Pani wieku|w Twoim wieku|roku życia|za stary|za stara|starszych kandydatów|starsi kandydaci|starszym|Pana pokolenia|Pani pokolenia|tylko absolwenci|tylko absolwentów
        język ojczysty|językiem ojczystym|języka ojczystego|ojczyst~|rodzimy użytkownik|rodzimych użytkowników|rodzimego użytkownika|native speaker|native speakera|native speakerów|bez akcentu|obcego akcentu|akcent~|pochodzenia polskiego|polskiego pochodzenia|polskim pochodzeniu|pochodzeni~|narodowoś~|obywatelstwo polskie|polskie obywatelstwo|tylko Polak~|rodowit~|obcokrajowc~|cudzoziemc~|imigrant~|chrześcija~|katolik~|katolicki~|muzułm~|żyd~|wyznani~|wierząc~|religi~|rasy|etniczn~|kolor skóry
        bez dzieci|nie ma dzieci|nie mieć dzieci|małych dzieci|bezdzietn~|bez zobowiązań rodzinnych|zobowiązań rodzinnych|zobowiązania rodzinne|obowiązków rodzinnych|obowiązki rodzinne|bez rodziny|nieobciążon~|założyć rodzinę|założenia rodziny|planów rodzinnych|plany rodzinne|ciąż~|w ciąży|macierzyńsk~|urlop macierzyński|młode matki|młodych matek|kawaler~|pann~ bez|singl~|niezamężn~|mężatk~
        mężczyzn~|tylko mężczyźn~|tylko kobiet~|najlepiej mężczyzn~|najlepiej kobiet~|płci męskiej|płci żeńskiej|chłopak~|chłopcy|chłopców|dziewczyn~|facet~|panów|jako kobieta|jako mężczyzna|właściwy człowiek na|męskie grono|męskim gronie|atrakcyjn~ wygląd~|miła aparycja|nienaganna aparycja
        dobry stan zdrowia|w pełni zdrow~|pełni zdrowia|dobrego zdrowia|dobrym zdrowiu|doskonałe zdrowie|doskonałym zdrowiu|zdrow~ osob~|problemów zdrowotnych|problemy zdrowotne|problemami zdrowotnymi|bez niepełnosprawności|niepełnosprawn~|inwalid~|sprawn~ fizycznie|fizycznie sprawn~|zwolnień lekarskich|zwolnienia lekarskie|nie choruje|choroby przewlekł~
        """
}
