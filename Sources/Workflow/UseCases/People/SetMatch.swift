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
    /// Sets the stage of a match. Interview, hire and archive on any job end what is on its way to the contact
    /// (semantics 4.20). Answers which enrollments were ended.
    func moveMatch(_ contact: Contact, job: JobID, to stage: MatchStage) throws -> [EnrollmentID] {
        guard try connection.setMatch(contact.id, for: job, to: stage, by: actor, at: now) else { return [] }
        guard [.interview, .hired, .archived].contains(stage) else { return [] }
        let live = try connection.liveEnrollments(of: contact.id)
        for enrollment in live {
            try connection.stop(enrollment, reason: "\(stage.rawValue) for \(job)", by: actor, now: now)
        }
        return live
    }
}
