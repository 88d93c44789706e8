extension Connection {
    /// The rows that belong to any number of keys, with few statements whose texts have been prepared before.
    ///
    /// - Parameters:
    ///   - keys: what stands right of `IN`; nothing is asked when there are none.
    ///   - statement: the SQL around the list that it is handed.
    func rows(of keys: [SQLValue], _ statement: (SQL) -> SQL) throws -> [Row] {
        var answer: [Row] = []
        var start = 0
        while start < keys.count {
            let left = keys.count - start
            // A repeated key changes nothing, so the last one fills up to one of few sizes.
            let size = [1, 8, 64].first { left <= $0 } ?? 500
            var chunk = Array(keys[start..<min(start + size, keys.count)])
            start += chunk.count
            if let last = chunk.last { while chunk.count < size { chunk.append(last) } }
            answer += try rows(statement("\(list: chunk)"))
        }
        return answer
    }
}
