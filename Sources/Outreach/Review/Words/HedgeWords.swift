/// Before a number that was rounded.
enum HedgeWords {
    static let over = WordSet(
        listing: """
            over above than exceeding über mehr gut plus dessus de más sobre oltre più ruim meer boven mais acima ponad więcej upwards
            rebasan superan supera superano dépasse dépassent
            """)

    static let under = WordSet(
        listing: """
            almost nearly under below fast knapp beinahe annähernd unter presque près quasi casi menos cerca bijna nog minder
            quase perto prawie niemal poniżej less up bis jusqu hasta fino tot até
            """)

    static let about = WordSet(
        listing: """
            about around roughly some approximately circa ca rund etwa ungefähr zirka environ autour unos unas alrededor
            aproximadamente circa attorno intorno ongeveer zo'n rond cerca uns umas około mniej
            """)
}
