import Contract
import Foundation
import Hummingbird
import Outreach

/// Turns every error into a refusal as JSON; this is the only place that knows which status it has.
struct RefusalMiddleware<Context: RequestContext>: RouterMiddleware {
    let reportFault: @Sendable (any Error) -> String

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return try reply(refusal, status: .init(code: refusal.code.httpStatus))
        } catch let limit as LimitReached {
            var response = try reply(limit.refusal, status: limit.status)
            // What is left of the body is not read, so the connection cannot be used again.
            response.headers[.connection] = "close"
            return response
        } catch let error as any HTTPResponseError where error.status == .notFound {
            return try unknown(request)
        } catch let error as any HTTPResponseError where (400..<500).contains(error.status.code) {
            return try reply(Refusal(.malformed, "The request cannot be read."), status: error.status)
        } catch is CancellationError {
            return try reply(Refusal(.unavailable, "The server is stopping."), status: .serviceUnavailable)
        } catch {
            let id = reportFault(error)
            let refusal = Refusal(.fault, "Something went wrong on our side.", hint: "It is in the log under \(id)")
            return try reply(refusal, status: .internalServerError)
        }
    }

    /// An address that there is not, or one that takes other methods.
    private func unknown(_ request: Request) throws -> Response {
        let allowed = Self.methods(at: request.uri.path)
        guard allowed.isEmpty else {
            let list = allowed.joined(separator: ", ")
            let refusal = Refusal(
                .malformed, "This address does not take \(request.method.rawValue).", hint: "It takes \(list).")
            var response = try reply(refusal, status: .methodNotAllowed)
            response.headers[.allow] = list
            return response
        }
        return try reply(Refusal(.notFound, "There is nothing at this address."), status: .notFound)
    }

    private static func methods(at path: String) -> [String] {
        let segments = path.split(separator: "/").map(String.init)
        let fixed = ["health", "metrics"].contains(path.split(separator: "/").joined(separator: "/")) ? ["GET"] : []
        let routes = allUseCases.map { $0.route }.filter { route in
            route.segments.count == segments.count
                && zip(route.segments, segments).allSatisfy { Route.field($0) != nil || $0 == $1 }
        }
        return Set(routes.map(\.method.rawValue) + fixed).sorted()
    }

    private func reply(_ refusal: Refusal, status: HTTPResponse.Status) throws -> Response {
        var response = try Reply.json(refusal, status: status)
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer realm=\"countersign\"" }
        return response
    }
}

/// Answers as they go over the wire.
enum Reply {
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        response(Array(try AnswerCoding.encode(value)), type: "application/json", status: status)
    }

    static func text(_ text: String) -> Response {
        response(Array(text.utf8), type: "text/plain; version=0.0.4; charset=utf-8", status: .ok)
    }

    private static func response(_ bytes: [UInt8], type: String, status: HTTPResponse.Status) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: type, .contentLength: String(bytes.count), .cacheControl: "no-store",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
