import Contract
import Outreach
import Storage

extension RevokeToken: Performed {
    func perform(_ act: Act) throws -> TokenSummary {
        guard let row = try act.connection.revokeToken(token, at: act.now) else { throw Refusal.noSuch(token) }
        try act.connection.record("tokenRevoked", by: act.actor, at: act.now, detail: "\(token)")
        return TokenSummary(row)
    }
}
