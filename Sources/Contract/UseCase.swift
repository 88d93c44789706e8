import Outreach

/// One thing that can be asked. The same value travels to whoever answers: this process or a server far away.
///
/// Its fields are sent by name: those that the route names in its path, the others as the query of a `GET` (texts,
/// ids and the number `limit`) or as the JSON body of anything else.
public protocol UseCase: Codable, Sendable, Equatable {
    associatedtype Answer: Codable & Sendable & Equatable
    static var route: Route { get }
    /// What the asking member must be trusted with.
    static var needs: Capability { get }
}

extension UseCase {
    /// Whether it only looks. Nothing that is a `GET` decides anything.
    public static var onlyReads: Bool { route.method == .get }
    /// `ApproveDraft`.
    public static var name: String { String(describing: Self.self) }
}

/// A method and a path whose `{fields}` are filled from the use case.
public struct Route: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    public enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case delete = "DELETE"
    }

    public let method: Method
    /// `drafts`, `{draft}`, `approval`.
    public let segments: [String]

    /// `"PUT /drafts/{draft}/approval"`; anything else is a mistake in our own source.
    public init(stringLiteral text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let method = Method(rawValue: String(parts[0])), parts[1].hasPrefix("/") else {
            preconditionFailure("“\(text)” is not a route")
        }
        self.method = method
        segments = parts[1].split(separator: "/").map(String.init)
    }

    public var path: String { "/" + segments.joined(separator: "/") }
    public var description: String { "\(method.rawValue) \(path)" }

    /// The names between braces, in order.
    public var fields: [String] { segments.compactMap(Self.field) }

    /// `draft` for `{draft}`, `nil` for a fixed segment.
    public static func field(_ segment: String) -> String? {
        segment.hasPrefix("{") && segment.hasSuffix("}") ? String(segment.dropFirst().dropLast()) : nil
    }
}
