import Outreach

/// Messages in which nothing must be found.
enum CleanTexts {
    static let all = languages + nearMisses

    static let languages: [Planted] = [
        Planted(
            "English",
            body: """
                Hi Sara,

                your talk on planners stayed with me. Acme Robotics is looking for a Senior Swift Engineer in Berlin, and the
                team works on exactly that. The details are on https://acme.example.org/jobs/7.

                Would a short call next week suit you?

                Best regards,
                Ana Ruiz
                Northwind Talent
                """),
        Planted(
            "German", subject: "Swift bei Acme Robotics",
            body: """
                Sehr geehrte Frau Dr. Müller-Lüdenscheidt,

                ich schreibe Ihnen, weil Acme Robotics in Berlin eine Senior Swift Engineer (m/w/d) sucht und Ihre Erfahrung
                bei Globex gut dazu passt. Hätten Sie nächste Woche Zeit für ein kurzes Gespräch, z. B. am Dienstag?

                Mit freundlichen Grüßen
                Ana Ruiz
                """, in: Sample.context(contact: Sample.contact("Eva Müller-Lüdenscheidt"), language: "de")),
        Planted(
            "French", subject: "Swift chez Acme Robotics",
            body: """
                Bonjour Chloé,

                je vous écris car Acme Robotics recherche une personne pour son équipe à Berlin, et votre parcours chez Globex
                m'a beaucoup plu. Est-ce que vous avez dix minutes cette semaine pour en parler ?

                Bien à vous,
                Ana
                """, in: Sample.context(contact: Sample.contact("Chloé Dubois"), language: "fr")),
        Planted(
            "Spanish", subject: "Swift en Acme Robotics",
            body: """
                ¡Hola, José!

                Te escribo porque en Acme Robotics buscan una persona para su equipo de Berlín y tu experiencia me parece muy
                interesante. ¿Tienes diez minutos esta semana para hablar con nosotros?

                Un saludo,
                Ana
                """, in: Sample.context(contact: Sample.contact("José Núñez"), language: "es")),
        Planted(
            "Italian", subject: "Swift in Acme Robotics",
            body: """
                Ciao Niccolò,

                ti scrivo perché Acme Robotics cerca una persona per il suo team di Berlino e la tua esperienza mi sembra molto
                interessante. Hai dieci minuti questa settimana per una chiamata?

                Un saluto,
                Ana
                """, in: Sample.context(contact: Sample.contact("Niccolò Rossi"), language: "it")),
        Planted(
            "Dutch", subject: "Swift bij Acme Robotics",
            body: """
                Beste Joris van der Berg,

                ik schrijf je omdat Acme Robotics in Berlijn een Swift-ontwikkelaar zoekt en jouw werk bij Globex daar goed
                bij past. Heb je deze week tijd voor een kort gesprek over de rol?

                Groet,
                Ana
                """, in: Sample.context(contact: Sample.contact("Joris van den Berg"), language: "nl")),
        Planted(
            "Polish, with the vocative", subject: "Swift w Acme Robotics",
            body: """
                Dzień dobry Panie Marku,

                piszę do Pana, ponieważ Acme Robotics szuka w Berlinie osoby do zespołu, a Pana doświadczenie jest dla nich
                bardzo ciekawe. Czy ma Pan w tym tygodniu dziesięć minut na rozmowę?

                Pozdrawiam
                Ana
                """, in: Sample.context(contact: Sample.contact("Marek Nowak"), language: "pl")),
        Planted(
            "Portuguese", subject: "Swift na Acme Robotics",
            body: """
                Olá João,

                escrevo porque a Acme Robotics procura uma pessoa para a sua equipe em Berlim e a sua experiência é muito
                interessante para nós. Você tem dez minutos esta semana?

                Um abraço,
                Ana
                """, in: Sample.context(contact: Sample.contact("João Silva"), language: "pt")),
    ]

