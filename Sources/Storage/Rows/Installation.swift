import Outreach
import Synchronization

/// The organisation that this database belongs to.
public struct Installation: Sendable, Equatable {
    public var organisation: String
    public var zone: ZoneName
    /// Made for trying things: time may be set, and carriers reach no further than this host.
    public var isSandbox: Bool
    public var practice = Practice()
    public var createdAt: Instant
}

/// The practice that was decoded last, since every draft asks for it and it hardly ever changes.
private let lastPractice = Mutex<(text: String, practice: Practice)?>(nil)

extension Connection {
    /// `nil` before the database was set up.
    public func installation() throws -> Installation? {
        try row("SELECT organisation, zone, sandbox, practice, created_at FROM installation WHERE id = 1").map { row in
            Installation(
                organisation: try row.text("organisation"), zone: ZoneName(try row.text("zone")),
                isSandbox: try row.bool("sandbox"),
                practice: try row.optionalText("practice").map(practice(in:)) ?? Practice(),
                createdAt: try row.instant("created_at"))
        }
    }

    private func practice(in text: String) throws -> Practice {
        if let known = lastPractice.withLock({ $0 }), known.text == text { return known.practice }
        let practice = try JSONColumn.value(Practice.self, in: text)
        lastPractice.withLock { $0 = (text, practice) }
        return practice
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
