import Outreach

/// Adds contacts, or changes those whose address is known. All good rows or, with `skipBad` off and any bad row, none.
/// At most 500 rows a call.
public struct ImportContacts: UseCase {
    public static let route: Route = "POST /contacts"
    public static let needs = Capability.outreach

    public var rows: [ContactRow]
    public var skipBad: Bool
    public var dryRun: Bool

    public init(rows: [ContactRow], skipBad: Bool, dryRun: Bool) {
        self.rows = rows
        self.skipBad = skipBad
        self.dryRun = dryRun
    }

    public typealias Answer = ImportTally
}
