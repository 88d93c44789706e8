/// Two texts side by side: changed lines with `-` and `+`, the changed words in colour.
enum WordDiff {
    static func lines(from old: String, to new: String, style: Style) -> [String] {
        let before = split(old)
        let after = split(new)
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var result: [String] = []
        var left = 0
        var right = 0
        while left < before.count || right < after.count {
            let gone = run(&left, of: before, in: removed)
            let come = run(&right, of: after, in: inserted)
            result += hunk(gone, come, style: style)
            if gone.isEmpty, come.isEmpty {
                left += 1
                right += 1
            }
        }
        return result
    }

    private static func split(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The changed lines that begin here.
    private static func run(_ index: inout Int, of lines: [String], in changed: Set<Int>) -> [String] {
        var found: [String] = []
        while index < lines.count, changed.contains(index) {
            found.append(lines[index])
            index += 1
        }
        return found
    }

    private static func hunk(_ gone: [String], _ come: [String], style: Style) -> [String] {
        let old = gone.map(words)
        let new = come.map(words)
        let difference = new.flatMap { $0 }.difference(from: old.flatMap { $0 })
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        return marked(old, removed, "-", style.bad) + marked(new, inserted, "+", style.good)
    }

    private static func words(_ line: String) -> [Substring] {
        line.split(separator: " ", omittingEmptySubsequences: false)
    }

    private static func marked(
        _ lines: [[Substring]], _ changed: Set<Int>, _ sign: String, _ colour: (String) -> String
    ) -> [String] {
        var index = 0
        return lines.map { words in
            let text = words.map { word in
                defer { index += 1 }
                return changed.contains(index) ? colour(String(word)) : String(word)
            }
            return "\(colour(sign)) \(text.joined(separator: " "))"
        }
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
