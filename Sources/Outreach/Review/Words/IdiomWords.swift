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

    /// Before a number that says which one.
    static let numbered = WordSet(
        listing: """
            step part number no nr option round message question point item teil schritt nummer punkt frage étape partie numéro
            question paso parte número opción pregunta punto passo numero opzione domanda stap deel optie vraag passo número
            opção krok część numer punkt
            """)

    /// Before a time of the day.
    static let clocks = WordSet(listing: "um gegen las alle dalle às om rond vers at kl ok")

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
            in within next last past coming the few over ago after or for nächsten kommenden letzten vor innerhalb den binnen
            dans prochains prochaines derniers dernières sous il y a en dentro próximos próximas últimos últimas hace las los
            tra fra prossimi prossime ultimi ultime entro nei nelle over komende afgelopen daqui nos nas próximos há
            za w ciągu najbliższych ostatnich przez o przed od po
            """)

    /// What may stand between a number and its noun.
    static let fillers = WordSet(
        listing: """
            quick short brief more small simple good other last possible kurze kurzen kleine weitere offene konkrete petites
            petite courtes brèves autres rápidas breves cortas pequeñas veloci brevi piccole altre korte snelle kleine andere
            rápidas breves curtas pequenas krótkie krótkich szybkie małe honest of to or spare or line
            """)

    /// Before a number that chooses between what was said: `the two`, `either of the two`.
    static let selecting = WordSet(
        listing: """
            the these those of either between both other first last next every each any die den der beiden diese diesen les ces
            des mes vos los las estos estas i gli le queste questi de deze beide os as estes estas te obie oba obu tych tymi
            """)
}
