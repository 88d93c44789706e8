import Outreach
import Workflow

/// One prompt filled from a long context, against joining its pieces alone.
enum PromptRow {
    static let benchmark = Benchmark(name: "prompt") { [try await measure($0)] }

    private static func measure(_ scale: Scale) async throws -> Finding {
        let library = try PromptLibrary()
        let context = context
        let rendered = library.draft(context, note: nil)
        let pieces =
            rendered.system.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            + rendered.prompt.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let (turns, units) = (scale.size(21, quick: 3), scale.size(5_000, quick: 500))
        var filling: [Double] = []
        var joining: [Double] = []
        var sum = 0
        for _ in 0..<turns {
            filling.append(
                await seconds {
                    for _ in 0..<units { sum &+= library.draft(context, note: nil).prompt.utf8.count }
                } * 1e6 / Double(units))
            joining.append(
                await seconds {
                    for _ in 0..<units { sum &+= pieces.joined(separator: "\n").utf8.count }
                } * 1e6 / Double(units))
        }
        let size = rendered.system.utf8.count + rendered.prompt.utf8.count
        return Finding(
            "prompt", "one prompt filled from a draft's facts, against joining its lines",
            product: filling.median, floor: joining.median, unit: "µs", target: .product(atMost: 50),
            note: "\(size) bytes, \(units) prompts a turn, check \(sum & 0xFF)")
    }

    /// A follow-up with a job description of 2,000 characters, a voice, and two messages before it.
    private static var context: DraftContext {
        let contact = Contact(
            id: ContactID(1), name: "Mira Holt", givenName: "Mira", title: "Storage engineer", company: "Lumen Labs",
            email: "mira@example.org", country: "DE", language: "en",
            notes: String(repeating: "Spoke on logs. ", count: 20))
        let job = Job(
            id: JobID(1), title: "Database engineer", company: "Harbour Systems", location: "Hamburg",
            description: String(repeating: "Builds the storage layer of a logistics platform. ", count: 40))
        let body = String(repeating: "Would you like to hear more about it? ", count: 12)
        var context = DraftContext(
            channel: .email, contact: contact, job: job, senderName: "Ana Ruiz", organisation: "Nordlicht Talent",
            tone: "warm", pitch: "We stay in touch after the first day.", language: "en", step: 3, steps: 4,
            purpose: "Add one new fact about the team", hasBasicLinkedIn: false, isReply: true,
            earlier: [1, 2].map { .init(step: $0, channel: .email, text: MessageText(subject: "A role", body: body)) },
            contactAsOf: Instant(seconds: 1_770_000_000), jobAsOf: Instant(seconds: 1_770_000_000))
        context.toneGuide = StandardTone.texts["warm"]
        context.voice = String(repeating: "Greet with “Hi …,”. Sentences of eleven words. ", count: 10)
        context.angle = Angle.last.name
        context.angleAsks = Angle.last.asks
        return context
    }
}
