/// What a stop switch may stop (ahead 3.20).
public enum StopKind: String, Sendable, Codable, CaseIterable {
    /// Nothing falls due, is written, decided by a rule or handed over. All other kinds stop departures only.
    case everything
    /// What rules cleared, whichever.
    case policies
    /// What one policy cleared, by its name; it decides nothing either.
    case policy
    case sequence
    /// What leaves from one address.
    case mailbox
    case channel
    /// Everything for one contact, by id.
    case contact

    /// Whether it stops one of many, which has to be named.
    public var hasSubject: Bool { self != .everything && self != .policies }

    /// In a sentence: `everything`, `all policies`, `sequence wave`.
    public func label(of subject: String) -> String {
        switch self {
        case .everything: "everything"
        case .policies: "all policies"
        case .policy, .sequence, .mailbox, .channel, .contact: "\(rawValue) \(subject)"
        }
    }
}

/// One stop switch that was thrown.
public struct Stop: Sendable, Equatable {
    public var id: Int64
    public var kind: StopKind
    /// The policy's or sequence's name, the mailbox's address, the channel, the contact's id; empty for kinds without one.
    public var subject: String
    public var reason: String?
    /// Who threw it.
    public var member: String?
    public var at: Instant

    public init(id: Int64, kind: StopKind, subject: String, reason: String?, member: String?, at: Instant) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.reason = reason
        self.member = member
        self.at = at
    }

    /// As a guard says it: what is stopped, since when, by whom and why.
    public var sentence: String {
        let what = kind.label(of: subject) + (kind == .policies ? " are" : " is")
        let why = reason.map { ": \($0.prefix(200))" } ?? ""
        return "\(what) stopped since \(at)\(member.map { " by \($0)" } ?? "")\(why)"
    }
}

/// Every stop that stands at one moment.
public struct StandingStops: Sendable {
    /// How many may stand at once; those that stop everything or all policies always may.
    public static let most = 1_000

    private struct Key: Hashable {
        var kind: StopKind
        var subject: String
    }

    private let stops: [Key: Stop]

    public init(_ stops: [Stop]) {
        self.stops = Dictionary(
            stops.map { (Key(kind: $0.kind, subject: $0.subject), $0) }, uniquingKeysWith: { first, _ in first })
    }

    public var count: Int { stops.count }

    /// The stop of exactly this, if it stands.
    public func stop(of kind: StopKind, _ subject: String = "") -> Stop? { stops[Key(kind: kind, subject: subject)] }

    /// Those that keep one draft from leaving, the widest first. `policy` is the one that cleared it; `nil` when a person
    /// approved.
    public func holding(sequence: String, mailbox: String, channel: Channel, contact: ContactID, policy: String?)
        -> [Stop]
    {
        guard !stops.isEmpty else { return [] }
        return StopKind.allCases.compactMap { kind in
            switch kind {
            case .everything: stop(of: kind)
            case .policies: policy.flatMap { _ in stop(of: kind) }
            case .policy: policy.flatMap { stop(of: kind, $0) }
            case .sequence: stop(of: kind, sequence)
            case .mailbox: stop(of: kind, mailbox)
            case .channel: stop(of: kind, channel.rawValue)
            case .contact: stop(of: kind, contact.description)
            }
        }
    }

    /// Whether rules must not decide, all or by name.
    public var policies: (all: Bool, names: Set<String>) {
        (
            stop(of: .everything) != nil || stop(of: .policies) != nil,
            Set(stops.keys.filter { $0.kind == .policy }.map(\.subject))
        )
    }
}
