import Contract
import Foundation
import Outreach
import Testing

/// Every use case, with every field filled in and text that needs escaping.
@Suite struct FormTests {
    private static let odd = "a/b?c=d&e+f %41 – 日本 \"q\" \\ é"
    private static let row = ContactRow(line: 2, name: odd, email: "mira@example.org", notes: odd)

    static let questions: [any UseCase] =
        [
            ListCredit(kinds: odd, since: "7d", until: odd, member: odd, sequence: odd, limit: 7, after: odd),
            ShowBalance(), ShowUsage(by: "day", since: odd, member: odd, sequence: odd),
            ReverseCredit(entry: CreditEntryID(88), amount: 4, reason: odd), ListPrices(limit: 3, after: odd),
            OpenDraft(draft: DraftID(7)), SnoozeDraft(draft: DraftID(7), until: odd),
            ApplyPrices(source: odd, dryRun: true), ListBudgets(limit: 3, after: odd),
            SetBudget(member: odd, sequence: odd, budget: Budget(7, per: .month, warnsOnly: true)),
            RemoveBudget(member: odd, sequence: odd, period: .day), TopUpCredit(amount: 5, reference: odd),
            VerifyCredit(),
            ApproveDraft(draft: DraftID(1), version: 2, note: odd),
            EditDraft(draft: DraftID(1), subject: odd, body: odd, version: 2), ExplainDraft(draft: DraftID(1)),
            FinishTask(draft: DraftID(1), note: odd),
            ListEvents(draft: "D-1", enrollment: "E-2", actor: "me", limit: 3, after: odd),
            ListInbox(matching: odd, limit: 9, after: odd), CountDrafts(matching: odd),
            ReassignDraft(draft: DraftID(1), to: odd),
            RejectDraft(draft: DraftID(1), reason: odd, then: .stop, version: 4),
            ReviseDraft(draft: DraftID(1), note: odd, version: 3),
            SettleDraft(draft: DraftID(1), sent: true, note: odd),
            SettleNotice(notice: NoticeID(1)), ShowDraft(draft: DraftID(1)), ShowOverview(),
            SkipDraft(draft: DraftID(1), reason: odd), UndoDecision(draft: DraftID(1)), UndoLastDecision(),
            CreateToken(member: odd, purpose: odd, expiresInDays: 3),
            InviteMember(email: odd, name: odd, roles: [.author, .admin], basicLinkedIn: true),
            ListMembers(limit: 1, after: odd), ListTokens(limit: 1, after: odd), RevokeToken(token: TokenID(9)),
            EnrollContacts(sequence: odd, contacts: [odd, "P-9"], job: JobID(3), dryRun: true),
            ImportContacts(rows: [row], skipBad: true, dryRun: false),
            ImportJobs(rows: [JobRow(line: 1, title: odd, company: odd)], skipBad: false, dryRun: true),
            ListContacts(limit: 1, after: odd), ListEnrollments(limit: 1, after: odd), ListJobs(limit: 500, after: odd),
            ArchiveEnrollment(enrollment: EnrollmentID(1)),
            SuppressAddress(address: "a+b/c@example.org", reason: odd),
            ActivateSequence(sequence: odd), ApplySequence(source: odd), CheckSequence(source: odd),
            ListSequences(limit: 1, after: odd), PauseSequence(sequence: odd), ShowSequence(sequence: odd),
        ] + enrollments + sequences + people + organisation + records + policies + writing

    private static let writing: [any UseCase] = [
        ListPrompts(), ShowPrompt(prompt: odd), RenderPrompt(draft: DraftID(1), prompt: odd, source: odd),
        TryPrompt(draft: DraftID(1), prompt: odd, source: odd, model: odd),
        ListGuides(limit: 2, after: odd), ShowGuide(kind: .pitch, name: odd, owner: .mine),
        SetGuide(kind: .tone, name: odd, text: odd, owner: .organisation),
        RemoveGuide(kind: .voice, name: odd, owner: .mine), SuggestVoice(owner: .mine),
    ]

