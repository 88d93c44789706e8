/// What a message is compared by, stored beside it.
public struct TextKeys: Sendable, Equatable {
    /// Folded; `nil` when the message has no subject.
    public var subject: String?
    public var body: String
    /// The words of subject and body (`Fold.words`).
    public var words: String
    /// The body in characters as a reader counts them.
    public var length: Int
    /// How many links and mail addresses stand in the body.
    public var links: Int
}

extension MessageText {
    /// How many bytes of a body are looked at for links.
    private static let longest = 200_000

    public var keys: TextKeys {
        TextKeys(
            subject: subject.map(Fold.text), body: Fold.text(body),
            words: Fold.words((subject.map { $0 + " " } ?? "") + body), length: body.count,
            links: LinkScanner.links(in: Reading.cut(body, to: Self.longest)).count)
    }
}
