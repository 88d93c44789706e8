import CCurl

/// One transfer on its way, and its easy handle. Touched on the loop's thread only.
final class CurlFlight {
    let easy: UnsafeMutableRawPointer
    let order: CurlOrder
    private(set) var result = CurlResult(.finished)
    /// Whether the body goes to the transfer's stream; decided when its first bytes are there.
    private var streams: Bool?
    private var streamed = 0
    private var refused: CURLcode?
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var headerBytes = 0
    private var dialogueBytes = 0
    private var overflow: Int?
    /// Whether the deadline lies beyond the connect timeout.
    private var patient = false
    /// Milliseconds for name look-up, TCP and TLS together.
    private static let connectTimeout = 10_000
    private let errorText: UnsafeMutablePointer<CChar>

    init(_ order: CurlOrder, on easy: UnsafeMutableRawPointer) {
        self.order = order
        self.easy = easy
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    /// The handle must have left its multi handle, and been reset, before this.
    deinit {
        lists.forEach(curl_slist_free_all)
        errorText.deallocate()
    }

    /// Sets what every transfer has, then what this one wants. The code of the first option that was refused, if any.
    func configure(remaining milliseconds: Int) -> CURLcode? {
        let context = Unmanaged.passUnretained(self).toOpaque()
        result.began = true
        let handle = CurlHandle(flight: self)
        handle.set(CURLOPT_NOSIGNAL, true)
        handle.set(CURLOPT_TIMEOUT_MS, max(1, milliseconds))
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, min(milliseconds, Self.connectTimeout)))
        patient = milliseconds > Self.connectTimeout
        // A URL never chooses file:, gopher: or dict:; a caller narrows this further.
        handle.set(CURLOPT_PROTOCOLS_STR, "http,https,smtp,smtps,imap,imaps")
        handle.set(CURLOPT_REDIR_PROTOCOLS_STR, "https")
        handle.set(CURLOPT_FOLLOWLOCATION, false)
        if order.transfer.upload != nil { handle.set(CURLOPT_UPLOAD, true) }
        order.transfer.configure(handle)
        note(ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        note(ccurl_set_pointer(easy, CURLOPT_PRIVATE, context))
        ccurl_on_write(easy, curlReceivedBody, context)
        ccurl_on_header(easy, curlReceivedHeader, context)
        ccurl_on_read(easy, curlWantsUpload, context)
        if order.transfer.keepsDialogue { ccurl_on_debug(easy, curlObserved, context) }
        return refused
    }

    func note(_ code: CURLcode) {
        if refused == nil, code != CURLE_OK { refused = code }
    }

    /// The list as libcurl wants it, kept until the transfer is over.
    func keep(_ items: [String]) -> UnsafeMutablePointer<curl_slist>? {
        var list: UnsafeMutablePointer<curl_slist>?
        for item in items {
            guard let longer = curl_slist_append(list, item) else {
                curl_slist_free_all(list)
                note(CURLE_OUT_OF_MEMORY)
                return nil
            }
            list = longer
        }
        if let list { lists.append(list) }
        return list
    }

    /// What to tell the one who asked, once libcurl is done with the handle.
    func settle(_ code: CURLcode) -> CurlResult {
        result.status = ccurl_number(easy, CURLINFO_RESPONSE_CODE)
        result.newConnections = ccurl_number(easy, CURLINFO_NUM_CONNECTS)
        result.httpVersion = ccurl_number(easy, CURLINFO_HTTP_VERSION)
        result.systemError = ccurl_number(easy, CURLINFO_OS_ERRNO)
        if let overflow {
            result.outcome = .tooLarge(limit: overflow)
        } else if code == CURLE_FILESIZE_EXCEEDED {
            result.outcome = .tooLarge(limit: order.transfer.receiveLimit)
        } else if code == CURLE_OPERATION_TIMEDOUT, !patient || ccurl_large(easy, CURLINFO_PRETRANSFER_TIME_T) > 0 {
            result.outcome = .timedOut
        } else if code != CURLE_OK {
            result.outcome = .failed(code: code.rawValue, reason: reason(of: code))
        }
        return result
    }

