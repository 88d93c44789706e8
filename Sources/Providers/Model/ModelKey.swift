/// The bearer key of a model endpoint. Prints as dots, wherever it is printed.
public struct ModelKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let read: @Sendable () -> String?

    /// - Parameter read: Asked before each call, so that a key file may be replaced while we run.
    public init(_ read: @escaping @Sendable () -> String?) { self.read = read }

    /// For an endpoint that wants none.
    public static let none = ModelKey { nil }

    public var description: String { "•••" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The key without white space around it; `nil` when there is none.
    func reveal() -> String? {
        guard let key = read() else { return nil }
        let trimmed = key.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}
