import Foundation
import Outreach

/// What a model answered that was asked to write.
struct WriterAnswer: Sendable, Equatable {
    var subject: String?
    var body: String
    var claims: [Claim]

    /// The fields of the answer.
    static let fields: [ModelRequest.Field] = [
        .init("subject", .text), .init("body", .text),
        .init("claims", .list([.init("words", .text), .init("facts", .integers)])),
    ]

    init(_ completion: Completion) {
        subject = completion.text("subject")
        body = completion.text("body") ?? ""
        claims = (completion.list("claims") ?? []).map {
            Claim(words: $0.text("words") ?? "", facts: $0.integers("facts") ?? [])
        }
    }

    /// Reads the answer again from the record; it was read strictly when it came.
    init?(stored raw: String) {
        struct Stored: Decodable {
            var subject: String?
            var body: String
            var claims: [Claim]?
        }
        guard let start = raw.firstIndex(of: "{"), let end = raw.lastIndex(of: "}"), start < end,
            let stored = try? JSONDecoder().decode(Stored.self, from: Data(raw[start...end].utf8))
        else { return nil }
        (subject, body, claims) = (stored.subject, stored.body, stored.claims ?? [])
    }

    func text(for channel: Channel) -> MessageText {
        MessageText(subject: channel.hasSubject ? subject : nil, body: body).normalised
    }
}
