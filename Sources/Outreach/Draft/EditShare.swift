/// How much of a text a person changed.
public enum EditShare {
    /// The words that are not common to both, as a share of all words of both, in per cent; 0 for the same words in the same
    /// order. Long texts are compared by their first 2,000 words each.
    public static func percent(from before: MessageText, to after: MessageText) -> Int {
        let (old, new) = (words(before), words(after))
        let all = old.count + new.count
        guard all > 0 else { return 0 }
        let changed = all - 2 * common(old, new)
        // Something that was changed is never told as nothing.
        return changed == 0 ? 0 : max(1, changed * 100 / all)
    }

    private static func words(_ text: MessageText) -> [Substring] {
        let whole = [text.subject ?? "", text.body].joined(separator: "\n")
        return Array(whole.split(whereSeparator: \.isWhitespace).prefix(2_000))
    }

    /// The length of the longest common subsequence, a row at a time.
    private static func common(_ left: [Substring], _ right: [Substring]) -> Int {
        var row = [Int](repeating: 0, count: right.count + 1)
        for word in left {
            var diagonal = 0
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                row[column + 1] = word == other ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[right.count]
    }
}
