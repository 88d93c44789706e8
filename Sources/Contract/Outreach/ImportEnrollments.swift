import Outreach

/// Enrolls contacts, each in the sequence of its row; a contact who is on the way through that sequence counts as the same.
/// All good rows or, with `skipBad` off and any bad row, none. At most 500 rows a call.
public struct ImportEnrollments: UseCase {
    public static let route: Route = "POST /imports/enrollments"
    public static let needs = Capability.outreach

    public var rows: [EnrollmentImportRow]
    public var skipBad: Bool
    public var dryRun: Bool

    public init(rows: [EnrollmentImportRow], skipBad: Bool, dryRun: Bool) {
        self.rows = rows
        self.skipBad = skipBad
        self.dryRun = dryRun
    }

    public typealias Answer = ImportTally
}
