import CCurl
import Foundation
import Outreach
import Providers

/// Processor time of this process for one model call.
enum ModelCallRow {
    static let benchmark = Benchmark(name: "model-cpu") { try await measure($0) }
    private static let inFlight = 64

    private static func measure(_ scale: Scale) async throws -> [Finding] {
        let turns = scale.size(10, quick: 2)
        let calls = scale.size(3_000, quick: 200)
        let endpoint = try await DemoEndpoint()
        defer { endpoint.stop() }
        let loop = CurlLoop(name: "bench", inFlight: inFlight)
        let http = HTTPClient(loop: loop)
        let clock = SystemClock()
        let model = ModelEndpoint(
            EndpointSettings(base: endpoint.base, model: "demo"), http: http,
            gate: EndpointGate(calls: inFlight, clock: clock), clock: clock, jitter: { 0.5 })
        try await inParallel(inFlight) { _ = try await model.complete(request) }
        let body = try await lastRequest(of: endpoint, through: http)
        let url = "\(endpoint.base)/chat/completions"
        let post = HTTPRequest(
            .post, url, headers: headers, body: body, deadline: .seconds(60), sizeLimit: 1_048_576)
        var (whole, transfer, floor): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<turns {
            whole.append(
                try await cost(of: calls) { try await inParallel(calls) { _ = try await model.complete(request) } })
            transfer.append(
                try await cost(of: calls) { try await inParallel(calls) { _ = try await http.send(post) } })
            floor.append(try await cost(of: calls) { try await bare(calls, url, body) })
        }
        await loop.shutdown()
        return [
            Finding(
                "model-cpu", "processor time of a model call on loopback, \(inFlight) in flight, against bare libcurl",
                product: whole.median, floor: floor.median, unit: "µs", target: .ratio(atMost: 1.5)),
            Finding(
                "model-cpu-http", "of it without writing and reading JSON", product: transfer.median,
                floor: floor.median, unit: "µs"),
        ]
    }

    private static let headers = [
        (name: "Content-Type", value: "application/json"), (name: "Accept", value: "application/json"),
    ]

    /// Microseconds of processor time for each of `calls`, all threads of this process together.
    private static func cost(of calls: Int, _ work: () async throws -> Void) async throws -> Double {
        let start = processorMicroseconds()
        try await work()
        return (processorMicroseconds() - start) / Double(calls)
    }

    private static func bare(_ calls: Int, _ url: String, _ body: [UInt8]) async throws {
        let failures = await onOwnThread {
            let bare = BareCurl(
                url: url, headers: ["Expect:"] + headers.map { "\($0.name): \($0.value)" }, body: body,
                inFlight: inFlight)
            bare.run(calls)
            return bare.failures
        }
        guard failures == 0 else { throw NeverHappened(what: "\(failures) bare calls succeed", seconds: 0) }
    }

    private static func inParallel(_ calls: Int, _ call: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<inFlight {
                group.addTask { for _ in stride(from: worker, to: calls, by: inFlight) { try await call() } }
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
