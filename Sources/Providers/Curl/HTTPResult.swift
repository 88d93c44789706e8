import CCurl

extension HTTPResponse {
    /// What libcurl brought, or why it brought nothing.
    init(_ result: CurlResult) throws(HTTPFault) {
        switch result.outcome {
        case .finished: break
        case .timedOut: throw .timedOut(!result.began ? .waiting : result.headers.isEmpty ? .headers : .body)
        case .cancelled: throw .cancelled
        case .tooLarge(let limit): throw .tooLarge(limit: limit)
        case .overloaded: throw .overloaded
        case .closed: throw .unreachable(.closing, "this process is shutting down")
        case .failed(let code, let reason):
            throw .unreachable(HTTPFault.Obstacle(code: code, systemError: result.systemError), reason)
        }
        self.init(headers: result.headers, status: result.status)
        body = result.body
        reusedConnection = result.newConnections == 0
        majorVersion = result.httpVersion >= Int(CURL_HTTP_VERSION_2_0) ? 2 : 1
    }

    /// - Parameter lines: header lines as they came, those of a `100 Continue` before them.
    init(headers lines: [[UInt8]], status: Int) {
        let lines = lines.map { String(decoding: $0, as: UTF8.self) }
        let start = lines.lastIndex { $0.hasPrefix("HTTP/") }.map { $0 + 1 } ?? 0
        let headers = lines[start...].compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), line[line.index(after: colon)...].trimmingBlanks)
        }
        self.init(status: status, headers: headers, body: [], reusedConnection: false, majorVersion: 1)
    }

    /// `text/event-stream`: the content type in lower case, without its parameters; empty when there is none.
    var mediaType: String {
        let value = header("Content-Type") ?? ""
        return value.prefix { $0 != ";" }.trimmingBlanks.lowercased()
    }
}

extension HTTPFault.Obstacle {
    init(code: UInt32, systemError: Int) {
        switch CURLcode(code) {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: self = .name
        case CURLE_COULDNT_CONNECT: self = systemError == Int(ECONNREFUSED) ? .refused : .connection
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS:
            self = .certificate
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM:
            self = .broken
        default: self = .connection
        }
    }
}

extension Substring {
    var trimmingBlanks: String {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
