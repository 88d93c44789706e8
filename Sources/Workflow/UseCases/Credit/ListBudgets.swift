import Contract
import Outreach
import Storage

extension ListBudgets: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let place = try after.map { text in
            guard let number = Int64(text) else { throw Refusal(.malformed, "“after” is not the `next` of a page.") }
            return number
        }
        let rows = try act.connection.budgets(after: place ?? 0, limit: limit + 1)
        let (page, next) = paged(rows, limit: limit, place: \.id)
        let seen = page.filter { row in
            switch row.subject {
            case .member(let id): act.member.may(.credit) || id == act.member.id
            case .organisation, .sequence: true
            }
        }
        return Answer(budgets: try seen.map(act.record(of:)), next: next)
    }
}
