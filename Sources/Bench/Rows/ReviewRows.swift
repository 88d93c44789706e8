import Foundation
import Outreach

/// What every version goes through before a peer reads it: the validators, and the detectors over the facts.
enum ReviewRows {
    static let validators = Benchmark(name: "validators") { scale in
        [try await measure("validators", scale) { Validators.findings(in: text, for: context, claims: claims).count }]
    }

    static let detectors = Benchmark(name: "detectors") { scale in
        [try await measure("detectors", scale) { Untrusted.findings(in: context).count }]
    }

    /// The floor takes what any reading must: the bytes of the draft and of its facts, word by word into a set.
    private static func measure(
        _ name: String, _ scale: Scale, _ work: @Sendable () -> Int
    ) async throws -> Finding {
        let (turns, units) = (scale.size(21, quick: 3), scale.size(500, quick: 50))
        var (ours, floor): ([Double], [Double]) = ([], [])
        var found = 0
        for _ in 0..<turns {
            let spent = await seconds { for _ in 0..<units { found += work() } }
            ours.append(spent * 1e6 / Double(units))
            let least = await seconds { for _ in 0..<units { found += words() } }
            floor.append(least * 1e6 / Double(units))
        }
        return Finding(
            name, "one follow-up of \(text.body.count) characters with \(context.facts.count) facts",
            product: ours.median,
            floor: floor.median, unit: "µs", target: .product(atMost: 200),
            note:
                "with the other row at most 200 µs together; floor: the same bytes, word by word into a set (\(found > 0))"
        )
    }

    private static func words() -> Int {
        var seen: Set<Int> = []
        var words = 0
        for text in [text.body] + context.facts.map(\.value) {
            for word in text.utf8.split(separator: 0x20) {
                words += 1
                seen.insert(word.reduce(17) { $0 &* 31 &+ Int($1) })
            }
        }
        return words + seen.count
    }

    private static let first = """
        Hi Sara,

        your talk on planners stayed with me. Acme Robotics is looking for a Senior Swift Engineer in Berlin, and the team of \
        nine works on exactly that. The details are on https://acme.example.org/jobs/7.

        Would a short call next week suit you?

        Best regards,
        Ana Ruiz
        """

    private static let text = MessageText(
        subject: "One more thing about Acme Robotics",
        body: """
            Hi Sara,

            one thing that I left out last time: the planner of Acme Robotics is written in Swift from top to bottom, and two days \
            in the office are enough. The salary lies between 78,000 and 92,000 EUR, and the work would start in early March.

            Ben Okafor, who leads the team of nine, would be glad to answer questions about the planner, about the robots or about \
            Berlin. He has spoken at the same meetup as you, so the two of you may have met already.

            Would 15 minutes on Tuesday or Wednesday suit you? One line is enough, and if the time is wrong, just tell me so and I \
            will leave it there.

            Best regards,
            Ana Ruiz
            Northwind Talent
            """)

    private static let claims = [
        Claim(words: "two days in the office", facts: [13]),
        Claim(words: "between 78,000 and 92,000 EUR", facts: [13]), Claim(words: "the team of nine", facts: [13]),
    ]

    private static let context = DraftContext(
        channel: .email,
        contact: Contact(
            id: ContactID(9), name: "Sara Miller", title: "Backend Engineer", company: "Globex Systems", country: "GB",
            notes:
                "Spoke at a meetup in Berlin about planners; maintains a scheduler that is open source; writes about Swift"
        ),
        job: Job(
            id: JobID(3), title: "Senior Swift Engineer (m/w/d)", company: "Acme Robotics GmbH", location: "Berlin",
            description: """
                Work on the planner of our robots, written in Swift; team of 9; hybrid, two days in the office; salary 78,000 to 92,000 \
                EUR; start on 3 March 2027
                """, contactName: "Ben Okafor", url: "https://acme.example.org/jobs/7"), senderName: "Ana Ruiz",
        organisation: "Northwind Talent", tone: "warm", pitch: "We place engineers in small infrastructure teams.",
        language: "en", step: 2, steps: 3, purpose: "follow-up", hasBasicLinkedIn: false, isReply: true,
        earlier: [.init(step: 1, channel: .email, text: MessageText(subject: "Swift at Acme Robotics", body: first))])
}
