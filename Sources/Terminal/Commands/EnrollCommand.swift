import ArgumentParser
import Contract
import Outreach

struct EnrollCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "enroll", abstract: "Put contacts on their way through a sequence.",
        discussion: """
            An address that is not the contact's usual one is used for this enrollment. More than 500 contacts go in
            several calls, which is said beforehand; first steps are spread out as the organisation's practice says.
            """)

    @Argument(
        help: ArgumentHelp("Mail addresses or ids (P-9); - reads them from standard input.", valueName: "contact"))
    var contacts: [String] = []
    @Option(help: ArgumentHelp("Everybody who matches, such as 'tag:swift country:DE,AT'.", valueName: "filter"))
    var matching: String?
    @Option(name: .customLong("in"), help: ArgumentHelp("The sequence's name.", valueName: "sequence"))
    var sequence: String
    @Option(help: ArgumentHelp("The job it is about, such as J-3.", valueName: "job")) var job: String?
    @Flag(help: "Make it the one flow of that job: nobody else is enrolled for it until it is archived.") var flow =
        false
    @Option(help: ArgumentHelp("Make it the one flow of this company, such as CO-7.", valueName: "company"))
    var company: String?
    @Option(help: ArgumentHelp("Leave the steps before this one out.", valueName: "n")) var fromStep: Int?
    @Flag(help: "Record them; nothing happens until  enrollment resume.") var paused = false
    @Option(help: ArgumentHelp("What {{field.NAME}} stands for; may be given several times.", valueName: "name=text"))
    var set: [String] = []
    @Flag(name: [.customShort("n"), .long], help: "Print everybody's plan; change nothing.") var dryRun = false
    @Flag(help: "Print what everybody's run is expected to cost and the most it can come to; change nothing.")
    var quote = false
    @Flag(help: "Hold every run's worst case, so that none stops half-way for want of credits.") var reserve = false
    @Flag(name: .shortAndLong, help: "Do not ask; for --matching, together with --expect.") var yes = false
    @Option(help: ArgumentHelp("Do nothing unless exactly this many match.", valueName: "n")) var expect: Int?
    @OptionGroup var shared: SharedFlags

    /// More come from standard input in several commands: a line that never ends must not fill the memory.
    private static let most = 100_000

    func run(in session: Session) async throws {
        let terminal = session.terminal
        let named =
            if let matching { try await matches(matching, in: session) } else { try await names(terminal.console) }
        let calls = stride(from: 0, to: named.count, by: Page.largest).map { start in
            Array(named[start..<min(start + Page.largest, named.count)])
        }
        if calls.count > 1, terminal.format == .table {
            terminal.aside("\(named.count) contacts go in \(calls.count) calls of at most \(Page.largest).")
        }
        var answer = EnrollContacts.Answer(plans: [])
        for part in calls {
            let some = try await session.ask(try question(part, batch: answer.batch))
            answer.plans += some.plans
            (answer.batch, answer.warning) = (some.batch ?? answer.batch, some.warning)
            answer.add(some)
        }
        try await show(answer, terminal)
    }

    private func question(_ part: [String], batch: EnrollmentID?) throws -> EnrollContacts {
        EnrollContacts(
            sequence: sequence, contacts: part, job: try job.map { try Ids.one($0, JobID.self) },
            isFlow: flow ? true : nil, company: try company.map { try Ids.one($0, CompanyID.self) }, fromStep: fromStep,
            paused: paused ? true : nil, fields: try fields(), batch: batch, reserve: reserve ? true : nil,
            dryRun: dryRun || quote)
    }

    private func names(_ console: any Console) async throws -> [String] {
        guard contacts == ["-"] else { return contacts }
        var named: [String] = []
        while let line = await console.readLine() {
            named += line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard named.count <= Self.most else {
                throw Refusal(.malformed, "More than \(Self.most) contacts are too many for one command.")
            }
        }
        return named
    }

    /// Everybody who matches, after their number was confirmed.
    private func matches(_ filter: String, in session: Session) async throws -> [String] {
        guard contacts.isEmpty else {
            throw Refusal(.malformed, "Name contacts or give --matching, not both.")
        }
        var ids: [String] = []
        var after: String?
        repeat {
            let page = try await session.ask(ListContacts(matching: filter, limit: Page.largest, after: after))
            ids += page.contacts.map(\.contact.description)
            after = page.next
            guard ids.count <= Self.most else {
                throw Refusal(.notNow, "More than \(Self.most) contacts match; narrow the filter down.")
            }
        } while after != nil
        if let expect, expect != ids.count {
            throw Refusal(
                .notNow,
                "\(counted(ids.count, "contact matches", "contacts match")), not \(expect). Nothing was changed.")
        }
        guard !dryRun, !quote, !ids.isEmpty else { return ids }
        if yes, expect != nil { return ids }
        guard session.terminal.mayAsk, !yes else {
            throw Refusal(
                .malformed, "\(counted(ids.count, "contact matches", "contacts match")); that has to be confirmed.",
                hint: "Add  --yes --expect \(ids.count)")
        }
        let answer = await session.terminal.ask("Enroll \(counted(ids.count, "contact"))? Type \(ids.count):")
        guard answer == String(ids.count) else { throw Refusal(.notNow, "Nobody was enrolled.") }
        return ids
    }

    private func fields() throws -> [String: String]? {
        guard !set.isEmpty else { return nil }
        var fields: [String: String] = [:]
        for pair in set {
            guard let equals = pair.firstIndex(of: "=") else {
                throw Refusal(.malformed, "--set “\(PlainText.printable(pair, keepingLines: false))” lacks a =.")
            }
            fields[String(pair[..<equals])] = String(pair[pair.index(after: equals)...])
        }
        return fields
    }

    private func show(_ answer: EnrollContacts.Answer, _ terminal: Terminal) async throws {
        if quote { return try await showQuote(answer, terminal) }
        try await terminal.list(answer.plans.map(PlanRow.init), of: answer, empty: "No contact is named.")
        if terminal.format == .table, dryRun, answer.plans.count <= 20 {
            for plan in answer.plans where plan.steps != nil { CourseText.print(plan, terminal) }
        }
        let refused = answer.plans.count { $0.refusal != nil }
        let enrolled = answer.plans.count - refused
        if let warning = answer.warning { terminal.look(terminal.printable(warning)) }
        if enrolled > 0, terminal.format == .table {
            terminal.good(
                "\(counted(enrolled, "contact")) \(dryRun ? "would be " : "")enrolled in \(terminal.printable(sequence))"
            )
        }
        guard refused > 0 else { return }
        terminal.bad("\(counted(refused, "contact")) left out; see why above.")
        throw PartlyDone(status: enrolled > 0 ? 7 : Refusal.Code.notNow.exitStatus)
    }

    private func showQuote(_ answer: EnrollContacts.Answer, _ terminal: Terminal) async throws {
        try await terminal.list(answer.plans.map(QuoteRow.init), of: answer, empty: "No contact is named.")
        guard terminal.format == .table, let quote = answer.quote else { return }
        let ended = answer.history.map { "as \(counted($0.ended, "run")) of this sequence came to" }
        terminal.aside("Expected \(grouped(quote.expected)) credits (\(ended ?? "each step drafted and sent once")),")
        terminal.aside(
            "at most \(grouped(quote.worst)) with \(Quote.revisions) paid revisions of each draft; "
                + "\(grouped(answer.available ?? 0)) are available.")
        if quote.worst > answer.available ?? 0 {
            terminal.look("The worst case is more than there is: --reserve would be refused.")
        }
    }
}

extension EnrollContacts.Answer {
    /// Adds what a further call of the same action would cost.
    fileprivate mutating func add(_ more: EnrollContacts.Answer) {
        guard let quote = more.quote else { return }
        self.quote = Quote(
            expected: (self.quote?.expected ?? 0) + quote.expected, worst: (self.quote?.worst ?? 0) + quote.worst)
        (history, available) = (more.history, more.available)
    }
}
