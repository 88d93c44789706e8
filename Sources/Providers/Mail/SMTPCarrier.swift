import CCurl
import Dispatch
import Outreach
import Synchronization

/// Hands mail to an SMTP server through libcurl, once.
///
/// Each hand-over has a connection and a loop of its own. libcurl waits for the answer to QUIT on the loop's thread, so
/// on a shared loop one stalling server would stop everybody; and a message is never tried again on another connection.
public struct SMTPCarrier: Carrier {
    public let account: SMTPAccount
    private let places: Places
    // Building large mail takes a while, so it happens on this queue's thread and not on Swift's pool.
    private let queue: DispatchQueue

    /// - Parameter inFlight: Hand-overs at the same time; one more is deferred at once.
    public init(_ account: SMTPAccount, inFlight: Int = 50) {
        self.account = account
        places = Places(inFlight)
        queue = DispatchQueue(label: "countersign.smtp")
    }

    public func handOver(_ parcel: Parcel) async -> HandOver {
        guard places.take() else { return HandOver(.deferred, answer: "too many hand-overs are under way") }
        defer { places.giveBack() }
        let built = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result { try MimeMessage(parcel) }) }
        }
        switch built {
        case .failure(let fault): return HandOver(.refused, answer: printable("\(fault)", limit: 500))
        case .success(let message):
            let recipients = unique((parcel.to + parcel.cc + parcel.bcc).map(\.address))
            let result = await CurlLoop(name: "smtp", inFlight: 1, waiting: 0).perform(
                transfer(message, from: parcel.from.address, to: recipients))
            return SMTPDialogue(result, recipients: recipients).handOver
        }
    }

    private func transfer(_ message: MimeMessage, from sender: String, to recipients: [String]) -> CurlTransfer {
        let account = account
        return CurlTransfer(
            deadline: account.deadline, receiveLimit: 0, headerLimit: 256 * 1_024, upload: message.bytes,
            keepsDialogue: true
        ) { handle in
            let host = account.host.contains(":") ? "[\(account.host)]" : account.host
            handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
            // What follows the slash is the name in EHLO.
            handle.set(CURLOPT_URL, "\(account.tls ? "smtps" : "smtp")://\(host):\(account.port)/\(account.greeting)")
            secure(handle, account)
            authenticate(handle, account)
            handle.set(CURLOPT_MAIL_FROM, "<\(sender)>")
            handle.set(CURLOPT_MAIL_RCPT, recipients.map { "<\($0)>" })
            handle.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, true)
            handle.set(CURLOPT_CONNECTTIMEOUT_MS, Int(account.connectTimeout.microseconds / 1_000))
            handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, Int(account.answerTimeout.components.seconds)))
            // An old connection may be dead, and libcurl would notice only while it hands over.
            handle.set(CURLOPT_FRESH_CONNECT, true)
            handle.set(CURLOPT_FORBID_REUSE, true)
            // A proxy of the environment has no business in our mail.
            handle.set(CURLOPT_PROXY, "")
        }
    }
}

func secure(_ handle: CurlHandle, _ account: SMTPAccount) {
    let level = account.security == .required ? CURLUSESSL_ALL : CURLUSESSL_TRY
    if !account.tls { handle.set(CURLOPT_USE_SSL, Int(level.rawValue)) }
    handle.set(CURLOPT_SSL_VERIFYPEER, true)
    handle.set(CURLOPT_SSL_VERIFYHOST, 2)
    handle.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let file = account.authorityFile { handle.set(CURLOPT_CAINFO, file) }
}

func authenticate(_ handle: CurlHandle, _ account: SMTPAccount) {
    guard let user = account.user else { return }
    switch account.credential {
    case .none: break
    case .password(let secret):
        handle.set(CURLOPT_USERNAME, user)
        handle.set(CURLOPT_PASSWORD, secret.text)
        // Without this list libcurl would prefer CRAM-MD5 or NTLM, or an AUTH EXTERNAL without the password.
        handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
    case .bearer(let secret):
        handle.set(CURLOPT_USERNAME, user)
        handle.set(CURLOPT_XOAUTH2_BEARER, secret.text)
        handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
        // The form that the large mailbox providers document: the token beside the command.
        handle.set(CURLOPT_SASL_IR, true)
    }
}

/// Each address once, in order: a person in To and Cc gets one copy.
private func unique(_ addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.filter { seen.insert($0).inserted }
}

/// Counts free places without making anybody wait.
private final class Places: Sendable {
    private let free: Mutex<Int>
    init(_ count: Int) { free = Mutex(count) }

    func take() -> Bool {
        free.withLock { free in
            guard free > 0 else { return false }
            free -= 1
            return true
        }
    }

    func giveBack() { free.withLock { $0 += 1 } }
}
