import Contract
import Outreach
import Storage

extension ExportMatches: Performed {
    /// A place is the contact and the job of the last row: `P-9/J-3`.
    func perform(_ act: Act) throws -> ExportPage<Contract.MatchRow> {
        let limit = try Page.limit(limit)
        let found = try act.connection.matches(after: try matchPlace(), limit: limit + 1)
        let page = found.prefix(limit)
        return ExportPage(
            rows: page.map { row in
                Contract.MatchRow(
                    line: 0, contact: row.email ?? row.contact.description, job: row.jobTitle, company: row.company,
                    stage: row.stage.rawValue)
            },
            next: found.count > limit ? page.last.map { "\($0.contact)/\($0.job)" } : nil)
    }

    private func matchPlace() throws -> (contact: ContactID, job: JobID)? {
        guard let after else { return nil }
        let parts = after.split(separator: "/").map(String.init)
        guard parts.count == 2, let contact = ContactID(parts[0]), let job = JobID(parts[1]) else {
            throw Refusal(.malformed, "“after” is not the `next` of a page.", hint: "Leave it out for the first page.")
        }
        return (contact, job)
    }
}
