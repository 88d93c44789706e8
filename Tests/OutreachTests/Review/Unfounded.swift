import Outreach

/// Statements that no fact bears out, and manners that no message should have (ahead 3.13).
enum Unfounded {
    static let all = numbers + names + promises + manners + claims

    /// Facts with numbers, an amount and a date.
    static let job = Job(
        id: JobID(3), title: "Senior Swift Engineer", company: "Acme Robotics GmbH", location: "Berlin",
        description:
            "Planner of robots; team of 9; two days in the office; salary 78,000 to 92,000 EUR; start on 3 March 2027",
        url: "https://acme.example.org/jobs/7")
    static let context = Sample.context(job: job)

    private static func planted(_ body: String, _ codes: String...) -> Planted {
        var planted = Planted(body, body: "Hi Sara, Acme Robotics: \(body)", in: context)
        planted.codes = codes
        return planted
    }

    static let numbers = [
        planted("the team has 45 engineers.", "unfounded-number"),
        planted("the team has forty-five people.", "unfounded-number"),
        planted("it serves two million users.", "unfounded-number"),
        planted("they cut waste by 30 %.", "unfounded-number"),
        planted("they cut waste by a third.", "unfounded-number"), planted("it pays 105,000 EUR.", "unfounded-money"),
        planted("it pays €95k.", "unfounded-money"), planted("it starts on 17 March.", "unfounded-date"),
        planted("it starts in April.", "unfounded-date"), planted("it began in 1998.", "unfounded-date"),
        planted("applications close on Friday.", "unfounded-date"),
        planted("it serves seventeen harbours.", "unfounded-number"),
        planted("it is a crew of thirty.", "unfounded-number"),
        planted("builds were cut from 40 to 6 minutes.", "unfounded-number"),
        planted("it costs 12 M€.", "unfounded-money"), planted("it pays half a million euros.", "unfounded-money"),
        planted("more than 120 of them pay.", "unfounded-number"),
    ]

    static let names = [
        planted("they build on Kubernetes.", "unfounded-name"), planted("ask Peter Quinn about it.", "unfounded-name"),
        planted("please ask Mr Quinn about it.", "wrong-name"),
        planted("your time at Initech fits.", "unfounded-employer", "wrong-company"),
        planted("as a former consultant you know this.", "unfounded-employer"),
        planted("well done on your recent promotion.", "unfounded-employer"),
        planted("you started out as a nurse.", "unfounded-employer"),
    ]

    static let promises = [
        planted("we guarantee an interview.", "unfounded-promise"),
        planted("there is a signing bonus.", "unfounded-promise"),
        planted("the job is yours.", "unfounded-promise"), planted("they closed a seed round.", "unfounded-funding"),
        planted("the firm is venture-backed.", "unfounded-funding"),
    ]

    static let manners = [
        planted("this is your last chance.", "pushy"), planted("you still have not replied to me.", "pushy"),
        planted("reply by tonight, or I will give it to somebody else.", "pushy"),
        planted("five others have already applied.", "pushy"), planted("you have until Friday to say yes.", "pushy"),
        planted("they want digital natives.", "discriminating"),
        planted("they would prefer a man.", "discriminating"),
        planted("someone under thirty fits best.", "discriminating"),
        planted("I kept the tone friendly, as instructed.", "leaked-instructions"),
        planted("the team of nine (F11) asks.", "leaked-instructions"),
        planted("someone without children is ideal.", "discriminating"),
        planted("kept under 300 characters.", "unfounded-number", "leaked-instructions"),
        planted("good.\nBest regards,\nAna Ruiz\n\nKind regards,\nAna Ruiz", "signature-doubled"),
    ]

