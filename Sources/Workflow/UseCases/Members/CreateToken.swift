import Contract
import Foundation
import Outreach
import Storage

extension CreateToken: Performed {
    func perform(_ act: Act) throws -> Answer {
        guard let owner = try member.map({ try act.connection.member(email: $0) }) ?? act.member else {
            throw Refusal.noSuch("member", member ?? "", list: "countersign member list")
        }
        if let problem = PlainText.problem(inLine: purpose, limit: 100) {
            throw Refusal(.malformed, "The purpose \(problem).", hint: "Say what it is for: --for laptop")
        }
        if let days = expiresInDays, !(1...3_650).contains(days) {
            throw Refusal(.malformed, "\(days) days cannot be set.", hint: "Give 1 to 3650 days.")
        }
        let secret = AccessToken(bytes: act.desk.secret())
        let expiresAt = expiresInDays.map { act.now + .hours(24 * $0) }
        let token = try act.connection.addToken(
            of: owner.id, purpose: purpose, sha256: secret.hash, expiresAt: expiresAt, at: act.now)
        try act.connection.record(
            "tokenCreated", by: act.actor, at: act.now, detail: "\(token) for \(owner.email): \(purpose)")
        return Answer(token: token, secret: secret.text, expiresAt: expiresAt)
    }
}
