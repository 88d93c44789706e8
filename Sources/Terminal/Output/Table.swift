/// Lines up columns by display width.
enum Table {
    private static let gap = "  "
    private static let narrowest = 8

    /// The head, when there are rows, and the rows; each at most `width` columns when its flexible cells can give way.
    static func lines(_ columns: [Column], _ rows: [[String]], width: Int) -> [String] {
        guard !rows.isEmpty else { return [] }
        let head = columns.map(\.title)
        let widths = fitted(
            columns: columns,
            wanted: columns.indices.map { index in ([head] + rows).map { DisplayWidth.of($0[index]) }.max() ?? 0 },
            width: width)
        return ([head] + rows).map { row in
            let cells = columns.indices.map { index in
                let cut = DisplayWidth.cut(row[index], to: widths[index])
                return DisplayWidth.padded(cut, to: widths[index], toTheRight: columns[index].isNumber)
            }
            let line = cells.joined(separator: gap)
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }

    /// Takes from the widest flexible column, a column at a time, until the line fits.
    private static func fitted(columns: [Column], wanted: [Int], width: Int) -> [Int] {
        var widths = wanted
        var excess = widths.reduce(0, +) + gap.count * (columns.count - 1) - width
        while excess > 0 {
            let flexible = columns.indices.filter { columns[$0].mayBeCut && widths[$0] > narrowest }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
