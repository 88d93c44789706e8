/// One event of a stream, of which only the data matters here.
struct ServerEvent: Sendable, Equatable {
    var data: [UInt8]
}

/// Reads server-sent events (WHATWG HTML, 9.2) from pieces that may be cut anywhere. Linear in what it is fed.
struct EventStream: Sendable {
    struct TooLong: Error, Equatable { var limit: Int }

    /// Bytes of one line, and of the data of one event.
    private let limit: Int
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var afterReturn = false
    private var isFirstLine = true

    init(limit: Int) { self.limit = limit }

    /// The events that `bytes` complete. What stands open at the end of the stream is no event.
    mutating func take(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [ServerEvent] {
        var events: [ServerEvent] = []
        for byte in bytes {
            switch byte {
            case 10 where afterReturn: afterReturn = false
            case 10, 13:
                afterReturn = byte == 13
                if let event = try endLine() { events.append(event) }
            default:
                afterReturn = false
                guard line.count < limit else { throw TooLong(limit: limit) }
                line.append(byte)
            }
        }
        return events
    }

    private mutating func endLine() throws(TooLong) -> ServerEvent? {
        defer {
            line.removeAll(keepingCapacity: true)
            isFirstLine = false
        }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        guard !line.isEmpty else {
            defer { (data, hasData) = ([], false) }
            return hasData ? ServerEvent(data: data) : nil
        }
        guard let value = Self.value(of: Self.dataName, in: line) else { return nil }
        guard data.count + value.count < limit else { throw TooLong(limit: limit) }
        if hasData { data.append(10) }
        data.append(contentsOf: value)
        hasData = true
        return nil
    }

    private static let dataName = Array("data".utf8)

    /// What stands behind `name:` and one space; `nil` for a comment or another field.
    private static func value(of name: [UInt8], in line: [UInt8]) -> ArraySlice<UInt8>? {
        guard line.starts(with: name) else { return nil }
        let rest = line.dropFirst(name.count)
        guard let colon = rest.first else { return rest }
        guard colon == UInt8(ascii: ":") else { return nil }
        let value = rest.dropFirst()
        return value.first == 32 ? value.dropFirst() : value
    }
}
