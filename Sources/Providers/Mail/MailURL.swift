import CGMime

/// Where mail goes, as one writes it in the settings: `maildir:PATH`, `smtp://user@host:port`, `smtps://user@host:port`.
///
/// It never holds a password; a URL with one is refused, because URLs end up in logs and process lists.
public enum MailURL: Sendable, Equatable, CustomStringConvertible {
    /// A folder, absolute or relative to where the process runs.
    case maildir(path: String)
    /// `smtp:` with STARTTLS required (see `TransportSecurity`), `smtps:` with TLS from the first byte.
    case server(tls: Bool, user: String?, host: String, port: Int)

    public static let allowed = "maildir:PATH, smtp://[USER@]HOST[:PORT] or smtps://[USER@]HOST[:PORT]"

    public init(_ text: String) throws(MailURLFault) {
        if text.utf8.count > 1_024 { throw MailURLFault("is longer than 1,024 bytes") }
        if text.unicodeScalars.contains(where: { $0.value < 32 || (127..<160).contains($0.value) }) {
            throw MailURLFault("holds a control character")
        }
        if text.hasPrefix("maildir:") {
            let path = String(text.dropFirst("maildir:".count))
            if path.isEmpty { throw MailURLFault("names no folder after maildir:") }
            self = .maildir(path: path)
        } else if text.hasPrefix("smtp://") {
            self = try Self.server(text.dropFirst("smtp://".count), tls: false)
        } else if text.hasPrefix("smtps://") {
            self = try Self.server(text.dropFirst("smtps://".count), tls: true)
        } else {
            throw MailURLFault("begins with none of maildir:, smtp:// and smtps://")
        }
    }

    private static func server(_ text: Substring, tls: Bool) throws(MailURLFault) -> MailURL {
        var rest = text
        if rest.hasSuffix("/") { rest.removeLast() }
        if let mark = rest.first(where: { "/?#".contains($0) }) { throw MailURLFault("has “\(mark)” after the host") }
        var user: String?
        // The last @ ends the user: mail accounts are often called by their whole address.
        if let at = rest.lastIndex(of: "@") {
            let name = rest[..<at]
            if name.isEmpty { throw MailURLFault("has an empty user before the @") }
            if name.contains(":") { throw MailURLFault("holds a password; put it into a file of its own") }
            guard let unescaped = g_uri_unescape_string(String(name), nil) else {
                throw MailURLFault("has a malformed percent sign in the user")
            }
            defer { g_free(unescaped) }
            guard let decoded = String(validatingCString: unescaped) else {
                throw MailURLFault("has a user that is not UTF-8")
            }
            if decoded.unicodeScalars.contains(where: { $0.value < 32 || (127..<160).contains($0.value) }) {
                throw MailURLFault("holds a control character in the user")
            }
            user = decoded
            rest = rest[rest.index(after: at)...]
        }
        let (host, port) = try hostAndPort(rest)
        return .server(tls: tls, user: user, host: host, port: port ?? (tls ? 465 : 587))
    }

    private static func hostAndPort(_ text: Substring) throws(MailURLFault) -> (String, Int?) {
        var host = text
        var port: Substring?
        if text.first == "[" {
            guard let end = text.firstIndex(of: "]") else { throw MailURLFault("has no ] after the IPv6 address") }
            host = text[text.index(after: text.startIndex)..<end]
            let after = text[text.index(after: end)...]
            guard after.isEmpty || after.first == ":" else { throw MailURLFault("has text after the ]") }
            port = after.isEmpty ? nil : after.dropFirst()
            guard !host.isEmpty, host.utf8.allSatisfy(isAddressByte) else {
                throw MailURLFault("has a malformed IPv6 address")
            }
        } else {
            if let colon = text.firstIndex(of: ":") {
                host = text[..<colon]
                port = text[text.index(after: colon)...]
            }
            guard !host.isEmpty else { throw MailURLFault("names no host") }
            guard host.utf8.count <= 253, host.utf8.allSatisfy(isHostByte), host.first != "-", host.first != "." else {
                throw MailURLFault("has a malformed host; letters, digits, dots and hyphens are allowed")
            }
        }
        guard let port else { return (String(host), nil) }
        guard port.utf8.count <= 5, port.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(port),
            (1...65_535).contains(number)
        else { throw MailURLFault("has a malformed port; 1 to 65535 are allowed") }
        return (String(host), number)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Whether nothing written here leaves this machine: a maildir, `localhost`, 127.0.0.0/8 or `[::1]`.
    public var isLoopback: Bool {
        switch self {
        case .maildir: return true
        case .server(_, _, let host, _):
            if host.lowercased() == "localhost" || host == "::1" { return true }
            let parts = host.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 4 && parts[0] == "127"
                && parts.allSatisfy { $0.utf8.count <= 3 && Int($0).map { (0...255).contains($0) } ?? false }
        }
    }

    public var description: String {
        switch self {
        case .maildir(let path): return "maildir:\(path)"
        case .server(let tls, let user, let host, let port):
            let shown = host.contains(":") ? "[\(host)]" : host
            return "\(tls ? "smtps" : "smtp")://\(user.map { $0 + "@" } ?? "")\(shown):\(port)"
        }
    }
}

/// What is wrong with a mail URL. Never quotes it: it may hold a password by mistake.
public struct MailURLFault: Error, Sendable, Equatable, CustomStringConvertible {
    public let why: String
    init(_ why: String) { self.why = why }
    public var description: String { "the mail URL \(why); allowed is \(MailURL.allowed)" }
}
