import Foundation
import Outreach
import Providers

/// Resident memory of a process whose endpoint answers 100 MB of nonsense, streamed or not.
enum EndlessRow {
    static let benchmark = Benchmark(name: "model-endless") { scale in
        [try await measure(scale, isStreamed: false), try await measure(scale, isStreamed: true)]
    }

    private static func measure(_ scale: Scale, isStreamed: Bool) async throws -> Finding {
        let questions = scale.size(200, quick: 40)
        let endpoint = try await DemoEndpoint(misbehaving: "endless")
        defer { endpoint.stop() }
        let loop = CurlLoop(name: "endless", inFlight: 4)
        let clock = SystemClock()
        var settings = EndpointSettings(base: endpoint.base, model: "demo")
        settings.attempts = 1
        let model = ModelEndpoint(
            settings, http: HTTPClient(loop: loop), gate: EndpointGate(calls: 4, clock: clock), clock: clock,
            jitter: { 0.5 })
        var hearing: Hearing?
        if isStreamed { hearing = { _ in } }
        let listening = hearing
        func ask(_ count: Int) async {
            for _ in 0..<count {
                do throws(ModelFault) {
                    _ = try await model.complete(
                        ModelRequest(system: "You are the WRITER.", prompt: "", answer: []), hearing: listening)
                } catch {
                    guard error.kind == .tooLarge else { return Progress.say("  \(error.reason)") }
                }
            }
        }
        await ask(questions / 4)
        let before = resident()
        await ask(questions * 3 / 4)
        let after = resident()
        await loop.shutdown()
        return Finding(
            "model-endless-\(isStreamed ? "streamed" : "whole")",
            "resident memory after \(questions) answers of 100 MB of nonsense, against after a quarter of them",
            product: after, floor: before, unit: "MB", target: .ratio(atMost: 1.1))
    }

    /// Megabytes of this process.
    private static func resident() -> Double {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        return (kilobytes ?? .nan) / 1_024
    }
}
