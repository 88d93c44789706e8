import Outreach

/// A language model behind an HTTP endpoint, whatever it speaks.
public struct ModelEndpoint: LanguageModel {
    let settings: EndpointSettings
    let http: HTTPClient
    let clock: any Clock
    private let jitter: @Sendable () -> Double
    private let gate: EndpointGate
    let memory = EndpointMemory()

    /// - Parameters:
    ///   - gate: Shared by the models of one endpoint.
    ///   - jitter: A fresh number in 0..<1 each time, so that many callers do not come back together.
    public init(
        _ settings: EndpointSettings, http: HTTPClient, gate: EndpointGate, clock: any Clock,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.settings = settings
        self.http = http
        self.gate = gate
        self.clock = clock
        self.jitter = jitter
    }

    public var name: String { settings.model }

    public func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        let answer = try await answer(to: request, hearing: hearing)
        return try completion(of: answer, to: request)
    }

    /// Reads an answer, now or from a recording, as strictly as ever.
    func completion(of answer: WireAnswer, to request: ModelRequest) throws(ModelFault) -> Completion {
        try Completion(answer, to: request, of: settings.model, price: settings.price, limit: settings.contentLimit)
    }

    /// The message, not yet read.
    func answer(to request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> WireAnswer {
        guard request.temperature.isFinite else {
            throw ModelFault(.refusedQuestion, "its temperature is not a number")
        }
        let end = clock.now + request.deadline
        let listener = hearing.map(Listener.init)
        var attempt = 1
        while true {
            do throws(ModelFault) {
                return try await ask(request, until: end, listener)
            } catch {
                guard error.kind.mayPassInAMoment, attempt < settings.attempts else { throw error }
                let next = clock.now + pause(after: attempt, error)
                // A pause that outlasts the deadline is the caller's to make: the fault says how long.
                guard next < end else { throw error }
                do { try await clock.sleep(until: next) } catch { throw ModelFault(.cancelled) }
                attempt += 1
                listener?.forget()
            }
        }
    }

    /// One call, when the endpoint has a place for it.
    private func ask(_ request: ModelRequest, until end: Instant, _ listener: Listener?) async throws(ModelFault)
        -> WireAnswer
    {
        let ticket = try await gate.enter(until: end)
        let start = clock.now
        // Half of what the question was given at first is a fair time for an answer.
        let fair = request.deadline / 2
        do throws(ModelFault) {
            guard end > start else { throw ModelFault(.noPlace) }
            let answer = try await post(request, until: end, listener)
            gate.leave(ticket, .answered(slow: clock.now - start > fair))
            return answer
        } catch {
            gate.leave(ticket, error.outcome(fair: end - start >= fair))
            throw error.hiding(settings.key.reveal())
        }
    }

    /// Full jitter below a doubling ceiling; on top of what the endpoint asked for, when it did.
    private func pause(after attempt: Int, _ fault: ModelFault) -> Duration {
        if let wait = fault.retryAfter { return wait + settings.firstPause * jitter() }
        let ceiling = min(settings.longestPause, settings.firstPause * (1 << min(attempt - 1, 16)))
        return ceiling * jitter()
    }
}

extension ModelFault.Kind {
    /// Whether the same question may be answered in a moment. A timeout has used up the deadline already, and what the
    /// model wrote is no better the second time.
    fileprivate var mayPassInAMoment: Bool {
        switch self {
        case .refusedConnection, .unknownHost, .noConnection, .cutOff, .rateLimited, .overloaded, .brokenServer: true
        default: false
        }
    }
}

extension ModelFault {
    /// What it tells of the endpoint.
    fileprivate func outcome(fair: Bool) -> GateState.Outcome {
        switch kind {
        case .rateLimited, .overloaded: .refused(retryAfter: retryAfter)
        case .slowHeaders, .slowBody: .late(fair: fair)
        case .unknownHost, .refusedConnection, .badCertificate, .noConnection, .cutOff, .brokenServer,
            .wrongContentType:
            .failed
        case .cancelled, .noPlace, .circuitOpen, .badSetting, .notSet, .notRecorded: .nothing
        default: .answered(slow: false)
        }
    }
}

extension Completion {
    init(
        _ answer: WireAnswer, to request: ModelRequest, of model: String, price: ModelPrice?, limit: Int
    ) throws(ModelFault) {
        let fields = try AnswerReader.read(answer, for: request, limit: limit)
        let name = printable(answer.model, limit: 200)
        self.init(
            answer: fields, model: name.isEmpty ? model : name, inputTokens: answer.inputTokens,
            outputTokens: answer.outputTokens, cachedTokens: answer.cachedTokens,
            cost: price?.cost(inputTokens: answer.inputTokens, outputTokens: answer.outputTokens),
            raw: answer.content)
    }
}
