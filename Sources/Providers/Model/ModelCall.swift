import Outreach

/// One exchange with an endpoint, and what its answer means.
extension ModelEndpoint {
    /// Asks, and asks again at once with less when the endpoint does not take how it was asked.
    func post(_ request: ModelRequest, until end: Instant, _ listener: Listener?) async throws(ModelFault) -> WireAnswer
    {
        let key = settings.key.reveal()
        guard key?.utf8.allSatisfy({ (33...126).contains($0) }) ?? true else {
            throw ModelFault(.badSetting, "the key holds characters that a header cannot carry")
        }
        var asked = memory.concessions
        while true {
            let question = WireQuestion(
                request: request, model: settings.model, concessions: asked, isStreaming: listener != nil)
            var stream = WireStream(settings.wire)
            let response = try await send(question, key, until: end, listener, into: &stream)
            switch response {
            case nil: return try stream.finish()
            case let response? where response.status == 200:
                let answer = try read(response)
                // A server that does not stream answers whole.
                if !answer.content.isEmpty { listener?.hear(.text(answer.content)) }
                return answer
            case let response?:
                let complaint = Complaint(response.body)
                if [400, 422].contains(response.status),
                    let next = memory.concede(to: complaint, on: settings.wire, asked: asked)
                {
                    asked = next
                    continue
                }
                throw ModelFault(
                    complaint, status: response.status,
                    retryAfter: response.header("Retry-After").flatMap { RetryAfter.duration($0, at: clock.now) })
            }
        }
    }

    /// `nil` when the answer came as events, all of which `stream` has.
    private func send(
        _ question: WireQuestion, _ key: String?, until end: Instant, _ listener: Listener?,
        into stream: inout WireStream
    ) async throws(ModelFault) -> HTTPResponse? {
        let accepted = question.isStreaming ? "text/event-stream, application/json" : "application/json"
        let request = HTTPRequest(
            .post, settings.base + settings.wire.path,
            headers: settings.wire.headers(key: key) + [(name: "Accept", value: accepted)],
            body: settings.wire.body(question), deadline: max(.milliseconds(1), end - clock.now),
            sizeLimit: settings.responseLimit)
        guard let listener else {
            do { return try await http.send(request) } catch { throw ModelFault(of: error) }
        }
        var events = EventStream(limit: settings.responseLimit)
        var fault: ModelFault?
        var isStream = false
        do throws(HTTPFault) {
            let response = try await http.send(request, streaming: "text/event-stream") { bytes in
                isStream = true
                do throws(ModelFault) {
                    try stream.take(bytes, of: &events, contentLimit: settings.contentLimit, listener)
                    return true
                } catch {
                    fault = error
                    return false
                }
            }
            return isStream ? nil : response
        } catch {
            throw fault ?? ModelFault(of: error)
        }
    }

    private func read(_ response: HTTPResponse) throws(ModelFault) -> WireAnswer {
        let document: UntrustedJSON
        do { document = try UntrustedJSON(response.body, depth: 32) } catch {
            let type = response.mediaType
            guard type.isEmpty || type == "application/json" || type.hasSuffix("+json") else {
                throw ModelFault(.wrongContentType, printable(type, limit: 60))
            }
            throw ModelFault(.notJSON, error.reason)
        }
        return try document.read { (root) throws(ModelFault) in try settings.wire.answer(in: root) }
    }
}

extension WireStream {
    fileprivate mutating func take(
        _ bytes: [UInt8], of events: inout EventStream, contentLimit: Int, _ listener: Listener
    ) throws(ModelFault) {
        let complete: [ServerEvent]
        do { complete = try events.take(bytes) } catch { throw .tooLarge(limit: error.limit) }
        for event in complete {
            for heard in try take(event) { listener.hear(heard) }
            guard answer.content.utf8.count <= contentLimit else { throw .tooLarge(limit: contentLimit) }
        }
    }
}

extension ModelFault {
    init(of fault: HTTPFault) {
        switch fault {
        case .unreachable(let obstacle, let why):
            let kind: Kind =
                switch obstacle {
                case .name: .unknownHost
                case .refused: .refusedConnection
                case .certificate: .badCertificate
                case .connection: .noConnection
                case .broken: .cutOff
                case .closing: .cancelled
                }
            self.init(kind, why)
        case .malformed(let why): self.init(.badSetting, why)
        case .timedOut(.waiting): self.init(.noPlace)
        case .timedOut(.headers): self.init(.slowHeaders)
        case .timedOut(.body): self.init(.slowBody)
        case .cancelled: self.init(.cancelled)
        case .tooLarge(let limit): self = .tooLarge(limit: limit)
        case .overloaded: self.init(.noPlace)
        }
    }
}
