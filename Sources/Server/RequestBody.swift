import Contract
import Foundation
import Hummingbird
import Outreach

/// Reads the body of a request within its limits of size and time.
struct RequestBody {
    private let options: ServerOptions
    private let clock: any Outreach.Clock

    init(_ options: ServerOptions, _ clock: any Outreach.Clock) {
        self.options = options
        self.clock = clock
    }

    /// Throws `LimitReached`.
    func read(_ request: Request) async throws -> Data {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > options.largestBody {
            throw tooLarge
        }
        let deadline = clock.now + options.bodyTime
        return try await withThrowingTaskGroup(of: Data?.self) { group in
            group.addTask { try await collect(request) }
            group.addTask {
                try await clock.sleep(until: deadline)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let body = first else {
                throw LimitReached(
                    status: .requestTimeout,
                    refusal: Refusal(.malformed, "The request's body took longer than \(options.bodyTime) to arrive."))
            }
            return body
        }
    }

    private func collect(_ request: Request) async throws -> Data {
        var body = Data()
        for try await piece in request.body {
            guard body.count + piece.readableBytes <= options.largestBody else { throw tooLarge }
            body.append(contentsOf: piece.readableBytesView)
        }
        return body
    }

    private var tooLarge: LimitReached {
        LimitReached(
            status: .contentTooLarge,
            refusal: Refusal(
                .malformed, "The request's body is larger than \(options.largestBody / 1_024) KiB.",
                hint: "Send less at once."))
    }
}

/// A refusal with a status that only HTTP knows.
struct LimitReached: Error {
    var status: HTTPResponse.Status
    var refusal: Refusal
}
