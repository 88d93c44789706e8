/// A fact that is not any more what a message was written from.
public struct FactChange: Sendable, Equatable, Codable {
    /// The fact's key: `job.title`.
    public var key: String
    /// `nil` when it was not known then, or is not now.
    public var before: String?
    public var now: String?
    /// When the record that says so was changed, as far as is known.
    public var since: Instant?

    public init(key: String, before: String?, now: String?, since: Instant? = nil) {
        self.key = key
        self.before = before
        self.now = now
        self.since = since
    }

    /// `job.title was “Engineer”, is “Lead”`; long values are cut.
    public var sentence: String {
        func shown(_ value: String?) -> String {
            guard let value else { return "not known" }
            return "“\(value.prefix(80))\(value.count > 80 ? "…" : "")”"
        }
        return "\(key) was \(shown(before)), is \(shown(now))"
    }
}

/// Whether a message still says what is so (ahead 3.4).
public enum Freshness {
    /// The fact that tells that nobody is hired for the job any more: no message about it is right then.
    static let always: Set<String> = ["job.state"]

    /// The facts that a message uses and that have changed since it was written, by key.
    ///
    /// It uses those that its claims name, and those whose value it says in so many words.
    public static func changes(
        in text: MessageText, claims: [Claim], from written: DraftContext, to current: DraftContext
    ) -> [FactChange] {
        let (before, now) = (values(of: written), values(of: current))
        let said = Fold.words("\(text.subject ?? "") \(text.body)")
        let claimed = Set(
            claims.filter { said.contains(Fold.words($0.words)) }.flatMap(\.facts))
        let cited = Set(written.facts.filter { claimed.contains($0.number) }.map(\.key))
        return Set(before.keys).union(now.keys).sorted().compactMap { key in
            let (old, new) = (before[key], now[key])
            guard old?.value != new?.value else { return nil }
            guard always.contains(key) || cited.contains(key) || old.map({ says(said, $0.value) }) == true else {
                return nil
            }
            return FactChange(key: key, before: old?.value, now: new?.value, since: new?.asOf ?? old?.asOf)
        }
    }

    private static func values(of context: DraftContext) -> [String: Fact] {
        Dictionary(context.facts.filter { $0.source != .earlier }.map { ($0.key, $0) }) { first, _ in first }
    }

    /// Whether the words of a value stand in a text. Shorter ones than three letters are codes, such as a country's, and
    /// stand in any text by chance.
    private static func says(_ words: String, _ value: String) -> Bool {
        let value = Fold.words(value)
        return value.count >= 5 && words.contains(value)
    }
}
