/// Words right before a number that deny it, and moods that people put a number on.
enum NegationWords {
    static let set = WordSet(
        listing:
            "no not nor kein keine keinen keiner nicht pas sin ni non nessun nessuna senza geen niet zonder nie não sem without ohne sans"
    )

    static let moods = WordSet(
        listing: """
            curious interested tempted sure certain convinced neugierig interessiert sicher überzeugt curieux curieuse intéressé
            intéressée tenté tentée sûr sûre curioso curiosa interesado interesada seguro segura convencido convencida
            interessato interessata sicuro sicura convinto convinta nieuwsgierig geïnteresseerd zeker overtuigd
            """)
}
