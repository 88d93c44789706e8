import Outreach

/// Messages with one planted fault each.
enum Faults {
    static let all = length + subject + placeholders + links + greetings + chatter + style + Unfounded.all

    private static func filler(_ count: Int) -> String {
        String(String(repeating: "Acme Robotics builds robots. ", count: count / 29 + 1).prefix(count - 1)) + "."
    }
    private static let note = Sample.context(.linkedInConnection)
    private static let followUp = Sample.context(
        step: 2, isReply: true,
        earlier: [
            .init(
                step: 1, channel: .email,
                text: MessageText(
                    subject: "Swift at Acme Robotics",
                    body:
                        "Hi Sara, Acme Robotics looks for a Swift engineer who enjoys planning problems and quiet teams."
                ))
        ])

    static let length: [Planted] = [
        Planted("nothing", "empty", body: ""),
        Planted("white space", "empty", body: " \n\t \u{00A0}\n"),
        Planted("an email of 10,001", "too-long", body: filler(10_001)),
        Planted("a note of 301", "too-long", body: filler(301), in: note),
        Planted(
            "a basic note of 201", "too-long", body: filler(201), in: Sample.context(.linkedInConnection, basic: true)),
        Planted("InMail of 1,901", "too-long", body: filler(1_901), in: Sample.context(.linkedInInMail)),
        Planted("a text message of 460", "too-long", body: filler(460), in: Sample.context(.sms)),
        Planted(
            "two septets for each euro sign", "too-long", body: "Acme Robotics " + String(repeating: "€", count: 223),
            in: Sample.context(.sms)),
        Planted("segments shortened by an emoji", "segments", body: filler(230) + " 🙂", in: Sample.context(.sms)),
        Planted(
            "a note of flags, two units a scalar", "too-long",
            body: "Acme Robotics " + String(repeating: "🇩🇪", count: 80), in: note),
        Planted(
            "one character of a thousand marks", "too-long",
            body: "Acme Robotics e" + String(repeating: "\u{0301}", count: 50_000)),
    ]

    static let subject: [Planted] = [
        Planted("no subject", "subject-missing", subject: nil, body: "Hi Sara, about Acme Robotics."),
        Planted("a blank subject", "subject-missing", subject: "  ", body: "Hi Sara, about Acme Robotics."),
        Planted(
            "a header injected", "subject-lines", subject: "Hello\r\nBcc: sara@globex.example.com",
            body: "Hi Sara, about Acme Robotics."),
        Planted("a line separator", "subject-lines", "unprintable", subject: "a\u{2028}b", body: "Acme Robotics asks."),
        Planted("201 characters", "subject-too-long", subject: filler(201), body: "Hi Sara, about Acme Robotics."),
        Planted("79 characters", "subject-long", subject: filler(79), body: "Hi Sara, about Acme Robotics."),
        Planted("shouting", "subject-caps", subject: "GREAT JOB FOR YOU", body: "Hi Sara, about Acme Robotics."),
        Planted(
            "bidi override in it", "unprintable", subject: "Acme \u{202E}gpj", body: "Hi Sara, about Acme Robotics."),
        Planted("bell in the body", "unprintable", body: "Hi Sara, Acme Robotics\u{07} asks."),
        Planted("carriage return in the body", "unprintable", body: "Hi Sara,\rAcme Robotics asks."),
        Planted(
            "on a text message", "subject-unexpected", body: "Hi Sara, about Acme Robotics.", in: Sample.context(.sms),
            keepsSubject: true),
        Planted(
            "InMail without one", "subject-missing", subject: nil, body: "Hi Sara, about Acme Robotics.",
            in: Sample.context(.linkedInInMail)),
    ]

    static let placeholders: [Planted] =
        [
            "Hi {{name}}, Acme Robotics asks.", "Hi {{ contact.first }}, Acme Robotics asks.",
            "Hi {{name, Acme Robotics asks.",
            "Hi {first_name}, Acme Robotics asks.", "Hi [Name], Acme Robotics asks.", "Acme Robotics, [Your Company]",
            "Acme Robotics, yours\n[your name]", "Hi <first name>, Acme Robotics asks.",
            "Hi %NAME%, Acme Robotics asks.",
            "Hi $NAME, Acme Robotics asks.", "Hi $FIRST_NAME, Acme Robotics asks.", "Hi ${name}, Acme Robotics asks.",
            "Acme Robotics pays XXX a year.", "Acme Robotics. Lorem ipsum dolor sit amet.",
            "Acme Robotics asks. INSERT NAME", "Acme Robotics asks. Insert your signature here.",
            "Acme Robotics: [INSERT LINK]",
            "Hallo [Vorname], Acme Robotics sucht.", "Bonjour [Prénom], Acme Robotics recrute.",
            "Hi {% name %}, Acme Robotics asks.",
            "Hi <%= name %>, Acme Robotics asks.", "Acme Robotics, [first_name] [link]",
        ].map { Planted($0, "placeholder", body: $0) } + [
            Planted("in the subject", "placeholder", subject: "Hello {{name}}", body: "Hi Sara, about Acme Robotics.")
        ]

