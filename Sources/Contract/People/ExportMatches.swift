import Outreach

/// Gives matches by id as rows that can be imported again.
public struct ExportMatches: UseCase {
    public static let route: Route = "GET /exports/matches"
    public static let needs = Capability.read

    public var limit: Int?
    public var after: String?

    public init(limit: Int? = nil, after: String? = nil) {
        self.limit = limit
        self.after = after
    }

    public typealias Answer = ExportPage<MatchRow>
}
