/// SQL text whose `\(values)` travel as bound parameters `$1`, `$2` …, never as text.
///
/// One text serves both engines. What differs stands in `Dialect`.
public struct SQL: ExpressibleByStringInterpolation, Sendable {
    public private(set) var text: String
    public private(set) var values: [SQLValue]

    public init(stringLiteral value: String) {
        text = value
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// For text made by this module alone, such as a row of placeholders.
    init(text: String, values: [SQLValue] = []) {
        self.text = text
        self.values = values
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ value: any SQLConvertible) {
            values.append(value.sqlValue)
            text += "$\(values.count)"
        }

        public mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            values.append(value?.sqlValue ?? .null)
            text += "$\(values.count)"
        }

        /// `($1, $2, $3)`: the right side of IN. Never empty.
        public mutating func appendInterpolation(list: [SQLValue]) {
            precondition(!list.isEmpty, "IN () is no SQL")
            text += "("
            for (index, value) in list.enumerated() {
                values.append(value)
                text += index == 0 ? "$\(values.count)" : ", $\(values.count)"
            }
            text += ")"
        }

        /// Other SQL, its parameters renumbered behind ours.
        public mutating func appendInterpolation(_ part: SQL) {
            text += part.renumbered(by: values.count)
            values += part.values
        }
    }

    /// The text with `$n` raised by `offset`; our texts hold no `$` but parameters (a test keeps it so).
    private func renumbered(by offset: Int) -> String {
        guard offset > 0, !values.isEmpty else { return text }
        var result = ""
        var digits: Int?
        for character in text {
            if let number = digits {
                if let digit = character.wholeNumberValue, character.isASCII {
                    digits = number * 10 + digit
                    continue
                }
                result += String(number + offset)
                digits = nil
            }
            result.append(character)
            if character == "$" { digits = 0 }
        }
        if let number = digits { result += String(number + offset) }
        return result
    }
}

/// What a column or a parameter holds. There is nothing but these three, in either engine.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
}

/// A Swift value that has one way into a column.
public protocol SQLConvertible: Sendable {
    var sqlValue: SQLValue { get }
}
