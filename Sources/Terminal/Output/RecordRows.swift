import Contract
import Outreach

struct ContactLine: Row {
    let contact: ContactSummary

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("EMAIL", mayBeCut: true),
        Column("COMPANY", mayBeCut: true), Column("ZONE", mayBeCut: true), Column("ENROLLED", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(contact.contact.description), .text(contact.name), .text(contact.email), .text(contact.company),
            .text(contact.zone), .text(contact.enrolledIn),
        ]
    }
    var name: String { contact.contact.description }
}

struct CompanyLine: Row {
    let company: CompanySummary

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("DOMAIN", mayBeCut: true), Column("COUNTRY"),
        Column("ZONE", mayBeCut: true),
    ]
    var cells: [Cell] {
        [
            .text(company.company.description), .text(company.name), .text(company.domain), .text(company.country),
            .text(company.zone),
        ]
    }
    var name: String { company.company.description }
}

struct JobLine: Row {
    let job: JobSummary

    static let columns = [
        Column("ID"), Column("TITLE", mayBeCut: true), Column("COMPANY", mayBeCut: true),
        Column("LOCATION", mayBeCut: true),
    ]
    var cells: [Cell] {
        [.text(job.job.description), .text(job.title), .text(job.company), .text(job.location)]
    }
    var name: String { job.job.description }
}

struct MatchLine: Row {
    let match: MatchSummary

    static let columns = [
        Column("ID"), Column("NAME", mayBeCut: true), Column("EMAIL", mayBeCut: true), Column("STAGE"), Column("SINCE"),
    ]
    var cells: [Cell] {
        [
            .text(match.contact.description), .text(match.name), .text(match.email), .text(match.stage.rawValue),
            .age(match.changedAt),
        ]
    }
    var name: String { match.contact.description }
}
