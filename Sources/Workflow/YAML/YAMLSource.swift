import Contract
import Outreach
import Yams

extension YAMLReader {
    /// Why nothing of a file can be read.
    struct Unreadable: Error { var problem: Problem }

    /// The root of a file of at most `limit` bytes; `nil` when the file is empty.
    ///
    /// - Parameter aliases: whether one node may stand in several places; whoever walks over all of a file forbids it,
    ///   as a few lines of aliases of aliases make a tree of any size.
    static func root(of source: String, limit: Int, what: String, aliases: Bool = true) throws(Unreadable) -> Node? {
        guard source.utf8.count <= limit else {
            throw Unreadable(problem: Problem("A \(what) file is at most \(limit / 1_024) KiB."))
        }
        do {
            let parser = try Parser(yaml: source)
            // The nodes hold their anchors weakly.
            return try withExtendedLifetime(parser) {
                let root = try parser.singleRoot()
                if !aliases, let mark = root?.firstAnchor {
                    throw Unreadable(
                        problem: Problem(
                            "Anchors and aliases (& and *) are not read here; write it out.", line: mark.line,
                            column: mark.column))
                }
                return root
            }
        } catch let error as Unreadable {
            throw error
        } catch let error as YamlError {
            throw Unreadable(problem: error.problem)
        } catch {
            throw Unreadable(problem: Problem("The file cannot be read: \(error)"))
        }
    }
}

extension Node {
    /// Where the first node with an anchor stands. What an alias names has one, so that the walk enters none twice.
    fileprivate var firstAnchor: Mark? {
        if anchor != nil { return mark }
        if let mapping { return mapping.lazy.compactMap { $0.key.firstAnchor ?? $0.value.firstAnchor }.first }
        return sequence?.lazy.compactMap(\.firstAnchor).first
    }
}

extension YamlError {
    /// Where a syntax error is, and the parser's own words for it.
    fileprivate var problem: Problem {
        switch self {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            Problem("This is not YAML: \(text)", line: mark.line, column: mark.column)
        case .reader(let text, _, _, _): Problem("This is not YAML: \(text)")
        case .duplicatedKeysInMapping(let keys, let context):
            Problem(
                "The key \(keys.map { "\($0)" }.joined(separator: ", ")) stands twice.", line: context.mark.line,
                column: context.mark.column)
        default: Problem("This is not YAML.")
        }
    }
}

/// The characters of a file, to say where one of a scalar's stands.
struct YAMLText {
    private let scalars: [Unicode.Scalar]
    /// Where each line begins.
    private let starts: [Int]

    init(_ source: String) {
        scalars = Array(source.unicodeScalars)
        var starts = [0]
        for (index, scalar) in scalars.enumerated() where Self.isBreak(scalar) {
            // Of CR LF the second ends the line.
            if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
            starts.append(index + 1)
        }
        self.starts = starts
    }

    /// Where the character behind `prefix` of a scalar's value stands, 1-based; the scalar's own place when quoting and
    /// folding leave it unclear.
    func place(behind prefix: String, of scalar: Node.Scalar) -> (line: Int, column: Int)? {
        guard let mark = scalar.mark else { return nil }
        guard starts.indices.contains(mark.line - 1) else { return (mark.line, mark.column) }
        var index = starts[mark.line - 1] + mark.column - 1
        switch scalar.style {
        case .literal, .folded:
            guard starts.indices.contains(mark.line) else { return (mark.line, mark.column) }
            index = starts[mark.line]
        case .singleQuoted, .doubleQuoted: index += 1
        case .plain, .any: break
        }
        skipSpace(&index)
        for character in prefix.unicodeScalars {
            if character.properties.isWhitespace {
                skipSpace(&index)
            } else if !take(character, at: &index, scalar.style) {
                return (mark.line, mark.column)
            }
        }
        let line = (starts.firstIndex { $0 > index } ?? starts.count) - 1
        return (line + 1, index - starts[line] + 1)
    }

    private func skipSpace(_ index: inout Int) {
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    }

    /// Goes past what stands for a character; false when that is something else.
    private func take(_ character: Unicode.Scalar, at index: inout Int, _ style: Node.Scalar.Style) -> Bool {
        guard index < scalars.count else { return false }
        let isDoubled = style == .singleQuoted && scalars[index] == "'"
        let isEscaped = style == .doubleQuoted && scalars[index] == "\\"
        if isDoubled || isEscaped { index += 1 }
        guard index < scalars.count, scalars[index] == character else { return false }
        index += 1
        return true
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    }
}
