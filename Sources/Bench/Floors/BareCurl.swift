import CCurl
import Foundation

/// The same requests through libcurl's multi interface on epoll, with nothing around it: one thread, handles used again,
/// the answer's bytes kept and not read.
final class BareCurl {
    private let multi: UnsafeMutableRawPointer
    private let poll: Int32
    private let body: UnsafeMutableBufferPointer<UInt8>
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var calls: [Call] = []
    private var wanted: Int64?
    private var left = 0
    private var underWay = 0
    /// Requests that were not answered with 200.
    private(set) var failures = 0

    /// One easy handle and what it received last.
    private final class Call {
        let easy: UnsafeMutableRawPointer
        var answer: [UInt8] = []
        init(_ easy: UnsafeMutableRawPointer) { self.easy = easy }
    }

    init(url: String, headers lines: [String], body bytes: [UInt8], inFlight: Int) {
        guard let multi = curl_multi_init() else { preconditionFailure("libcurl has no memory") }
        self.multi = multi
        poll = ccurl_poll_create()
        body = .allocate(capacity: bytes.count)
        _ = body.initialize(from: bytes)
        for line in lines { headers = curl_slist_append(headers, line) }
        _ = ccurl_multi_number(multi, CURLMOPT_MAXCONNECTS, inFlight)
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_multi_on_socket(multi, bareWatches, context)
        ccurl_multi_on_timer(multi, bareWants, context)
        for _ in 0..<inFlight {
            guard let easy = curl_easy_init() else { preconditionFailure("libcurl has no memory") }
            let call = Call(easy)
            _ = ccurl_set_number(easy, CURLOPT_NOSIGNAL, 1)
            _ = ccurl_set_text(easy, CURLOPT_URL, url)
            _ = ccurl_set_text(easy, CURLOPT_PROXY, "")
            _ = ccurl_set_list(easy, CURLOPT_HTTPHEADER, headers)
            _ = ccurl_set_large(easy, CURLOPT_POSTFIELDSIZE_LARGE, Int64(bytes.count))
            _ = ccurl_set_pointer(easy, CURLOPT_POSTFIELDS, body.baseAddress)
            let pointer = Unmanaged.passUnretained(call).toOpaque()
            _ = ccurl_set_pointer(easy, CURLOPT_PRIVATE, pointer)
            ccurl_on_write(easy, bareReceived, pointer)
            calls.append(call)
        }
    }

    deinit {
        for call in calls { curl_easy_cleanup(call.easy) }
        _ = curl_multi_cleanup(multi)
        curl_slist_free_all(headers)
        body.deallocate()
        ccurl_close(poll)
    }

    /// Does `count` requests, as many at a time as there are handles. Blocks.
    func run(_ count: Int) {
        left = count
        for call in calls { start(call) }
        while underWay > 0 { turn() }
    }

    private func turn() {
        let patience = wanted.map { Int32(clamping: max(0, $0 - ccurl_ticks())) } ?? -1
        withUnsafeTemporaryAllocation(of: ccurl_ready.self, capacity: 64) { ready in
            let found = ccurl_poll_wait(poll, ready.baseAddress, 64, patience)
            for event in ready.prefix(Int(found)) { _ = ccurl_multi_act(multi, event.descriptor, event.events) }
        }
        if let due = wanted, due <= ccurl_ticks() {
            wanted = nil
            _ = ccurl_multi_timeout(multi)
        }
        var code = CURLE_OK
        while let easy = ccurl_multi_next_done(multi, &code) {
            guard let context = ccurl_private(easy) else { continue }
            if code != CURLE_OK || ccurl_number(easy, CURLINFO_RESPONSE_CODE) != 200 { failures += 1 }
            _ = curl_multi_remove_handle(multi, easy)
            underWay -= 1
            start(Unmanaged<Call>.fromOpaque(context).takeUnretainedValue())
        }
    }

    private func start(_ call: Call) {
        guard left > 0 else { return }
        left -= 1
        underWay += 1
        call.answer.removeAll(keepingCapacity: true)
        _ = curl_multi_add_handle(multi, call.easy)
    }

    fileprivate func watch(_ socket: Int32, _ what: Int32) { _ = ccurl_poll_watch(poll, socket, what) }
    fileprivate func want(_ milliseconds: Int) { wanted = milliseconds < 0 ? nil : ccurl_ticks() + Int64(milliseconds) }

    fileprivate static func received(_ bytes: UnsafeRawBufferPointer, _ context: UnsafeMutableRawPointer) {
        Unmanaged<Call>.fromOpaque(context).takeUnretainedValue().answer.append(contentsOf: bytes)
    }
}

private func bareWatches(
    _ easy: UnsafeMutableRawPointer?, _ socket: Int32, _ what: Int32, _ context: UnsafeMutableRawPointer?,
    _ unused: UnsafeMutableRawPointer?
) -> Int32 {
    if let context { Unmanaged<BareCurl>.fromOpaque(context).takeUnretainedValue().watch(socket, what) }
    return 0
}

private func bareWants(
    _ multi: UnsafeMutableRawPointer?, _ milliseconds: Int, _ context: UnsafeMutableRawPointer?
) -> Int32 {
    if let context { Unmanaged<BareCurl>.fromOpaque(context).takeUnretainedValue().want(milliseconds) }
    return 0
}

private func bareReceived(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    if let context { BareCurl.received(UnsafeRawBufferPointer(start: bytes, count: size * count), context) }
    return size * count
}
