import CCurl
import FoundationEssentials
import Outreach

/// A language model behind an OpenAI-compatible endpoint.
///
/// How many calls are in flight is the loop's limit, shared by all that use it. A cancelled task throws
/// `ModelFault.unreachable("cancelled")`.
public struct ChatCompletions: LanguageModel {
    private let settings: ChatSettings
    private let http: HTTPClient
    private let clock: any Clock
    private let jitter: @Sendable () -> Double

    /// - Parameter jitter: A fresh number in 0..<1 each time, so that many callers do not come back together.
    public init(
        _ settings: ChatSettings, http: HTTPClient, clock: any Clock, jitter: @escaping @Sendable () -> Double
    ) {
        self.settings = settings
        self.http = http
        self.clock = clock
        self.jitter = jitter
    }

    public var name: String { settings.model }

    public func complete(_ request: ModelRequest) async throws(ModelFault) -> Completion {
        let end = clock.now + request.deadline
        let body = try ChatRequest(request, model: settings.model).encoded()
        var attempt = 1
        while true {
            let left = end - clock.now
            guard left > .zero else { throw .timedOut }
            do throws(ModelFault) {
                return try await ask(request, body: body, within: left)
            } catch {
                guard error.mayPass, attempt < settings.attempts else { throw error }
                let next = clock.now + pause(after: attempt, error)
                // A pause that outlasts the deadline is the caller's to make: the fault says how long.
                guard next < end else { throw error }
                do { try await clock.sleep(until: next) } catch { throw .unreachable("cancelled") }
                attempt += 1
            }
        }
    }

    /// Full jitter below a doubling ceiling; on top of what the endpoint asked for, when it did.
    private func pause(after attempt: Int, _ fault: ModelFault) -> Duration {
        if case .busy(let wait?) = fault { return wait + settings.firstPause * jitter() }
        let ceiling = min(settings.longestPause, settings.firstPause * (1 << min(attempt - 1, 16)))
        return ceiling * jitter()
    }

    private func ask(_ request: ModelRequest, body: [UInt8], within left: Duration) async throws(ModelFault)
        -> Completion
    {
        let key = settings.key.reveal()
        var headers = [(name: "Content-Type", value: "application/json"), (name: "Accept", value: "application/json")]
        if let key {
            guard key.utf8.allSatisfy({ (33...126).contains($0) }) else {
                throw .refused(status: 401, "the key holds characters that a header cannot carry")
            }
            headers.append((name: "Authorization", value: "Bearer \(key)"))
        }
        let response: HTTPResponse
        do {
            response = try await http.send(
                HTTPRequest(
                    .post, address, headers: headers, body: body, deadline: left, sizeLimit: settings.responseLimit))
        } catch {
            throw Self.fault(for: error)
        }
        guard response.status == 200 else { throw fault(for: response, hiding: key) }
        return try ChatAnswer.read(response.body, for: request, settings: settings)
    }

    private var address: String {
        settings.base + (settings.base.hasSuffix("/") ? "" : "/") + "chat/completions"
    }

    private static func fault(for fault: HTTPFault) -> ModelFault {
        switch fault {
        case .unreachable(let why): .unreachable(why)
        case .malformed(let why): .refused(status: 0, why)
        case .timedOut: .timedOut
        case .cancelled: .unreachable("cancelled")
        case .tooLarge(let limit): .tooLarge(limit: limit)
        case .overloaded: .busy(retryAfter: nil)
        }
    }

    private func fault(for response: HTTPResponse, hiding key: String?) -> ModelFault {
        switch response.status {
        case 429, 503: .busy(retryAfter: response.header("Retry-After").flatMap(wait))
        // Some endpoints repeat the key, or a part of it, in these answers.
        case 401, 403: .refused(status: response.status, "the key was not accepted")
        case 300..<400: .refused(status: response.status, "it redirects, and redirects are not followed")
        case 408, 500..<600: .broken(status: response.status, ChatAnswer.complaint(response.body, hiding: key))
        default: .refused(status: response.status, ChatAnswer.complaint(response.body, hiding: key))
        }
    }

    /// Reads Retry-After (RFC 9110, 10.2.3): seconds or a date; `nil` for anything else, and never more than a day.
    private func wait(_ text: String) -> Duration? {
        let day: Duration = .hours(24)
        if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) {
            return text.utf8.count > 6 ? day : Int(text).map { min(.seconds($0), day) }
        }
        let date = curl_getdate(text, nil)
        guard date > 0 else { return nil }
        return min(max(.zero, Instant(seconds: Int64(date)) - clock.now), day)
    }
}

extension ModelFault {
    /// Whether the same question may be answered in a moment. A timeout has used up the deadline already.
    fileprivate var mayPass: Bool {
        switch self {
        case .unreachable(let why): why != "cancelled"
        case .busy, .broken: true
        case .refused, .timedOut, .tooLarge, .unreadable: false
        }
    }
}

/// What is sent, in the endpoint's words.
private struct ChatRequest: Encodable {
    struct Message: Encodable {
        var role: String
        var content: String
    }
    struct Format: Encodable { var type = "json_object" }

    var model: String
    var messages: [Message]
    var maximumTokens: Int
    var temperature: Double
    var responseFormat = Format()

    enum CodingKeys: String, CodingKey {
        case model, messages, temperature
        case maximumTokens = "max_tokens"
        case responseFormat = "response_format"
    }

    init(_ request: ModelRequest, model: String) {
        self.model = model
        messages = [Message(role: "system", content: request.system), Message(role: "user", content: request.prompt)]
        maximumTokens = request.maximumTokens
        temperature = request.temperature
    }

    func encoded() throws(ModelFault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(self)) } catch {
            throw .refused(status: 0, "the request cannot be written as JSON: its temperature is not a number")
        }
    }
}
