import CCurl
import Outreach

extension SMTPCarrier {
    /// Reaches the server, its TLS and its sign-in, and goes away again without a message. What is wrong, or `nil`.
    public func greet() async -> String? {
        let account = account
        let transfer = CurlTransfer(deadline: .seconds(10), receiveLimit: 0, keepsDialogue: true) { handle in
            let host = account.host.contains(":") ? "[\(account.host)]" : account.host
            handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
            handle.set(CURLOPT_URL, "\(account.tls ? "smtps" : "smtp")://\(host):\(account.port)/\(account.greeting)")
            secure(handle, account)
            authenticate(handle, account)
            handle.set(CURLOPT_CONNECT_ONLY, true)
            handle.set(CURLOPT_PROXY, "")
        }
        let result = await CurlLoop(name: "greet", inFlight: 1, waiting: 0).perform(transfer)
        switch result.outcome {
        case .finished: return nil
        case .failed(_, let reason): return printable(reason, limit: 200)
        case .timedOut: return "the mail server did not answer in time"
        default: return "the mail server could not be greeted"
        }
    }
}
