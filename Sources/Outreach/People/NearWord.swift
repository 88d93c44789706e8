/// The word that somebody probably meant.
public enum NearWord {
    /// The nearest of `known`, when it is no further away than a slip of the finger.
    public static func nearest(to word: String, among known: [String]) -> String? {
        // A long word is nobody's slip, and comparing it would cost.
        guard !word.isEmpty, word.count <= 40 else { return nil }
        let scored = known.map { (word: $0, distance: distance(word, $0)) }
        guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= min(3, word.count / 2) ? best.word : nil
    }

    /// Levenshtein's distance of two short words.
    public static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let cost = diagonal + (right[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
