import Child
import Contract
import Foundation
import Outreach
import Storage
import Support
import Testing
import Workflow

/// An installation whose stages run in a process of their own, which may be killed, while we decide beside it.
final class Victim {
    private let world: World
    private let model: DemoServer
    private let mail: SMTPServer
    private var people = 0
    private var doubts = 0

    static let steps = 2
    static let sequence = """
        sequence: storm
        steps:
          - channel: email
            purpose: say hello
          - channel: email
            delay: 1
            thread: reply
            purpose: add a fact
        """

    init(world: World) async throws {
        self.world = world
        model = try await DemoServer()
        mail = try SMTPServer()
        try await world.furnish(sequence: Self.sequence)
    }

    /// Work for every stage: a new person on the way, and approvals whose grace is over. At night on to the morning.
    func bringWork() async throws {
        let hour = world.clock.now.microseconds / 3_600_000_000 % 24
        world.clock.advance(by: hour >= 14 ? .hours(18) : .minutes(11))
        people += 1
        let row = ContactRow(
            line: people + 1, name: "Person Number\(people)", email: "p\(people)@example.org",
            company: "Company \(people)")
        try await world.ask(ImportContacts(rows: [row], skipBad: false, dryRun: false))
        try await world.ask(
            EnrollContacts(sequence: "storm", contacts: ["p\(people)@example.org"], job: JobID(1), dryRun: false))
    }

    /// Runs the stages at the world's time; whether they were killed on the way.
    func tick(crash: Waypoint? = nil, passing: Int = 1) async throws -> Bool {
        var environment = [
            "COUNTERSIGN_DATABASE": world.fresh.url, "COUNTERSIGN_MODEL_URL": "\(model.base)/v1",
            "COUNTERSIGN_MODEL_NAME": "countersign-demo", "COUNTERSIGN_MAIL": "smtp://127.0.0.1:\(mail.port)",
            "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
        ]
        if let crash { environment["COUNTERSIGN_CRASH_AT"] = "\(crash.rawValue):\(passing)" }
        let child = try Child(
            Products.path("countersign"), ["tick", "--now", world.clock.now.rfc3339], environment: environment,
            output: .null, error: .pipe)
        let ending = await child.ended()
        if ending == .signal(SIGKILL), crash != nil { return true }
        let said = String(decoding: try child.error?.readToEnd() ?? Data(), as: UTF8.self)
        try #require(ending == .exit(0), "tick ended with \(ending): \(said)")
        return false
    }

    /// What a careful recruiter does: looks in the mailbox for what is uncertain, and approves what waits.
    func settleAndApprove() async throws {
        let accepted = Set(try mail.accepted.map(\.messageID.bare))
        var after: String?
        repeat {
            let page = try await world.ask(ListInbox(limit: 200, after: after))
            for draft in page.drafts {
                switch draft.state {
                case .waiting: try await world.ask(ApproveDraft(draft: draft.draft))
                case .uncertain:
                    doubts += 1
                    let notices = try await world.ask(ListInbox(limit: 1)).notices
                    #expect(notices.contains { $0.kind == .uncertain && $0.draft == draft.draft })
                    let shown = try await world.ask(ShowDraft(draft: draft.draft))
                    let left = shown.deliveries.contains { $0.state == "uncertain" && accepted.contains($0.messageID) }
                    try await world.ask(SettleDraft(draft: draft.draft, sent: left))
                default: Issue.record("\(draft.draft) is \(draft.state)")
                }
            }
            after = page.next
        } while after != nil
    }

    /// Lets everything come to its end without further accidents.
    func finish() async throws {
        for _ in 0..<40 {
            _ = try await tick()
            try await settleAndApprove()
            let enrollments = try await world.ask(ListEnrollments(limit: 500)).enrollments
            if enrollments.allSatisfy({ $0.state == "finished" }) { return }
            world.clock.advance(by: .hours(8))
        }
        Issue.record("the enrollments do not come to an end")
    }

    /// The promises, checked against what the mail server wrote down.
    func check() async throws {
        let accepted = try mail.accepted.map(\.messageID.bare)
        #expect(Set(accepted).count == accepted.count, "a Message-ID was accepted twice")
        let drafts = accepted.compactMap { $0.split(separator: ".").first.map(String.init) }
        #expect(Set(drafts).count == drafts.count, "a draft was accepted twice")
        #expect(drafts.count == people * Self.steps)
        for number in 1...Int64(people * Self.steps) {
            #expect(try await world.state(number) == .sent)
        }
        let proof = try await world.ask(VerifyCredit())
        #expect(proof.right, "\(proof.problems)")
        let credits = try await world.credits()
        #expect(credits.held == 0)
        #expect(credits.spent == people * Self.steps * 6)
        print("\(accepted.count) accepted, \(doubts) doubts settled")
    }
}

extension String {
    /// A Message-ID without its angle brackets.
    fileprivate var bare: String { filter { $0 != "<" && $0 != ">" } }
}
