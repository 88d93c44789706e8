import Outreach
import Storage

/// A contact as the planner sees them: where they are, and the calendar that follows.
struct Recipient {
    var whereabouts: Whereabouts
    var planner: StepPlanner

    var schedule: Schedule { planner.schedule }

    init(_ whereabouts: Whereabouts, _ timing: SequenceTiming, _ installation: Installation, _ zones: any Zones) {
        self.whereabouts = whereabouts
        let schedule = Schedule(
            window: timing.window ?? installation.practice.window,
            calendar: WorkCalendar(of: whereabouts, timing: timing, practice: installation.practice),
            zone: whereabouts.zone, zones: zones)
        planner = StepPlanner(schedule: schedule, timing: timing, practice: installation.practice)
    }
}

extension Recipient {
    /// The organisation's own clock and calendar.
    static func home(_ installation: Installation, _ zones: any Zones) -> Recipient {
        Recipient(
            Whereabouts(
                zone: installation.zone, source: .organisation, country: installation.practice.country,
                subdivision: installation.practice.subdivision),
            SequenceTiming(), installation, zones)
    }
}

extension Connection {
    /// Resolves zone, calendar and window of one contact in one sequence (semantics 4.6 to 4.8).
    func recipient(
        _ contact: Contact, of definition: SequenceDefinition, _ installation: Installation, _ zones: any Zones
    ) throws -> Recipient {
        let employer = try contact.company.flatMap { try company(named: $0) }
        let whereabouts = Whereabouts(
            contact: contact, company: employer, sequence: definition.timing, practice: installation.practice,
            organisation: installation.zone, zones: zones)
        return Recipient(whereabouts, definition.timing, installation, zones)
    }
}
