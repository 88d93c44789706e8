/// The identity of a stored record, printed short and spoken: `D-1042`.
///
/// Every kind of record has a type of its own, so a draft's id is never taken for a notice's.
public protocol RecordID: RawRepresentable<Int64>, Hashable, Sendable, Codable, Comparable, LosslessStringConvertible {
    /// The letters before the dash.
    static var prefix: String { get }
    init(rawValue: Int64)
}

extension RecordID {
    public init(_ number: Int64) { self.init(rawValue: number) }

    /// Reads `D-1042` (any case). Anything else, also a number alone, is `nil`.
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].allSatisfy(\.isASCII), parts[0].uppercased() == Self.prefix,
            parts[1].count <= 18,
            parts[1].allSatisfy(\.isASCIIDigit), let number = Int64(parts[1]), number > 0
        else { return nil }
        self.init(rawValue: number)
    }

    public var description: String { "\(Self.prefix)-\(rawValue)" }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text.prefix(40))” is not an id like \(Self.prefix)-7")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Character {
    /// Whether this is one of `0`…`9`; other scripts' digits are not.
    public var isASCIIDigit: Bool { isASCII && isNumber }
}

/// A draft: `D-1042`.
public struct DraftID: RecordID {
    public static let prefix = "D"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// An enrollment: `E-12`.
public struct EnrollmentID: RecordID {
    public static let prefix = "E"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// Anything else in Needs attention: `N-31`.
public struct NoticeID: RecordID {
    public static let prefix = "N"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// One movement of the ledger: `C-88`.
public struct CreditEntryID: RecordID {
    public static let prefix = "C"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A job: `J-3`.
public struct JobID: RecordID {
    public static let prefix = "J"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A contact: `P-9` (a person).
public struct ContactID: RecordID {
    public static let prefix = "P"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A member: `M-1`.
public struct MemberID: RecordID {
    public static let prefix = "M"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A bearer token: `T-4`; the secret itself is never stored.
public struct TokenID: RecordID {
    public static let prefix = "T"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A sequence: known to people by its name.
public struct SequenceID: RecordID {
    public static let prefix = "S"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A company: `CO-7`.
public struct CompanyID: RecordID {
    public static let prefix = "CO"
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}
