import Outreach
import Synchronization

/// The message in an answer that is still coming: as much of the JSON object's `subject` and `body` as is there.
///
/// For people who watch only. What counts is read from the whole answer, strictly, when it has come.
struct PartialAnswer: Sendable, Equatable {
    private(set) var subject = ""
    private(set) var body = ""

    init(_ text: some StringProtocol) {
        var scanner = Scanner(text.unicodeScalars)
        guard scanner.skip(to: "{") else { return }
        while let key = scanner.string(), scanner.isWhole, scanner.skip(to: ":") {
            switch key {
            case "subject": subject = scanner.string() ?? ""
            case "body": body = scanner.string() ?? ""
            default: scanner.skipValue()
            }
            guard scanner.isWhole, scanner.skip(to: ",") else { return }
        }
    }

    /// As a person reads it.
    var text: String { subject.isEmpty ? body : "\(subject)\n\n\(body)" }
}

/// Hands on what is new of a message while its JSON comes.
final class PartialHearing: Sendable {
    private let state = Mutex((raw: "", told: 0))
    private let tell: @Sendable (String) -> Void

    init(_ tell: @escaping @Sendable (String) -> Void) { self.tell = tell }

    func hear(_ heard: Heard) {
        let new: String = state.withLock { state in
            switch heard {
            case .text(let piece): state.raw += piece
            case .again:
                state = (raw: "", told: 0)
                return "\n"
            }
            let text = PartialAnswer(state.raw).text
            defer { state.told = text.count }
            return text.count > state.told ? String(text.dropFirst(state.told)) : ""
        }
        if !new.isEmpty { tell(new) }
    }
}

extension PartialAnswer {
    private struct Scanner {
        private var rest: Substring.UnicodeScalarView.SubSequence
        /// Whether the last string or value was there to its end.
        private(set) var isWhole = true

        init(_ scalars: some Collection<Unicode.Scalar>) {
            var view = Substring.UnicodeScalarView()
            view.append(contentsOf: scalars)
            rest = view[...]
        }

        /// Goes behind the next `mark`, over white space and a fence's words; `false` when it is not there.
        mutating func skip(to mark: Unicode.Scalar) -> Bool {
            while let next = rest.popFirst() {
                if next == mark { return true }
                guard mark == "{" || next.properties.isWhitespace else { return false }
            }
            return false
        }

        /// The next string, with its escapes read; what is there of it when it is not whole. `nil` when none begins here.
        mutating func string() -> String? {
            while let next = rest.first, next.properties.isWhitespace { rest.removeFirst() }
            guard rest.first == "\"" else { return nil }
            rest.removeFirst()
            var units: [UInt16] = []
            isWhole = false
            while let next = rest.popFirst() {
                if next == "\"" {
                    isWhole = true
                    break
                }
                guard next == "\\" else {
                    units += Character(next).utf16
                    continue
                }
                guard let unit = escaped() else { break }
                units.append(unit)
            }
            return String(decoding: units, as: UTF16.self)
        }

        private mutating func escaped() -> UInt16? {
            guard let next = rest.popFirst() else { return nil }
            switch next {
            case "n": return 10
            case "t": return 9
            case "r", "b", "f": return 32
            case "u":
                let digits = String(String.UnicodeScalarView(rest.prefix(4)))
                guard digits.count == 4, let unit = UInt16(digits, radix: 16) else { return nil }
                rest.removeFirst(4)
                return unit
            default: return Character(next).utf16.first
            }
        }

        /// Goes over a value that nobody watches.
        mutating func skipValue() {
            var depth = 0
            isWhole = false
            while let next = rest.first {
                switch next {
                case "\"":
                    _ = string()
                    guard isWhole else { return }
                    isWhole = false
                    continue
                case "{", "[": depth += 1
                case "}", "]":
                    if depth == 0 { isWhole = true; return }
                    depth -= 1
                case "," where depth == 0:
                    isWhole = true
                    return
                default: break
                }
                rest.removeFirst()
            }
        }
    }
}
