import Outreach

/// What an import did, or would do.
public struct ImportTally: Codable, Sendable, Equatable {
    public var added: Int
    public var changed: Int
    public var same: Int
    /// Each with its line and field; such rows are left out.
    public var refused: [Problem]

    public init(added: Int, changed: Int, same: Int, refused: [Problem]) {
        self.added = added
        self.changed = changed
        self.same = same
        self.refused = refused
    }
}
