import Contract
import Outreach
import Support

extension BothGatewaysTests {
    /// The end of the story: people and records, in and out.
    static let people: [Beat] = [
        .ask(ListContacts(matching: "country:DE -tag:vip", limit: 2)), .ask(ListContacts(matching: "nome:x")),
        .ask(ShowContact(contact: "mira@example.org")), .ask(ShowContact(contact: "P-99")),
        .ask(ChooseAddress(contact: "P-1", address: "mira@example.org")),
        .ask(TagContact(contact: "P-1", add: ["vip"], remove: [])),
        .ask(TagContact(contact: "P-1", add: ["a,b"], remove: []), as: "ben"),
        .ask(
            ImportCompanies(
                rows: [CompanyRow(line: 2, name: "Pier 7", domain: "pier7.example", country: "US")], skipBad: false,
                dryRun: false)),
        .ask(ListCompanies(limit: 2)), .ask(ShowCompany(company: "pier 7")), .ask(ShowCompany(company: "CO-1")),
        .ask(ShowJob(job: 1)), .ask(TagJob(job: 1, add: ["Urgent"], remove: ["none"])),
        .ask(CloseJob(job: 1, closed: true)), .ask(CloseJob(job: 1, closed: false)),
        .ask(CloseJob(job: 9, closed: true)),
        .ask(TagJob(job: 9, add: [], remove: [])), .ask(SetMatch(job: 1, contact: "P-2", stage: .favorited)),
        .ask(ListMatches(job: 1, stage: "favorited,hired")), .ask(ListMatches(job: 1, stage: "nonsense")),
        .ask(
            ImportMatches(
                rows: [MatchRow(line: 2, contact: "P-3", job: "Database engineer", company: "harbour systems")],
                skipBad: false, dryRun: false)),
        .ask(
            ImportEnrollments(
                rows: [EnrollmentImportRow(line: 2, contact: "P-2", sequence: "backend-q3")], skipBad: false,
                dryRun: false)),
        .ask(ExportContacts(matching: "name:*", limit: 2)), .ask(ExportCompanies()), .ask(ExportJobs()),
        .ask(ExportMatches(limit: 1)), .ask(ExportMatches(after: "nonsense")), .ask(ExportEnrollments()),
        .ask(EraseContact(contact: "P-3", suppress: true)), .ask(ShowContact(contact: "P-3")),
    ]
}
