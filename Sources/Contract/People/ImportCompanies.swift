import Outreach

/// Adds companies, or changes those whose name is known. All good rows or, with `skipBad` off and any bad row, none.
/// At most 500 rows a call.
public struct ImportCompanies: UseCase {
    public static let route: Route = "POST /companies"
    public static let needs = Capability.outreach

    public var rows: [CompanyRow]
    public var skipBad: Bool
    public var dryRun: Bool

    public init(rows: [CompanyRow], skipBad: Bool, dryRun: Bool) {
        self.rows = rows
        self.skipBad = skipBad
        self.dryRun = dryRun
    }

    public typealias Answer = ImportTally
}
