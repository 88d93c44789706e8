/// How much a rule may approve: `20 per day`, `3 per day per company`, `100 credits per day`, `50 in total`.
public struct Cap: Sendable, Hashable, Codable {
    public enum Unit: String, Sendable, Codable, CaseIterable { case approvals, credits }

    /// Counted on the organisation's clock (semantics 4.39).
    public enum Period: String, Sendable, Codable, CaseIterable { case hour, day, week, total }

    /// What a cap counts apart.
    public enum Scope: String, Sendable, Codable, CaseIterable {
        case policy
        case contact, company, domain, sequence, mailbox
        /// Whoever enrolled.
        case owner
        /// Everything that rules of the same author approve, whatever their policy.
        case author
    }

    public var amount: Int
    public var unit: Unit
    public var period: Period
    public var scope: Scope

    public init(_ amount: Int, _ unit: Unit = .approvals, per period: Period, _ scope: Scope = .policy) {
        self.amount = amount
        self.unit = unit
        self.period = period
        self.scope = scope
    }

    /// What a policy has whose file says nothing (semantics 4.39).
    public static let defaults = [Cap(10, per: .day), Cap(50, per: .total)]

    /// Of caps that count the same, only the narrowest: each approval is counted once.
    public static func binding(_ caps: [Cap]) -> [Cap] {
        var binding: [Cap] = []
        for cap in caps {
            let same = binding.firstIndex { ($0.unit, $0.period, $0.scope) == (cap.unit, cap.period, cap.scope) }
            if let same { binding[same].amount = min(binding[same].amount, cap.amount) } else { binding.append(cap) }
        }
        return binding
    }

    /// As it stands in a file.
    public var text: String {
        let what = unit == .credits ? "\(amount) credits" : String(amount)
        let whose = scope == .policy ? "" : " per \(scope.rawValue)"
        return period == .total ? "\(what) in total\(whose)" : "\(what) per \(period.rawValue)\(whose)"
    }

    /// Reads a cap; `nil` for anything that is none. From 1 to a million.
    public init?(_ text: String) {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, first.count <= 7, first.allSatisfy(\.isASCIIDigit), let amount = Int(first),
            (1...1_000_000).contains(amount)
        else { return nil }
        words.removeFirst()
        let isCredits = words.first == "credits"
        if isCredits || words.first == "approvals" { words.removeFirst() }
        let period: Period
        if words.starts(with: ["in", "total"]) {
            period = .total
        } else if words.count >= 2, words[0] == "per", let known = Period(rawValue: words[1]), known != .total {
            period = known
        } else {
            return nil
        }
        words.removeFirst(2)
        var scope = Scope.policy
        if !words.isEmpty {
            guard words.count == 2, words[0] == "per", let known = Scope(rawValue: words[1]), known != .policy else {
                return nil
            }
            scope = known
        }
        self.init(amount, isCredits ? .credits : .approvals, per: period, scope)
    }

    /// What a cap may look like, for a refusal.
    public static let allowed =
        "A cap is such as  20 per day,  3 per day per company,  100 credits per day  or  50 in total; per hour, day or week; "
        + "per contact, company, domain, sequence, mailbox, owner or author"
}
