import Foundation

/// A use case as an HTTP request, and back. Both sides use this, so that the mapping is written once.
public enum HTTPForm {
    /// The path with its fields filled in, and the rest as query or body.
    public struct Request: Sendable, Equatable {
        public var method: Route.Method
        public var path: String
        public var query: [(name: String, value: String)]
        public var body: Data?

        public static func == (left: Request, right: Request) -> Bool {
            left.method == right.method && left.path == right.path && left.body == right.body
                && left.query.map(\.name) == right.query.map(\.name)
                && left.query.map(\.value) == right.query.map(\.value)
        }
    }

    public static func request<Question: UseCase>(for question: Question) throws -> Request {
        var object = try fields(of: question)
        let path = Question.route.segments.map { segment in
            guard let field = Route.field(segment) else { return segment }
            return escaped(text(object.removeValue(forKey: field)))
        }
        var request = Request(
            method: Question.route.method, path: "/" + path.joined(separator: "/"), query: [], body: nil)
        if Question.onlyReads {
            request.query = object.sorted { $0.key < $1.key }.map { ($0.key, text($0.value)) }
        } else {
            request.body = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        }
        return request
    }

    /// Reads a use case back. Throws `Refusal.malformed` that names the field.
    public static func question<Question: UseCase>(
        _ type: Question.Type, path: [String: String], query: [(name: String, value: String)], body: Data
    ) throws -> Question {
        var object: [String: Any] = [:]
        if !Question.onlyReads, !body.isEmpty {
            guard let parsed = try? JSONSerialization.jsonObject(with: body) as? [String: Any] else {
                throw Refusal(.malformed, "The body is not a JSON object.")
            }
            object = parsed
        }
        for (name, value) in query where Question.onlyReads {
            if name == "limit" {
                guard let number = Int(value) else {
                    throw Refusal(.malformed, "limit is not a number.", hint: "Give a whole number from 1 to 500.")
                }
                object[name] = number
            } else {
                object[name] = value
            }
        }
        for (name, value) in path { object[name] = value }
        do {
            return try AnswerCoding.decode(type, from: try JSONSerialization.data(withJSONObject: object))
        } catch let error as DecodingError {
            throw refusal(for: error)
        }
    }

    private static func fields(of question: some UseCase) throws -> [String: Any] {
        let data = try AnswerCoding.encode(question)
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    private static func text(_ value: Any?) -> String {
        switch value {
        case let text as String: text
        case let number as NSNumber: number.stringValue
        default: ""
        }
    }

    private static func escaped(_ text: String) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~@+")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }

    private static func refusal(for error: DecodingError) -> Refusal {
        func name(_ path: [any CodingKey]) -> String { path.map(\.stringValue).joined(separator: ".") }
        return switch error {
        case .keyNotFound(let key, let context):
            Refusal(.malformed, "The field \(name(context.codingPath + [key])) is missing.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            Refusal(.malformed, "The field \(name(context.codingPath)) has the wrong type.")
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            Refusal(.malformed, "The request cannot be read; perhaps a number in it is too large.")
        case .dataCorrupted(let context):
            Refusal(.malformed, "The field \(name(context.codingPath)): \(context.debugDescription)")
        @unknown default: Refusal(.malformed, "The request cannot be read.")
        }
    }
}
