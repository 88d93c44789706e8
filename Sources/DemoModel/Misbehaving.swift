import Foundation
import Hummingbird

/// How a misbehaviour looks on the wire.
extension DemoDesk {
    func misbehaving(_ trick: Mischief.Trick, _ question: Question) async throws -> Response {
        let wire = question.wire
        let good = question.content
        switch trick.kind {
        case .stall:
            // Longer than any deadline; the connection's end or the server's cancels it.
            try await Task.sleep(for: .seconds(86_400))
            return Response(status: .noContent)
        case .slowBody: return half(question) { try await Task.sleep(for: .seconds(86_400)) }
        case .cutOff: return half(question) { throw CutOff() }
        case .garbage:
            return stream(length: nil, type: "text/html") { writer in
                try await writer.write(ByteBuffer(string: "<html><body>\u{1b}[31mBad gateway\u{7}</body></html>"))
                try await writer.finish(nil)
            }
        case .notJSON:
            return stream(length: nil, type: "application/json") { writer in
                try await writer.write(ByteBuffer(string: "upstream timed out"))
                try await writer.finish(nil)
            }
        case .noMessage: return json(["status": "ok"])
        case .errorInside:
            let error = wire.error(trick.detail ?? "Something broke inside.", code: "server_error")
            guard question.isStreaming else { return json(error) }
            var event = error
            event["type"] = "error"
            return events([event])
        case .duplicateKeys:
            return reply(question, Reply(content: #"{"subject": "A", "body": "B", "verdict": "pass", "body": "C"}"#))
        case .wrongSchema: return reply(question, Reply(content: #"{"title": "A", "text": ["B"]}"#))
        case .prose: return reply(question, Reply(content: "Certainly! Here it is:\n\(good)"))
        case .truncated:
            return reply(question, Reply(content: String(good.prefix(good.count / 2)), finish: .tokenLimit))
        case .declined: return reply(question, Reply(content: "", finish: .declined))
        case .withheld: return reply(question, Reply(content: "", finish: .filtered))
        case .tooMuch: return endless(question, inEvents: false)
        case .endless: return endless(question, inEvents: question.isStreaming)
        case .obey: return reply(question, Reply(content: DemoMessage.obedient(to: question.system)))
        case .empty: return reply(question, Reply(content: ""))
        case .noSchema where question.format == "schema":
            return json(wire.error("response_format json_schema is not supported here"), status: .badRequest)
        case .noFormat where question.format != nil:
            return json(
                wire.error("tools and formats are not known", parameter: "response_format"),
                status: .unprocessableContent)
        case .noTemperature where question.hasTemperature:
            return json(
                wire.error(
                    "temperature: only the default (1) is supported.", code: "unsupported_value",
                    parameter: "temperature"),
                status: .badRequest)
        case .noMaxTokens where question.hasMaxTokens:
            return json(
                wire.error(
                    "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                    code: "unsupported_parameter", parameter: "max_tokens"),
                status: .badRequest)
        case .noSchema, .noFormat, .noTemperature, .noMaxTokens: return reply(question, Reply(content: good))
        default: return refusal(trick, wire)
        }
    }

    /// What has a status of its own.
    private func refusal(_ trick: Mischief.Trick, _ wire: DemoWire) -> Response {
        switch trick.kind {
        case .busy:
            return json(
                wire.error("Slow down, please."), status: .tooManyRequests, headers: [.retryAfter: trick.detail ?? "1"])
        case .busyBare: return json(wire.error("Slow down, please."), status: .tooManyRequests)
        case .quota: return json(wire.error("Nothing left.", code: "insufficient_quota"), status: .tooManyRequests)
        case .unavailable: return json(wire.error("Overloaded."), status: .serviceUnavailable)
        case .unauthorized: return json(wire.error("Incorrect API key provided."), status: .unauthorized)
        case .forbidden: return json(wire.error("Not from there."), status: .forbidden)
        case .unknownModel:
            return json(wire.error("There is no such model.", code: "model_not_found"), status: .notFound)
        case .tooLongQuestion:
            return json(wire.error("Too many tokens.", code: "context_length_exceeded"), status: .badRequest)
        case .badRequest: return json(wire.error(trick.detail ?? "No."), status: .badRequest)
        case .redirect: return Response(status: .found, headers: [.location: "https://evil.example\(wire.path)"])
        default: return json(wire.error(trick.detail ?? "Something broke."), status: .internalServerError)
        }
    }

    func reply(_ question: Question, _ reply: Reply) -> Response {
        question.isStreaming
            ? events(question.wire.events(reply, to: question), on: question.wire)
            : json(question.wire.whole(reply, to: question))
    }

    private func events(_ events: [[String: Any]], on wire: DemoWire = .chat) -> Response {
        let lines = events.map(wire.line)
        return stream(length: nil, type: "text/event-stream") { writer in
            for line in lines { try await writer.write(line) }
            if wire == .chat { try await writer.write(ByteBuffer(string: "data: [DONE]\n\n")) }
            try await writer.finish(nil)
        }
    }

    /// The first half of a good answer, and then `end`.
    private func half(_ question: Question, _ end: @Sendable @escaping () async throws -> Void) -> Response {
        let reply = Reply(content: question.content)
        var bytes = ByteBuffer()
        if question.isStreaming {
            let events = question.wire.events(reply, to: question)
            for event in events.prefix(events.count / 2) { bytes.writeImmutableBuffer(question.wire.line(event)) }
        } else {
            let whole = encoded(question.wire.whole(reply, to: question))
            bytes.writeBytes(whole.prefix(whole.count / 2))
        }
        let first = bytes
        return stream(
            length: question.isStreaming ? nil : 100_000,
            type: question.isStreaming ? "text/event-stream" : "application/json"
        ) { writer in
            try await writer.write(first)
            try await end()
        }
    }

    /// 100 MB of nonsense: spaces, or events in good order.
    private func endless(_ question: Question, inEvents: Bool) -> Response {
        var piece = ByteBuffer(repeating: UInt8(ascii: " "), count: 1_000_000)
        if inEvents {
            let events = question.wire.events(
                Reply(content: String(repeating: "nonsense ", count: 2_000)), to: question)
            piece.clear()
            // Neither its beginning nor its end, which would make it an answer.
            for event in events.dropFirst(2).dropLast(4) { piece.writeImmutableBuffer(question.wire.line(event)) }
        }
        let whole = piece
        return stream(length: nil, type: question.isStreaming ? "text/event-stream" : "application/json") { writer in
            for _ in 0..<(100_000_000 / whole.readableBytes) { try await writer.write(whole) }
            try await writer.finish(nil)
        }
    }
}

private struct CutOff: Error {}
