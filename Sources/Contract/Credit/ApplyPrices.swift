import Outreach

/// Makes a file the price list that counts from now on. What is reserved keeps the price it was reserved at.
public struct ApplyPrices: UseCase {
    public static let route: Route = "POST /credit/prices"
    public static let needs = Capability.credit

    /// The YAML text, at most 16 KiB; what it leaves out keeps its price.
    public var source: String
    /// Only says what would change.
    public var dryRun: Bool

    public init(source: String, dryRun: Bool) {
        self.source = source
        self.dryRun = dryRun
    }

    public struct Answer: Codable, Sendable, Equatable {
        public struct Change: Codable, Sendable, Equatable {
            /// Such as `send.email`.
            public var action: String
            public var before: Int
            public var after: Int

            public init(action: String, before: Int, after: Int) {
                self.action = action
                self.before = before
                self.after = after
            }
        }

        /// The list that counts now; the old one where nothing changed, or in a dry run.
        public var version: Int
        public var changes: [Change]

        public init(version: Int, changes: [Change]) {
            self.version = version
            self.changes = changes
        }
    }
}
