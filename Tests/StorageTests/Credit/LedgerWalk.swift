import Outreach
import Support

@testable import Storage

/// One thing that somebody wants of the ledger, of the plain one and of the real one alike.
enum LedgerWish: CustomStringConvertible {
    case add(Int, isTopUp: Bool, reference: String, end: Instant?)
    case expire
    case reserve(Int, PlainLedger.Key)
    case capture(PlainLedger.Key)
    case release(PlainLedger.Key)
    case begin(Int, run: Int64)
    case end(run: Int64)
    case refund(Int64)
    case reverse(Int, lot: Int)

    var description: String {
        switch self {
        case .add(let amount, let isTopUp, let reference, _): "\(isTopUp ? "top up" : "grant") \(amount) \(reference)"
        case .expire: "expire"
        case .reserve(let amount, let key): "reserve \(amount) \(key.purpose) D-\(key.draft)"
        case .capture(let key): "capture \(key.purpose) D-\(key.draft)"
        case .release(let key): "release \(key.purpose) D-\(key.draft)"
        case .begin(let amount, let run): "run \(amount) E-\(run)"
        case .end(let run): "end run E-\(run)"
        case .refund(let draft): "refund D-\(draft)"
        case .reverse(let amount, let lot): "reverse \(amount) of lot \(lot + 1)"
        }
    }
}

/// A wish at a moment.
struct TimedWish: CustomStringConvertible, Sendable {
    var wish: LedgerWish
    var now: Instant
    var day: Instant { Instant(microseconds: now.microseconds - now.microseconds % 86_400_000_000) }
    var description: String { "\(wish) at \(now)" }

    private var actor: Actor { .stage("test") }

    /// A draft's enrollment has its number in this test.
    func done(to plain: inout PlainLedger) -> PlainLedger.Outcome {
        switch wish {
        case .add(let amount, let isTopUp, let reference, let end):
            plain.add(amount, isTopUp: isTopUp, reference: reference, end: end ?? .never)
        case .expire: plain.expire(at: now)
        case .reserve(let amount, let key):
            return plain.reserve(amount, for: key, of: key.draft, on: day, at: now)
        case .capture(let key): plain.capture(key)
        case .release(let key): plain.release(key, of: key.draft, at: now)
        case .begin(let amount, let run):
            return plain.begin(amount, runOf: run, on: day, at: now)
        case .end(let run): plain.end(runOf: run, at: now)
        case .refund(let draft): plain.refund(draft, at: now)
        case .reverse(let amount, let lot): return plain.reverse(amount, lot: lot) ? .done : .short
        }
        return .done
    }

    func done(to connection: any Connection) throws -> PlainLedger.Outcome {
        do {
            switch wish {
            case .add(let amount, let isTopUp, let reference, let end):
                _ = try connection.addCredits(
                    amount, as: isTopUp ? .topUp : .grant, reference: reference, until: end, by: actor, at: now)
            case .expire: try connection.expireLots(at: now, limit: 100, by: actor)
            case .reserve(let amount, let key):
                try connection.reserve(amount, for: spending(key.purpose, key.draft), by: actor, at: now)
            case .capture(let key):
                try connection.capture(key.purpose, of: DraftID(key.draft), on: day, by: actor, at: now)
            case .release(let key): try connection.release(key.purpose, of: DraftID(key.draft), by: actor, at: now)
            case .begin(let amount, let run):
                try connection.reserve(amount, for: spending(.run, run), by: actor, at: now)
            case .end(let run): try connection.endRun(of: EnrollmentID(run), by: actor, at: now)
            case .refund(let draft): try connection.refund(DraftID(draft), by: actor, at: now)
            case .reverse(let amount, let lot):
                // A transaction that was abandoned may leave a gap in the numbers.
                let entry = try connection.rows(
                    """
                    \(creditSelect) WHERE kind IN ('topUp', 'grant')
                    AND lot_id = (SELECT id FROM credit_lot ORDER BY id LIMIT 1 OFFSET \(lot))
                    """)[0]
                _ = try connection.reverse(amount, of: CreditRow(row: entry), note: "test", by: actor, at: now)
            }
            return .done
        } catch is NotEnoughCredit {
            return .short
        } catch is OverBudget {
            return .overBudget
        }
    }

