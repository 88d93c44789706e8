/// Words that stand in a bracket when somebody is to fill it in.
enum PlaceholderWords {
    /// In capitals they tell a writer to do something.
    static let marks: Set<String> = [
        "TO" + "DO", "TBD", "TBC", "FIX" + "ME", "INSERT", "EINFÜGEN", "ERGÄNZEN", "EINSETZEN", "COMPLÉTER", "INSÉRER",
        "RELLENAR", "INSERTAR",
        "COMPLETAR", "INSERIRE", "COMPLETARE", "INVULLEN", "INVOEGEN", "PREENCHER", "INSERIR", "UZUPEŁNIĆ", "WSTAWIĆ",
        "PLACEHOLDER",
        "VORNAME", "NACHNAME", "FIRMA", "UNTERNEHMEN", "PRÉNOM", "ENTREPRISE", "NOMBRE", "EMPRESA", "NOME", "AZIENDA",
        "VOORNAAM",
        "BEDRIJF", "undefined", "null", "NULL", "NaN", "Undefined", "xxx", "Xxx", "FIRSTNAME", "LASTNAME", "FIRST_NAME",
        "XYZ", "XY", "COMPANY", "SIGNATURE", "SIGNATUR", "NAAM",
    ]

    /// Every word that is looked at closer.
    static let suspects: WordSet = {
        var words = WordSet(marks.map { Folded.letters($0) })
        words.insert(Word.key(of: "insert".utf8))
        return words | forms | parts
    }()

    /// Names of a form's fields that nobody is called.
    static let forms = WordSet(
        listing:
            "firstname lastname fullname vorname nachname prénom voornaam achternaam cognome apellido sobrenome mustermann musterfrau musterfirma musterstadt imię nazwisko companyname jobtitle firmenname bedrijfsnaam"
    )

    /// The same where they are also words: only behind a greeting.
    static let parts = WordSet(
        listing:
            "name nom nombre nome naam candidate kandidat kandidatin candidat candidato kandidaat recipient contact")

    /// What a form asks for.
    static let fields: Set<String> = Set(
        Folded.words(
            "name firstname lastname company insert jobtitle vorname nachname firma prénom entreprise nombre empresa nome azienda naam voornaam bedrijf einfügen insérer insertar inserire invoegen"
        ))

    static let askedWords = WordSet(asked)

    static let asked: Set<String> = Set(
        Folded.words(
            """
            name names firstname lastname fullname surname first last your my our insert company companyname employer
            title jobtitle job role position date time day link url website email mail phone number address city
            signature sender recipient candidate contact topic skill skills product industry department calendar
            placeholder variable amount salary
            vorname nachname ihr ihre ihren dein deine deinen firma unternehmen firmenname anrede titel stelle datum
            uhrzeit telefonnummer thema
            prénom nom votre vos ton entreprise société poste lien sujet
            nombre apellido empresa puesto cargo fecha enlace tu su
            nome cognome azienda ruolo posizione tuo tua
            voornaam achternaam naam bedrijf bedrijfsnaam functie uw jouw
            compléter préciser insérer einfügen ergänzen eintragen einsetzen insertar completar rellenar añadir inserire completare
            aggiungere invullen invoegen aanvullen preencher inserir uzupełnić wstawić accroche personnalisée persönlicher aufhänger
            anlass motivo reason tbd link hier ici aquí qui
            imię nazwisko firma stanowisko twoje
            sobrenome vaga seu sua
            """))
}
