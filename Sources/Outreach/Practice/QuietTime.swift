extension Practice {
    /// From when on somebody who was last contacted at `last` may be contacted by another enrollment: whole dates of the
    /// organisation (semantics 4.10, 4.12; S3-17). `nil` when the frequency policy is off.
    public func quietUntil(_ last: Instant, in organisation: ZoneName, _ zones: any Zones) -> Instant? {
        guard quietDays > 0 else { return nil }
        let day = zones.local(last, in: organisation).date + quietDays
        return zones.instant(of: LocalTime(day, secondOfDay: 0), in: organisation)
    }
}
