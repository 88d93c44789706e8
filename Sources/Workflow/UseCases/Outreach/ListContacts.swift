import Contract
import Outreach
import Storage

extension ListContacts: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.contacts(after: try place(after), limit: limit + 1), limit: limit, place: \.contact.id)
        return Answer(
            contacts: page.map { contact, sequence in
                ContactSummary(
                    contact: contact.id, name: contact.name, email: contact.email, title: contact.title,
                    company: contact.company, country: contact.country, zone: contact.zone?.rawValue,
                    enrolledIn: sequence)
            }, next: next)
    }
}

extension ListJobs: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.jobs(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(
            jobs: page.map { JobSummary(job: $0.id, title: $0.title, company: $0.company, location: $0.location) },
            next: next)
    }
}

extension SuppressAddress: Performed {
    func perform(_ act: Act) throws -> Answer {
        if let problem = EmailAddress.problem(in: address) {
            throw Refusal(.malformed, "The address “\(PlainText.printable(String(address.prefix(80))))” \(problem).")
        }
        let why = try act.checked(reason, as: "reason") ?? "suppressed by \(act.member.name)"
        let since = try act.connection.block(address, kind: "suppressed", reason: why, at: act.now)
        try act.connection.record(
            "suppressed", by: act.actor, at: act.now, detail: "\(PlainText.folded(address)): \(why)")
        return Answer(address: PlainText.folded(address), since: since)
    }
}
