import Outreach

/// The organisation that this database belongs to.
public struct Installation: Sendable, Equatable {
    public var organisation: String
    public var zone: ZoneName
    /// Made for trying things: time may be set, and carriers reach no further than this host.
    public var isSandbox: Bool
    public var stoppedAt: Instant?
    public var practice = Practice()
}

extension Connection {
    /// `nil` before the database was set up.
    public func installation() throws -> Installation? {
        try row("SELECT organisation, zone, sandbox, stopped_at, practice FROM installation WHERE id = 1").map { row in
            Installation(
                organisation: try row.text("organisation"), zone: ZoneName(try row.text("zone")),
                isSandbox: try row.bool("sandbox"), stoppedAt: try row.optionalInstant("stopped_at"),
                practice: try row.optionalText("practice").map { try JSONColumn.value(Practice.self, in: $0) }
                    ?? Practice())
        }
    }

    /// Replaces the practice and the organisation's zone.
    public func setPractice(_ practice: Practice, zone: ZoneName) throws {
        try run("UPDATE installation SET practice = \(try JSONColumn.text(practice)), zone = \(zone) WHERE id = 1")
    }

    /// Sets the database up, once; later calls change nothing and answer false.
    public func setUp(organisation: String, zone: ZoneName, sandbox: Bool, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO installation (id, organisation, zone, sandbox, created_at)
            VALUES (1, \(organisation), \(zone), \(sandbox), \(now)) ON CONFLICT (id) DO NOTHING
            """) == 1
    }
}
