/// The months' names, folded, in eight languages.
enum CalendarWords {
    /// 1…12 by name, abbreviations and cases included.
    static let months: WordTable<Int> = {
        var table: [String: Int] = [:]
        for (number, line) in lists.split(separator: "\n").enumerated() {
            for word in Folded.words(line) { table[word] = number + 1 }
        }
        return WordTable(words: table)
    }()

    /// Names that are also words, and abbreviations: a month only beside a number or in capitals behind `in`.
    static let doubtful = WordSet(
        listing: """
            may march mars jan feb mar apr abr jun jul aug ago sep sept set oct okt out nov dec dez dic dic mai maj mei
            ene gen giu lug ott fev maio avr juin mars marco marca maja lis gru sty lut kwi cze lip sie wrz paz
            """)

    /// What stands between a day and its month, or before a month.
    static let joints = WordSet(
        listing: """
            of de di del do da the th st nd rd in by until since till before after on from early mid late this next last
            im ab bis seit vor nach am anfang mitte ende en avant depuis debut fin le desde hasta antes a principios finales
            mediados entro dal fino dall inizio meta fine per vanaf sinds tot begin eind half em ate inicio meados final w
            we od do przed po na poczatku polowie koncu
            """)

    /// Before a date in figures: `am 1.9.`, `le 15/11`.
    static let dating = WordSet(
        listing: """
            am zum ab bis vom den seit on by from until since le du au dès depuis jusqu el del al desde hasta il dal entro op per
            vanaf tot no em até desde od do montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes
            martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag
            """)

    /// Before a time of the day in figures: `alle 10.30`.
    static let timing = WordSet(
        listing: """
            at before after around until till from by between of von van de da um gegen vor nach ab bis zwischen à vers avant après dès entre las alle dalle
            ore verso dopo prima om rond voor na vanaf tussen tot às o godzinie
            """)

    /// Before a time of the day, and nothing else that is a number alone.
    static let hours = WordSet(listing: "um gegen alle dalle às om kl las halb half viertel kwart past at vers rond")

    /// Before the day of a month: `the 12th`, `am 12.`
    static let dayArticles = WordSet(
        listing: "the on am den dem der vom zum le du au el del al los il dal l de op den dia em no o")

    /// Words of a sentence that proposes when to speak.
    static let cues = WordSet(
        listing: """
            better besser lieber mieux plutôt mejor meglio beter liever melhor perhaps maybe vielleicht peut être quizá quizás forse misschien talvez może
            call chat talk speak phone time morning afternoon evening noon suit suits work works free available reach ring diary
            calendar slot tomorrow today around meet anytime coffee
            anruf anrufen telefonat telefonieren gespräch termin uhrzeit passt passen vormittag nachmittag vormittags nachmittags abend
            abends früh erreichbar erreichen frei kaffee sprechen treffen zeit
            appel appeler rappeler téléphone échange rendez vous matin après midi soir disponible joignable libre convient
            conviendrait café créneau matinée
            llamada llamar llamo hablamos hablar teléfono mañana tarde disponible libre café viene bien quedamos hueco hora
            chiamata chiamo sentirci sentiamo telefono mattina pomeriggio sera disponibile libero libera caffè trovi orario
            bellen bel telefoon ochtend middag avond bereikbaar beschikbaar vrij koffie spreken schikt past uitkomt komt afspreken
            ligar chamada telefone manhã disponível livre rozmowa zadzwonić telefon rano wolny spotkanie
            """)

    /// A letter of ours, of which the day is told.
    static let letters = WordSet(
        listing: """
            mail email note message letter nachricht mail brief schreiben message courriel mot mensaje correo nota messaggio bericht
            mailtje mensagem wiadomość
            """)

    static let weekdays = WordSet(
        listing: """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
            montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags samstags
            sonntags lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
            sábados domingos lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag
            zaterdag zondag segunda terça quarta quinta sexta poniedziałek wtorek środa czwartek piątek sobota niedziela
            """)

    /// Days that are told without a date.
    static let near = WordSet(
        listing: """
            monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today week month weekend noon midnight
            montag dienstag mittwoch donnerstag freitag samstag sonntag morgen heute woche monatsende wochenende
            lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd semaine mois
            lunes martes miércoles jueves viernes sábado domingo mañana hoy semana mes
            lunedì martedì mercoledì giovedì venerdì sabato domenica domani oggi settimana mese
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week maand
            segunda terça quarta quinta sexta sábado domingo amanhã hoje
            poniedziałek wtorek środę środa czwartek piątek piątku sobotę niedzielę jutro dziś tygodnia miesiąca
            """)

    private static let lists = """
        january jan januar jänner janvier enero ene gennaio januari janeiro styczeń stycznia styczniu
        february feb februar février fev febrero febbraio februari fevereiro luty lutego lutym
        march märz mars marzo maart março marzec marca marcu
        april apr avril avr abril abr aprile kwiecień kwietnia kwietniu
        may mai mayo maggio mei maio maj maja maju
        june jun juni juin junio giugno junho czerwiec czerwca czerwcu
        july jul juli juillet julio luglio julho lipiec lipca lipcu
        august aug août agosto augustus sierpień sierpnia sierpniu
        september sep sept septembre septiembre settembre setembro wrzesień września wrześniu
        october oct oktober okt octobre octubre ottobre outubro październik października październiku
        november nov novembre noviembre novembro listopad listopada listopadzie
        december dec dezember dez décembre diciembre dic dicembre dezembro grudzień grudnia grudniu
        """
}
