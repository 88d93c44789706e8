import Contract
import Outreach
import Storage

extension World {
    public static let mira = ContactRow(
        line: 2, name: "Mira Holt", email: "mira@example.org", title: "Storage engineer", company: "Lumen Labs",
        phone: "+49 30 1234", linkedIn: "https://www.linkedin.com/in/mira-holt", country: "DE", zone: "Europe/Berlin")
    public static let jon = ContactRow(
        line: 3, name: "Jon Vance", email: "jon@example.net", title: "Backend developer", company: "Pier 7",
        country: "US", zone: "America/New_York")
    public static let wei = ContactRow(
        line: 4, name: "Wei Lin", email: "wei@example.com", title: "Engineer", company: "Kite", zone: "Asia/Singapore")

    public static let job = JobRow(
        line: 2, title: "Database engineer", company: "Harbour Systems", location: "Hamburg",
        description: "Builds the storage layer of a logistics platform in Swift and C.")

    /// Three emails: now, three business days later in the same thread, a week later.
    public static let sequence = """
        sequence: backend-q3
        description: Engineers for Harbour Systems
        tone: friendly, plain
        steps:
          - id: hello
            channel: email
            purpose: Say why we write and ask one question
          - id: nudge
            channel: email
            delay: 3
            thread: reply
            purpose: Add one new fact about the team
          - id: goodbye
            channel: email
            delay: 7 calendar days
            purpose: Close kindly
        """

    /// Contacts, the job and the sequence, which is active; nobody is enrolled.
    public func furnish(sequence: String = World.sequence) async throws {
        try await ask(ImportContacts(rows: [Self.mira, Self.jon, Self.wei], skipBad: false, dryRun: false))
        try await ask(ImportJobs(rows: [Self.job], skipBad: false, dryRun: false))
        let applied = try await ask(ApplySequence(source: sequence))
        try await ask(ActivateSequence(sequence: applied.sequence))
    }

    @discardableResult
    public func enroll(_ contacts: String..., in sequence: String = "backend-q3") async throws -> EnrollContacts.Answer
    {
        try await ask(EnrollContacts(sequence: sequence, contacts: contacts, job: JobID(1), dryRun: false))
    }

    /// A furnished world with Mira enrolled and her first draft, D-1, waiting.
    public func withWaitingDraft() async throws {
        try await furnish()
        try await enroll("mira@example.org")
        try await tick()
    }

    public func state(_ draft: Int64) async throws -> DraftState? {
        try await database.read { try $0.draft(DraftID(draft))?.state }
    }

    public func credits() async throws -> (available: Int, held: Int, spent: Int) {
        let balance = try await database.read { try $0.creditBalance() }
        return (balance.available, balance.held, balance.spent)
    }
}
