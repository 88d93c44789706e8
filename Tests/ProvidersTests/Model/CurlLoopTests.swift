import Foundation
import Outreach
import Providers
import Support
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct CurlLoopTests {
    private func question(
        _ server: DemoServer, deadline: Duration = .seconds(60), sizeLimit: Int = 1_048_576
    ) throws -> HTTPRequest {
        let body: [String: Any] = ["messages": [["role": "system", "content": "WRITER"]]]
        return HTTPRequest(
            .post, "\(server.base)/v1/chat/completions", headers: [("Content-Type", "application/json")],
            body: Array(try JSONSerialization.data(withJSONObject: body)), deadline: deadline,
            sizeLimit: sizeLimit)
    }

    /// Asks the server, again and again, until it has seen that many requests.
    private func wait(for requests: Int, at server: DemoServer) async throws {
        while try await server.journal().requests < requests { await Task.yield() }
    }

    @Test func usesAConnectionAgain() async throws {
        let server = try await DemoServer()
        let http = HTTPClient(loop: CurlLoop())
        let first = try await http.send(question(server))
        let second = try await http.send(question(server))
        #expect(first.status == 200 && !first.reusedConnection && first.majorVersion == 1)
        #expect(second.status == 200 && second.reusedConnection)
        #expect(second.header("content-TYPE") == "application/json")
    }

    @Test func manyCallsShareAFewPlaces() async throws {
        let server = try await DemoServer()
        let http = HTTPClient(loop: CurlLoop(inFlight: 4))
        let request = try question(server)
        let connections = try await withThrowingTaskGroup { group in
            for _ in 0..<100 { group.addTask { try await http.send(request).reusedConnection ? 0 : 1 } }
            return try await group.reduce(0, +)
        }
        #expect((1...4).contains(connections))
        #expect(try await server.journal().requests == 100)
    }

    @Test func cancellingTheTaskAbortsTheCall() async throws {
        let server = try await DemoServer("--misbehave", "stall")
        let asking = Task { try await model(at: server).complete(writing) }
        try await wait(for: 1, at: server)
        asking.cancel()
        await #expect(throws: ModelFault(.cancelled)) { try await asking.value }
        #expect(try await server.journal().requests == 1)
    }

    @Test func aCancelledTaskNeverStarts() async throws {
        let server = try await DemoServer()
        let request = try question(server)
        let http = HTTPClient(loop: CurlLoop())
        let asking = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await http.send(request)
        }
        await #expect(throws: HTTPFault.cancelled) { try await asking.value }
        #expect(try await server.journal().requests == 0)
    }

    @Test func refusesWhatFindsNoPlace() async throws {
        let server = try await DemoServer("--misbehave", "stall")
        let loop = CurlLoop(inFlight: 1, waiting: 0)
        let http = HTTPClient(loop: loop)
        let request = try question(server)
        let first = Task { try await http.send(request) }
        try await wait(for: 1, at: server)
        await #expect(throws: HTTPFault.overloaded) { try await http.send(request) }
        await loop.shutdown()
        await #expect(throws: HTTPFault.unreachable(.closing, "this process is shutting down")) {
            try await first.value
        }
        await #expect(throws: HTTPFault.unreachable(.closing, "this process is shutting down")) {
            try await http.send(request)
        }
    }

    @Test func theWaitForAPlaceCountsTowardsTheDeadline() async throws {
        let server = try await DemoServer("--misbehave", "stall")
        let http = HTTPClient(loop: CurlLoop(inFlight: 1))
        let request = try question(server)
        let late = try question(server, deadline: .milliseconds(50))
        let first = Task { try await http.send(request) }
        try await wait(for: 1, at: server)
        await #expect(throws: HTTPFault.timedOut(.waiting)) { try await http.send(late) }
        let waiting = Task { try await http.send(request) }
        waiting.cancel()
        await #expect(throws: HTTPFault.cancelled) { try await waiting.value }
        first.cancel()
        await #expect(throws: HTTPFault.cancelled) { try await first.value }
        #expect(try await server.journal().requests == 1)
    }

    @Test func stopsReadingAtTheLimit() async throws {
        let server = try await DemoServer("--misbehave", "too-much")
        let request = try question(server, sizeLimit: 10_000)
        let http = HTTPClient(loop: CurlLoop())
        await #expect(throws: HTTPFault.tooLarge(limit: 10_000)) { try await http.send(request) }
    }

    @Test(arguments: [
        "file:///etc/passwd", "gopher://127.0.0.1/", "http://user:word@127.0.0.1/", "http://127.0.0.1/a b",
        "http://127.0.0.1/\r\nHost: evil.example", "", "HTTP//",
    ])
    func refusesAddressesThatAreNotPlainHTTP(_ url: String) async throws {
        let fault = await #expect(throws: HTTPFault.self) {
            try await HTTPClient(loop: CurlLoop()).send(HTTPRequest(.get, url))
        }
        guard case .malformed? = fault else { throw try #require(fault) }
    }

    @Test(arguments: [("X-A", "b\r\nX-B: c"), ("X-A\n", "b"), ("X A", "b"), ("", "b"), ("X-A", "b\u{0}")])
    func refusesHeadersThatWouldInject(_ header: (name: String, value: String)) async throws {
        let request = HTTPRequest(.get, "http://127.0.0.1:1/", headers: [header])
        await #expect(throws: HTTPFault.malformed("the header \(header.name.filter { $0 != "\n" }) is not valid")) {
            try await HTTPClient(loop: CurlLoop()).send(request)
        }
    }
}
