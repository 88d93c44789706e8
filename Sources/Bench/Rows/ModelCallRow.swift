import CCurl
import Foundation
import Outreach
import Providers

/// Processor time of this process for one model call.
enum ModelCallRow {
    static let benchmark = Benchmark(name: "model-cpu") { [try await measure($0)] }
    private static let inFlight = 64

    private static func measure(_ scale: Scale) async throws -> Finding {
        let turns = scale.size(10, quick: 2)
        let calls = scale.size(3_000, quick: 200)
        let endpoint = try await DemoEndpoint()
        defer { endpoint.stop() }
        let loop = CurlLoop(name: "bench", inFlight: inFlight)
        let model = ChatCompletions(
            ChatSettings(base: endpoint.base, model: "demo"), http: HTTPClient(loop: loop), clock: SystemClock(),
            jitter: { 0.5 })
        try await ask(model, calls: inFlight)
        let body = try await lastRequest(of: endpoint, through: HTTPClient(loop: loop))
        let url = "\(endpoint.base)/chat/completions"
        var product: [Double] = []
        var floor: [Double] = []
        for _ in 0..<turns {
            let start = processorMicroseconds()
            try await ask(model, calls: calls)
            let middle = processorMicroseconds()
            let failures = await onOwnThread {
                let bare = BareCurl(
                    url: url, headers: ["Expect:", "Content-Type: application/json", "Accept: application/json"],
                    body: body, inFlight: inFlight)
                bare.run(calls)
                return bare.failures
            }
            guard failures == 0 else { throw NeverHappened(what: "\(failures) calls succeed", seconds: 0) }
            product.append((middle - start) / Double(calls))
            floor.append((processorMicroseconds() - middle) / Double(calls))
        }
        await loop.shutdown()
        return Finding(
            "model-cpu",
            "processor time of one model call on loopback, \(inFlight) in flight, against a bare curl multi loop",
            product: product.median, floor: floor.median, unit: "µs", target: .ratio(atMost: 1.5))
    }

    private static func ask(_ model: ChatCompletions, calls: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<inFlight {
                group.addTask {
                    for _ in stride(from: worker, to: calls, by: inFlight) { _ = try await model.complete(request) }
                }
            }
            try await group.waitForAll()
        }
    }

    /// The size of a real one: instructions, the facts, a job's description.
    private static let request = ModelRequest(
        system: String(
            repeating: "Write one message to the contact from the facts, and nothing that they do not say. ", count: 24),
        prompt: """
            channel: email
            contact.name: Mira Holt
            contact.given_name: Mira
            job.title: Database engineer
            job.company: Harbour Systems
            sender.name: Ana Ruiz
            job.description: \(String(repeating: "Builds the storage layer of a logistics platform. ", count: 20))
            """,
        answer: [.init("subject", .text), .init("body", .text)])

    /// The very bytes that the product sent.
    private static func lastRequest(of endpoint: DemoEndpoint, through http: HTTPClient) async throws -> [UInt8] {
        struct Journal: Decodable { var last: String }
        let root = endpoint.base.dropLast("/v1".count)
        let response = try await http.send(HTTPRequest(.get, "\(root)/demo/journal", deadline: .seconds(5)))
        return Array(try JSONDecoder().decode(Journal.self, from: Data(response.body)).last.utf8)
    }
}
