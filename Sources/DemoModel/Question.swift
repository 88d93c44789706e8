import Foundation

/// The part of a request that the demo reads, on any of its wires.
struct Question: Sendable {
    var wire: DemoWire
    var system: String
    var prompt: String
    var isStreaming: Bool
    /// How the form of the answer is asked for: `schema`, `object`, or nothing.
    var format: String?
    var hasTemperature: Bool
    var hasMaxTokens: Bool

    /// `nil` when the body is no request of that wire.
    init?(_ body: Data, on wire: DemoWire) {
        guard let root = try? JSONSerialization.jsonObject(with: body) as? [String: Any] else { return nil }
        self.wire = wire
        isStreaming = root["stream"] as? Bool ?? false
        hasTemperature = root["temperature"] != nil
        hasMaxTokens = root["max_tokens"] != nil
        switch wire {
        case .chat:
            guard let messages = root["messages"] as? [[String: Any]] else { return nil }
            system = Self.text(messages, "system")
            prompt = Self.text(messages, "user")
            format = Self.form(root["response_format"])
        case .responses:
            guard let input = root["input"] as? String else { return nil }
            system = root["instructions"] as? String ?? ""
            prompt = input
            format = Self.form((root["text"] as? [String: Any])?["format"])
        case .anthropic:
            guard let messages = root["messages"] as? [[String: Any]], root["max_tokens"] is Int else { return nil }
            system = root["system"] as? String ?? ""
            prompt = Self.text(messages, "user")
            format = root["tools"] == nil ? nil : "schema"
        }
    }

    private static func text(_ messages: [[String: Any]], _ role: String) -> String {
        messages.filter { $0["role"] as? String == role }.compactMap { $0["content"] as? String }
            .joined(separator: "\n")
    }

    private static func form(_ format: Any?) -> String? {
        switch (format as? [String: Any])?["type"] as? String {
        case "json_schema": "schema"
        case "json_object": "object"
        default: nil
        }
    }

    var content: String {
        if system.contains("REVIEWER") { return DemoReview(of: prompt).content }
        if system.contains("DOCTOR") { return #"{"ready": true}"# }
        return DemoMessage(from: Facts(in: prompt)).content
    }
}

/// What the demo answers, before it is put on a wire.
struct Reply: Sendable {
    enum Finish: Sendable { case whole, tokenLimit, filtered, declined }

    var content: String
    var finish = Finish.whole
}
