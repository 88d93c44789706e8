import Foundation
import Outreach
import Storage

/// A bearer token: `cs_` and 256 random bits. Only its SHA-256 is ever stored.
public struct AccessToken: Sendable {
    let text: String

    init(bytes: [UInt8]) {
        let encoded = Data(bytes).base64EncodedString()
        text = "cs_" + String(encoded.filter { $0 != "=" }.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }

    /// A token as somebody presents it; whether it is valid is another question.
    public init(presented: String) { text = presented }

    var hash: String { Fingerprint.of(text.utf8) }

    /// Whose it is, while it is valid.
    public func owner(in database: any Database, at now: Instant) async throws -> Member? {
        guard text.utf8.count <= 200 else { return nil }
        let hash = hash
        return try await database.read { try $0.member(tokenHash: hash, at: now) }
    }
}
