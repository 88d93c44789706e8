import Outreach
import Providers

/// The planned time of one step, with zone, weekend and holidays, for people in many places.
enum PlanningRow {
    static let benchmark = Benchmark(name: "plan") { [try await measure($0)] }

    private static let places = [
        ("Europe/Berlin", "DE"), ("America/New_York", "US"), ("Asia/Tokyo", "JP"), ("Asia/Kolkata", "IN"),
        ("Australia/Sydney", "AU"), ("Asia/Jerusalem", "IL"), ("America/Sao_Paulo", "BR"), ("Africa/Cairo", "EG"),
    ]

    private static func measure(_ scale: Scale) async throws -> Finding {
        let zones = SystemZones()
        let planners = places.map { zone, country in
            let place = Whereabouts(zone: ZoneName(zone), source: .contact, country: country)
            let calendar = WorkCalendar(of: place, timing: SequenceTiming(), practice: Practice())
            return StepPlanner(
                schedule: Schedule(calendar: calendar, zone: place.zone, zones: zones), timing: SequenceTiming(),
                practice: Practice())
        }
        let steps = [
            Delay.businessDays(3), .businessDays(2, at: TimeOfDay(seconds: 34_200)), .calendarDays(4), .instant,
        ].map { Step(id: "step", channel: .email, delay: $0) }
        let (turns, units) = (scale.size(11, quick: 3), scale.size(100_000, quick: 10_000))
        var planning: [Double] = []
        var converting: [Double] = []
        var sum: Int64 = 0
        for _ in 0..<turns {
            planning.append(
                await seconds {
                    for unit in 0..<units {
                        let anchor = anchor(unit)
                        let plan = planners[unit % planners.count].plan(
                            steps[unit / planners.count % steps.count],
                            after: PlanAnchor(completedAt: anchor, raw: anchor, isFirst: false))
                        sum &+= plan.target.microseconds
                    }
                } * 1e6 / Double(units))
            converting.append(
                await seconds {
                    for unit in 0..<units {
                        let zone = planners[unit % planners.count].schedule.zone
                        sum &+= Int64(zones.local(anchor(unit), in: zone).secondOfDay)
                    }
                } * 1e6 / Double(units))
        }
        return Finding(
            "plan", "one step planned, with date-tz and holidays, against one bare date-tz conversion",
            product: planning.median, floor: converting.median, unit: "µs", target: .product(atMost: 5),
            // The sum is shown so that no compiler leaves the work out.
            note: "\(units) plans a turn, check \(sum & 0xFF)")
    }

    /// Five and a half minutes apart, from February 2026 on.
    private static func anchor(_ unit: Int) -> Instant { Instant(seconds: 1_770_000_000 + Int64(unit) * 331) }
}
