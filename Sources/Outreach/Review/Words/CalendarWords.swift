/// The months' names, folded, in eight languages.
enum CalendarWords {
    /// 1…12 by name, abbreviations and cases included.
    static let months: [String: Int] = {
        var table: [String: Int] = [:]
        for (number, line) in lists.split(separator: "\n").enumerated() {
            for word in Folded.words(line) { table[word] = number + 1 }
        }
        return table
    }()

    static let all = WordSet(months.keys)

    /// Names that are also words, and abbreviations: a month only beside a number or in capitals behind `in`.
    static let doubtful: Set<String> = Set(
        Folded.words(
            """
            may march mars jan feb mar apr abr jun jul aug ago sep sept set oct okt out nov dec dez dic dic mai maj mei
            ene gen giu lug ott fev maio avr juin mars marco marca maja lis gru sty lut kwi cze lip sie wrz paz
            """))

    /// What stands between a day and its month, or before a month.
    static let joints: Set<String> = Set(
        Folded.words(
            """
            of de di del do da the th st nd rd in by until since till before after on from early mid late this next last
            im ab bis seit vor nach am anfang mitte ende en avant depuis debut fin le desde hasta antes a principios finales
            mediados entro dal fino dall inizio meta fine per vanaf sinds tot begin eind half em ate inicio meados final w
            we od do przed po na poczatku polowie koncu
            """))

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
