import Outreach
import Storage

/// What the caps of a rule count apart for one draft.
struct CapSubjects {
    var contact: ContactID
    /// Folded; `nil` when it is not known.
    var company: String?
    var domain: String?
    var sequence: SequenceID
    var mailbox: String?
    var owner: MemberID
    /// What sending it costs.
    var price: Int

    func subject(of scope: Cap.Scope) -> String? {
        switch scope {
        case .policy, .author: ""
        case .contact: contact.description
        case .company: company
        case .domain: domain
        case .sequence: String(sequence.rawValue)
        case .mailbox: mailbox
        case .owner: owner.description
        }
    }

    /// How much of a cap it takes.
    func count(of cap: Cap) -> Int { cap.unit == .credits ? price : 1 }
}

/// A cap of a rule as it stands for one draft, and how much that draft takes of it.
struct CapClaim: Equatable {
    var cap: Cap
    /// `nil` when what it counts apart is not known of the draft; then it has no room.
    var counter: CapCounter?
    var count: Int
}

extension RuleBook.Rule {
    /// The caps of this rule for one draft at one moment, in the order in which everybody counts them.
    ///
    /// Hours, days and weeks are counted for the policy, so that a new version begins where the old one ended; a total for
    /// the version, which somebody switched on with that total before their eyes.
    func claims(_ subjects: CapSubjects, at now: Instant, in zone: ZoneName, _ zones: any Zones) -> [CapClaim] {
        caps.map { cap in
            let whose =
                if !isLive {
                    "shadow \(id)"
                } else if cap.scope == .author {
                    "author \(author.rawValue)"
                } else if cap.period == .total {
                    "version \(id)"
                } else {
                    "policy \(definition.name)"
                }
            let counter = subjects.subject(of: cap.scope).map { subject in
                CapCounter(
                    counter: "\(whose): \(cap.unit.rawValue) per \(cap.period.rawValue) per \(cap.scope.rawValue)",
                    subject: subject, periodAt: cap.period.start(at: now, in: zone, zones), amount: cap.amount)
            }
            return CapClaim(cap: cap, counter: counter, count: subjects.count(of: cap))
        }
    }
}

extension Cap.Period {
    /// When the hour, the day or the week (from Monday) began on the organisation's clock; 0 for one in total.
    func start(at now: Instant, in zone: ZoneName, _ zones: any Zones) -> Int64 {
        let local = zones.local(now, in: zone)
        switch self {
        case .total: return 0
        // Hours are hours of the clock on the wall; in an overlap both count as the earlier one.
        case .hour:
            return zones.instant(of: LocalTime(local.date, secondOfDay: local.secondOfDay / 3_600 * 3_600), in: zone)
                .microseconds
        case .day: return zones.instant(of: LocalTime(local.date, secondOfDay: 0), in: zone).microseconds
        case .week:
            return zones.instant(of: LocalTime(local.date + -local.date.weekday.rawValue, secondOfDay: 0), in: zone)
                .microseconds
        }
    }
}

extension Connection {
    /// The first of these caps that has no room left, as a sentence; `nil` when all have.
    func firstFull(_ claims: [CapClaim]) throws -> String? {
        for claim in claims {
            guard let counter = claim.counter else { return "“\(claim.cap.text)” cannot be counted: it is not known" }
            let used = try used(counter)
            if used + claim.count > claim.cap.amount { return "“\(claim.cap.text)” is used up (\(used))" }
        }
        return nil
    }

    /// Takes from all of them. The caller holds the gate and has seen that there is room.
    func take(_ claims: [CapClaim]) throws {
        for claim in claims where claim.count > 0 {
            guard let counter = claim.counter, try take(claim.count, from: counter) else {
                throw StorageFault.sql("a cap had no room although the gate is held: \(claim.cap.text)")
            }
        }
    }
}
