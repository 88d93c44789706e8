import Contract
import Outreach
import Storage

extension ListTokens: Performed {
    func perform(_ act: Act) throws -> Answer {
        let limit = try Page.limit(limit)
        let (page, next) = paged(
            try act.connection.tokens(after: try place(after), limit: limit + 1), limit: limit, place: \.id)
        return Answer(tokens: page.map { TokenSummary($0) }, next: next)
    }
}

extension TokenSummary {
    init(_ row: TokenRow) {
        self.init(
            token: row.id, member: row.memberEmail, purpose: row.purpose, createdAt: row.createdAt,
            expiresAt: row.expiresAt, revokedAt: row.revokedAt)
    }
}
