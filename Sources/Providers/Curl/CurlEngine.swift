import CCurl

/// The thread's side of a `CurlLoop`. After `init` it is touched on that thread only.
final class CurlEngine {
    private let name: String
    private let mailbox: CurlMailbox
    private let inFlight: Int
    private let multi: UnsafeMutableRawPointer
    private let poll: Int32
    private var flights: [UInt64: CurlFlight] = [:]
    /// In the order of arrival. Short (the mailbox is bounded), so taking from the middle is cheap enough.
    private var waiting: [CurlOrder] = []
    /// No waiting order's time is over before this, in ticks; it may be too early, never too late.
    private var earliest = Int64.max
    private var idle: [UnsafeMutableRawPointer] = []
    /// When libcurl wants to be called though no socket is ready, in ticks.
    private var wanted: Int64?

    init(name: String, mailbox: CurlMailbox, inFlight: Int) {
        self.name = name
        self.mailbox = mailbox
        self.inFlight = inFlight
        guard let multi = curl_multi_init() else { preconditionFailure("libcurl has no memory") }
        self.multi = multi
        poll = ccurl_poll_create()
        precondition(poll >= 0, "no descriptor left for epoll")
    }

    func run() {
        ccurl_thread_begin(name)
        let context = Unmanaged.passUnretained(self).toOpaque()
        ccurl_multi_on_socket(multi, curlWatches, context)
        ccurl_multi_on_timer(multi, curlWants, context)
        _ = ccurl_multi_number(multi, CURLMOPT_MAXCONNECTS, inFlight)
        _ = ccurl_poll_watch(poll, mailbox.bell, CURL_POLL_IN)
        while turn() {}
        end()
    }

    /// One wait and everything that is due after it; false when the loop was asked to end.
    private func turn() -> Bool {
        var letters: CurlMailbox.Letters?
        withUnsafeTemporaryAllocation(of: ccurl_ready.self, capacity: 64) { ready in
            let found = ccurl_poll_wait(poll, ready.baseAddress, 64, patience())
            for event in ready.prefix(Int(found)) {
                if event.descriptor == mailbox.bell {
                    letters = mailbox.take()
                } else {
                    _ = ccurl_multi_act(multi, event.descriptor, event.events)
                }
            }
        }
        if letters?.closing == true {
            waiting += letters?.orders ?? []
            return false
        }
        if let letters { accept(letters) }
        if let wanted, wanted <= ccurl_ticks() {
            self.wanted = nil
            _ = ccurl_multi_timeout(multi)
        }
        collect()
        admit()
        return true
    }

    /// Milliseconds until the next thing that no descriptor announces; -1 for ever.
    private func patience() -> Int32 {
        let next = min(wanted ?? .max, earliest)
        guard next < .max else { return -1 }
        return Int32(clamping: max(0, next - ccurl_ticks()))
    }

    private func accept(_ letters: CurlMailbox.Letters) {
        waiting += letters.orders
        for order in letters.orders { earliest = min(earliest, order.latest) }
        // 0 is CURLPAUSE_CONT, a macro of macros.
        for id in letters.drained { if let flight = flights[id] { _ = curl_easy_pause(flight.easy, 0) } }
        for id in letters.cancelled {
            if let index = waiting.firstIndex(where: { $0.id == id }) {
                answer(waiting.remove(at: index), CurlResult(.cancelled))
            } else if let flight = flights[id] {
                _ = flight.settle(CURLE_ABORTED_BY_CALLBACK)
                land(flight, outcome: .cancelled)
            }
        }
    }

    /// Answers every transfer that libcurl is done with.
    private func collect() {
        var code = CURLE_OK
        while let easy = ccurl_multi_next_done(multi, &code) {
            guard let context = ccurl_private(easy) else { continue }
            let flight = Unmanaged<CurlFlight>.fromOpaque(context).takeUnretainedValue()
            _ = flight.settle(code)
            land(flight, outcome: flight.result.outcome)
        }
    }

    /// Starts waiting transfers while there is room, and gives up those whose time is over.
    private func admit() {
        guard !waiting.isEmpty else { return earliest = .max }
        let now = ccurl_ticks()
        if earliest <= now {
            waiting.removeAll { order in
                guard order.latest <= now else { return false }
                answer(order, CurlResult(.timedOut))
                return true
            }
            earliest = waiting.reduce(.max) { min($0, $1.latest) }
        }
        let room = min(max(0, inFlight - flights.count), waiting.count)
        let starting = waiting.prefix(room)
        waiting.removeFirst(room)
        for order in starting { start(order, at: now) }
    }

    private func start(_ order: CurlOrder, at now: Int64) {
        guard let easy = idle.popLast() ?? curl_easy_init() else {
            let reason = "libcurl has no memory"
            return answer(order, CurlResult(.failed(code: CURLE_OUT_OF_MEMORY.rawValue, reason: reason)))
        }
        let flight = CurlFlight(order, on: easy)
        flights[order.id] = flight
        if let refused = flight.configure(remaining: Int(order.latest - now)) {
            _ = flight.settle(refused)
            return land(flight, outcome: flight.result.outcome, added: false)
        }
        guard curl_multi_add_handle(multi, easy) == CURLM_OK else {
            _ = flight.settle(CURLE_FAILED_INIT)
            return land(flight, outcome: flight.result.outcome, added: false)
        }
    }

    /// Takes a transfer out of libcurl's hands and answers it. Removing one that is not finished closes its connection.
    private func land(_ flight: CurlFlight, outcome: CurlResult.Outcome, added: Bool = true) {
        if added { _ = curl_multi_remove_handle(multi, flight.easy) }
        curl_easy_reset(flight.easy)
        idle.append(flight.easy)
        flights[flight.order.id] = nil
        var result = flight.result
        result.outcome = outcome
        answer(flight.order, result)
    }

    private func answer(_ order: CurlOrder, _ result: CurlResult) {
        mailbox.finished(1)
        order.answer(result)
    }

    private func end() {
        for flight in Array(flights.values) {
            _ = flight.settle(CURLE_ABORTED_BY_CALLBACK)
            land(flight, outcome: .closed)
        }
        for order in waiting { answer(order, CurlResult(.closed)) }
        waiting = []
        idle.forEach(curl_easy_cleanup)
        idle = []
        _ = curl_multi_cleanup(multi)
        ccurl_close(poll)
        for order in mailbox.ended() { order.answer(CurlResult(.closed)) }
    }

    func watch(_ socket: Int32, _ what: Int32) { _ = ccurl_poll_watch(poll, socket, what) }

    func want(after milliseconds: Int) {
        wanted = milliseconds < 0 ? nil : ccurl_ticks() + Int64(milliseconds)
    }
}

private func curlWatches(
    _ easy: UnsafeMutableRawPointer?, _ socket: Int32, _ what: Int32, _ context: UnsafeMutableRawPointer?,
    _ unused: UnsafeMutableRawPointer?
) -> Int32 {
    if let context { Unmanaged<CurlEngine>.fromOpaque(context).takeUnretainedValue().watch(socket, what) }
    return 0
}

private func curlWants(
    _ multi: UnsafeMutableRawPointer?, _ milliseconds: Int, _ context: UnsafeMutableRawPointer?
) -> Int32 {
    if let context { Unmanaged<CurlEngine>.fromOpaque(context).takeUnretainedValue().want(after: milliseconds) }
    return 0
}