    /// Facts 1 to 12 of `context`: sender, organisation, contact's name, given name, title, company, notes, job's title,
    /// company, location, description, URL.
    static let claims = [
        Planted(
            "words that are not there", "claim-not-in-text", body: "Hi Sara, Acme Robotics has a team of 9.",
            in: context,
            claims: [Claim(words: "a team of nine", facts: [11]), Claim(words: "has a team of 9", facts: [11])]),
        Planted(
            "a fact that there is not", "claim-unknown-fact", body: "Hi Sara, Acme Robotics has a team of 9.",
            in: context,
            claims: [Claim(words: "team of 9", facts: [11, 99])]),
        Planted(
            "another fact's number", "claim-wrong-fact", body: "Hi Sara, Acme Robotics has a team of 9.", in: context,
            claims: [Claim(words: "team of 9", facts: [10])]),
        Planted(
            "a claim left out", "claim-missing", body: "Hi Sara, Acme Robotics asks. The team has 9 people.",
            in: context,
            claims: []),
    ]

    /// Numbers, dates and names that the facts hold, told in other words, and such as state nothing.
    static let borneOut = [
        "it pays between 78k and 92k.", "it pays 78–92k EUR.", "it pays €78,000.", "the team of nine asks.",
        "it starts in early March.",
        "it starts on 3 March.", "it starts on the 3rd of March 2027.", "you would be in the office two days a week.",
        "would 15 minutes suit you?", "I have two quick questions.", "one line is enough.",
        "would a call in three weeks suit you?",
        "would 10:30 or 2 pm suit you?", "we are there 24/7.", "a thousand thanks.", "a call in January, perhaps?",
        "would a call on Tuesday suit you?", "is English fine?", "my second and last note.", "I promise to be brief.",
        "half an hour is plenty.", "send me your CV if you like.",
        // A day, a time and a page of what was said.
        "would the 14th or the 15th suit you?", "any time between 9 and 5 works.",
        "I am free before 11 or after 4 on Friday.",
        "a word on my mail of the 5th.", "I stand in hall 4.",
        // Rounded, derived and told in other words.
        "it pays about 80,000 EUR.", "it pays from seventy-eight thousand to ninety-two.",
        "two days in the office leave three days at home.", "nine times out of ten it is a no.",
        // Said to be none.
        "nothing about this is urgent.", "I can't promise you the job.", "you have not replied, and that's fine.",
        "your age does not matter, whatever your age.", "the family feel is what people mention.",
        "as a former engineer myself, I know.", "I can send a shorter version of the advert.",
    ].map { Planted($0, body: "Hi Sara, Acme Robotics: \($0)", in: context) }

    /// The same values in the ways of other languages.
    static let borneOutElsewhere: [(String, String)] = [
        ("de", "es zahlt 78.000 bis 92.000 Euro."), ("de", "78 Tsd. Euro sind möglich."),
        ("de", "am 3. März 2027 geht es los."),
        ("de", "neun Leute, zwei Tage im Büro."), ("fr", "entre 78 000 et 92 000 euros."),
        ("fr", "une équipe de neuf personnes dès le 3 mars."),
        ("es", "son nueve personas y empieza el 3 de marzo."), ("es", "entre 78 y 92 mil euros."),
        ("it", "un team di nove persone dal 3 marzo."),
        ("nl", "een team van negen mensen vanaf 3 maart."), ("pt", "uma equipe de nove pessoas desde 3 de março."),
        ("pl", "zespół dziewięciu osób od 3 marca."),
        ("de", "passt es am 12. oder 13. im Laufe des Nachmittags?"), ("de", "tausend Dank für alles."),
        ("de", "nichts davon ist dringend."), ("de", "sie haben nicht geantwortet, und das ist in Ordnung."),
        ("de", "es beginnt am 3.3., also bald."), ("fr", "le 12 ou le 13, peut-être ?"), ("fr", "mon message du 5."),
        ("fr", "je ne vous promets pas le poste."), ("es", "un millón de gracias."), ("es", "¿el 3 o mejor el 4?"),
        ("es", "no puedo garantizarte la oferta."), ("it", "dopo le 16 o alle 10.30, giovedì."),
        ("it", "niente di tutto questo è urgente."), ("nl", "twee van de vijf dagen op kantoor."),
        ("nl", "je hebt niet gereageerd, en dat geeft niet."),
    ]
}
