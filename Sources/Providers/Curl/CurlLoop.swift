import CCurl
import Outreach

/// One libcurl multi handle on a thread of its own, driven by epoll: every HTTP and SMTP call goes through one of these,
/// and none of them blocks Swift's pool.
///
/// Connections are kept and used again. Deadlines are kept by the loop, cancelling the task aborts the transfer.
public final class CurlLoop: Sendable {
    private let mailbox: CurlMailbox

    /// - Parameters:
    ///   - name: The thread's name, at most 15 bytes.
    ///   - inFlight: Transfers at the same time; later ones wait.
    ///   - waiting: Transfers that may wait; one more is answered `overloaded` at once.
    public init(name: String = "curl", inFlight: Int = 64, waiting: Int = 1_024) {
        precondition(inFlight > 0 && waiting >= 0, "a loop needs room for one transfer")
        _ = CurlLoop.library
        mailbox = CurlMailbox(capacity: inFlight + waiting)
        let engine = CurlEngine(name: String(name.prefix(15)), mailbox: mailbox, inFlight: inFlight)
        var thread = pthread_t()
        let started = pthread_create(&thread, nil, curlThread, Unmanaged.passRetained(engine).toOpaque())
        precondition(started == 0, "the system gives no more threads")
        pthread_detach(thread)
    }

    deinit { mailbox.close() }

    /// Does one transfer and never throws: what went wrong is the result's outcome.
    public func perform(_ transfer: CurlTransfer) async -> CurlResult {
        let id = mailbox.reserveID()
        transfer.stream?.onRoom { [mailbox] in mailbox.resume(id) }
        defer { transfer.stream?.end() }
        let latest = ccurl_ticks() + max(0, transfer.deadline.microseconds / 1_000)
        return await withTaskCancellationHandler {
            guard !Task.isCancelled else { return CurlResult(.cancelled) }
            return await withCheckedContinuation { continuation in
                let order = CurlOrder(id: id, transfer: transfer, latest: latest) { continuation.resume(returning: $0) }
                if let refusal = mailbox.post(order) { return continuation.resume(returning: CurlResult(refusal)) }
                // A cancellation that came before the order was posted found nothing to cancel.
                if Task.isCancelled { mailbox.cancel(id) }
            }
        } onCancel: {
            mailbox.cancel(id)
        }
    }

    /// Aborts what is in flight and what waits (`closed`), closes every connection, and returns when the thread is over.
    public func shutdown() async {
        mailbox.close()
        await mailbox.end()
    }

    /// libcurl's own start, once a process.
    private static let library: CURLcode = {
        let code = ccurl_start()
        precondition(code == CURLE_OK, "libcurl cannot start")
        return code
    }()
}

/// The thread's entry: a free function, because a closure formed on the main actor would trap here.
private func curlThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<CurlEngine>.fromOpaque(context).takeRetainedValue().run()
    return nil
}