    private static let policies: [any UseCase] = [
        ListPolicies(limit: 2, after: odd), ShowPolicy(policy: odd), CheckPolicy(source: odd),
        PreviewPolicy(policy: odd, source: odd, days: 30), ActivatePolicy(policy: odd, shadow: true, confirm: odd),
        DeactivatePolicy(policy: odd, reason: odd), ComparePolicies(policy: odd, other: odd, days: odd),
        SuggestPolicies(atLeast: odd),
    ]

    private static let enrollments: [any UseCase] = [
        ReopenTask(draft: DraftID(4)), CountEnrollments(sequence: odd), ShowEnrollment(enrollment: EnrollmentID(5)),
        PauseEnrollments(whose: EnrollmentScope(enrollments: [EnrollmentID(1), EnrollmentID(2)]), reason: odd),
        ResumeEnrollments(whose: EnrollmentScope(contact: odd), choice: .restartDelay),
        StopEnrollments(whose: EnrollmentScope(sequence: odd), reason: odd),
        ReportHappening(
            contact: odd, happening: .outOfOffice, text: odd, job: JobID(3), back: "2027-01-04", address: odd,
            negative: true),
        EditEnrollment(enrollment: EnrollmentID(1), source: odd, batch: true, after: odd),
        ExportEnrollments(sequence: odd, limit: 2, after: odd),
        ImportEnrollments(
            rows: [EnrollmentImportRow(line: 2, contact: odd, sequence: odd, fromStep: 3)], skipBad: true, dryRun: true),
        ExplainOutreach(about: odd),
    ]

    private static let sequences: [any UseCase] = [
        AddStep(sequence: odd, id: odd, step: [odd: odd], before: odd),
        ChangeStep(sequence: odd, id: odd, changes: [odd: odd]), MoveStep(sequence: odd, id: odd, place: 2),
        RemoveStep(sequence: odd, id: odd), CloneSequence(sequence: odd, name: odd), ArchiveSequence(sequence: odd),
        SetSequenceAccess(sequence: odd, access: .confidential), AdoptVersion(sequence: odd, after: odd, limit: 3),
        SimulateSequence(sequence: odd, contact: odd, from: odd, job: "J-1"),
    ]

    private static let people: [any UseCase] = [
        ChooseAddress(contact: odd, address: odd), EraseContact(contact: odd, suppress: true),
        ExportCompanies(limit: 1, after: odd), ExportContacts(matching: odd, limit: 1, after: odd),
        ExportJobs(limit: 1, after: odd), ExportMatches(limit: 1, after: odd),
        ImportCompanies(rows: [CompanyRow(line: 2, name: odd, domain: odd)], skipBad: false, dryRun: true),
        ImportMatches(rows: [MatchRow(line: 2, contact: odd, job: odd)], skipBad: false, dryRun: true),
        ListCompanies(limit: 1, after: odd), ListMatches(job: JobID(1), stage: odd, limit: 1, after: odd),
        SetMatch(job: JobID(1), contact: odd, stage: .interview), ShowCompany(company: odd), ShowContact(contact: odd),
        ShowJob(job: JobID(2)), TagContact(contact: odd, add: [odd], remove: [odd]),
        TagJob(job: JobID(2), add: [odd], remove: [odd]), CloseJob(job: JobID(2), closed: true),
    ]

    private static let records: [any UseCase] = [
        RefreshDraft(draft: DraftID(1), version: 2), ReplayDraft(draft: DraftID(1), version: "3"),
        RedraftDraft(draft: DraftID(1), version: 2, model: odd), WatchDraft(draft: DraftID(1)),
    ]

    private static let organisation: [any UseCase] = [
        PermitSender(email: odd, permitted: true), ChangeOrganisation(source: odd), CheckOrganisation(source: odd),
        ShowOrganisation(), ThrowStop(kind: .mailbox, subject: odd, reason: odd),
        LiftStop(kind: .contact, subject: odd),
        ListStops(limit: 2, after: odd), DrillStop(kind: .sequence, subject: odd),
    ]

