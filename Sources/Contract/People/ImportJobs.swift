import Outreach

/// Adds jobs; one with the same title and company is changed. All or, with `skipBad` off and any bad row, none.
public struct ImportJobs: UseCase {
    public static let route: Route = "POST /jobs"
    public static let needs = Capability.outreach

    public var rows: [JobRow]
    public var skipBad: Bool
    public var dryRun: Bool

    public init(rows: [JobRow], skipBad: Bool, dryRun: Bool) {
        self.rows = rows
        self.skipBad = skipBad
        self.dryRun = dryRun
    }

    public typealias Answer = ImportTally
}
