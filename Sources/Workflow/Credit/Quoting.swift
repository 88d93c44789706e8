import Contract
import Outreach
import Storage

/// What runs of one sequence cost, told before anybody is enrolled (ahead 3.19).
struct Quoting {
    let prices: PriceList
    private let written: [Bool]
    private let history: Quote.History?
    private let available: Int

    /// How many of the last ended enrollments make an expectation.
    private static let looksAt = 200

    init(_ row: SequenceRow, _ act: Act) throws {
        prices = try act.connection.prices()
        written = row.definition.steps.map { $0.content == .brief }
        let history = try act.connection.runHistory(of: row.id, limit: Self.looksAt)
        self.history = history.flatMap { $0.ended >= Quote.History.enough ? $0 : nil }
        available = try act.connection.availableCredits()
    }

    /// Of the steps that this person would get.
    func quote(_ steps: [PlannedStep]) -> Quote {
        Quote(
            steps: steps.filter { $0.omitted == nil }.map { step in
                (step.channel, written.indices.contains(step.step - 1) ? written[step.step - 1] : true)
            }, prices: prices, history: history)
    }

    func told(_ plans: [EnrollmentPlan], batch: EnrollmentID?, _ warning: String?) -> EnrollContacts.Answer {
        let quotes = plans.compactMap(\.quote)
        guard !quotes.isEmpty else { return EnrollContacts.Answer(plans: plans, batch: batch, warning: warning) }
        let all = Quote(
            expected: quotes.reduce(0) { $0 + $1.expected }, worst: quotes.reduce(0) { $0 + $1.worst })
        return EnrollContacts.Answer(
            plans: plans, batch: batch, warning: warning, quote: all, history: history, available: available)
    }
}

extension Act {
    /// Holds the worst case of every run that begins; all of them, or nobody is enrolled.
    func reserveRuns(_ plans: [EnrollmentPlan], _ prices: PriceList) throws {
        let needed = plans.reduce(0) { $0 + ($1.enrollment == nil ? 0 : $1.quote?.worst ?? 0) }
        let available = try connection.availableCredits()
        guard needed <= available else {
            throw Refusal(
                .outOfCredit,
                "The worst case of these runs is \(needed) credits; \(available) are available. Nobody was enrolled.",
                hint: "Enroll fewer, leave --reserve out, or have an admin add some: countersign credit top-up")
        }
        for plan in plans {
            guard let id = plan.enrollment, let quote = plan.quote, let enrollment = try connection.enrollment(id)
            else {
                continue
            }
            try connection.reserve(
                quote.worst, for: .run, of: nil, enrollment, priceList: prices.version, desk, by: actor, at: now)
        }
    }
}
