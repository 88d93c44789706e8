import Support

/// One row of the table: a name to call it by, and how it is measured.
struct Benchmark: Sendable {
    let name: String
    let measure: @Sendable (Scale) async throws -> [Finding]

    static let all: [Benchmark] =
        Engine.allCases.map { EmissionRow.benchmark(on: $0) }
        + Engine.allCases.map { CrowdRow.benchmark(on: $0) }
        + Engine.allCases.map { DueRow.benchmark(on: $0) }
        + Engine.allCases.map { EnrollRow.benchmark(on: $0) }
        + Engine.allCases.map { PauseRow.benchmark(on: $0) }
        + Engine.allCases.map { IdleTickRow.benchmark(on: $0) }
        + Engine.allCases.map { ModelRateRow.benchmark(on: $0) }
        + Engine.allCases.map { PacingRow.benchmark(on: $0) }
        + [ModelCallRow.benchmark, ModelWindowRow.benchmark, EndlessRow.benchmark]
        + Engine.allCases.map { PreviewRow.benchmark(on: $0) }
        + Engine.allCases.map { InboxRow.benchmark(on: $0) }
        + Engine.allCases.map { FilterRow.benchmark(on: $0) }
        + Engine.allCases.map { ClaimRow.benchmark(on: $0) }
        + Engine.allCases.map { RestartRow.benchmark(on: $0) }
        + [LedgerRow.benchmark, HotAccountRow.benchmark]
        + Engine.allCases.map { StatementRow.benchmark(on: $0) }
        + [FilterConditionRow.condition, FilterConditionRow.compiling, JudgeRow.benchmark]
        + [ReviewRows.validators, ReviewRows.detectors]
        + [PlanningRow.benchmark, PromptRow.benchmark, ImportRow.benchmark, MemoryRow.benchmark]
}

extension Benchmark {
    /// A row on one engine; on PostgreSQL only where a server is named.
    init(_ name: String, on engine: Engine, measure: @escaping @Sendable (Scale) async throws -> [Finding]) {
        let full = "\(name)-\(engine.rawValue)"
        self.init(name: full) { scale in
            guard Engine.available.contains(engine) else { return [.unmeasured(full, "skipped: no PostgreSQL")] }
            return try await measure(scale)
        }
    }
}

/// How much to do.
struct Scale: Sendable {
    var isQuick: Bool

    func size(_ full: Int, quick: Int) -> Int { isQuick ? quick : full }
}
