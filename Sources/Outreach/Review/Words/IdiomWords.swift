/// What makes a small number no claim: `15 minutes`, `two quick questions`, `in two weeks`.
enum IdiomWords {
    /// Counted in a message about itself, or proposed.
    static let nouns = WordSet(
        listing: """
            minute minutes min mins second seconds question questions line lines word words sentence sentences thing things
            point points option options reason reasons way ways thought thoughts note notes email emails mail mails message
            messages slot slots idea ideas detail details step steps time times worlds birds cents things paragraph paragraphs
            call calls chat chats conversation conversations lines paths sides possibilities answers letters emoji text texts
            page pages screen screens seite seiten página páginas pagina pagine strony coffee coffees kaffee cups kopjes
            hands heads eyes ears bullet bullets follow remark remarks half
            minuten stunde halbe frage fragen zeile zeilen wort worte wörter satz sätze sätzen dinge dingen punkt punkte punkten
            option optionen grund gründe gründen gedanke gedanken mail mails nachricht nachrichten termin termine terminen
            möglichkeit möglichkeiten sekunden zeilen male gespräch gespräche sache sachen hinweis hinweise
            questions lignes ligne mots mot phrases phrase choses chose raison raisons façons idées idée secondes messages créneaux
            créneau fois précisions détails échange échanges remarque remarques pistes
            minuto minutos pregunta preguntas línea líneas palabra palabras frase frases cosa cosas punto puntos opción opciones
            razón razones motivo motivos idea segundos mensaje mensajes correo correos huecos hueco veces vez detalle detalles apunte apuntes
            minuti domanda domande riga righe parola parole frase frasi cosa cose punto punti opzione opzioni motivo motivi
            modi secondi messaggio messaggi volte volta dettaglio dettagli chiacchiere chiacchiera righe
            minuut vraag vragen regel regels woord woorden zin zinnen dingen puntje puntjes punten opties reden redenen manieren
            seconden bericht berichten keer mailtje tellen gedachten opmerkingen zinnetjes regeltjes zaken
            minuto minutos pergunta perguntas linha linhas palavra palavras frases coisas coisa ponto pontos opção opções razões motivos
            segundos mensagem mensagens vezes vez detalhe detalhes dedos
            minut minuty minutę pytanie pytania pytań pytaniami linijka linijki linijek zdanie zdania zdań słowo słowa słów rzecz rzeczy
            powód powody powodów punkt punkty opcje sekund wiadomość wiadomości razy raz sprawy szczegóły zdaniach słowach kwestie
            """)

    /// What organisations count: here two and three are claims.
    static let counted = WordSet(
        listing: """
            hospitals wards beds schools restaurants factories warehouses trucks products releases projects markets cities regions
            subsidiaries brands reports juniors departments locations branches rounds awards apps users members apprentices drivers
            häuser kliniken stationen betten schulen restaurants fabriken lager produkte projekte märkte städte regionen
            niederlassungen marken abteilungen filialen auszubildende fahrer entwickler ingenieure beschäftigte köpfe kollegen
            hôpitaux lits écoles usines entrepôts produits projets marchés villes régions filiales marques services agences
            développeurs développeuses collaborateurs collaboratrices chauffeurs magasins établissements
            hospitales camas escuelas fábricas almacenes productos proyectos mercados ciudades regiones filiales marcas tiendas
            desarrolladores trabajadores compañeros conductores centros plantas quirófanos
            ospedali reparti letti scuole fabbriche magazzini prodotti progetti mercati città regioni filiali marchi negozi
            sviluppatori collaboratori colleghi autisti stabilimenti
            ziekenhuizen bedden scholen fabrieken magazijnen producten projecten markten steden filialen merken winkels
            ontwikkelaars chauffeurs locaties engineers juristen
            hospitais leitos lojas produtos projetos cidades fábricas desenvolvedores colaboradores
            szpitali szkół sklepów fabryk produktów projektów miast programistów pracowników oddziałów
            people persons engineers developers employees colleagues nurses staff years offices sites plants countries clients
            customers users teams days clinics stores shops awards patents promotions leute personen mitarbeitende mitarbeiter
            jahre jahren büros standorte standorten länder kunden teams personas ingenieros empleados años oficinas sedes países
            clientes equipos personnes ingénieurs salariés ans bureaux sites pays clients équipes persone ingegneri dipendenti
            anni uffici sedi paesi clienti mensen medewerkers jaar kantoren vestigingen landen klanten pessoas engenheiros anos
            escritórios osób osoby lat lata biura krajach
            """)

    /// Counted from now when `in`, `within` or `next` stands before.
    static let spans = WordSet(
        listing: """
            day days week weeks month months hour hours tag tage tagen woche wochen monat monate monaten stunde stunden
            jour jours semaine semaines mois heure heures día días semana semanas mes meses hora horas
            giorno giorni settimana settimane mese mesi ora ore dag dagen week weken maand maanden uur uurtje
            dia dias mês meses dzień dni tydzień tygodnie tygodni tygodniach miesiąc miesiące miesięcy godzina godziny godzin
            quarter quarters sprint sprints
            """)

    static let aheads = WordSet(
        listing: """
            in within next last past coming the few over ago after or for nächsten kommenden letzten vor innerhalb den binnen nach
            dans prochains prochaines derniers dernières sous il y a en dentro próximos próximas últimos últimas hace las los après
            tra fra prossimi prossime ultimi ultime entro nei nelle over komende afgelopen na daqui nos nas próximos há dopo
            za w ciągu najbliższych ostatnich przez o przed od po
            """)

