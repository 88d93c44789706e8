import Contract
import Outreach
import Storage

extension ListCredit: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let rows = try act.connection.creditEntries(before: try place(after), limit: limit + 1)
        let (page, next) = paged(rows, limit: limit, place: \.id)
        return Answer(
            entries: page.map { row in
                CreditLine(
                    entry: row.id, at: row.at, kind: row.kind, amount: row.amount, draft: row.draft,
                    reference: row.reference, actor: row.actor, available: row.availableAfter)
            }, next: next)
    }
}
