/// One HTTP call, sent once.
public struct HTTPRequest: Sendable {
    public enum Method: String, Sendable {
        case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE"
    }

    public var method: Method
    /// `http://` or `https://`; anything else is refused, and so is a password in it.
    public var url: String
    /// Names and values without CR, LF or NUL; others are refused.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]?
    /// Time for everything, the wait for a free place included.
    public var deadline: Duration
    /// Bytes of body that are taken; the call is aborted at the first byte beyond.
    public var sizeLimit: Int

    public init(
        _ method: Method, _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil,
        deadline: Duration = .seconds(30), sizeLimit: Int = 1_048_576
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.sizeLimit = sizeLimit
    }
}

/// What was answered; a redirect too, because none is followed.
public struct HTTPResponse: Sendable {
    public var status: Int
    /// Of the last answer (not of a `100 Continue` before it), in order, bytes that are not UTF-8 replaced.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// Whether an open connection was used again.
    public var reusedConnection: Bool
    /// 1 or 2.
    public var majorVersion: Int

    /// The first value of that name, any case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// Why there is no answer.
public enum HTTPFault: Error, Sendable, Equatable {
    /// What is between us and the answer.
    public enum Obstacle: Sendable, Equatable {
        /// The host's name has no address.
        case name
        /// Nothing listens there.
        case refused
        /// The certificate is not trusted, or another host's.
        case certificate
        /// No connection for another reason, TLS among them.
        case connection
        /// The connection ended before the answer did.
        case broken
        /// This process shuts down.
        case closing
    }

    /// How far a call was when its time was over.
    public enum Phase: Sendable, Equatable { case waiting, headers, body }

    /// In libcurl's words, printable, at most 256 characters.
    case unreachable(Obstacle, String)
    /// The request itself cannot be sent: its URL, a header.
    case malformed(String)
    case timedOut(Phase)
    case cancelled
    case tooLarge(limit: Int)
    /// Too many calls wait already.
    case overloaded
}
