/// A time on a clock's face, without a date: `09:30`.
public struct TimeOfDay: Hashable, Comparable, Sendable, Codable, LosslessStringConvertible {
    /// Seconds since midnight, 0 ..< 86,400.
    public let seconds: Int

    public init(seconds: Int) {
        precondition((0..<86_400).contains(seconds), "a time of day lies between 00:00 and 23:59:59")
        self.seconds = seconds
    }

    /// Reads `9:30`, `09:30` or `09:30:15`; anything else, also `24:00`, is `nil`.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60, numbers.count < 3 || numbers[2] < 60
        else {
            return nil
        }
        seconds = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    }

    /// `09:30`, with seconds only when there are some.
    public var description: String {
        String(LocalTime(CivilDate(dayNumber: 0), secondOfDay: seconds).description.dropFirst(11))
    }

    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.seconds < right.seconds }

    public init(from decoder: any Decoder) throws { self = try decoder.spoken() }
    public func encode(to encoder: any Encoder) throws { try description.encode(to: encoder) }
}

extension Decoder {
    /// A value that is stored as the text a person would write.
    func spoken<Value: LosslessStringConvertible>() throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Value(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "“\(text.prefix(60))” is not a \(Value.self)")
        }
        return value
    }
}