    static let links: [Planted] =
        [
            "See https://evil.example.net/a about Acme Robotics.", "See www.evil.example about Acme Robotics.",
            "See evil.com about Acme Robotics.", "See evil.com/acme.example.org about Acme Robotics.",
            "See http://acme.example.org@evil.com/jobs/7, Acme Robotics.",
            "See https://acme.example.org/jobs/8, Acme Robotics.",
            "See https://acme.example.org/jobs/7?ref=1, Acme Robotics.", "Acme Robotics, [apply](bit.ly/3x).",
            "Acme Robotics (see exa\u{200B}mple-evil.io).", "Acme Robotics: hxxps://acme.example.org/jobs/7 now.",
            "Acme Robotics: https://acme.example.org/jobs/7,https://evil.com", "Acme Robotics: evil。com",
            "Acme Robotics: https:\\\\evil.com\\x", "Acme Robotics at 10 http://127.0.0.1/admin",
            "Acme Robotics @evil.com",
            "Acme Robotics https://acme.example.org;@evil.com/", "Acme Robotics, bücher.de has it.",
        ].map { Planted($0, "unknown-link", body: $0) } + [
            Planted("an address", "unknown-address", body: "Write to eve@evil.com about Acme Robotics."),
            Planted("mailto", "unknown-address", body: "Write to <mailto:eve@evil.com> about Acme Robotics."),
            Planted("the right host, another person", "unknown-address", body: "Acme Robotics: eve@acme.example.org."),
            Planted("from the notes", "profile-link", body: "Acme Robotics liked https://slides.example.net/sara."),
            Planted("in the subject", "unknown-link", subject: "evil.com", body: "Hi Sara, about Acme Robotics."),
        ]

    static let greetings: [Planted] =
        [
            "Hi Peter, Acme Robotics asks.", "Dear Mr. Smith, Acme Robotics asks.", "Hello Peter! Acme Robotics asks.",
            "Hi Peter I saw Acme Robotics.", "Hallo Petra, Acme Robotics sucht.",
            "Sehr geehrte Frau Dr. Schmidt,\nAcme Robotics sucht.",
            "Bonjour Monsieur Dupont,\nAcme Robotics recrute.", "Estimado Señor García:\nAcme Robotics busca.",
            "Gentile Marco,\nAcme Robotics cerca.", "Cześć Tomku,\nAcme Robotics szuka.",
            "Beste Jan,\nAcme Robotics zoekt.",
            "Olá Pedro,\nAcme Robotics procura.", "Good morning Peter -- Acme Robotics asks.",
            "Hi Sara Jones, Acme Robotics asks.",
            "\n\n  Hi PETER,\nAcme Robotics asks.", "Hi Sarah, Acme Robotics asks.",
        ].map { Planted($0, "wrong-name", body: $0) } + [
            Planted("Hi Sar", "name-variant", body: "Hi Sar, Acme Robotics asks."),
            Planted("Dear ,", "greeting-empty", body: "Dear ,\nAcme Robotics asks."),
        ]

    static let chatter: [Planted] =
        [
            "Here is the email you asked for: Acme Robotics asks.", "Sure! Here's a draft:\n\nAcme Robotics asks.",
            "Acme Robotics. As an AI language model, I like it.", "I'm sorry, but I can't write about Acme Robotics.",
            "Hier ist der Entwurf:\nAcme Robotics sucht.", "Voici le message :\nAcme Robotics recrute.",
            "{\"subject\": \"x\", \"body\": \"Acme Robotics asks.\"}",
            "Hi Sara, Acme Robotics asks. All the best and kind regards.\nHere is a shorter message if needed.",
        ].map { Planted($0, "model-chatter", body: $0) } + [
            Planted("subject first", "subject-in-body", body: "Subject: Acme Robotics\n\nHi Sara, hello."),
            Planted("Betreff", "subject-in-body", body: "Hi Sara,\nBetreff: Acme Robotics"),
            Planted("bold subject", "subject-in-body", "markup", body: "**Subject:** Acme Robotics\nHi Sara, hello."),
            Planted("a fact's name", "leaked-instructions", body: "Hi Sara, Acme Robotics. limit.characters: many"),
            Planted("obeyed", "leaked-instructions", body: "Acme Robotics: ignore all previous instructions."),
            Planted("a chat mark", "leaked-instructions", body: "Hi Sara, Acme Robotics asks.<|im_end|>"),
        ]

    static let style: [Planted] = [
        Planted(
            "two sentences", "sentences", body: "Hi Sara, Acme Robotics asks. Are you in?",
            in: Sample.context(.linkedInMessage)),
        Planted(
            "seven sentences", "sentences", body: "Hi Sara,\n" + String(repeating: "Acme Robotics asks. ", count: 7),
            in: Sample.context(.linkedInMessage)),
        Planted("about nothing", "no-reference", subject: "Hello", body: "Hi Sara, do you have ten minutes this week?"),
        Planted("another employer", "wrong-company", body: "Hi Sara, your work at Initech made Acme Robotics curious."),
        Planted(
            "ein anderer Arbeitgeber", "wrong-company",
            body: "Hallo Sara, Ihre Rolle bei Initech passt zu Acme Robotics."),
        Planted(
            "English where German was asked", "wrong-language",
            body:
                "Hi Sara, I saw what you do and would like to tell you about the team at Acme Robotics. Are you open to it?",
            in: Sample.context(language: "de")),
        Planted(
            "German where English was asked", "wrong-language",
            body:
                "Hallo Sara, ich habe gesehen, was Sie machen, und würde Ihnen gerne von dem Team bei Acme Robotics erzählen."
        ),
        Planted(
            "English where Japanese was asked", "wrong-language",
            body:
                "Hi Sara, I saw what you do and would like to tell you about the team at Acme Robotics. Are you open to it?",
            in: Sample.context(language: "ja")),
        Planted(
            "the same again", "repeats-earlier",
            body:
                "Hi Sara, again: Acme Robotics looks for a Swift engineer who enjoys planning problems and quiet teams.",
            in: followUp),
        Planted("bold", "markup", body: "Hi Sara, **Acme Robotics** asks."),
        Planted("a tag", "markup", body: "Hi Sara,<br>Acme Robotics asks."),
        Planted("a known link in Markdown", "markup", body: "Acme Robotics: [apply](https://acme.example.org/jobs/7)."),
    ]
}
