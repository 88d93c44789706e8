import FoundationEssentials

/// A text that never shows itself: not in a description, a dump or a log.
public struct MailSecret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    let text: String
    public init(_ text: String) { self.text = text }
    public var description: String { "(secret)" }
    public var debugDescription: String { "(secret)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// How we show who we are. The user is the URL's.
public enum SMTPCredential: Sendable, Equatable {
    case none
    /// AUTH PLAIN or LOGIN, whichever the server offers.
    case password(MailSecret)
    /// AUTH XOAUTH2 with this access token.
    case bearer(MailSecret)
}

/// Whether the dialogue must be encrypted.
public enum TransportSecurity: Sendable, Equatable {
    /// STARTTLS or nothing (or TLS from the start with `smtps:`).
    case required
    /// TLS when it is offered. Taken for loopback only: elsewhere somebody on the way could remove the offer.
    case opportunistic
}

/// A mail account at an SMTP server.
public struct SMTPAccount: Sendable, Equatable {
    public var tls: Bool
    public var user: String?
    public var host: String
    public var port: Int
    public var isLoopback: Bool
    public var credential: SMTPCredential
    public var security: TransportSecurity
    /// Certificates of authorities to trust, in PEM, in place of the system's.
    public var authorityFile: String?
    /// The name in EHLO.
    public var greeting: String
    /// Time for reaching the server and its TLS.
    public var connectTimeout: Duration = .seconds(15)
    /// Time for each of the server's answers, the one to QUIT too.
    public var answerTimeout: Duration = .seconds(120)
    /// Time for the whole hand-over.
    public var deadline: Duration = .seconds(180)

    /// Throws when the URL is a maildir's, when it has no user for a credential, or when an unencrypted dialogue is asked
    /// for beyond loopback.
    public init(
        _ url: MailURL, credential: SMTPCredential = .none, security: TransportSecurity? = nil,
        authorityFile: String? = nil, greeting: String = "localhost"
    ) throws(MailURLFault) {
        guard case .server(let tls, let user, let host, let port) = url else {
            throw MailURLFault("names a folder where a mail server is needed")
        }
        if credential != .none, user == nil { throw MailURLFault("names no user for the password") }
        if security == .opportunistic, !url.isLoopback {
            throw MailURLFault("is not of this machine, so its dialogue must be encrypted")
        }
        self.tls = tls
        self.user = user
        self.host = host
        self.port = port
        self.credential = credential
        isLoopback = url.isLoopback
        self.security = security ?? (url.isLoopback ? .opportunistic : .required)
        self.authorityFile = authorityFile
        self.greeting = greeting
    }
}
