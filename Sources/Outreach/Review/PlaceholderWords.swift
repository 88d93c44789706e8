/// Words that stand in a bracket when somebody is to fill it in.
enum PlaceholderWords {
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
            imię nazwisko firma stanowisko twoje
            sobrenome vaga seu sua
            """))
}