    private func reason(of code: CURLcode) -> String {
        let own = String(cString: errorText)
        return printable(own.isEmpty ? String(cString: curl_easy_strerror(code)) : own, limit: Int(CURL_ERROR_SIZE))
    }

    enum Receipt { case taken, pause, abort }

    func received(body bytes: UnsafeRawBufferPointer) -> Receipt {
        guard streamed + result.body.count + bytes.count <= order.transfer.receiveLimit else {
            overflow = order.transfer.receiveLimit
            return .abort
        }
        if let stream = order.transfer.stream, isStreamed(by: stream) {
            guard stream.offer(bytes) else { return .pause }
            streamed += bytes.count
        } else {
            result.body.append(contentsOf: bytes)
        }
        return .taken
    }

    private func isStreamed(by stream: CurlStream) -> Bool {
        if let streams { return streams }
        let decided = stream.wants(ccurl_number(easy, CURLINFO_RESPONSE_CODE), result.headers)
        streams = decided
        return decided
    }

    func received(header bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        guard headerBytes <= order.transfer.headerLimit else {
            overflow = order.transfer.headerLimit
            return false
        }
        var line = bytes[...]
        while let last = line.last, last == 10 || last == 13 { line.removeLast() }
        result.headers.append(Array(line))
        return true
    }

    /// Fills `buffer` with what is next of the upload; 0 at its end.
    func upload(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let bytes = order.transfer.upload ?? []
        let count = min(buffer.count, bytes.count - result.uploaded)
        if count > 0 {
            bytes[result.uploaded..<(result.uploaded + count)].withUnsafeBytes { buffer.copyMemory(from: $0) }
            result.uploaded += count
        } else if !result.uploadFinished {
            result.uploadFinished = true
            if order.transfer.keepsDialogue { result.dialogue.append(.uploadFinished) }
        }
        return count
    }

    func observed(_ kind: curl_infotype, _ bytes: UnsafeRawBufferPointer) {
        dialogueBytes += bytes.count
        guard kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT, dialogueBytes <= order.transfer.headerLimit
        else { return }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            result.dialogue.append(kind == CURLINFO_HEADER_IN ? .received(String(line)) : .sent(withoutSecret(line)))
        }
    }
}

/// The verbs whose lines carry no credential. Everything else that we send is withheld: AUTH and its answers look alike.
private let openVerbs: Set<String> = ["EHLO", "HELO", "STARTTLS", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "QUIT"]

private func withoutSecret(_ line: Substring) -> String {
    let verb = line.prefix { $0 != " " }.uppercased()
    return openVerbs.contains(verb) ? String(line) : "(withheld)"
}

private func flight(_ context: UnsafeMutableRawPointer?) -> CurlFlight? {
    context.map { Unmanaged<CurlFlight>.fromOpaque($0).takeUnretainedValue() }
}

private func curlReceivedBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    switch flight(context)?.received(body: UnsafeRawBufferPointer(start: bytes, count: size * count)) {
    case .taken: return size * count
    // libcurl offers the same bytes again when it goes on.
    case .pause: return Int(CURL_WRITEFUNC_PAUSE)
    // Any number but the offered one aborts; 0 would not when nothing was offered.
    case .abort, nil: return Int(CURL_WRITEFUNC_ERROR)
    }
}

private func curlReceivedHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let taken = flight(context)?.received(header: UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? false
    return taken ? size * count : Int(CURL_WRITEFUNC_ERROR)
}

private func curlWantsUpload(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    flight(context)?.upload(into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count)) ?? 0
}

private func curlObserved(
    _ easy: UnsafeMutableRawPointer?, _ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    flight(context)?.observed(kind, UnsafeRawBufferPointer(start: bytes, count: size))
    return 0
}
