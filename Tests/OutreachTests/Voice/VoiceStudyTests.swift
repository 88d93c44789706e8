import Outreach
import Support
import Testing

/// How people write, read from what they wrote and sent.
@Suite struct VoiceStudyTests {
    private static func sample(_ number: Int, _ middle: String = "") -> VoiceSample {
        VoiceSample(
            body: """
                Hi Sara\(number),

                I read your talk on queues and it made me smile. Would you chat about the Engineer role at Acme\(number)? \(middle)
                No rush at all.

                Cheers,
                Ana
                """,
            modelBody: """
                Dear Sara\(number),

                I was impressed by your background. We would be delighted to discuss an exciting opportunity with you.

                Best regards,
                Ana Ruiz
                """,
            names: ["Sara\(number) Miller", "Acme\(number)"], jobTitle: "Engineer", sender: "Ana Ruiz", language: "en")
    }

    private func study(_ count: Int, _ middle: (Int) -> String = { _ in "" }) -> VoiceStudy? {
        VoiceStudy((0..<count).map { Self.sample($0, middle($0)) })
    }

    @Test func itTakesTenMessages() {
        #expect(study(9) == nil)
        #expect(study(10)?.messages == 10)
        let empty = VoiceSample(body: " \n", sender: "Ana")
        #expect(VoiceStudy((0..<9).map { Self.sample($0) } + [empty, empty]) == nil)
    }

    @Test func itFindsTheHabits() throws {
        let text = try #require(study(12)?.text)
        for line in [
            "Greet with “Hi …,” (12 of 12).", "Close with “Cheers,” (12 of 12).", "Ask one question in a message.",
            "Write words out: no contractions.", "Call the job a “role”, with its whole title.",
            "“No rush at all.”",
        ] { #expect(text.contains(line), "\(text)") }
        let lines = text.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("Words they like:") && $0.contains("“chat”") })
        #expect(lines.contains { $0.hasPrefix("Words they take out:") && $0.contains("“opportunity”") })
        #expect(text.count <= GuideKind.longest)
    }

    @Test func itRepeatsNoName() throws {
        let text = try #require(study(20) { "Sara\($0) and Acme\($0) would get on well." }?.text)
        #expect(!text.lowercased().contains("sara"))
        #expect(!text.lowercased().contains("acme"))
        #expect(!text.contains("Miller"))
    }

    /// What was said to one person alone is no habit.
    @Test func itRepeatsNoSentenceThatStandsInOneMessage() throws {
        let text = try #require(study(12) { $0 == 3 ? "Your kitchen renovation sounds dreadful." : "" }?.text)
        #expect(!text.contains("kitchen"))
    }

    @Test func theFormOfAddressIsTold() throws {
        let formal = (0..<10).map { _ in
            VoiceSample(body: "Hallo Frau Holt,\n\nich schreibe Ihnen kurz.\n\nAna", sender: "Ana", language: "de")
        }
        #expect(try #require(VoiceStudy(formal)?.text).contains("formal form of address"))
        let familiar = (0..<10).map { _ in
            VoiceSample(body: "Hallo Mira,\n\nhast du kurz Zeit?\n\nAna", sender: "Ana", language: "de")
        }
        #expect(try #require(VoiceStudy(familiar)?.text).contains("familiar form of address"))
    }

    /// Whatever people paste, it ends, names nobody and can be kept as a guide.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func oddTextsDoNoHarm(seed: UInt64) {
        var chance = SplitMix64(seed: seed)
        let pieces = [
            "Hi", "Sara,", "\n", "?", "!", "🇩🇪", "e\u{301}", "“", "{{x}}", " ", "0", "Ana", "no rush", "\u{202E}",
        ]
        let samples = (0..<40).map { _ in
            VoiceSample(
                body: (0..<200).map { _ in pieces[Int(chance.next() % UInt64(pieces.count))] }.joined(separator: " "),
                modelBody: "Dear Sara", names: ["Sara"], sender: "Ana", language: "en")
        }
        let text = VoiceStudy(samples)?.text ?? ""
        #expect(!text.contains("Sara"), "seed \(seed)")
        #expect(text.count <= GuideKind.longest, "seed \(seed)")
    }
}
