import Foundation
import Outreach
import Providers

/// The language models of the settings, wired together: one gate an endpoint, recordings, the fallback behind.
struct Models: Sendable {
    var writer: any LanguageModel
    var reviewer: any LanguageModel

    /// `nil` where no model is set.
    init?(_ settings: Settings, clock: any Clock) {
        guard let model = settings.model else { return nil }
        let endpoints = [model, settings.reviewer, settings.fallback].compactMap { $0 }
        let calls = settings.limits.modelCalls
        let addresses = Set(endpoints.map(\.url))
        let loop = CurlLoop(name: "models", inFlight: calls * addresses.count, waiting: 4_096)
        var gates: [String: EndpointGate] = [:]
        for address in addresses {
            // Where another endpoint can be asked, nobody waits for one that is left alone.
            let hasOther = settings.fallback.map { $0.url != address } ?? false
            gates[address] = EndpointGate(calls: calls, clock: clock, isPatient: !hasOther)
        }
        let record = settings.record.map { Recordings(folder: $0) }
        func one(_ endpoint: Settings.Endpoint) -> any LanguageModel {
            if let folder = endpoint.recordings {
                return RecordedModel(endpoint.name, recordings: Recordings(folder: folder), price: endpoint.price)
            }
            let gate = gates[endpoint.url] ?? EndpointGate(calls: calls, clock: clock)
            let asked = ModelEndpoint(
                endpoint.settings, http: HTTPClient(loop: loop), gate: gate, clock: clock,
                jitter: { Double.random(in: 0..<1) })
            return record.map { RecordingModel(asked, recordings: $0) } ?? asked
        }
        let fallback = settings.fallback.map(one)
        func whole(_ endpoint: Settings.Endpoint) -> any LanguageModel {
            let first = one(endpoint)
            guard let fallback, settings.fallback != endpoint else { return first }
            return FallbackModel(first, otherwise: fallback, clock: clock)
        }
        let writer = whole(model)
        self.writer = writer
        reviewer = settings.reviewer.map { $0 == model ? writer : whole($0) } ?? writer
    }
}

extension Settings.Endpoint {
    /// The folder of `recorded:FOLDER`.
    var recordings: String? { url.hasPrefix("recorded:") ? String(url.dropFirst("recorded:".count)) : nil }

    var settings: EndpointSettings {
        let key = key
        return EndpointSettings(base: url, model: name, wire: wire, key: ModelKey { key }, price: price)
    }
}
