/// What actions cost in credits. A reservation keeps the version that was current when it was made (semantics 4.41).
public struct PriceList: Sendable, Equatable, Codable {
    public var version: Int
    /// One message written and reviewed, however many revisions the peer asked for.
    public var draft: Int
    /// Every revision that people ask for of the same step, but the first, which is free (semantics 4.43).
    public var revision: Int
    /// A message that leaves, or a task that is done, by its channel.
    public var send: [Channel: Int]
    /// An address that was looked up and found, and was not known (S1-27). Nothing in this release looks any up.
    public var find: [Lookup: Int]

    public enum Lookup: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable { case email, phone }

    public init(version: Int, draft: Int, revision: Int, send: [Channel: Int], find: [Lookup: Int]) {
        self.version = version
        self.draft = draft
        self.revision = revision
        self.send = send
        self.find = find
    }

    /// The list that comes with the program: S4-16, S1-27; text messages and calls cost nothing.
    public static let first = PriceList(
        version: 1, draft: 4, revision: 4,
        send: [
            .email: 2, .linkedInConnection: 2, .linkedInMessage: 2, .linkedInInMail: 2, .sms: 0, .call: 0,
        ],
        find: [.email: 3, .phone: 10])

    public func price(ofSending channel: Channel) -> Int { send[channel] ?? 0 }

    /// The most that an action may cost.
    public static let highest = 1_000_000
}

/// One action that has a price, as the file and the table have it.
public enum PricedAction: Sendable, Hashable, CaseIterable {
    case draft, revision
    case send(Channel)
    case find(PriceList.Lookup)

    public static let allCases: [PricedAction] =
        [.draft, .revision] + Channel.allCases.map(PricedAction.send) + PriceList.Lookup.allCases.map(PricedAction.find)

    /// `draft`, `send.email`, `find.phone`.
    public var name: String {
        switch self {
        case .draft: "draft"
        case .revision: "revision"
        case .send(let channel): "send.\(channel.rawValue)"
        case .find(let lookup): "find.\(lookup.rawValue)"
        }
    }

    /// What is charged for, in a few words.
    public var meaning: String {
        switch self {
        case .draft: "a message written and reviewed; the peer's revisions are included"
        case .revision: "a further revision that people ask for; the first of a step is free"
        case .send(let channel): "\(channel.label): sent, or done by a person"
        case .find(let lookup): "a new \(lookup == .email ? "mail address" : "phone number") found"
        }
    }
}

extension PriceList {
    public subscript(_ action: PricedAction) -> Int {
        get {
            switch action {
            case .draft: draft
            case .revision: revision
            case .send(let channel): send[channel] ?? 0
            case .find(let lookup): find[lookup] ?? 0
            }
        }
        set {
            switch action {
            case .draft: draft = newValue
            case .revision: revision = newValue
            case .send(let channel): send[channel] = newValue
            case .find(let lookup): find[lookup] = newValue
            }
        }
    }

    /// The whole list as its file; `countersign credit prices apply` reads the same back.
    public var yaml: String {
        let sends = Channel.allCases.map { "  \($0.rawValue): \(send[$0] ?? 0)" }
        let finds = Lookup.allCases.map { "  \($0.rawValue): \(find[$0] ?? 0)" }
        return (["draft: \(draft)", "revision: \(revision)", "send:"] + sends + ["find:"] + finds)
            .joined(separator: "\n") + "\n"
    }
}

extension Channel: CodingKeyRepresentable {}
