import Foundation
import Logging
import Outreach
import Providers
import ServiceLifecycle
import Storage
import Support
import Workflow

/// Due → waiting with a slow model: the stages must keep every place at the model taken.
enum ModelRateRow {
    private static let inFlight = 64
    private static let delay = 200

    static func benchmark(on engine: Engine) -> Benchmark {
        Benchmark("model-rate", on: engine) { [try await measure(engine, $0)] }
    }

    private static func measure(_ engine: Engine, _ scale: Scale) async throws -> Finding {
        let drafts = scale.size(2_000, quick: 256)
        let endpoint = try await DemoEndpoint(delay: delay)
        defer { endpoint.stop() }
        let elapsed = try await World.on(engine, credits: drafts * 10) { world in
            try await world.furnish()
            try await Crowd.enroll(drafts, in: world, due: .at(SystemClock().now))
            let loop = CurlLoop(name: "models", inFlight: inFlight, waiting: 4_096)
            let clock = SystemClock()
            let model = ModelEndpoint(
                EndpointSettings(base: endpoint.base, model: "demo"), http: HTTPClient(loop: loop),
                gate: EndpointGate(calls: inFlight, clock: clock), clock: clock, jitter: { 0.5 })
            let working = world.with { desk in
                desk.clock = SystemClock()
                desk.writer = model
                desk.reviewer = model
                desk.limits.modelCalls = inFlight
            }
            let elapsed = try await pass(drafts, working)
            await loop.shutdown()
            return elapsed
        }
        return Finding(
            "model-rate-\(engine)",
            "due → waiting, \(drafts) drafts, two calls each, a model that takes \(delay) ms, \(inFlight) in flight",
            product: Double(drafts * 2) / elapsed, floor: Double(inFlight) / (Double(delay) / 1_000), unit: "calls/s",
            target: .ratio(atLeast: 0.9),
            note: "the floor is computed; start and end, when places are empty, are counted")
    }

    /// Seconds from the start of the stages until every draft waits.
    private static func pass(_ drafts: Int, _ world: World) async throws -> Double {
        var log = Logger(label: "bench")
        log.logLevel = .warning
        let (desk, quiet) = (world.desk, log)
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: StageRunner(Scheduler(desk), desk: desk, log: quiet)),
                    .init(service: StageRunner(Writer(desk), desk: desk, log: quiet)),
                    .init(service: StageRunner(Reviewer(desk), desk: desk, log: quiet)),
                    .init(service: StageRunner(PolicyStage(desk), desk: desk, log: quiet)),
                ], logger: quiet))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            let elapsed = try await seconds {
                tasks.addTask { try await group.run() }
                _ = try await eventually("\(drafts) drafts wait", limit: 300) {
                    try await world.database.read { connection in
                        // Every draft has one version and one decision when it waits: the last id tells how many there are.
                        let held = try connection.row("SELECT COUNT(*) AS n FROM decision")?.int("n") ?? 0
                        return held >= Int64(drafts) ? true : nil
                    }
                }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return elapsed
        }
    }
}
