import Outreach

/// Price lists, the one that counts first.
public struct ListPrices: UseCase {
    public static let route: Route = "GET /credit/prices"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public struct Answer: Codable, Sendable, Equatable {
        public struct Version: Codable, Sendable, Equatable {
            public var prices: PriceList
            /// Absent of the list that comes with the program.
            public var appliedAt: Instant?
            public var appliedBy: String?
            /// As a file that can be applied.
            public var source: String

            public init(prices: PriceList, appliedAt: Instant? = nil, appliedBy: String? = nil, source: String) {
                self.prices = prices
                self.appliedAt = appliedAt
                self.appliedBy = appliedBy
                self.source = source
            }
        }

        public var versions: [Version]
        public var next: String?

        public init(versions: [Version], next: String? = nil) {
            self.versions = versions
            self.next = next
        }
    }
}