    /// Before a number of years that are to come.
    static let ahead = WordSet(listing: "in within dans en dentro tra fra over daqui za binnen innerhalb erst")

    /// Behind a span, counted from now.
    static let fromNow = WordSet(
        listing: """
            ago from later away before after earlier hence früher später vorher danach plus avant auparavant después antes más
            dopo prima fa geleden later eerder depois antes później temu
            """)

    static let years = WordSet(
        listing: "year years jahr jahre jahren an ans année années año años anno anni jaar jaren ano anos lat lata")
    static let days = WordSet(
        listing: """
            day days tag tage tagen jour jours journée journées día días jornada jornadas giorno giorni giornata dag dagen dia dias
            dzień dni
            """)

    static let people = WordSet(
        listing: """
            people persons person colleague colleagues friends candidates recruiters leute leuten personen menschen kollegen kolleginnen
            freunde personnes gens collègues amis personas compañeros compañeras amigos colegas gente persone colleghi amici mensen
            collega's collega personen vrienden pessoas colegas osoby osób ludzi kolegów engineers managers clients customers
            """)

    /// What two or three of, in letters, nobody would look up.
    static let loose = WordSet(
        listing: """
            people persons colleagues teams projects products companies friends brands topics leute personen menschen kolleginnen
            kollegen teams projekte projekten produkte produkten firmen unternehmen themen personnes gens collègues équipes projets
            produits entreprises sujets personas compañeros equipos proyectos productos empresas temas persone colleghi gruppi
            progetti prodotti aziende temi mensen collega's teams projecten producten bedrijven onderwerpen pessoas colegas
            equipas projetos osoby osób projekty
            """)

    static let answers = WordSet(
        listing: "yes no maybe ja nein vielleicht oui non sí si no nee misschien sim não tak nie")

    /// "Of these", "davon".
    static let these = WordSet(
        listing:
            "these those such solche solcher davon derlei ceux celles ces estos estas esos esas tales questi queste simili dit deze die zulke destes dessas takich"
    )

    /// What has so many members.
    static let groups = WordSet(
        listing: """
            team crew staff group workforce fleet squad équipe groupe brigade flotte effectif equipo grupo plantilla flota squadra
            gruppo organico flotta team ploeg groep vloot equipa equipe grupo zespół
            """)

    /// Whoever writes or is written to, or tells something.
    static let speakers = WordSet(
        listing: """
            i me my told mentioned asked ich mir mich mein meine erzählt gefragt je j m me mon mes parlé me mi mis yo hablaron
            hablado mi mio miei ho parlato ik me mij mijn noemden verteld eu meu falaram mnie mi moich
            """)
    static let relative = WordSet(
        listing:
            "who whom that there here die der den welche qui que quien quienes que che cui die dat que którzy które")
    static let wishes = WordSet(
        listing: """
            would rather prefer würden würde möchten wären lieber préfér préférez aimeriez préfères gustaría prefieres preferiría
            preferisci preferirebbe vorresti vorrebbe zou liever wil wolisz wolałby prefere prefira
            """)

    /// What may stand between a number and its noun.
    static let partitives = WordSet(listing: "of de d di van z")

    /// Between two numbers, or two times.
    static let joints = WordSet(
        listing: "or oder ou o of lub to bis a e y i and und et en do till until à tot al alle u")

    /// "Nine out of ten", "neun von zehn", "nueve de cada diez".
    static let outOf = WordSet(listing: "out of in von sur de cada su van em na z")
    static let scales = WordSet(listing: "scale skala échelle escala scala schaal skali")

    /// A hundred, a thousand or a million of these say nothing.
    static let thanks = WordSet(
        listing: """
            thanks thank dank danke merci mercis gracias grazie bedankt dank obrigado obrigada dzięki question questions frage fragen
            pregunta preguntas domanda domande vraag vragen pergunta pytanie pytań things dinge choses cosas cose dingen
            times mal fois veces volte keer apologies entschuldigungen excuses disculpas scuse kisses
            """)

    /// Whether a noun counts what is said or proposed here; a long number of words or mails is only said, too.
    static func isSaid(_ word: Word, upTo value: Double) -> Bool {
        if nouns.contains(word) || isShort(word) { return value < 100 }
        return value < 1_000 && texts.contains(word)
    }

    /// Minutes and seconds.
    static func isShort(_ word: Word) -> Bool { minutes.contains { word.head & $0.mask == $0.value } }

    /// By which something is measured before and after.
    static let changes = WordSet(
        listing: """
            cut reduced reduces faster saves saved dropped average shortened gesenkt reduziert verkürzt schneller spart sparte
            durchschnittlich durchschnitt réduit réduits réduite gagné économise moyenne redujo reducido reduce bajó ahorra promedio
            ridotto tagliato risparmia media verkort teruggebracht bespaart gemiddeld sneller
            """)

    private static let texts = WordSet(
        listing: """
            words word mails emails messages wörter worte wörtern mails nachrichten mots messages courriels palabras correos mensajes parole
            messaggi mail woorden berichten mailtjes palavras mensagens słów wiadomości
            """)
    private static let minutes = ["minut", "minuut", "sekund", "second", "segund", "seconden"].map { text in
        (value: Word.head(of: text.utf8), mask: ~(UInt64.max >> UInt64(text.utf8.count * 8)))
    }

    /// Before a number that chooses between what was said: `the two`, `either of the two`.
    static let selecting = WordSet(
        listing: """
            the these those of either between both other first last next every each any die den der beiden diese diesen les ces
            des los las estos estas i gli le queste questi de deze beide os as estes estas te obie oba obu tych tymi
            """)
}
