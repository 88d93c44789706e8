import Contract
import Outreach
import Storage

extension SetMatch: Performed {
    func perform(_ act: Act) throws -> Answer {
        let contact = try act.contactToChange(contact)
        guard let job = try act.connection.job(job) else { throw Refusal.noSuch(job) }
        let stopped = try act.moveMatch(contact, job: job.id, to: stage)
        let row = try act.connection.matches(of: job.id, after: ContactID(contact.id.rawValue - 1), limit: 1).first
        guard let row else { throw Refusal.noSuch(contact.id) }
        return Answer(match: MatchSummary(row), stopped: stopped)
    }
}

extension Act {
    /// Sets the stage of a match. Interview, hire and archive on a job end what is on its way to the contact, and its
    /// owner is told (semantics 4.20). Answers which enrollments were ended.
    func moveMatch(_ contact: Contact, job: JobID, to stage: MatchStage) throws -> [EnrollmentID] {
        guard try connection.setMatch(contact.id, for: job, to: stage, by: actor, at: now),
            let happening = stage.ending
        else { return [] }
        let practice = try installation().practice
        var stopped: [EnrollmentID] = []
        for enrollment in try connection.liveEnrollments(of: contact.id) {
            let consequence = happening.consequence(practice, sameJob: enrollment.job == job, hasAddress: true)
            guard consequence == .stop else { continue }
            let reason = "\(happening.label) (\(job))"
            try connection.stop(enrollment.id, reason: reason, by: actor, now: now)
            try connection.putUpNotice(
                kind: "stopped", enrollment: enrollment.id,
                text: "\(contact.name): \(reason), so \(enrollment.id) ended", at: now)
            stopped.append(enrollment.id)
        }
        return stopped
    }
}

extension MatchStage {
    /// What has happened when a match comes here, where that ends an enrollment.
    fileprivate var ending: Happening? {
        switch self {
        case .interview: .interview
        case .hired: .hire
        case .archived: .archive
        case .pending, .favorited, .reviewing, .contacted, .replied, .interested: nil
        }
    }
}
