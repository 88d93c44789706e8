import CCurl

/// One job for a `CurlLoop`, of any protocol that libcurl speaks: HTTP, SMTP, IMAP.
public struct CurlTransfer: Sendable {
    /// Sets the URL and every option. Runs on the loop's thread, once, when the transfer's turn has come.
    public var configure: @Sendable (CurlHandle) -> Void
    /// What is sent as an upload (`CURLOPT_UPLOAD`), such as a mail's bytes; a form or JSON body goes to `configure`.
    public var upload: [UInt8]?
    /// Time for everything, the wait for a free place included.
    public var deadline: Duration
    /// Bytes of received body; one more aborts the transfer.
    public var receiveLimit: Int
    /// Bytes of received header lines (for SMTP: of the server's answers); one more aborts the transfer.
    public var headerLimit: Int
    /// Where the body goes while it comes, instead of into the result; `receiveLimit` holds all the same.
    public var stream: CurlStream?
    /// Whether the result tells the dialogue in order, which SMTP needs to know who was answered what.
    public var keepsDialogue: Bool

    public init(
        deadline: Duration, receiveLimit: Int, headerLimit: Int = 64 * 1_024, upload: [UInt8]? = nil,
        stream: CurlStream? = nil, keepsDialogue: Bool = false, configure: @escaping @Sendable (CurlHandle) -> Void
    ) {
        self.configure = configure
        self.upload = upload
        self.stream = stream
        self.deadline = deadline
        self.receiveLimit = receiveLimit
        self.headerLimit = headerLimit
        self.keepsDialogue = keepsDialogue
    }
}

/// How a transfer ended, and everything that had come by then.
public struct CurlResult: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// libcurl was content; the status may still be an error.
        case finished
        /// libcurl's code and its own words: at most 256 bytes, printable.
        case failed(code: UInt32, reason: String)
        /// The deadline passed. No connection within the connect timeout (10 s) is `failed` with code 28 instead.
        case timedOut
        case cancelled
        /// More than this many bytes arrived.
        case tooLarge(limit: Int)
        /// The loop's queue was full.
        case overloaded
        /// The loop was shut down.
        case closed
    }

    public var outcome: Outcome
    /// Whether its turn had come; otherwise it ended while it waited for a place.
    public var began = false
    /// `CURLINFO_OS_ERRNO`: why the system gave no connection; 0 when it did.
    public var systemError = 0
    /// `CURLINFO_RESPONSE_CODE`: the HTTP status, or the last SMTP answer; 0 when there was none.
    public var status = 0
    /// Received header lines in order, without line ends; for HTTP status lines and trailers too.
    public var headers: [[UInt8]] = []
    public var body: [UInt8] = []
    /// Bytes of `upload` that libcurl took.
    public var uploaded = 0
    /// Whether libcurl took all of `upload` and saw its end. True means that the peer may have the whole of it.
    public var uploadFinished = false
    /// Only with `keepsDialogue`.
    public var dialogue: [CurlLine] = []
    /// How many connections had to be made; 0 when one was used again.
    public var newConnections = 0
    /// `CURL_HTTP_VERSION_*` as libcurl counts: 2 is HTTP/1.1, 3 is HTTP/2; 0 when it was not HTTP.
    public var httpVersion = 0

    public init(_ outcome: Outcome) { self.outcome = outcome }
}

/// One turn of the dialogue with a line-based server.
public enum CurlLine: Sendable, Equatable {
    /// A command of ours, without its line end. Only envelope and session verbs are told; lines that may carry
    /// a credential are `(withheld)`.
    case sent(String)
    /// A line of the server's, without its line end.
    case received(String)
    /// The upload has been read to its end: lines after this one answer the message itself.
    case uploadFinished
}

/// An easy handle while it is being configured. Lists and callbacks that it is given live as long as the transfer.
public struct CurlHandle {
    let flight: CurlFlight

    /// For an option without a setter here; `CURLOPT_PRIVATE` and the callbacks belong to the loop.
    public var raw: UnsafeMutableRawPointer { flight.easy }

    public func set(_ option: CURLoption, _ number: Int) { flight.note(ccurl_set_number(flight.easy, option, number)) }

    /// For the options whose value is a `curl_off_t`: their names end in `_LARGE`.
    public func setLarge(_ option: CURLoption, _ number: Int) {
        flight.note(ccurl_set_large(flight.easy, option, Int64(number)))
    }

    public func set(_ option: CURLoption, _ flag: Bool) { set(option, flag ? 1 : 0) }

    /// A text with a NUL inside fails the transfer: C would cut it there.
    public func set(_ option: CURLoption, _ text: String) {
        guard !text.utf8.contains(0) else { return flight.note(CURLE_BAD_FUNCTION_ARGUMENT) }
        flight.note(ccurl_set_text(flight.easy, option, text))
    }

    /// A list such as headers or recipients. An item with a NUL, CR or LF inside fails the transfer.
    public func set(_ option: CURLoption, _ items: [String]) {
        guard !items.contains(where: { $0.utf8.contains { $0 == 0 || $0 == 10 || $0 == 13 } }) else {
            return flight.note(CURLE_BAD_FUNCTION_ARGUMENT)
        }
        flight.keep(items).map { flight.note(ccurl_set_list(flight.easy, option, $0)) }
    }

    /// A request body that libcurl copies.
    public func setBody(_ bytes: [UInt8]) {
        flight.note(bytes.withUnsafeBytes { ccurl_set_body(flight.easy, $0.baseAddress, $0.count) })
    }
}
