import CDateTZ
import Outreach
import Synchronization

/// The zones of the system's tz database, read by date-tz.
///
/// `local` and `instant` ask for a zone that `knows` has confirmed: an unknown one stops the process with its name,
/// because every other answer would be a wrong send time that nobody notices. The database has no daylight saving
/// time after 2037.
public struct SystemZones: Zones {
    public init() {}

    public func knows(_ zone: ZoneName) -> Bool { find(zone) != nil }

    public func local(_ instant: Instant, in zone: ZoneName) -> LocalTime {
        let seconds = instant.wholeSeconds
        var offset: Int64 = 0
        precondition(cdatetz_offset(known(zone).pointer, seconds, &offset), "the tz database cannot be read")
        return LocalTime(wallSeconds: seconds + offset)
    }

    public func instant(of local: LocalTime, in zone: ZoneName) -> Instant {
        var seconds: Int64 = 0
        precondition(
            cdatetz_instant(known(zone).pointer, local.wallSeconds, &seconds),
            "\(local) is out of range, or the tz database cannot be read")
        return Instant(seconds: seconds)
    }

    /// Every name the database knows, in its order.
    public var names: [ZoneName] {
        var texts = [UnsafePointer<CChar>?](repeating: nil, count: 4_096)
        let count = min(Int(cdatetz_names(&texts, Int64(texts.count))), texts.count)
        return texts.prefix(count).compactMap { $0.map { ZoneName(String(cString: $0)) } }
    }

    private func known(_ zone: ZoneName) -> Zone {
        guard let found = find(zone) else {
            preconditionFailure("“\(zone.rawValue)” is not in the tz database; ask knows(_:) first")
        }
        return found
    }

    private func find(_ zone: ZoneName) -> Zone? {
        if let found = Self.found.withLock({ $0[zone] }) { return found }
        // A C string would end at the first NUL and find another zone than was asked for.
        guard zone.rawValue.utf8.count <= 64, !zone.rawValue.utf8.contains(0) else { return nil }
        guard let pointer = cdatetz_find(zone.rawValue) else { return nil }
        let found = Zone(pointer: pointer)
        Self.found.withLock { $0[zone] = found }
        return found
    }

    // Only known names enter, so it is as bounded as the database.
    private static let found = Mutex<[ZoneName: Zone]>([:])
}

/// A zone of date-tz. Sendable: its rules never change after they were loaded, and it lives as long as the process.
private struct Zone: @unchecked Sendable {
    let pointer: OpaquePointer
}

extension Instant {
    /// Seconds since 1970, rounded down, also before 1970.
    fileprivate var wholeSeconds: Int64 {
        let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
