import Contract
import Foundation
import Outreach
import Providers
import Terminal
import Workflow

/// The settings, read and checked once at the start. A malformed one stops it.
struct Settings: Sendable {
    /// A language model's endpoint.
    struct Endpoint: Sendable, Equatable {
        /// Without a trailing slash; `recorded:FOLDER` for recordings.
        var url: String
        var name: String
        var wire = Wire.chat
        var key: String?
        var price: ModelPrice?
    }

    var database: String
    var member: String?
    var server: String?
    var token: String?
    var listen: (host: String, port: Int)
    var model: Endpoint?
    var reviewer: Endpoint?
    var fallback: Endpoint?
    /// Where questions and answers are recorded.
    var record: String?
    var mail: MailURL
    var mailPassword: String?
    var mailToken: String?
    var mailAuthority: String?
    var prompts: String?
    var limits: Limits
    /// For `countersign settings`.
    var lines: [SettingLine]

    init(_ sources: SettingsSources, environment: [String: String]) throws {
        let reader = SettingsReader(sources: sources)
        let data = environment["XDG_DATA_HOME"] ?? environment["HOME"].map { "\($0)/.local/share" } ?? "."
        let folder = "\(data)/countersign"
        database = try reader.text(.database) ?? "sqlite:\(folder)/countersign.db"
        member = try reader.text(.member)
        server = try reader.text(.server).map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        token = try reader.secret(.tokenFile, or: nil)
        listen = try reader.parsed(.listen, Self.address) ?? ("127.0.0.1", 8_080)
        model = try reader.endpoint(.writer)
        reviewer = try reader.endpoint(.reviewer, standard: model)
        fallback = try reader.endpoint(.fallback)
        record = try reader.text(.modelRecord)
        mail = try reader.parsed(.mail) { try MailURL($0) } ?? MailURL("maildir:\(folder)/mail")
        mailPassword = try reader.secret(.mailPasswordFile, or: .mailPassword)
        mailToken = try reader.secret(.mailTokenFile, or: nil)
        mailAuthority = try reader.text(.mailAuthority)
        prompts = try reader.text(.prompts)
        limits = Limits()
        limits.grace = try reader.parsed(.grace, Self.grace) ?? limits.grace
        limits.modelCalls = try reader.parsed(.modelCalls) { try Self.number($0, 1...1_024) } ?? limits.modelCalls
        lines = try Setting.allCases.map { try reader.line($0) }
    }

    /// `HOST:PORT`; an IPv6 host in brackets.
    static func address(_ text: String) throws -> (host: String, port: Int) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw Malformed("HOST:PORT such as 127.0.0.1:8080") }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        guard !host.isEmpty, !host.contains(where: \.isWhitespace) else {
            throw Malformed("HOST:PORT such as 127.0.0.1:8080")
        }
        return (host, port)
    }

    /// `0`, `90s`, `10m`, `2h`; 0 to 24 hours (semantics 4.5).
    private static func grace(_ text: String) throws -> Duration {
        let allowed = Malformed("0, 90s, 10m or 2h, at most 24h")
        let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600]
        guard let last = text.last else { throw allowed }
        let digits = units[last] == nil ? text[...] : text.dropLast()
        guard !digits.isEmpty, digits.count <= 6, let count = Int(digits), count == 0 || units[last] != nil else {
            throw allowed
        }
        let seconds = count * (units[last] ?? 1)
        guard (0...86_400).contains(seconds) else { throw allowed }
        return .seconds(seconds)
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw Malformed("a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}

/// A value that is not allowed, in words that say what is.
struct Malformed: Error, CustomStringConvertible {
    var allowed: String
    init(_ allowed: String) { self.allowed = allowed }
    var description: String { "allowed is \(allowed)" }
}
