/// Before a number that says which one, and counts nothing.
enum NumberedWords {
    static let set = WordSet(
        listing: """
            n top platz rang rank place route catch track lesson season episode catégorie
            step part number no nr option round message question point item slide chapter figure hall stand booth room gate platform
            floor level week sheet appendix annex section paragraph verse volume note mail email draft version top page p pp kw
            teil schritt nummer punkt frage nachricht seite kapitel folie halle raum zimmer gleis etage stock ebene woche band fassung
            abschnitt anlage beitrag mail abbildung
            étape partie numéro point chapitre diapo hall salle porte quai étage semaine feuille annexe section volume page message
            figure planche note
            paso parte número opción pregunta punto página capítulo diapositiva pabellón sala puerta andén planta semana anexo
            sección volumen mensaje correo caseta
            passo numero opzione domanda pagina capitolo slide padiglione stand sala binario piano settimana allegato sezione
            volume messaggio punto figura
            stap deel optie vraag nummer pagina bladzijde blz hoofdstuk dia hal zaal kamer perron spoor verdieping week bijlage
            paragraaf bericht punt
            opção pergunta capítulo pavilhão semana mensagem ponto krok część numer punkt strona stronie rozdział hala tydzień
            """)
}
