import Outreach

/// Makes matches or moves them. All good rows or, with `skipBad` off and any bad row, none. At most 500 rows a call.
public struct ImportMatches: UseCase {
    public static let route: Route = "POST /matches"
    public static let needs = Capability.outreach

    public var rows: [MatchRow]
    public var skipBad: Bool
    public var dryRun: Bool

    public init(rows: [MatchRow], skipBad: Bool, dryRun: Bool) {
        self.rows = rows
        self.skipBad = skipBad
        self.dryRun = dryRun
    }

    public typealias Answer = ImportTally
}
