/// What the system's time-zone database says. Implemented on date-tz; never on Foundation, whose copy is stale.
public protocol Zones: Sendable {
    /// Whether the database knows this name (`Europe/Berlin`; not `PST`, not `GMT+3`).
    func knows(_ zone: ZoneName) -> Bool
    /// The wall clock in `zone` at `instant`.
    func local(_ instant: Instant, in zone: ZoneName) -> LocalTime
    /// The instant of a wall-clock time: in a gap the first valid instant after it, in an overlap the earlier
    /// of the two (semantics 4.7).
    func instant(of local: LocalTime, in zone: ZoneName) -> Instant
}

/// The name of a zone in the tz database, such as `America/Vancouver`.
public struct ZoneName: Hashable, Sendable, Codable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ name: String) { rawValue = name }
    public static let utc = ZoneName("Etc/UTC")

    public init(from decoder: any Decoder) throws { rawValue = try String(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try rawValue.encode(to: encoder) }
}