    private func spending(_ purpose: CreditPurpose, _ number: Int64) -> Spending {
        Spending(
            purpose, draft: purpose == .run ? nil : DraftID(number), enrollment: EnrollmentID(number),
            member: MemberID(1), sequence: SequenceID(1), priceList: 1, period: CreditPeriod(day: day, month: day))
    }
}

/// Draws wishes; time goes on with them.
struct LedgerWalk {
    private(set) var now: Instant
    private var references = 0

    /// How many drafts there are, each with an enrollment of its number.
    static let ways = 8

    init(now: Instant) { self.now = now }

    mutating func wish(_ plain: PlainLedger, using random: inout SplitMix64) -> TimedWish {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        now = now + .minutes(number(0...90))
        let draft = Int64(number(1...Self.ways))
        let key = PlainLedger.Key(draft: draft, purpose: number(0...1) == 0 ? .draft : .send)
        let wish: LedgerWish =
            switch number(0...29) {
            case 0...2:
                // A reference is sometimes heard again.
                .add(number(1...60), isTopUp: true, reference: reference(number(0...4) == 0), end: nil)
            case 3...4:
                .add(
                    number(1...60), isTopUp: false, reference: reference(number(0...4) == 0),
                    end: now + .hours(number(1...200)))
            case 5: .expire
            case 6...14: .reserve(number(1...9), key)
            case 15...19: .capture(key)
            case 20...22: .release(key)
            case 23...24: .begin(number(1...30), run: draft)
            case 25: .end(run: draft)
            case 26...27: .refund(draft)
            default:
                plain.lots.isEmpty ? .expire : .reverse(number(1...20), lot: number(0...(plain.lots.count - 1)))
            }
        return TimedWish(wish: wish, now: now)
    }

    private mutating func reference(_ isAgain: Bool) -> String {
        if !isAgain { references += 1 }
        return "R-\(references)"
    }
}

extension Connection {
    /// What the tables say otherwise than the plain ledger.
    func differences(from plain: PlainLedger) throws -> [String] {
        var found: [String] = []
        let balance = try creditBalance()
        let shown = [balance.issued, balance.available, balance.held, balance.spent, balance.expired]
        let wanted = [plain.issued, plain.available, plain.onHold, plain.spent, plain.expired]
        if shown != wanted { found.append("balances \(shown), by the plain ledger \(wanted)") }
        let lots = try rows("SELECT remaining FROM credit_lot ORDER BY id").map { Int(try $0.int("remaining")) }
        if lots != plain.lots.map(\.remaining) { found.append("lots \(lots), \(plain.lots.map(\.remaining))") }
        for (key, hold) in plain.held {
            let held = try reserved(key.purpose, for: DraftID(key.draft))
            if held != hold.amount { found.append("\(key) holds \(held), \(hold.amount)") }
        }
        for (enrollment, run) in plain.runs {
            let held = try openRun(of: EnrollmentID(enrollment)).map { try self.held(by: $0) }
            if held != run.amount { found.append("the run of E-\(enrollment) holds \(held ?? -1), \(run.amount)") }
        }
        let used = try rows("SELECT period_at, used FROM budget_use WHERE used > 0 ORDER BY period_at").map {
            "\(try $0.instant("period_at")) \(try $0.int("used"))"
        }
        let counted = plain.used.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        if used != counted { found.append("used \(used), \(counted)") }
        return found
    }
}

extension World {
    /// A furnished world with `count` enrollments of one draft each, numbered alike.
    func withWays(_ count: Int) async throws {
        try await furnish()
        try await enroll("mira@example.org")
        try await database.write { connection in
            let now = clock.now
            try connection.run(
                """
                INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at)
                VALUES (1, 1, 'email', 'due', \(now), \(now), \(now), \(now))
                """)
            for _ in 1..<count {
                try connection.run(
                    """
                    INSERT INTO enrollment (contact_id, sequence_id, version_id, job_id, member_id, state, next_step,
                        anchor_at, created_at)
                    SELECT contact_id, sequence_id, version_id, job_id, member_id, 'finished', next_step, anchor_at,
                        created_at FROM enrollment WHERE id = 1
                    """)
                try connection.run(
                    """
                    INSERT INTO draft (enrollment_id, step, channel, state, since, target_at, wake_at, created_at)
                    SELECT MAX(enrollment.id), 1, 'email', 'due', \(now), \(now), \(now), \(now) FROM enrollment
                    """)
            }
        }
    }
}
