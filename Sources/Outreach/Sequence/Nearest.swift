/// What somebody probably meant.
public enum Nearest {
    /// The closest of `names` to `text`, where it differs by a third of its letters at most; the first of equals.
    public static func to(_ text: String, among names: [String]) -> String? {
        let wanted = Array(text.lowercased().prefix(80))
        let best = names.map { ($0, distance(wanted, Array($0.lowercased()))) }.min { $0.1 < $1.1 }
        guard let (name, distance) = best, distance <= max(2, name.count / 3) else { return nil }
        return name
    }

    /// Levenshtein's distance, a row at a time.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
