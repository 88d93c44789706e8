import Outreach
import Storage

extension Connection {
    /// Ends a version whose last day is over. What it approved may still leave.
    func expire(_ version: PolicyVersionRow, by actor: Actor, now: Instant) throws {
        guard version.state == .live else {
            try move(
                version, by: .deactivated, as: actor, at: now, change: PolicyChange(reason: "its last day is over"))
            return
        }
        try move(version, by: .expired, as: actor, at: now, change: PolicyChange(reason: "its last day is over"))
        try putUpNotice(
            kind: "policy", subject: version.reference,
            text: "\(version.reference) has expired; from now on people decide. Then: countersign policy preview "
                + version.name, at: now)
    }
}

extension PolicyDefinition {
    /// When a version that is switched on now stops by itself: after its last day, or after 30 days (semantics 4.39).
    func end(from now: Instant, in zone: ZoneName, _ zones: any Zones) -> Instant {
        guard let expires else { return now + .hours(24 * Self.days) }
        return zones.instant(of: LocalTime(expires + 1, secondOfDay: 0), in: zone)
    }
}