    static let nearMisses: [Planted] =
        [
            "Hi Sara, Acme Robotics asks [1] and wants C++ { or Swift <3 and 50% more, $90k or $USD.",
            "Hi Sara, Acme Robotics asks. It is a [remote] [hybrid role], {a, b} and [m/w/d], see [...].",
            "Hi there, Acme Robotics asks, e.g. about Node.js, ASP.NET, i.e. the web, z.B. heute, u.a. hier.",
            "Hi Sara, Acme Robotics is a good fit.It is in Berlin, at 3.5 days, v2.0 and size XXL.",
            "Hi Sara, as an AI engineer you know Acme Robotics. Here is why I write.",
            "Hi Sara, the address is acme.example.org or www.acme.example.org/, Acme Robotics.",
            "Hi Sara, write to ben@acme.example.org, jobs@acme.example.org or SARA@globex.example.com. Acme Robotics",
            "Hi Sara, Acme Robotics: <https://acme.example.org/jobs/7>, (https://acme.example.org/jobs/7/).",
            "Hi Sara, Acme Robotics saw linkedin.com/in/sara-miller and you @sara.",
            "Hello! Acme Robotics asks.", "Dear Hiring Manager, Acme Robotics asks.",
            "Hi Sara and team, Acme Robotics asks.",
            "Hi Quick question about Acme Robotics.", "Dear Ms. Miller: Acme Robotics asks.",
            "Hi S. Miller, Acme Robotics asks.",
            "Hello from Berlin, Acme Robotics asks.", "Hi Globex team, Acme Robotics asks.",
            "hi sara, Acme Robotics asks.",
            "Hi Sara, happy Friday from Acme Robotics.", "Hi Sara 👩‍💻, Acme Robotics asks.",
            "Hi Sara, your work at Globex fits Acme Robotics.", "Hi Sara, your years at Globex Systems, Acme Robotics.",
            "Hi Sara, the subject: Acme Robotics.", "Please insert your coin, Sara. Acme Robotics",
            "Sara, I think Peter at Acme Robotics would like you.",
            "Dear Sara Miller, Senior Swift Engineer is the role.",
        ].map {
            Planted(
                $0, body: $0,
                in: Sample.context(pitch: "Peter knows Node.js, ASP.NET, 3.5 days, v2.0, <3, 50% more and $90k."))
        } + [
            Planted(
                "a reply keeps its subject", subject: nil, body: "Hi Sara, a last word on Acme Robotics.",
                in: Sample.context(step: 2, isReply: true)),
            Planted(
                "a note of 300", body: "Acme Robotics" + String(repeating: " a", count: 143) + ".",
                in: Sample.context(.linkedInConnection)),
            Planted(
                "Jürgen is Juergen", body: "Hallo Jürgen, Acme Robotics sucht.",
                in: Sample.context(contact: Sample.contact("Juergen Weiß"))),
            Planted(
                "Weiss is Weiß", body: "Hallo Herr Weiss, Acme Robotics sucht.",
                in: Sample.context(contact: Sample.contact("Juergen Weiß"))),
            Planted(
                "another script", body: "Hi Olena, Acme Robotics asks.",
                in: Sample.context(contact: Sample.contact("Олена Коваль"))),
            Planted(
                "an apostrophe", body: "Dear Mr O’Brien, Acme Robotics asks.",
                in: Sample.context(contact: Sample.contact("Tim O'Brien"))),
            Planted(
                "nothing to refer to", subject: "Hello", body: "Hi Sara, do you have time?",
                in: Sample.context(contact: Contact(id: ContactID(9), name: "Sara"), job: nil)),
            Planted(
                "four sentences",
                body:
                    "Hi Sara,\nAcme Robotics asks. It is in Berlin, e.g. near Dr. Mitte. Are you in? Let us talk!\nBest\nAna",
                in: Sample.context(.linkedInMessage)),
            Planted("a call", body: "Ask Sara about Acme Robotics.", in: Sample.context(.call)),
            Planted("a text message", body: "Hi Sara, Acme Robotics asks. Ana", in: Sample.context(.sms)),
        ]
}
