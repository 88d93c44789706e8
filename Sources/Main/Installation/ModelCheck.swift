import Foundation
import Outreach
import Providers
import Terminal

extension LocalInstallation {
    /// Asks every model that is set one small question; it costs a few tokens.
    func models(_ settings: Settings) async -> [DoctorLine] {
        guard let model = settings.model else {
            let fault = ModelFault(.notSet)
            return [
                DoctorLine(
                    name: "model", verdict: .look, detail: "no model is set, so nothing is drafted",
                    hint: fault.nextStep)
            ]
        }
        var lines = [await check(EndpointSetting.writer, model)]
        if let reviewer = settings.reviewer, reviewer != model {
            lines.append(await check(EndpointSetting.reviewer, reviewer))
        }
        if let fallback = settings.fallback { lines.append(await check(EndpointSetting.fallback, fallback)) }
        return lines
    }

    private func check(_ setting: EndpointSetting, _ endpoint: Settings.Endpoint) async -> DoctorLine {
        let place = "\(endpoint.name) at \(endpoint.url), \(endpoint.wire.rawValue)"
        if let folder = endpoint.recordings {
            let found = FileManager.default.fileExists(atPath: folder)
            return DoctorLine(
                name: setting.role, verdict: found ? .look : .bad,
                detail: found
                    ? "recordings of \(endpoint.name) in \(folder), no model" : "there is no folder \(folder)",
                hint: found ? nil : ModelFault(.notRecorded).nextStep)
        }
        let loop = CurlLoop(name: "doctor", inFlight: 1)
        let clock = SystemClock()
        var asked = endpoint.settings
        asked.attempts = 1
        let model = ModelEndpoint(
            asked, http: HTTPClient(loop: loop), gate: EndpointGate(calls: 1, clock: clock), clock: clock,
            jitter: { 0 })
        defer { Task { await loop.shutdown() } }
        do {
            let start = clock.now
            let answer = try await model.complete(.doctor)
            let took = Double((clock.now - start).microseconds) / 1_000_000
            return DoctorLine(
                name: setting.role, verdict: .good,
                detail: "\(place): \(answer.model) answered in \((took * 10).rounded() / 10) s")
        } catch {
            let other = setting.url.rawValue.dropLast("_URL".count)
            return DoctorLine(
                name: setting.role, verdict: [.rateLimited, .overloaded].contains(error.kind) ? .look : .bad,
                detail: "\(place): \(error.name): \(error.reason)",
                hint: error.nextStep.replacingOccurrences(of: "COUNTERSIGN_MODEL_", with: "\(other)_")
                    .replacingOccurrences(of: "\(other)_CALLS", with: "COUNTERSIGN_MODEL_CALLS"))
        }
    }
}

extension ModelRequest {
    /// The smallest question whose answer shows that the model keeps to a form.
    fileprivate static let doctor = ModelRequest(
        system:
            "This is the DOCTOR's check of the connection. Answer one JSON object and nothing else: {\"ready\": true}",
        prompt: "Are you ready?", answer: [.init("ready", .flag)], maximumTokens: 200, temperature: 0,
        deadline: .seconds(30))
}
