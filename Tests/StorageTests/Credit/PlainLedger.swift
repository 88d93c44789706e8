import Outreach
import Storage

/// The ledger as anybody would write it down: lists and sums, no database. What the real one must always agree with.
struct PlainLedger: Equatable {
    struct Lot: Equatable {
        var isTopUp: Bool
        var amount: Int
        var remaining: Int
        var end: Instant
    }

    struct Part: Equatable {
        var lot: Int
        var amount: Int
        /// The run that gave it.
        var lent: Int?
    }

    struct Hold: Equatable {
        var parts: [Part]
        var day: Instant
        /// Of a run.
        var number = 0
        var amount: Int { parts.reduce(0) { $0 + $1.amount } }
    }

    struct Key: Hashable {
        var draft: Int64
        var purpose: CreditPurpose
    }

    /// By their number in the database, from 1 on.
    var lots: [Lot] = []
    var references: [String: Int] = [:]
    var held: [Key: Hold] = [:]
    /// By enrollment; of a lot each.
    var runs: [Int64: Hold] = [:]
    /// Charges of drafts that can be given back, the last one last.
    var charged: [Int64: [Hold]] = [:]
    var spent = 0
    var expired = 0
    var issued = 0
    /// What counts for the organisation's daily budget, by day.
    var used: [Instant: Int] = [:]
    var budget: Int?

    var available: Int { lots.reduce(0) { $0 + $1.remaining } }
    var onHold: Int { held.values.reduce(0) { $0 + $1.amount } + runs.values.reduce(0) { $0 + $1.amount } }

    enum Outcome: Equatable { case done, short, overBudget }

    mutating func add(_ amount: Int, isTopUp: Bool, reference: String, end: Instant) {
        guard references[reference] == nil else { return }
        references[reference] = lots.count
        lots.append(Lot(isTopUp: isTopUp, amount: amount, remaining: amount, end: end))
        issued += amount
    }

    mutating func expire(at now: Instant) {
        for index in lots.indices where lots[index].end <= now {
            expired += lots[index].remaining
            lots[index].remaining = 0
        }
    }

    mutating func reserve(_ amount: Int, for key: Key, of enrollment: Int64, on day: Instant, at now: Instant)
        -> Outcome
    {
        guard held[key] == nil else { return .done }
        let run = runs[enrollment]
        let drawn = min(run?.amount ?? 0, amount)
        var parts: [Part] = []
        if amount > drawn {
            switch take(amount - drawn, on: day, at: now) {
            case .success(let taken): parts = taken
            case .failure(let no): return no.outcome
            }
        }
        var missing = drawn
        for index in (run?.parts ?? []).indices where missing > 0 {
            let part = runs[enrollment]!.parts[index]
            let count = min(missing, part.amount)
            runs[enrollment]!.parts[index].amount -= count
            parts.append(Part(lot: part.lot, amount: count, lent: run?.number))
            missing -= count
        }
        runs[enrollment]?.parts.removeAll { $0.amount == 0 }
        held[key] = Hold(parts: parts, day: day)
        return .done
    }

    mutating func begin(_ amount: Int, runOf enrollment: Int64, on day: Instant, at now: Instant) -> Outcome {
        guard runs[enrollment] == nil else { return .done }
        switch take(amount, on: day, at: now) {
        case .success(let parts):
            begun.append(day)
            runs[enrollment] = Hold(parts: parts.sorted { $0.lot < $1.lot }, day: day, number: begun.count - 1)
            return .done
        case .failure(let no): return no.outcome
        }
    }

    mutating func capture(_ key: Key) {
        guard let hold = held.removeValue(forKey: key) else { return }
        spent += hold.amount
        if key.purpose == .draft { charged[key.draft, default: []].append(hold) }
    }

    mutating func release(_ key: Key, of enrollment: Int64, at now: Instant) {
        guard let hold = held.removeValue(forKey: key) else { return }
        for part in hold.parts {
            if let run = part.lent, runs[enrollment]?.number == run {
                give(part, toRunOf: enrollment)
            } else {
                free(part, day: part.lent.map { begun[$0] } ?? hold.day, at: now)
            }
        }
    }

    mutating func end(runOf enrollment: Int64, at now: Instant) {
        guard let run = runs.removeValue(forKey: enrollment) else { return }
        for part in run.parts { free(part, day: run.day, at: now) }
    }

    mutating func refund(_ draft: Int64, at now: Instant) {
        guard let hold = charged[draft]?.popLast() else { return }
        spent -= hold.amount
        for part in hold.parts {
            free(part, day: part.lent.map { begun[$0] } ?? hold.day, at: now)
        }
    }

    /// Answers whether as much was still there.
    mutating func reverse(_ amount: Int, lot: Int) -> Bool {
        guard lots[lot].remaining >= amount else { return false }
        lots[lot].remaining -= amount
        issued -= amount
        return true
    }

    /// On which day each run was begun.
    private var begun: [Instant] = []

    private struct No: Error { var outcome: Outcome }

    private mutating func take(_ amount: Int, on day: Instant, at now: Instant) -> Result<[Part], No> {
        guard available >= amount else { return .failure(No(outcome: .short)) }
        if let budget, used[day, default: 0] + amount > budget { return .failure(No(outcome: .overBudget)) }
        if lots.contains(where: { $0.remaining > 0 && $0.end <= now }) { expire(at: now) }
        guard available >= amount else { return .failure(No(outcome: .short)) }
        used[day, default: 0] += amount
        var parts: [Part] = []
        var missing = amount
        let order = lots.indices.filter { lots[$0].remaining > 0 }.sorted {
            (lots[$0].end, lots[$0].isTopUp ? 1 : 0, $0) < (lots[$1].end, lots[$1].isTopUp ? 1 : 0, $1)
        }
        for index in order where missing > 0 {
            let count = min(missing, lots[index].remaining)
            lots[index].remaining -= count
            parts.append(Part(lot: index, amount: count))
            missing -= count
        }
        return .success(parts)
    }

    private mutating func give(_ part: Part, toRunOf enrollment: Int64) {
        if let index = runs[enrollment]?.parts.firstIndex(where: { $0.lot == part.lot }) {
            runs[enrollment]?.parts[index].amount += part.amount
        } else {
            runs[enrollment]?.parts.append(Part(lot: part.lot, amount: part.amount))
            runs[enrollment]?.parts.sort { $0.lot < $1.lot }
        }
    }

    private mutating func free(_ part: Part, day: Instant, at now: Instant) {
        used[day] = max(0, used[day, default: 0] - part.amount)
        if lots[part.lot].end <= now {
            expired += part.amount
        } else {
            lots[part.lot].remaining += part.amount
        }
    }
}
