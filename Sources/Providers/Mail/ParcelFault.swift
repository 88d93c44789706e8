/// Why a parcel cannot become a mail. Nothing was built or sent; the same parcel will never do better.
public enum ParcelFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// A control character, such as a line end, where one would start a header of its own.
    case control(field: String, codePoint: UInt32)
    /// An address, Message-ID or List-Unsubscribe value that is malformed.
    case malformed(field: String, why: String)
    case tooLong(field: String, limit: Int)
    /// Text that a reader would decode (`=?utf-8?q?…?=`), and so show something else than was approved.
    case looksEncoded(field: String)
    case noRecipient
    case tooMany(field: String, limit: Int)
    /// The mail library produced nothing, or lines that SMTP does not allow.
    case unwritable(why: String)

    public var description: String {
        switch self {
        case .control(let field, let codePoint):
            "\(field) holds the control character U+\(hexadecimal(codePoint)), which a header must not"
        case .malformed(let field, let why): "\(field) \(why)"
        case .tooLong(let field, let limit): "\(field) is longer than \(limit) bytes"
        case .looksEncoded(let field): "\(field) holds “=?”, which mail programs would decode into other text"
        case .noRecipient: "the mail has no recipient"
        case .tooMany(let field, let limit): "\(field) has more than \(limit) entries"
        case .unwritable(let why): "the mail cannot be written: \(why)"
        }
    }

    private func hexadecimal(_ codePoint: UInt32) -> String {
        let digits = String(codePoint, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