    /// What a server does with a request: splits the path, unescapes its fields, reads the question.
    private func roundTrip<Question: UseCase>(_ question: Question) throws {
        let form = try HTTPForm.request(for: question)
        let segments = form.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        try #require(segments.count == Question.route.segments.count)
        var path: [String: String] = [:]
        for (segment, value) in zip(Question.route.segments, segments) {
            if let field = Route.field(segment) {
                path[field] = value.removingPercentEncoding
            } else {
                #expect(segment == String(value))
            }
        }
        #expect(form.path.utf8.allSatisfy { (33...126).contains($0) })
        let back = try HTTPForm.question(Question.self, path: path, query: form.query, body: form.body ?? Data())
        #expect(back == question)
    }

    @Test func everyUseCaseComesBackFromItsForm() throws {
        #expect(Set(Self.questions.map { type(of: $0).name }) == Set(allUseCases.map { $0.name }))
        for question in Self.questions { try roundTrip(question) }
    }

    @Test func noTwoUseCasesShareARoute() {
        // Two routes are one for a router when they differ only in the names of their fields.
        let shapes = allUseCases.map { useCase in
            let segments = useCase.route.segments.map { Route.field($0) == nil ? $0 : "{}" }
            return "\(useCase.route.method.rawValue) /\(segments.joined(separator: "/"))"
        }
        #expect(Set(shapes).count == allUseCases.count)
        #expect(Set(allUseCases.map { $0.name }).count == allUseCases.count)
    }

    @Test(arguments: Refusal.Code.allCases)
    func everyRefusalHasBothNumbers(code: Refusal.Code) throws {
        #expect((400...599).contains(code.httpStatus))
        #expect([1, 3, 4, 5, 6, 64].contains(code.exitStatus))
        let refusal = Refusal(code, "No.", hint: "Yes.", problems: [Problem("x", line: 1, column: 2, field: "f")])
        #expect(try AnswerCoding.decode(Refusal.self, from: AnswerCoding.encode(refusal)) == refusal)
    }

    @Test(arguments: [
        ("{", "not a JSON object"), ("[]", "not a JSON object"), ("{}", "amount is missing"),
        (#"{"amount":"5","reference":"x"}"#, "amount has the wrong type"),
        (#"{"amount":5}"#, "reference is missing"), (#"{"amount":null,"reference":"x"}"#, "amount"),
        (#"{"amount":1e99,"reference":"x"}"#, "cannot be read"),
    ])
    func aBrokenBodyNamesTheField(body: String, expected: String) throws {
        let refusal = #expect(throws: Refusal.self) {
            try HTTPForm.question(TopUpCredit.self, path: [:], query: [], body: Data(body.utf8))
        }
        #expect(refusal?.code == .malformed)
        #expect(refusal?.message.contains(expected) == true, "\(refusal?.message ?? "")")
    }

    @Test func aWrongIdOrLimitIsNamed() {
        let id = #expect(throws: Refusal.self) {
            try HTTPForm.question(ShowDraft.self, path: ["draft": "X-1"], query: [], body: Data())
        }
        #expect(id?.message.contains("is not an id like D-7") == true)
        let limit = #expect(throws: Refusal.self) {
            try HTTPForm.question(ListInbox.self, path: [:], query: [("limit", "many")], body: Data())
        }
        #expect(limit?.message == "limit is not a number.")
    }

    @Test(arguments: [0, -1, 501, Int.max])
    func aLimitOutsideItsRangeIsRefused(limit: Int) {
        #expect(throws: Refusal.self) { try Page.limit(limit) }
    }

    @Test func keysAreShortAndPrintable() {
        #expect(IdempotencyKey(rawValue: "a-1") != nil)
        for text in ["", "a b", "é", "a\n", String(repeating: "a", count: 101)] {
            #expect(IdempotencyKey(rawValue: text) == nil)
        }
    }
}
