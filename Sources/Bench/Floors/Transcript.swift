import Storage

/// A connection that notes the text of every statement it passes on, so that a floor can run the very same.
final class Transcript: Connection {
    private let connection: any Connection
    private(set) var texts: [String] = []

    init(_ connection: any Connection) { self.connection = connection }

    var dialect: Dialect { connection.dialect }

    func rows(_ sql: SQL) throws -> [Row] {
        texts.append(sql.text)
        return try connection.rows(sql)
    }

    func run(_ sql: SQL) throws -> Int {
        texts.append(sql.text)
        return try connection.run(sql)
    }
}
