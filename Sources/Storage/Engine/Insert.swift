extension Connection {
    /// Inserts any number of rows with few statements, in the order given.
    ///
    /// - Parameters:
    ///   - table: the table's name; like `columns` and `returning` from code, never from input.
    ///   - rows: each with one value a column.
    ///   - suffix: what ends the statement, such as `ON CONFLICT DO NOTHING`, without parameters.
    ///   - returning: a column to return, such as `id`; `nil` for nothing.
    /// - Returns: the returned column of each row inserted. Neither engine promises their order.
    @discardableResult
    public func insert(
        into table: String, columns: [String], rows: [[SQLValue]], suffix: String = "", returning: String? = nil
    ) throws -> [Row] {
        let ending = (suffix.isEmpty ? "" : " \(suffix)") + (returning.map { " RETURNING \($0)" } ?? "")
        let beginning = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
        var answer: [Row] = []
        var start = 0
        while start < rows.count {
            let count = chunk(of: rows.count - start, columns: columns.count)
            var values: [SQLValue] = []
            values.reserveCapacity(count * columns.count)
            for row in rows[start..<start + count] {
                guard row.count == columns.count else {
                    throw StorageFault.sql("\(row.count) values for \(columns.count) columns of \(table)")
                }
                values += row
            }
            let text = beginning + placeholders(rows: count, columns: columns.count) + ending
            answer += try self.rows(SQL(text: text, values: values))
            start += count
        }
        return answer
    }

    /// How many rows the next statement takes: one of few sizes, so that its text has been prepared before.
    ///
    /// At most 2,000 parameters: PostgreSQL takes 65,535 and SQLite 32,766, but SQLite looks named parameters up one by
    /// one when it prepares.
    private func chunk(of rows: Int, columns: Int) -> Int {
        [100, 64, 32, 16, 8, 4, 2].first { $0 <= rows && $0 * columns <= 2_000 } ?? 1
    }

    /// `($1, $2), ($3, $4)`.
    private func placeholders(rows: Int, columns: Int) -> String {
        var text = ""
        text.reserveCapacity(rows * columns * 6)
        for row in 0..<rows {
            text += row == 0 ? "(" : ", ("
            for column in 1...max(columns, 1) {
                text += column == 1 ? "$" : ", $"
                text += String(row * columns + column)
            }
            text += ")"
        }
        return text
    }
}
