/// Instants as text: RFC 3339, strictly.
///
/// Not by Foundation: its reader takes 30 February, 25:61 and what follows the offset, and cuts microseconds off.
extension Instant {
    /// Reads `2026-11-21T08:00:00Z` or `2026-11-21T09:00:00.25+01:00`: years 0000 to 9999, an offset is needed,
    /// up to nine digits of a second (what is finer than a microsecond is cut off), no leap second.
    public init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(41))
        guard (20...40).contains(bytes.count), let local = Self.local(bytes), let (end, micros) = Self.fraction(bytes),
            let offset = Self.offset(bytes[end...])
        else { return nil }
        self.init(microseconds: (local - offset) * 1_000_000 + micros)
    }

    /// In UTC, whole seconds, for people: `2026-11-21T08:00:00Z`.
    public var rfc3339: String { text(fraction: "") }

    /// In UTC and exact: with six digits of a second where there are some, so that reading it gives the same instant.
    public var exactRFC3339: String {
        let micros = (microseconds % 1_000_000 + 1_000_000) % 1_000_000
        guard micros > 0 else { return rfc3339 }
        let digits = String(micros)
        return text(fraction: "." + String(repeating: "0", count: 6 - digits.count) + digits)
    }

    private var wholeSeconds: Int64 {
        microseconds / 1_000_000 - (microseconds % 1_000_000 < 0 ? 1 : 0)
    }

    private func text(fraction: String) -> String {
        let local = LocalTime(wallSeconds: wholeSeconds)
        let (hour, minute, second) = (local.secondOfDay / 3_600, local.secondOfDay / 60 % 60, local.secondOfDay % 60)
        let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
        return "\(local.date)T\(clock)\(fraction)Z"
    }

    /// Seconds of the wall clock in the first 19 bytes, `2026-11-21T08:00:00`.
    private static func local(_ bytes: [UInt8]) -> Int64? {
        let separators: [(Int, [UInt8])] = [(4, [45]), (7, [45]), (10, [84, 116]), (13, [58]), (16, [58])]
        guard separators.allSatisfy({ $0.1.contains(bytes[$0.0]) }),
            let year = number(bytes[0..<4], 0...9_999), let month = number(bytes[5..<7], 1...12),
            let day = number(bytes[8..<10], 1...31), let hour = number(bytes[11..<13], 0...23),
            let minute = number(bytes[14..<16], 0...59), let second = number(bytes[17..<19], 0...59)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        // The 30th of February is a day of March, and so is no date.
        guard date.parts == (year, month, day) else { return nil }
        return LocalTime(date, secondOfDay: hour * 3_600 + minute * 60 + second).wallSeconds
    }

    /// Microseconds behind a dot at 19, and where the offset begins.
    private static func fraction(_ bytes: [UInt8]) -> (end: Int, micros: Int64)? {
        guard bytes[19] == 46 else { return (19, 0) }
        let digits = bytes[20...].prefix { (48...57).contains($0) }
        guard (1...9).contains(digits.count) else { return nil }
        let six = Array(digits.prefix(6)) + Array(repeating: 48, count: max(0, 6 - digits.count))
        return number(six[...], 0...999_999).map { (digits.endIndex, Int64($0)) }
    }

    /// `Z`, `+01:00`, `-01:30` in seconds; nothing may follow.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let bytes = Array(bytes)
        if bytes == [90] || bytes == [122] { return 0 }
        guard bytes.count == 6, bytes[0] == 43 || bytes[0] == 45, bytes[3] == 58,
            let hours = number(bytes[1..<3], 0...23), let minutes = number(bytes[4..<6], 0...59)
        else { return nil }
        let seconds = Int64(hours * 3_600 + minutes * 60)
        return bytes[0] == 43 ? seconds : -seconds
    }

    private static func number(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int>) -> Int? {
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
        return range.contains(value) ? value : nil
    }
}

extension Instant: CustomStringConvertible, Codable {
    public var description: String { rfc3339 }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text.prefix(40))” is not an RFC 3339 instant")
        }
        self = instant
    }

    /// Exact: an envelope that is stored and read again keeps its bytes, and so its hash.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(exactRFC3339)
    }
}
