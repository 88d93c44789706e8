import Outreach
import Support
import Synchronization
import Testing

@testable import Providers

/// Bodies that are handed over while they come.
@Suite(.serialized, .timeLimit(.minutes(5))) struct CurlStreamTests {
    private func question(_ server: DemoServer, deadline: Duration = .seconds(60), limit: Int = 1_048_576)
        -> HTTPRequest
    {
        let body =
            #"{"stream": true, "messages": [{"role": "system", "content": "WRITER"}, {"role": "user", "content": ""}]}"#
        return HTTPRequest(
            .post, "\(server.base)/v1/chat/completions", headers: [("Content-Type", "application/json")],
            body: Array(body.utf8), deadline: deadline, sizeLimit: limit)
    }

    @Test func holdsNoMoreThanItsCapacityAndOnePiece() async {
        let stream = CurlStream(capacity: 100) { _, _ in true }
        let told = Mutex(0)
        stream.onRoom { told.withLock { $0 += 1 } }
        let piece = [UInt8](repeating: 7, count: 60)
        func offer() -> Bool { piece.withUnsafeBytes { stream.offer($0) } }
        #expect(offer() && offer())
        #expect(!offer() && !offer())
        #expect(told.withLock { $0 } == 0)
        #expect(await stream.next()?.count == 120)
        #expect(told.withLock { $0 } == 1)
        #expect(offer())
        stream.end()
        #expect(await stream.next()?.count == 60)
        #expect(await stream.next() == nil)
        #expect(told.withLock { $0 } == 1)
    }

    @Test func handsOverEveryByteAndReturnsTheHead() async throws {
        let server = try await DemoServer()
        let http = HTTPClient(loop: CurlLoop())
        var streamed: [UInt8] = []
        let response = try await http.send(question(server), streaming: "text/event-stream") { bytes in
            streamed += bytes
            return true
        }
        #expect(response.status == 200 && response.body.isEmpty && response.mediaType == "text/event-stream")
        let whole = try await http.send(question(server))
        #expect(streamed == whole.body && !streamed.isEmpty)
    }

    @Test func aSlowReaderIsWaitedForAndLosesNothing() async throws {
        let server = try await DemoServer("--misbehave", "endless")
        let http = HTTPClient(loop: CurlLoop())
        var (total, pieces) = (0, 0)
        let fault = await #expect(throws: HTTPFault.self) {
            try await http.send(question(server, limit: 2_000_000), streaming: "text/event-stream") { bytes in
                total += bytes.count
                pieces += 1
                #expect(bytes.count <= 65_536 + 16_384)
                await Task.yield()
                return true
            }
        }
        #expect(fault == .tooLarge(limit: 2_000_000))
        #expect(total > 1_900_000 && total <= 2_000_000 && pieces > 20)
    }

    @Test func whoWantsNoMoreEndsTheCall() async throws {
        let server = try await DemoServer("--misbehave", "endless")
        let http = HTTPClient(loop: CurlLoop())
        var pieces = 0
        await #expect(throws: HTTPFault.cancelled) {
            try await http.send(question(server), streaming: "text/event-stream") { _ in
                pieces += 1
                return false
            }
        }
        #expect(pieces == 1)
    }

    @Test func theDeadlineHoldsForAStreamThatStalls() async throws {
        let server = try await DemoServer("--misbehave", "slow-body")
        let http = HTTPClient(loop: CurlLoop())
        await #expect(throws: HTTPFault.timedOut(.body)) {
            try await http.send(
                question(server, deadline: .seconds(8)), streaming: "text/event-stream"
            ) { _ in true }
        }
    }

    @Test func anAnswerOfAnotherTypeComesWhole() async throws {
        let server = try await DemoServer("--misbehave", "429")
        let http = HTTPClient(loop: CurlLoop())
        let response = try await http.send(question(server), streaming: "text/event-stream") { _ in
            Issue.record("it was streamed")
            return true
        }
        #expect(response.status == 429 && !response.body.isEmpty)
    }
}
