import CCurl

/// HTTP/1.1 and HTTP/2 over a `CurlLoop`. TLS certificates are always verified; redirects are never followed.
public struct HTTPClient: Sendable {
    public enum Version: Sendable {
        /// HTTP/2 where TLS negotiates it, otherwise HTTP/1.1.
        case negotiated
        case one
        /// HTTP/2 without asking, also without TLS.
        case two
    }

    private let loop: CurlLoop
    private let authorities: String?
    private let version: Version

    /// - Parameter authorities: A PEM file of certificate authorities that are trusted instead of the system's.
    public init(loop: CurlLoop, authorities: String? = nil, version: Version = .negotiated) {
        self.loop = loop
        self.authorities = authorities
        self.version = version
    }

    public func send(_ request: HTTPRequest) async throws(HTTPFault) -> HTTPResponse {
        if let problem = Self.problem(in: request) { throw .malformed(problem) }
        return try HTTPResponse(await loop.perform(transfer(for: request, into: nil)))
    }

    /// Hands over the body of an answer of status 200 and this content type while it comes; any other answer is
    /// returned whole. Not more than 64 KiB wait for `taking`; then the peer is not read until it returns.
    /// - Parameter taking: Whether it wants more; otherwise the call ends as `cancelled`.
    public func send(
        _ request: HTTPRequest, streaming type: String, taking: ([UInt8]) async -> Bool
    ) async throws(HTTPFault) -> HTTPResponse {
        if let problem = Self.problem(in: request) { throw .malformed(problem) }
        let stream = CurlStream(capacity: 65_536) { status, headers in
            status == 200 && HTTPResponse(headers: headers, status: status).mediaType == type
        }
        let transfer = transfer(for: request, into: stream)
        let loop = loop
        async let result = loop.perform(transfer)
        while let piece = await stream.next() {
            // Leaving cancels the transfer: `async let` does it.
            guard await taking(piece) else { throw .cancelled }
        }
        return try HTTPResponse(await result)
    }

    private func transfer(for request: HTTPRequest, into stream: CurlStream?) -> CurlTransfer {
        CurlTransfer(deadline: request.deadline, receiveLimit: request.sizeLimit, stream: stream) {
            [authorities, version] handle in
            handle.set(CURLOPT_URL, request.url)
            handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
            handle.set(CURLOPT_SSL_VERIFYPEER, 1)
            handle.set(CURLOPT_SSL_VERIFYHOST, 2)
            if let authorities { handle.set(CURLOPT_CAINFO, authorities) }
            handle.setLarge(CURLOPT_MAXFILESIZE_LARGE, request.sizeLimit)
            switch version {
            case .negotiated: handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
            case .one: handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
            case .two: handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE))
            }
            // Calls that start together share one HTTP/2 connection instead of opening one each.
            if version == .two || (version == .negotiated && request.url.hasPrefix("https:")) {
                handle.set(CURLOPT_PIPEWAIT, true)
            }
            // A proxy of the environment never sees what stays on this machine.
            if Self.isLoopback(request.url) { handle.set(CURLOPT_PROXY, "") }
            if let body = request.body, !body.isEmpty {
                handle.setBody(body)
            } else if [.post, .put, .patch].contains(request.method) {
                handle.set(CURLOPT_POST, true)
                handle.set(CURLOPT_POSTFIELDSIZE, 0)
            }
            if request.method != .get { handle.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
            // No pause for "100 Continue": a body of ours is small.
            handle.set(CURLOPT_HTTPHEADER, ["Expect:"] + request.headers.map { "\($0.name): \($0.value)" })
        }
    }

    private static func problem(in request: HTTPRequest) -> String? {
        let url = request.url
        guard url.utf8.count <= 8_192, url.utf8.allSatisfy({ (33...126).contains($0) }),
            url.hasPrefix("http://") || url.hasPrefix("https://")
        else { return "the address is not an http or https URL" }
        if authority(of: url).contains("@") { return "the address holds a user or password" }
        for (name, value) in request.headers {
            let token = name.utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: ":") }
            let plain = value.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 || $0 == "\t" }
            guard !name.isEmpty, token, plain else { return "the header \(printable(name, limit: 40)) is not valid" }
        }
        return nil
    }

    private static func authority(of url: String) -> Substring {
        let rest = url.drop { $0 != "/" }.dropFirst(2)
        return rest.prefix { !"/?#".contains($0) }
    }

    private static func isLoopback(_ url: String) -> Bool {
        let authority = authority(of: url)
        if authority.hasPrefix("[::1]") { return true }
        let host = authority.prefix { $0 != ":" }
        return host == "localhost" || (host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isNumber })
    }
}
