import Contract
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Outreach
import Server
import Support
import Terminal
import Testing
import Workflow

/// The server answers like the desk: every use case, asked of both, byte for byte.
@Suite struct BothGatewaysTests {
    /// One thing that is asked or that happens; the whole list visits every use case.
    enum Beat {
        case ask(any UseCase, as: String = "ana")
        case stages
        case later(Duration)
    }

    static let story: [Beat] =
        [
            .ask(TopUpCredit(amount: 500, reference: "INV-1"), as: "cleo"),
            .ask(TopUpCredit(amount: 500, reference: "INV-1"), as: "cleo"),
            .ask(TopUpCredit(amount: 5, reference: "INV-2"), as: "ana"),
            .ask(
                InviteMember(
                    email: "dora@nordlicht.example", name: "Dora Kühn", roles: [.recruiter], basicLinkedIn: true),
                as: "cleo"),
            .ask(ListMembers(limit: 2)), .ask(ListMembers(limit: 2, after: "M-2")),
            .ask(ListMembers(after: "nonsense")),
            .ask(CreateToken(purpose: "laptop", expiresInDays: 30), as: "cleo"), .ask(ListTokens(), as: "cleo"),
            .ask(RevokeToken(token: TokenID(1)), as: "cleo"), .ask(RevokeToken(token: TokenID(9)), as: "cleo"),
            .ask(ImportContacts(rows: [World.mira, World.jon, World.wei], skipBad: false, dryRun: true)),
            .ask(ImportContacts(rows: [World.mira, World.jon, World.wei], skipBad: false, dryRun: false)),
            .ask(ImportContacts(rows: [ContactRow(line: 2, name: "", email: "x")], skipBad: false, dryRun: false)),
            .ask(ListContacts(limit: 2)), .ask(ImportJobs(rows: [World.job], skipBad: false, dryRun: false)),
            .ask(ListJobs()),
            .ask(CheckSequence(source: "sequence: [")), .ask(ApplySequence(source: World.sequence)),
            .ask(ApplySequence(source: World.sequence)), .ask(ShowSequence(sequence: "backend-q3")),
            .ask(ListSequences()),
            .ask(ActivateSequence(sequence: "backend-q3@1")),
            .ask(
                EnrollContacts(
                    sequence: "backend-q3", contacts: ["mira@example.org", "P-2"], job: JobID(1), dryRun: true)),
            .ask(EnrollContacts(sequence: "backend-q3", contacts: ["mira@example.org"], job: JobID(1), dryRun: false)),
            .ask(EnrollContacts(sequence: "nothing", contacts: ["mira@example.org"], dryRun: false)),
            .ask(SimulateSequence(sequence: "backend-q3", contact: "P-2", from: "2026-12-21 09:30", job: "J-1")),
            .ask(SimulateSequence(sequence: "backend-q3", contact: "P-2", from: "never")),
            .ask(ListEnrollments()), .ask(ListEnrollments(held: "connection")), .ask(ListEnrollments(held: "x")),
            .stages, .ask(ShowEnrollment(enrollment: EnrollmentID(1))),
            .ask(ShowEnrollment(enrollment: EnrollmentID(99))), .ask(ExplainOutreach(about: "E-1")),
            .ask(ExplainOutreach(about: "wei@example.com")), .ask(ExplainOutreach(about: "backend-q3@1")),
            .ask(ExplainOutreach(about: "nobody@example.org")), .ask(ShowOverview()), .ask(ListInbox()),
            .ask(ListInbox(matching: "sequence:backend-* -contact.tag:vip", limit: 1)),
            .ask(ListInbox(matching: "sequnce:backend")), .ask(CountDrafts(matching: "state:waiting,sent")),
            .ask(CountDrafts()), .ask(ReassignDraft(draft: DraftID(1), to: "cleo@nordlicht.example")),
            .ask(ReassignDraft(draft: DraftID(1), to: "ben@nordlicht.example")),
            .ask(ShowDraft(draft: DraftID(1))),
            .ask(ExplainDraft(draft: DraftID(1))), .ask(ShowDraft(draft: DraftID(99))),
            .ask(ReplayDraft(draft: DraftID(1))), .ask(ReplayDraft(draft: DraftID(1), version: "0")),
            .ask(RedraftDraft(draft: DraftID(1), model: "other"), as: "ben"), .ask(RedraftDraft(draft: DraftID(1))),
            .ask(WatchDraft(draft: DraftID(1))), .ask(RefreshDraft(draft: DraftID(1))),
            .ask(
                EditDraft(
                    draft: DraftID(1), subject: "Harbour Systems",
                    body: "Hi Mira,\n\nmay I call you about the Database engineer role?\n\nAna", version: 1)),
            .ask(ApproveDraft(draft: DraftID(1), version: 1)),
            .ask(ApproveDraft(draft: DraftID(1), version: 2, note: "grüße")),
            .ask(UndoDecision(draft: DraftID(1))), .ask(ReviseDraft(draft: DraftID(1), note: "shorter")), .stages,
            .ask(RejectDraft(draft: DraftID(1), reason: "not like this", then: .skip)), .ask(UndoLastDecision()),
            .ask(ApproveDraft(draft: DraftID(1)), as: "ben"), .ask(ApproveDraft(draft: DraftID(1))),
            .later(.minutes(10)), .stages,
            .ask(SettleDraft(draft: DraftID(1), sent: true)), .ask(UndoDecision(draft: DraftID(1))),
            .ask(SkipDraft(draft: DraftID(1))), .ask(FinishTask(draft: DraftID(1))),
            .ask(SettleNotice(notice: NoticeID(1))),
            .ask(PauseSequence(sequence: "backend-q3")),
            .ask(CloneSequence(sequence: "backend-q3", name: "mine")),
            .ask(AddStep(sequence: "mine", id: "ring", step: ["channel": "call", "delay": "2"], before: "nudge")),
            .ask(ChangeStep(sequence: "mine", id: "ring", changes: ["label": "Ring", "delay": "4 hours"])),
            .ask(MoveStep(sequence: "mine", id: "ring", place: 9)),
            .ask(RemoveStep(sequence: "mine", id: "nudge")), .ask(ShowSequence(sequence: "mine")),
            .ask(SetSequenceAccess(sequence: "mine", access: .confidential)),
            .ask(ShowSequence(sequence: "mine"), as: "cleo"), .ask(ListSequences(scope: "all")),
            .ask(ArchiveSequence(sequence: "mine")),
            .ask(PermitSender(email: "ana@nordlicht.example", permitted: true), as: "cleo"),
            .ask(AdoptVersion(sequence: "backend-q3", limit: 10)),
            .ask(EditEnrollment(enrollment: EnrollmentID(1), source: World.sequence)),
            .ask(PauseEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)]), reason: "fair week")),
            .ask(ResumeEnrollments(whose: EnrollmentScope(contact: "mira@example.org"))),
            .ask(ResumeEnrollments(whose: EnrollmentScope(), choice: .immediate)),
            .ask(CountEnrollments(sequence: "backend-q3")), .ask(ReopenTask(draft: DraftID(1))),
            .ask(ReportHappening(contact: "E-1", happening: .reply, text: "Tell me more.")),
            .ask(ArchiveEnrollment(enrollment: EnrollmentID(1))),
            .ask(StopEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1)]), reason: "hired")),
            .ask(ArchiveEnrollment(enrollment: EnrollmentID(1))),
            .ask(ShowOrganisation()), .ask(CheckOrganisation(source: "quiet_days: 3")),
            .ask(CheckOrganisation(source: "quiet_day: 3")),
            .ask(ChangeOrganisation(source: "quiet_days: 3")),
            .ask(ChangeOrganisation(source: "quiet_days: 3\npacing: {daily_cap: 9}"), as: "cleo"),
            .ask(ThrowStop(kind: .everything, reason: "wrong salary")), .ask(ThrowStop(kind: .everything)),
            .ask(ThrowStop(kind: .sequence, subject: "backend-q3")), .ask(ThrowStop(kind: .channel, subject: "emial")),
            .ask(ListStops(limit: 1)), .ask(ListStops(after: "x")),
            .ask(DrillStop(kind: .contact, subject: "mira@example.org")), .ask(DrillStop(kind: .policies)),
            .ask(LiftStop(kind: .everything)), .ask(LiftStop(kind: .everything), as: "cleo"),
            .ask(LiftStop(kind: .everything), as: "cleo"), .ask(LiftStop(kind: .sequence, subject: "backend-q3")),
            .ask(SuppressAddress(address: "wei@example.com", reason: "asked")), .ask(ShowBalance()),
            .ask(ListCredit(limit: 3)), .ask(ListCredit(limit: 3, after: "C-4")), .ask(ListCredit(limit: 0)),
            .ask(ListCredit(kinds: "topUp", since: "2020-01-01"), as: "cleo"), .ask(ListCredit(kinds: "toup")),
            .ask(ListCredit(since: "yesterday")), .ask(ListCredit(member: "cleo@nordlicht.example")),
            .ask(OpenDraft(draft: DraftID(1))), .ask(OpenDraft(draft: DraftID(99))),
            .ask(SnoozeDraft(draft: DraftID(1), until: "2h")), .ask(SnoozeDraft(draft: DraftID(2), until: "later")),
            .ask(ListInbox(sort: "riskiest", limit: 1)), .ask(ListInbox(sort: "colour")),
            .ask(ShowUsage()), .ask(ShowUsage(by: "member", since: "7d"), as: "cleo"), .ask(ShowUsage(by: "colour")),
            .ask(ReverseCredit(entry: CreditEntryID(1), amount: 10, reason: "wrong account"), as: "cleo"),
            .ask(ReverseCredit(entry: CreditEntryID(99), reason: "none"), as: "cleo"),
            .ask(ReverseCredit(entry: CreditEntryID(1), reason: "mine")),
            .ask(ListPrices()), .ask(ApplyPrices(source: "draft: 5\n", dryRun: false), as: "cleo"),
            .ask(ApplyPrices(source: "draught: 5\n", dryRun: false), as: "cleo"),
            .ask(SetBudget(member: "ana@nordlicht.example", budget: Budget(100, per: .day)), as: "cleo"),
            .ask(SetBudget(budget: Budget(100, per: .day))), .ask(ListBudgets()),
            .ask(RemoveBudget(member: "ana@nordlicht.example", period: .day), as: "cleo"),
            .ask(RemoveBudget(sequence: "nothing", period: .day), as: "cleo"),
            .ask(VerifyCredit()),
            .ask(ListEvents(draft: "D-1", limit: 4)), .ask(ListEvents(actor: "me")),
        ] + people + policies + writing

    @Test func theStoryVisitsEveryUseCase() {
        let visited = Set(
            Self.story.compactMap { beat in
                if case .ask(let question, _) = beat { type(of: question).name } else { nil }
            })
        #expect(visited == Set(allUseCases.map { $0.name }))
    }

    @Test func theServerAnswersLikeTheDesk() async throws {
        let here = try await World.on(credits: 0) { world in
            try await Self.tell(in: world) { world.gateway(of: $0) }
        }
        let there = try await World.on(credits: 0) { world in
            try await Self.site(of: world).test(.router) { client in
                try await Self.tell(in: world) {
                    RemoteGateway(exchange: RouterExchange(client: client), token: $0.email)
                }
            }
        }
        #expect(here.count == Self.story.count)
        for (desk, server) in zip(here, there) { #expect(desk == server) }
    }

    /// Plays the story, asking the gateway of each member, and writes every answer or refusal down as its bytes.
    private static func tell(in world: World, gateway: (Member) -> any Gateway) async throws -> [String] {
        let members = ["ana": world.ana, "ben": world.ben, "cleo": world.cleo]
        var answers: [String] = []
        for beat in story {
            switch beat {
            case .ask(let question, let name):
                guard let member = members[name] else { continue }
                answers.append(await answer(to: question, from: gateway(member)))
            case .stages: answers.append("\(try await world.tick().handled.sorted { $0.key < $1.key })")
            case .later(let duration):
                world.clock.advance(by: duration)
                answers.append("later")
            }
        }
        return answers
    }

    private static func answer(to question: some UseCase, from gateway: any Gateway) async -> String {
        func text(_ value: some Encodable) -> String {
            (try? AnswerCoding.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "not encoded"
        }
        let name = type(of: question).name
        do {
            return "\(name) \(text(try await gateway.ask(question)))"
        } catch let refusal as Refusal {
            return "\(name) \(text(refusal))"
        } catch {
            return "\(name) threw \(error)"
        }
    }

    /// A token is the member's mail address here; real ones are tested where they are made.
    private static func site(of world: World) -> some ApplicationProtocol {
        let members = [world.ana, world.ben, world.cleo]
        return makeSite(
            ServerOptions(),
            world: ServerWorld(
                gateway: { token in
                    guard let member = members.first(where: { $0.email == token }) else {
                        throw Refusal(.unsigned, "This token is not valid.")
                    }
                    return world.gateway(of: member)
                },
                health: { HealthReport(healthy: true, parts: [:]) }, metrics: { "" }, clock: world.clock,
                reportFault: { "\($0)" }, logger: Logger(label: "test")))
    }
}

/// The exchange of a remote gateway, answered by a router in this process.
private struct RouterExchange: HTTPExchange {
    let client: any TestClientProtocol

    func exchange(_ request: HTTPMessage) async throws -> HTTPReply {
        var headers = HTTPFields()
        for (name, value) in request.headers {
            if let name = HTTPFields.Element.Name(name) { headers[name] = value }
        }
        return try await client.execute(
            uri: request.path, method: .init(rawValue: request.method.rawValue) ?? .get, headers: headers,
            body: request.body.map { ByteBuffer(bytes: $0) }
        ) { HTTPReply(status: Int($0.status.code), body: Data($0.body.readableBytesView)) }
    }
}
