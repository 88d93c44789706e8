/// Why a model gave no usable answer.
public struct ModelFault: Error, Sendable, Equatable {
    public var kind: Kind
    /// What the kind does not say, for a person: at most 256 printable characters, without a key. May be empty.
    public var detail: String
    /// The HTTP status, where there was one.
    public var status: Int?
    /// How long the endpoint asked us to wait, at most a day.
    public var retryAfter: Duration?

    public init(_ kind: Kind, _ detail: String = "", status: Int? = nil, retryAfter: Duration? = nil) {
        self.kind = kind
        self.detail = detail
        self.status = status
        self.retryAfter = retryAfter
    }

    /// Stable: `refused-connection`. Stored, counted, and looked up in docs/models.md.
    public var name: String { kind.rawValue }
    /// One sentence that tells a person what to do.
    public var nextStep: String { kind.nextStep }
    /// Whether the same question may be answered later, without anybody doing anything.
    public var mayPass: Bool { kind.mayPass }

    /// A sentence for a person, without any of the endpoint's own long text.
    public var reason: String {
        let said = kind.sentence + (status.map { kind.tellsStatus ? " with \($0)" : "" } ?? "")
        return detail.isEmpty ? said : "\(said): \(detail)"
    }
}

/// Faults by what most callers tell apart.
extension ModelFault {
    public static func unreachable(_ why: String) -> Self { Self(.noConnection, why) }
    public static func busy(retryAfter: Duration?) -> Self { Self(.rateLimited, status: 429, retryAfter: retryAfter) }
    public static func broken(status: Int, _ why: String) -> Self { Self(.brokenServer, why, status: status) }
    public static func refused(status: Int, _ why: String) -> Self { Self(.refusedQuestion, why, status: status) }
    public static let timedOut = Self(.slowHeaders)
    public static func tooLarge(limit: Int) -> Self { Self(.tooLarge, "more than \(limit) bytes") }
    /// The content is the JSON object asked for, and what stands in a field cannot be meant.
    public static func unreadable(_ why: String) -> Self { Self(.wrongSchema, why) }
}
