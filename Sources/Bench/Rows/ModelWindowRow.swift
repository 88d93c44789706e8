import Foundation
import Outreach
import Providers

/// How much of what an endpoint allows is used, when it refuses whatever is beyond its slots.
enum ModelWindowRow {
    static let benchmark = Benchmark(name: "model-window") { scale in
        var findings: [Finding] = []
        for slots in [64, 40, 10] { findings.append(try await measure(slots, scale)) }
        return findings
    }

    private static let calls = 64
    private static let delay = 200

    private static func measure(_ slots: Int, _ scale: Scale) async throws -> Finding {
        let seconds = scale.size(20, quick: 5)
        let count = slots * 1_000 / delay * seconds
        let endpoint = try await DemoEndpoint(delay: delay, slots: slots)
        defer { endpoint.stop() }
        let loop = CurlLoop(name: "window", inFlight: calls, waiting: 4_096)
        let clock = SystemClock()
        let model = ModelEndpoint(
            EndpointSettings(base: endpoint.base, model: "demo"), http: HTTPClient(loop: loop),
            gate: EndpointGate(calls: calls, clock: clock), clock: clock, jitter: { 0.5 })
        // More ask than may, as the stages do.
        let askers = calls * 5 / 4
        let left = Countdown(count)
        let product = try await elapsed {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<askers {
                    group.addTask { while left.take() { _ = try? await model.complete(request) } }
                }
                try await group.waitForAll()
            }
        }
        await loop.shutdown()
        let floor = try await elapsed { try await bare(count, endpoint, inFlight: slots) }
        return Finding(
            "model-window-\(slots)",
            "\(count) questions to an endpoint of \(slots) slots that takes \(delay) ms and refuses what is beyond, "
                + "against bare libcurl with exactly \(slots) in flight",
            product: Double(count) / product, floor: Double(count) / floor, unit: "calls/s",
            target: .ratio(atLeast: 0.95), note: "its start, when the endpoint's limit is not known, is counted")
    }

    private static func elapsed(_ work: () async throws -> Void) async throws -> Double { try await seconds(work) }

    private static func bare(_ count: Int, _ endpoint: DemoEndpoint, inFlight: Int) async throws {
        let body = Array(
            #"{"model":"demo","messages":[{"role":"system","content":"You are the WRITER."},{"role":"user","content":""}]}"#
                .utf8)
        let url = "\(endpoint.base)/chat/completions"
        let failures = await onOwnThread {
            let bare = BareCurl(
                url: url, headers: ["Expect:", "Content-Type: application/json"], body: body, inFlight: inFlight)
            bare.run(count)
            return bare.failures
        }
        guard failures == 0 else { throw NeverHappened(what: "\(failures) bare calls succeed", seconds: 0) }
    }

    private static let request = ModelRequest(
        system: "You are the WRITER.", prompt: "FACTS\ncontact.given_name: Mira\nEND FACTS",
        answer: [.init("subject", .text), .init("body", .text)])
}
