import Outreach

/// Answers from recordings, and never else: a whole run can be had again without a network.
public struct RecordedModel: LanguageModel {
    public let name: String
    private let recordings: Recordings
    private let price: ModelPrice?

    public init(_ name: String, recordings: Recordings, price: ModelPrice? = nil) {
        self.name = name
        self.recordings = recordings
        self.price = price
    }

    public func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        let answer = try recordings.next(to: request, of: name)
        if let hearing, !answer.content.isEmpty { hearing(.text(answer.content)) }
        return try Completion(answer, to: request, of: name, price: price, limit: 262_144)
    }
}

/// Asks an endpoint and keeps what it answered; an answer that cannot be read is kept too, for it belongs to the run.
public struct RecordingModel: LanguageModel {
    private let endpoint: ModelEndpoint
    private let recordings: Recordings

    public init(_ endpoint: ModelEndpoint, recordings: Recordings) {
        self.endpoint = endpoint
        self.recordings = recordings
    }

    public var name: String { endpoint.name }

    public func complete(_ request: ModelRequest, hearing: Hearing?) async throws(ModelFault) -> Completion {
        let answer = try await endpoint.answer(to: request, hearing: hearing)
        try recordings.add(answer, to: request, of: name, hiding: endpoint.settings.key.reveal())
        return try endpoint.completion(of: answer, to: request)
    }
}
