import Contract
import Outreach
import Storage

extension ReportHappening: Performed {
    func perform(_ act: Act) throws -> Answer {
        let contact = try EnrollmentID(contact).map { try act.person(of: $0) } ?? act.contact(contact)
        if let text, let problem = PlainText.problem(inText: text, limit: 20_000) {
            throw Refusal(.malformed, "The text \(problem).")
        }
        if let job, try act.connection.job(job) == nil { throw Refusal.noSuch(job) }
        if let address, let problem = EmailAddress.problem(in: address) {
            throw Refusal(.malformed, "The address “\(PlainText.printable(String(address.prefix(80))))” \(problem).")
        }
        let report = Report(
            happening: happening, contact: contact, job: job, text: text, back: try backDate(act.now), address: address,
            isNegative: negative ?? false)
        let enrollments = try act.connection.take(report, desk: act.desk, by: act.actor, now: act.now)
        return Answer(
            contact: contact.id, happening: happening, enrollments: enrollments.map { EnrollmentSummary($0) })
    }

    private func backDate(_ now: Instant) throws -> CivilDate? {
        guard let back else { return nil }
        guard let date = CivilDate(back) else {
            throw Refusal(
                .malformed, "“\(PlainText.printable(String(back.prefix(40))))” is not a date.",
                hint: "Give the day they are back like 2027-01-04.")
        }
        let days = date.dayNumber - Int(now.microseconds / 86_400_000_000)
        guard (-1...730).contains(days) else {
            throw Refusal(.malformed, "\(date) is not within the next two years.")
        }
        return date
    }
}

extension Act {
    fileprivate func person(of id: EnrollmentID) throws -> Contact {
        guard let contact = try connection.contact(try enrollment(id).contact) else { throw Refusal.noSuch(id) }
        return contact
    }
}
